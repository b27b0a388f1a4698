package org.lianluo.gateway;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/** What becomes of a request body that nobody reads. */
final class Overflow {

    private static final long PATIENCE_MILLIS = 5_000;

    private Overflow() {}

    /**
     * Drops the rest of the body as it comes, for a short while: a client that is still sending reads the answer only
     * afterwards, and a connection closed at once would take the answer away with it.
     */
    static void discard(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (request.isEnded()) {
            return;
        }
        long timer = context.vertx()
                .setTimer(PATIENCE_MILLIS, late -> request.connection().close());
        request.handler(part -> {});
        request.endHandler(end -> context.vertx().cancelTimer(timer));
        request.exceptionHandler(failure -> context.vertx().cancelTimer(timer));
        request.resume();
    }
}
