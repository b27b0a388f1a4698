package org.lianluo.station;

import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Fails before any resource is reached, as a fault of the framework or of ours would. */
@ApplicationScoped
class FailingRoute {

    static final String PATH = "/api/v1/failing";

    void add(@Observes Router router) {
        router.get(PATH).handler(context -> {
            throw new IllegalStateException("A fault");
        });
    }
}
