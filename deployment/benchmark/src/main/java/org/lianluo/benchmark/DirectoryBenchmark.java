package org.lianluo.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Year;
import java.time.ZoneId;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A directory as large as a country's. First the reception days of a year are planned for 3,000 stations and 60,000 deputies
 * of one region; then 100,000 deputies of eleven regions come in a table, twice; then stations are looked for among 200,000
 * that lie around three hundred places.
 */
final class DirectoryBenchmark {
    private static final int STATIONS_OF_A_PLAN = 3_000;
    private static final int DEPUTIES_OF_A_PLAN = 60_000;
    private static final int DEPUTIES_OF_A_TABLE = 100_000;
    private static final int DEPUTIES_OF_A_REGION = 9_999;
    private static final int STATIONS = 200_000;
    private static final int LOOK_MILLIS = 500;

    private static final String[] SEARCHES = {
        "/nearest-stations?latitude=33.7363&longitude=113.2926",
        "/nearest-stations?latitude=33.7363&longitude=113.2926&most=50",
        "/nearest-stations?latitude=47.5&longitude=87.2",
        "/stations?region=100042",
        "/stations?kind=LIAISON_STATION",
        "/stations?region=100042&openNow=true",
        "/stations?deputy=D410402-0001",
        "/stations.geojson?region=100042"
    };

    private final Site site;
    private final Memory memory;
    private final Table table;

    /** Of the station service while an import went on, in MB. */
    private long highest;

    DirectoryBenchmark(Site site, Path state, Table table) {
        this.site = site;
        this.memory = new Memory(state, table);
        this.table = table;
    }

    void run() throws SQLException, InterruptedException {
        try (Connection connection = site.database("station");
                Statement statement = connection.createStatement()) {
            table.row("resident, station, at first", "%d MB", memory.of("station"));
            posted(statement);
            plan(true);
            plan(false);
            take("entered");
            take("entered once more");
            scatter(statement);
            for (String search : SEARCHES) {
                table.row(
                        "GET " + search + " at %,d stations".formatted(STATIONS),
                        "median %.1f ms",
                        site.median(null, site.station() + "/api/v1" + search));
            }
        }
    }

    /** Each of the stations has twenty deputies, who are those of its region's townships. */
    private static void posted(Statement statement) throws SQLException {
        stations(
                statement,
                STATIONS_OF_A_PLAN,
                "'410402'",
                "(10000 + n)",
                "113.2 + n % 100 * 0.001",
                "33.7 + n / 100 * 0.001");
        statement.execute("""
                INSERT INTO deputy
                SELECT copy.* FROM (SELECT * FROM deputy WHERE code = 'D410402-0001') AS demo,
                    generate_series(0, %d) AS n,
                    LATERAL (SELECT '4104020' || lpad((n / 1000 + 10)::text, 2, '0') AS region) AS of,
                    LATERAL jsonb_populate_record(demo::deputy, jsonb_build_object(
                        'id', uuidv7(), 'region_code', of.region, 'person_code', null,
                        'code', 'D' || of.region || '-' || lpad((n %% 1000 + 1)::text, 4, '0'),
                        'station_codes', jsonb_build_array('410402-S' || (10000 + n %% %d)))) AS copy
                """.formatted(DEPUTIES_OF_A_PLAN - 1, STATIONS_OF_A_PLAN));
        statement.execute("ANALYZE station, deputy");
    }

    /** Copies of the demo's station; each of the texts is an expression of {@code n}. */
    private static void stations(
            Statement statement, int count, String region, String number, String longitude, String latitude)
            throws SQLException {
        statement.execute("""
                INSERT INTO station
                SELECT copy.* FROM (SELECT * FROM station WHERE code = '410402-S001') AS demo,
                    generate_series(0, %d) AS n,
                    LATERAL (SELECT %s AS region) AS of,
                    LATERAL jsonb_populate_record(demo::station, jsonb_build_object(
                        'id', uuidv7(), 'page_token_hash', null, 'region_code', of.region,
                        'code', of.region || '-S' || %s, 'longitude', %s, 'latitude', %s)) AS copy
                """.formatted(count - 1, region, number, longitude, latitude));
    }

