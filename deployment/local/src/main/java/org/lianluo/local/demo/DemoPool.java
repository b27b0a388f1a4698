package org.lianluo.local.demo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.lianluo.shared.servers.process.StartFailure;

/** Does a few things at a time: a suite that has just started answers several callers faster than one. */
final class DemoPool implements AutoCloseable {
    private static final int AT_A_TIME = 6;

    private final ExecutorService threads = Executors.newFixedThreadPool(AT_A_TIME);

    /** The results in the order of the items; throws what the first of them threw. */
    <T, R> List<R> each(Collection<T> items, Function<T, R> action) {
        List<Callable<R>> tasks = items.stream()
                .<Callable<R>>map(item -> () -> action.apply(item))
                .toList();
        try {
            List<R> results = new ArrayList<>();
            for (Future<R> task : threads.invokeAll(tasks)) {
                results.add(task.get());
            }
            return results;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof StartFailure failure
                    ? failure
                    : new StartFailure("unexpected " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("Interrupted.", e);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
