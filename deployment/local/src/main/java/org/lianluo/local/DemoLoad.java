package org.lianluo.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lianluo.shared.servers.SourceTree;
import org.lianluo.shared.servers.process.StartFailure;
import org.lianluo.shared.servers.process.StateDirectory;

/**
 * Loads the demo data through the gateway, once for a state directory. An interrupted load goes on at the next start:
 * what was entered before is not entered again.
 */
final class DemoLoad {
    private static final Duration STANDSTILL = Duration.ofSeconds(60);
    private static final Duration WAIT = Duration.ofMillis(200);
    private static final Duration BETWEEN_LINES = Duration.ofSeconds(5);

    private static final String WAYS_OUT =
            " Start again to go on, with --reset to begin anew, with --no-demo to do without.";

    private final StateDirectory state;
    private final DemoApi api;
    private final Consumer<String> progress;

    DemoLoad(Suite suite, Consumer<String> progress) {
        this.state = suite.state();
        this.progress = progress;
        JsonNode accounts = new DemoAccounts(SourceTree.read("keycloak/demo-accounts.json")).json();
        this.api = new DemoApi(suite.gatewayUrl(), suite.tokenUrl(), accounts);
    }

    /** Does nothing when it was finished at an earlier start. */
    void run() {
        if (DemoReceipt.kept(state).isPresent()) {
            return;
        }
        try (DemoPool pool = new DemoPool()) {
            DemoDirectory directory = new DemoDirectory(api, pool, progress);
            directory.load();
            Map<String, DemoCase> cases = cases(directory);
            move(
                    List.copyOf(cases.values()),
                    one -> one.advance(number -> cases.get(number).id()),
                    pool);
            move(suggestions(), DemoSuggestion::advance, pool);
            cases.values().iterator().next().receipt().keep(state);
        } catch (StartFailure e) {
            throw new StartFailure("Demo data: " + e.getMessage() + WAYS_OUT, e);
        }
    }

    /** By number, in the order of the file. */
    private Map<String, DemoCase> cases(DemoDirectory directory) {
        List<DemoOpinion> opinions = DemoOpinion.all();
        Map<String, JsonNode> stations = directory.stations();
        Map<String, String> pageTokens = directory.pageTokens(opinions.stream()
                .filter(opinion -> opinion.source() == DemoOpinion.Source.QR)
                .map(DemoOpinion::station)
                .distinct()
                .map(stations::get)
                .toList());
        return opinions.stream()
                .map(opinion -> new DemoCase(
                        api,
                        opinion,
                        new DemoCase.Target(
                                stations.get(opinion.station()).path("id").asText(),
                                opinion.source() == DemoOpinion.Source.QR ? pageTokens.get(opinion.station()) : null)))
                .collect(Collectors.toMap(
                        one -> one.opinion().number(), Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }

    private List<DemoSuggestion> suggestions() {
        return DemoSuggestionRow.all().stream()
                .map(row -> new DemoSuggestion(api, row))
                .toList();
    }

    /** One step of each at a time, so that the events of all of them travel while others take their step. */
    private <T extends DemoWay> void move(List<T> all, Function<T, Boolean> advance, DemoPool pool) {
        List<T> open = all;
        long lastMove = System.nanoTime();
        long lastLine = lastMove;
        while (!open.isEmpty()) {
            boolean moved = pool.each(open, advance).contains(true);
            if (moved) {
                lastMove = System.nanoTime();
            } else if (System.nanoTime() - lastMove > STANDSTILL.toNanos()) {
                throw new StartFailure("nothing moved for " + STANDSTILL.toSeconds() + " s, "
                        + open.get(0).next() + "; see the logs of the services and of connect.");
            } else {
                DemoApi.pause(WAIT);
            }
            open = open.stream().filter(one -> !one.isOver()).toList();
            if (moved && System.nanoTime() - lastLine > BETWEEN_LINES.toNanos()) {
                lastLine = System.nanoTime();
                progress.accept("demo data: %d of %d %s are where they should be"
                        .formatted(
                                all.size() - open.size(), all.size(), all.get(0).plural()));
            }
        }
        progress.accept("demo data: %d %s".formatted(all.size(), all.get(0).plural()));
    }
}
