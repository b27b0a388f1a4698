package org.lianluo.gateway.refusal;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/** What becomes of a request body that nobody reads. */
public final class Overflow {

    private static final long PATIENCE_MILLIS = 5_000;

    private Overflow() {}

    /**
     * Says with the answer that the connection ends with it, where the client is still sending a body: some clients stop
     * sending then, and what would come next could not be told from the rest.
     */
    public static void announce(RoutingContext context) {
        HttpServerRequest request = context.request();
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        boolean hasBody =
                request.headers().contains(HttpHeaders.TRANSFER_ENCODING) || (length != null && !length.equals("0"));
        if (hasBody && !request.isEnded()) {
            context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
    }

    /**
     * Drops the rest of the body as it comes, for a short while: a client that is still sending reads the answer only
     * afterwards, and a connection closed at once would take the answer away with it.
     */
    public static void discard(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (request.isEnded()) {
            return;
        }
        long timer = context.vertx()
                .setTimer(PATIENCE_MILLIS, late -> request.connection().close());
        request.handler(part -> {});
        request.endHandler(end -> {
            context.vertx().cancelTimer(timer);
            if (context.response().headers().contains(HttpHeaders.CONNECTION, HttpHeaders.CLOSE, true)) {
                request.connection().close();
            }
        });
        request.exceptionHandler(failure -> context.vertx().cancelTimer(timer));
        request.resume();
    }
}
