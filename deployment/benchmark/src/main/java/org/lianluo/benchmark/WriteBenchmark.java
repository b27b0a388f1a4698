package org.lianluo.benchmark;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.lianluo.benchmark.load.Load;
import org.lianluo.benchmark.load.LoadRun;

/** Accepted opinions a second beside what PostgreSQL can do at best, and how long one takes at a fixed rate. */
final class WriteBenchmark {
    static final int RATE = 200;

    private static final int ROUNDS = 5;
    private static final int BARE_SECONDS = 10;
    /** On two cores the compiler of the JVM takes minutes to have seen all. */
    private static final LoadRun.Phases FIRST_SERVICE = new LoadRun.Phases(180, 5);

    private static final LoadRun.Phases FIRST_GATEWAY = new LoadRun.Phases(120, 5);

    private static final LoadRun.Phases ROUND = new LoadRun.Phases(15, 15);

    private static final LoadRun.Phases STEADY = new LoadRun.Phases(20, 20);
    private static final int USERS = 16;
    /** As many as the service has. */
    static final int CONNECTIONS = 8;

    private static final String PATH = "/api/v1/opinions";

    private final Site site;
    private final LoadRun loads;
    private final Table table;
    private final String body;
    private final double[] loop = new double[ROUNDS];
    private final double[] loops = new double[ROUNDS];
    private final double[] service = new double[ROUNDS];
    private final double[] gateway = new double[ROUNDS];
    private BareWrites bare;

    private WriteBenchmark(Site site, LoadRun loads, Table table) {
        this.site = site;
        this.loads = loads;
        this.table = table;
        String station = site.get(kiosk(), site.gateway() + "/api/v1/stations?code=" + Site.STATION)
                .path("items")
                .path(0)
                .path("id")
                .asText();
        body = "{\"stationId\":\"" + station + "\",\"category\":\"LIGHTING\",\"title\":\"路灯夜间闪烁 " + Load.NUMBER
                + "\",\"content\":\"曙光街派出所旁的路灯每晚闪烁，影响附近居民休息，请尽快检修。\"}";
    }

    /**
     * Measures these suites in turn, round by round, so that what else the machine does meets all of them.
     *
     * @param sites the suite of this work tree, and that of another or none
     */
    static void run(List<Site> sites, LoadRun loads, Table table)
            throws SQLException, InterruptedException, ExecutionException {
        List<WriteBenchmark> writes = sites.stream()
                .map(site -> new WriteBenchmark(site, loads, table))
                .toList();
        for (WriteBenchmark suite : writes) {
            suite.warmUp();
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (WriteBenchmark suite : writes) {
                suite.round(round);
            }
        }
        for (WriteBenchmark suite : writes) {
            suite.site.settle();
            suite.print(suite == writes.get(0) ? "" : ", other work tree");
        }
        for (WriteBenchmark suite : writes) {
            suite.latencies(suite == writes.get(0) ? "" : ", other work tree");
        }
    }

    private String kiosk() {
        return site.machineToken("kiosk-" + Site.STATION);
    }

    private LoadRun.Target at(String url) {
        return new LoadRun.Target(url, PATH, kiosk(), body, 0);
    }

    private void warmUp() throws SQLException, InterruptedException, ExecutionException {
        UUID template = UUID.fromString(
                site.post(kiosk(), site.suggestion() + PATH, body).path("id").asText());
        bare = new BareWrites(site, template);
        loads.closed(at(site.suggestion()), USERS, FIRST_SERVICE);
        loads.closed(at(site.gateway()), USERS, FIRST_GATEWAY);
        BareLoop.perSecond(BARE_SECONDS, CONNECTIONS, bare);
        site.settle();
    }

    /**
     * Bare loop, service and gateway in turn. What one of them wrote is relayed and consumed before the next begins: each
     * pays for its own events alone.
     */
    private void round(int round) throws SQLException, InterruptedException, ExecutionException {
        site.settle();
        loop[round] = BareLoop.perSecond(BARE_SECONDS, 1, bare);
        site.settle();
        loops[round] = BareLoop.perSecond(BARE_SECONDS, CONNECTIONS, bare);
        site.settle();
        service[round] = loads.closed(at(site.suggestion()), USERS, ROUND).perSecond();
        site.settle();
        gateway[round] = loads.closed(at(site.gateway()), USERS, ROUND).perSecond();
        site.settle();
    }

    private void print(String whose) {
        table.row("opinions, bare loop" + whose, "%.0f /s", Table.median(loop));
        table.row("opinions, " + CONNECTIONS + " bare loops at once" + whose, "%.0f /s", Table.median(loops));
        table.row("`POST /opinions` at the service" + whose, "%.0f /s", Table.median(service));
        table.row("`POST /opinions` through the gateway" + whose, "%.0f /s", Table.median(gateway));
        table.row("service : bare loop" + whose, "%.2f", Table.ratio(service, loop));
        table.row("service : " + CONNECTIONS + " bare loops" + whose, "%.2f", Table.ratio(service, loops));
        table.row("gateway : service" + whose, "%.2f", Table.ratio(gateway, service));
    }

    private void latencies(String whose) throws SQLException, InterruptedException {
        latency("at the service" + whose, site.suggestion());
        latency("through the gateway" + whose, site.gateway());
    }

    private void latency(String where, String url) throws SQLException, InterruptedException {
        LoadRun.Result result = loads.open(at(url), RATE, STEADY);
        site.settle();
        table.row("`POST /opinions` " + where + " at " + RATE + "/s", result.percentiles());
    }
}
