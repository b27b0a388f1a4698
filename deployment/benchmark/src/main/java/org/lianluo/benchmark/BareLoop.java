package org.lianluo.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** What PostgreSQL can do at best: the same prepared statements again and again, on some connections at once. */
final class BareLoop {
    private BareLoop() {}

    /** One connection's part. */
    interface Work {
        Connection open() throws SQLException;

        Step prepare(Connection connection) throws SQLException;
    }

    /** What is done again and again. */
    interface Step {
        void once() throws SQLException;
    }

    /** How often it was done a second. */
    static double perSecond(int seconds, int connections, Work work) throws InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(connections);
        try {
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
            List<Callable<Long>> loops = new ArrayList<>();
            for (int i = 0; i < connections; i++) {
                loops.add(() -> until(end, work));
            }
            long count = 0;
            for (Future<Long> loop : pool.invokeAll(loops)) {
                count += loop.get();
            }
            return (double) count / seconds;
        } finally {
            pool.shutdownNow();
        }
    }

    private static long until(long end, Work work) throws SQLException {
        try (Connection connection = work.open()) {
            Step step = work.prepare(connection);
            long count = 0;
            while (System.nanoTime() < end) {
                step.once();
                count++;
            }
            return count;
        }
    }

    /**
     * The rows of one page, read by a prepared statement.
     *
     * @param database whose table it is
     * @param query gives the page, without parameters
     */
    record Reads(Site site, String database, String query) implements Work {

        @Override
        public Connection open() throws SQLException {
            return site.database(database);
        }

        @Override
        public Step prepare(Connection connection) throws SQLException {
            PreparedStatement select = connection.prepareStatement(query);
            return () -> {
                try (ResultSet rows = select.executeQuery()) {
                    int count = 0;
                    while (rows.next()) {
                        count++;
                    }
                    if (count == 0) {
                        throw new IllegalStateException("Nothing found: " + query);
                    }
                }
            };
        }
    }
}
