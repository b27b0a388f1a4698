package org.lianluo.local.demo;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.lianluo.shared.servers.SourceTree;
import org.lianluo.shared.servers.process.StartFailure;
import org.lianluo.shared.servers.process.StateDirectory;

/**
 * Loads the demo data through the gateway, once for a state directory. An interrupted load goes on at the next start:
 * what was entered before is not entered again.
 */
public final class DemoLoad {
    private static final Duration STANDSTILL = Duration.ofSeconds(60);
    private static final Duration WAIT = Duration.ofMillis(200);
    private static final Duration BETWEEN_LINES = Duration.ofSeconds(5);

    private static final String WAYS_OUT =
            " Start again to go on, with --reset to begin anew, with --no-demo to do without.";

    private final StateDirectory state;
    private final DemoApi api;
    private final DemoClocks clocks;
    private final Set<String> accounts;
    private final Consumer<String> progress;

    /** @param managementUrls where each service takes operator commands */
    public DemoLoad(
            StateDirectory state,
            String gatewayUrl,
            String tokenUrl,
            List<String> managementUrls,
            Consumer<String> progress) {
        this.state = state;
        this.clocks = new DemoClocks(managementUrls);
        this.progress = progress;
        DemoAccounts demoAccounts = DemoAccounts.read();
        this.accounts = demoAccounts.names();
        this.api = new DemoApi(gatewayUrl, tokenUrl, demoAccounts.json());
    }

    /** Where its files lie. */
    static Path files() {
        return SourceTree.deployment("local/demo");
    }

    /** Does nothing when it was finished at an earlier start. */
    public void run() {
        if (DemoReceipt.kept(state).isPresent()) {
            return;
        }
        try (DemoPool pool = new DemoPool()) {
            Demo.read(files()).rehearse(accounts);
            Demo demo = Demo.read(files());
            demo.kinds().forEach(kind -> move(kind.replace('-', ' '), demo.rows(kind), pool));
            clocks.set(0);
            DemoReceipt.of(demo.rows("opinions").get(0)).keep(state);
        } catch (StartFailure e) {
            throw new StartFailure("Demo data: " + e.getMessage() + WAYS_OUT, e);
        }
    }

    /**
     * One step of each at a time, so that the events of all of them travel while others take their step. What began a while
     * ago comes first, with the clocks set back, and what is done on its own has been done before time goes on.
     */
    private void move(String kind, List<DemoRow> all, DemoPool pool) {
        List<DemoRow> open = all;
        boolean travels = all.stream().anyMatch(row -> row.daysAgo() > 0);
        long lastMove = System.nanoTime();
        long lastLine = lastMove;
        while (!open.isEmpty()) {
            int daysAgo = open.stream().mapToInt(DemoRow::daysAgo).max().orElseThrow();
            clocks.set(daysAgo);
            List<DemoRow> due =
                    open.stream().filter(row -> row.daysAgo() == daysAgo).toList();
            boolean moved = pool.each(due, row -> row.advance(api)).contains(true);
            if (moved) {
                lastMove = System.nanoTime();
            } else if (System.nanoTime() - lastMove > STANDSTILL.toNanos()) {
                throw new StartFailure("nothing moved for " + STANDSTILL.toSeconds() + " s, "
                        + due.get(0).trouble() + "; see the logs of the services and of connect.");
            } else {
                DemoApi.pause(WAIT);
                if (travels) {
                    clocks.runJobs();
                }
            }
            open = open.stream().filter(row -> !row.isOver()).toList();
            if (moved && System.nanoTime() - lastLine > BETWEEN_LINES.toNanos()) {
                lastLine = System.nanoTime();
                progress.accept("demo data: %d of %d %s are where they should be"
                        .formatted(all.size() - open.size(), all.size(), kind));
            }
        }
        progress.accept("demo data: %d %s".formatted(all.size(), kind));
    }
}
