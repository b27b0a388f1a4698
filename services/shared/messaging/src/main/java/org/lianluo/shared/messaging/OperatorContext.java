package org.lianluo.shared.messaging;

import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;
import org.lianluo.shared.events.EventJson;

/** Runs operator commands, which do not come in through REST, on a Vert.x context as database sessions need it. */
public final class OperatorContext {

    private static final Logger LOG = Logger.getLogger(OperatorContext.class);

    private OperatorContext() {}

    /** Subscribes to the work on a new duplicated context of the event loop at hand. */
    public static <T> Uni<T> onSafeContext(Uni<T> work) {
        return Uni.createFrom().emitter(emitter -> {
            Context context = VertxContext.createNewDuplicatedContext(Vertx.currentContext());
            VertxContextSafetyToggle.setContextSafe(context, true);
            context.runOnContext(ignored -> work.subscribe().with(emitter::complete, emitter::fail));
        });
    }

    /** Answers an operator command with the result of the work, as JSON. */
    public static void answer(RoutingContext context, Uni<?> work) {
        onSafeContext(work)
                .subscribe()
                .with(item -> end(context, item instanceof List<?> list ? Map.of("items", list) : item), failure -> {
                    LOG.error("Operator command failed", failure);
                    refuse(context, 500, "failed, see the log");
                });
    }

    public static void refuse(RoutingContext context, int status, String why) {
        context.response().setStatusCode(status);
        end(context, Map.of("error", why));
    }

    private static void end(RoutingContext context, Object body) {
        context.response().putHeader("content-type", "application/json");
        context.response().end(EventJson.MAPPER.valueToTree(body).toString());
    }
}
