package org.lianluo.benchmark;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import org.lianluo.benchmark.load.LoadRun;

/** Pages of a unit's work list and of the full-text search, at ten thousand rows and at a million. */
final class ReadBenchmark {
    private static final int[] SIZES = {10_000, 1_000_000};
    private static final int ROUNDS = 3;
    private static final int BARE_SECONDS = 8;
    private static final LoadRun.Phases PHASES = new LoadRun.Phases(10, 8);
    private static final int USERS = 16;

    /** One page. The token is asked for anew, since it holds for minutes only; null where none is needed. */
    private record View(String name, String service, String path, Supplier<String> token, BareLoop.Reads bare) {
        LoadRun.Target at(String url) {
            return new LoadRun.Target(url, path, token.get(), null, 0);
        }
    }

    private final Site site;
    private final LoadRun loads;
    private final Table table;
    private final List<View> views;

    ReadBenchmark(Site site, LoadRun loads, Table table) {
        this.site = site;
        this.loads = loads;
        this.table = table;
        String search = "/api/v1/suggestions?limit=50&q=" + URLEncoder.encode("停车", StandardCharsets.UTF_8);
        views = List.of(
                new View(
                        "work list of a unit",
                        site.handling(),
                        "/api/v1/assignments?limit=50",
                        () -> site.machineToken("unit-" + Site.UNIT),
                        new BareLoop.Reads(site, "handling", """
                                SELECT * FROM assignment WHERE unit_code = '%s' ORDER BY id DESC LIMIT 51
                                """.formatted(Site.UNIT))),
                new View(
                        "search 停车 in a region",
                        site.suggestion(),
                        search,
                        () -> site.personToken("intake"),
                        searched("'region:410402' & '停车'", "region_code = '410402'")),
                new View(
                        "search 停车 in all regions",
                        site.suggestion(),
                        search,
                        () -> null,
                        searched("'停车'", "published")));
    }

    private BareLoop.Reads searched(String terms, String scope) {
        return new BareLoop.Reads(site, "suggestion", """
                SELECT s.*, ts_rank_cd(t.terms, $$'停车'$$::tsquery) AS rank
                FROM suggestion s JOIN suggestion_search t ON t.suggestion_id = s.id
                WHERE t.terms @@ $$%s$$::tsquery AND %s ORDER BY rank DESC, s.id DESC LIMIT 51
                """.formatted(terms, scope));
    }

    void run() throws SQLException, InterruptedException, ExecutionException {
        List<double[]> pages = new ArrayList<>();
        views.forEach(view -> pages.add(new double[SIZES.length]));
        for (int size = 0; size < SIZES.length; size++) {
            Filler filler = new Filler(site);
            filler.assignments(SIZES[size]);
            filler.suggestions(SIZES[size]);
            for (int view = 0; view < views.size(); view++) {
                pages.get(view)[size] = measure(views.get(view), SIZES[size]);
            }
        }
        for (int view = 0; view < views.size(); view++) {
            table.row(
                    views.get(view).name() + ", page at %,d : page at %,d".formatted(SIZES[1], SIZES[0]),
                    "%.2f",
                    pages.get(view)[1] / pages.get(view)[0]);
        }
    }

    /** Milliseconds of one page for one caller. */
    private double measure(View view, int rows) throws InterruptedException, ExecutionException {
        String gateway = site.gateway();
        double bare = BareLoop.perSecond(BARE_SECONDS, WriteBenchmark.CONNECTIONS, view.bare());
        double service = loads.closed(view.at(view.service()), USERS, PHASES).perSecond();
        double through = loads.closed(view.at(gateway), USERS, PHASES).perSecond();
        double[] alone = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            alone[round] =
                    1000 / loads.closed(view.at(view.service()), 1, PHASES).perSecond();
        }
        double page = Table.median(alone);
        table.row(
                "%s, %,d rows".formatted(view.name(), rows),
                "bare loop %.0f /s, service %.0f /s (%.2f), gateway %.0f /s (%.2f), page %.1f ms",
                bare,
                service,
                service / bare,
                through,
                through / service,
                page);
        if (service > 2 * WriteBenchmark.RATE) {
            LoadRun.Result paced = loads.open(view.at(gateway), WriteBenchmark.RATE, PHASES);
            table.row("the same through the gateway at " + WriteBenchmark.RATE + "/s", paced.percentiles());
        }
        return page;
    }
}
