package org.lianluo.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Regions, calendar, policies, stations, deputies and units. What is there already, by its code, stays as it is. */
final class DemoDirectory {
    private static final String ADMINISTRATOR = "system-admin";
    /** Who enters a region's stations, deputies and units; elsewhere the administrator does. */
    private static final Map<String, String> INTAKE = Map.of("410402", "intake", "410403", "intake-other-region");

    private static final Set<String> LISTS = Set.of("stationCodes", "domains");
    private static final Set<String> NUMBERS = Set.of("term");
    private static final Set<String> THERE_ALREADY = Set.of("conflict");

    private final DemoApi api;
    private final DemoPool pool;
    private final Consumer<String> progress;

    DemoDirectory(DemoApi api, DemoPool pool, Consumer<String> progress) {
        this.api = api;
        this.pool = pool;
        this.progress = progress;
    }

    /** Time limits first, so that every date counts by them. */
    void load() {
        int regions = enter("regions", List.of("code"), "code");
        int years = enterCalendar();
        int policies = enter("policies", List.of("jurisdiction", "key", "effectiveFrom"), "jurisdiction");
        progress.accept("demo data: %d regions, %d calendar years, %d policies".formatted(regions, years, policies));
        int stations = enter("stations", List.of("code"), "regionCode");
        progress.accept("demo data: %d stations".formatted(stations));
        int deputies = enter("deputies", List.of("code"), "regionCode");
        int units = enter("units", List.of("code"), "regionCode");
        progress.accept("demo data: %d deputies, %d units".formatted(deputies, units));
    }

    /** All stations by code. */
    Map<String, JsonNode> stations() {
        return INTAKE.keySet().stream()
                .flatMap(region -> api.list(ADMINISTRATOR, "/api/v1/stations?region=" + region).stream())
                .collect(Collectors.toMap(station -> station.path("code").asText(), station -> station));
    }

    /** A token for the page of each of the stations. */
    Map<String, String> pageTokens(Collection<JsonNode> stations) {
        Map<String, String> tokens = new TreeMap<>();
        for (JsonNode station : stations) {
            String code = station.path("code").asText();
            String path = "/api/v1/stations/" + station.path("id").asText() + "/page-token";
            Map<String, String> version =
                    Map.of("If-Match", "\"" + station.path("version").asText() + "\"");
            JsonNode answer =
                    api.post(ADMINISTRATOR, path, code, version, null).orFail().body();
            tokens.put(code, answer.path("pageToken").asText());
        }
        return tokens;
    }

    private int enter(String resource, List<String> naturalKey, String region) {
        List<Map<String, String>> rows = DemoRows.read(resource + ".csv");
        pool.each(rows, row -> {
            String account =
                    resource.equals("regions") ? ADMINISTRATOR : INTAKE.getOrDefault(row.get(region), ADMINISTRATOR);
            String key = resource + "-" + naturalKey.stream().map(row::get).collect(Collectors.joining("-"));
            DemoApi.Reply reply = api.post(account, "/api/v1/" + resource, key, Map.of(), body(row));
            return reply.isProblem(THERE_ALREADY) ? reply : reply.orFail();
        });
        return rows.size();
    }

    static ObjectNode body(Map<String, String> row) {
        ObjectNode body = DemoAccounts.JSON.createObjectNode();
        row.forEach((column, value) -> {
            if (LISTS.contains(column)) {
                body.putArray(column);
                List.of(value == null ? new String[0] : value.split(";"))
                        .forEach(item -> body.withArray("/" + column).add(item));
            } else if (value != null && NUMBERS.contains(column)) {
                body.put(column, Integer.parseInt(value));
            } else {
                DemoOpinion.put(body, column, value);
            }
        });
        return body;
    }

    private int enterCalendar() {
        Map<String, List<Map<String, String>>> years = DemoRows.read("calendar-days.csv").stream()
                .collect(Collectors.groupingBy(
                        day -> day.get("date").substring(0, 4), TreeMap::new, Collectors.toList()));
        years.forEach((year, days) -> {
            String path = "/api/v1/calendar-days/" + year;
            if (!api.get(ADMINISTRATOR, path).isSuccess()) {
                ObjectNode body = DemoAccounts.JSON.createObjectNode();
                body.putArray("holidays");
                body.putArray("swappedWorkdays");
                days.forEach(day -> body.withArray(day.get("kind").equals("HOLIDAY") ? "holidays" : "swappedWorkdays")
                        .add(day.get("date")));
                api.put(ADMINISTRATOR, path, body).orFail();
            }
        });
        return years.size();
    }
}
