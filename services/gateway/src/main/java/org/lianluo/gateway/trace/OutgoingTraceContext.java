package org.lianluo.gateway.trace;

import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.opentelemetry.context.propagation.TextMapPropagator;
import io.opentelemetry.context.propagation.TextMapSetter;
import io.opentelemetry.sdk.autoconfigure.spi.ConfigProperties;
import io.opentelemetry.sdk.autoconfigure.spi.ConfigurablePropagatorProvider;
import java.util.Collection;

/**
 * Hands a W3C trace context to the services and takes none from clients, so every request starts a trace of its own: a
 * stranger can neither force the recording of a trace, nor mix into somebody else's, nor choose a correlation id.
 */
public final class OutgoingTraceContext implements TextMapPropagator, ConfigurablePropagatorProvider {

    private final TextMapPropagator w3c = W3CTraceContextPropagator.getInstance();

    @Override
    public String getName() {
        return "lianluo-outgoing";
    }

    @Override
    public TextMapPropagator getPropagator(ConfigProperties config) {
        return this;
    }

    @Override
    public Collection<String> fields() {
        return w3c.fields();
    }

    @Override
    public <C> void inject(Context context, C carrier, TextMapSetter<C> setter) {
        w3c.inject(context, carrier, setter);
    }

    @Override
    public <C> Context extract(Context context, C carrier, TextMapGetter<C> getter) {
        return context;
    }
}