    private void plan(boolean dry) {
        long begin = System.nanoTime();
        JsonNode planned =
                site.post(site.personToken("intake"), site.station() + "/api/v1/reception-plans", """
                {"year":%d,"beginsAt":"09:00","endsAt":"11:00","deputiesPerDay":7,"dryRun":%s}
                """.formatted(
                                Year.now(ZoneId.of("Asia/Shanghai")).getValue() + 1, dry));
        table.row(
                "plan of a year, %,d stations, %,d deputies, %s"
                        .formatted(STATIONS_OF_A_PLAN, DEPUTIES_OF_A_PLAN, dry ? "dry run" : "kept"),
                "%.1f s, %,d days, %,d attendances, station %d MB",
                (System.nanoTime() - begin) / 1e9,
                planned.path("days").asInt(),
                planned.path("attendances").asInt(),
                memory.of("station"));
    }

    /** Sends the table, waits until it is looked at, has it entered as one piece, and waits until it is. */
    private void take(String done) throws InterruptedException {
        String admin = site.personToken("system-admin");
        String imports = site.station() + "/api/v1/station-imports";
        long begin = System.nanoTime();
        String id = site.postFile(admin, imports + "?kind=DEPUTIES&name=deputies.csv", deputies())
                .path("id")
                .asText();
        JsonNode looked = await(imports + "/" + id, "CHECKED");
        double seconds = (System.nanoTime() - begin) / 1e9;
        table.row(
                "table of %,d deputies, looked at".formatted(DEPUTIES_OF_A_TABLE),
                "%.1f s, %,.0f rows a second, %,d new, %,d the same, %,d wrong, station %d MB at most",
                seconds,
                DEPUTIES_OF_A_TABLE / seconds,
                looked.path("newRows").asInt(),
                looked.path("sameRows").asInt(),
                looked.path("wrongRows").asInt(),
                highest);
        begin = System.nanoTime();
        site.post(
                site.personToken("system-admin"),
                imports + "/" + id + "/run",
                "{\"mode\":\"ALL_OR_NOTHING\"}",
                looked.path("version").asLong());
        await(imports + "/" + id, "DONE");
        seconds = (System.nanoTime() - begin) / 1e9;
        table.row(
                "the same, " + done,
                "%.1f s, %,.0f rows a second, station %d MB at most",
                seconds,
                DEPUTIES_OF_A_TABLE / seconds,
                highest);
    }

    private JsonNode await(String url, String status) throws InterruptedException {
        highest = 0;
        while (true) {
            JsonNode now = site.get(site.personToken("system-admin"), url);
            highest = Math.max(highest, memory.of("station"));
            if (now.path("status").asText().equals(status)) {
                return now;
            }
            if (now.path("status").asText().equals("FAILED")) {
                throw new IllegalStateException(now.toString());
            }
            Thread.sleep(LOOK_MILLIS);
        }
    }

    private static byte[] deputies() {
        return IntStream.range(0, DEPUTIES_OF_A_TABLE)
                .mapToObj(n -> {
                    int region = 110101 + n / DEPUTIES_OF_A_REGION;
                    return "D%d-%04d,张代表%d,县级,%d,%d,第%d选区,第%d代表团,"
                            .formatted(region, n % DEPUTIES_OF_A_REGION + 1, n, 7, region, n % 200 + 1, n % 12 + 1);
                })
                .collect(Collectors.joining("\n", "编码,姓名,层级,届次,行政区划,选区,代表团,简介\n", "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void scatter(Statement statement) throws SQLException {
        statement.execute("SELECT setseed(0.4104)");
        stations(
                statement,
                STATIONS - STATIONS_OF_A_PLAN,
                "(100000 + n % 500)::text",
                "(1000 + n / 500)",
                "75 + (n % 300 * 7919 % 300) * 0.19 + (random() + random() - 1) * 0.4",
                "20 + (n % 300 * 104729 % 300) * 0.1 + (random() + random() - 1) * 0.4");
        statement.execute("VACUUM ANALYZE station");
    }
}
