package org.lianluo.shared.messaging;

import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;

/** Runs work that did not come in through REST or messaging on a Vert.x context of its own, as sessions need it. */
public final class OperatorContext {

    private OperatorContext() {}

    /** Subscribes to the work on a new duplicated context of the event loop at hand. */
    public static <T> Uni<T> onSafeContext(Uni<T> work) {
        return Uni.createFrom().emitter(emitter -> {
            Context context = VertxContext.createNewDuplicatedContext(Vertx.currentContext());
            VertxContextSafetyToggle.setContextSafe(context, true);
            context.runOnContext(ignored -> work.subscribe().with(emitter::complete, emitter::fail));
        });
    }
}
