package org.lianluo.portal.show;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.function.Supplier;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.eclipse.microprofile.context.ThreadContext;
import org.lianluo.client.api.ApiException;

/**
 * A piece of a display that is looked at every so often: so one that went away is noticed, and the gateway sees that the answer
 * lives. It ends with the session that opened it; the display then asks anew, or never.
 */
@ApplicationScoped
public class Live {

    /** Draws the piece, of what the API says now. */
    @FunctionalInterface
    public interface Look {
        String draw() throws ApiException;
    }

    private final ThreadContext context;
    private final ManagedExecutor threads;

    Live(ThreadContext context, ManagedExecutor threads) {
        this.context = context;
        this.threads = threads;
    }

    /** The piece, each time that it was looked at, as whoever asks for it now. */
    public Multi<String> every(Duration pause, Look look) {
        Supplier<String> piece = context.contextualSupplier(() -> draw(look));
        return Multi.createFrom()
                .ticks()
                .every(pause)
                .onOverflow()
                .drop()
                .onItem()
                .transformToUniAndConcatenate(
                        tick -> Uni.createFrom().item(piece).runSubscriptionOn(threads))
                .onFailure()
                .recoverWithCompletion();
    }

    private static String draw(Look look) {
        try {
            return look.draw();
        } catch (ApiException e) {
            throw new IllegalStateException(
                    "The API answered " + e.getResponse().getStatus(), e);
        }
    }
}
