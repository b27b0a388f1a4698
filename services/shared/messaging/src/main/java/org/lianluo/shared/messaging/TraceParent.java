package org.lianluo.shared.messaging;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;

/** The W3C trace context of the work at hand, so that one trace goes from a request through Kafka to the last consumer. */
final class TraceParent {

    private TraceParent() {}

    /** The header value, or null when nothing is traced. */
    static String current() {
        SpanContext context = Span.current().getSpanContext();
        return context.isValid()
                ? "00-" + context.getTraceId() + "-" + context.getSpanId() + "-"
                        + context.getTraceFlags().asHex()
                : null;
    }
}
