package org.lianluo.gateway.refusal;

import io.opentelemetry.api.trace.Span;
import io.vertx.ext.web.RoutingContext;

/** The one number under which a request is found again: its trace id, in answers, problems and logs. */
public final class Correlation {

    /** The response header that carries it. */
    public static final String HEADER = "X-Correlation-Id";

    private Correlation() {}

    /** The id of this request, the same at each call. */
    public static String idOf(RoutingContext context) {
        String known = context.get(HEADER);
        if (known != null) {
            return known;
        }
        String traceId = Span.current().getSpanContext().getTraceId();
        context.put(HEADER, traceId);
        return traceId;
    }
}
