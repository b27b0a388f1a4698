package org.lianluo.portal.door;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Turns away whoever comes past the gateway, before anything else of their request is looked at. */
@ApplicationScoped
class OnlyThroughGateway {

    /** Before CORS at 300 and sign-in at 200. */
    private static final int FIRST = 1_000;

    private final GatewayKey key;

    OnlyThroughGateway(GatewayKey key) {
        this.key = key;
    }

    void install(@Observes Filters filters) {
        filters.register(this::look, FIRST);
    }

    private void look(RoutingContext context) {
        if (key.isSaidBy(context.request().getHeader(GatewayKey.HEADER))) {
            context.next();
        } else {
            context.response()
                    .setStatusCode(403)
                    .putHeader("Content-Type", "text/plain;charset=UTF-8")
                    .putHeader("Connection", "close")
                    .end("请通过网关访问。Come through the gateway.\n");
        }
    }
}
