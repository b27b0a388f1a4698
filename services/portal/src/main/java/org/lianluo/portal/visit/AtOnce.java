package org.lianluo.portal.visit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.lianluo.client.api.ApiException;

/** Several calls of the API for one page, at the same time: it takes as long as the longest of them. */
@ApplicationScoped
public class AtOnce {

    /** A call of the API. */
    @FunctionalInterface
    public interface Call<T> {
        T make() throws ApiException;
    }

    /** A call that is under way. */
    public static final class Answer<T> {
        private final CompletableFuture<T> coming;

        private Answer(CompletableFuture<T> coming) {
            this.coming = coming;
        }

        /** Waits for it; fails as the call failed. */
        public T get() throws ApiException {
            try {
                return coming.join();
            } catch (CompletionException e) {
                if (e.getCause() instanceof ApiException refused) {
                    throw refused;
                }
                throw e.getCause() instanceof RuntimeException failed ? failed : e;
            }
        }
    }

    private final ManagedExecutor threads;

    AtOnce(ManagedExecutor threads) {
        this.threads = threads;
    }

    /** Makes a call as whoever looks at the page. */
    public <T> Answer<T> begin(Call<T> call) {
        return new Answer<>(threads.supplyAsync(() -> {
            try {
                return call.make();
            } catch (ApiException e) {
                throw new CompletionException(e);
            }
        }));
    }
}
