package org.lianluo.endtoend;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The stations of a city as a report counts them, a merger, and what it means for who raises an opinion. */
@ExtendWith(RunningSuite.class)
class StationJourney {

    private static final Actor ADMIN = Actor.person("system-admin");

    /** Two cities of reports: 273 stations, 22 centres and 142 studios; 67 places of all kinds. */
    private static final String CITY = "410481";

    private static final String DISTRICT = "420115";

    @Test
    void figuresOfAReportAreCountedAsOfItsDay() {
        enter(CITY, 1, 273, "STATION", "2019-01-01");
        enter(CITY, 274, 22, "CENTRE", "2021-06-01");
        enter(CITY, 296, 142, "STUDIO", "2023-03-01");
        enter(DISTRICT, 1, 64, "STATION", "2020-01-01");
        enter(DISTRICT, 65, 3, "STUDIO", "2024-05-01");

        assertThat(byKind(CITY, "2023-12-31")).isEqualTo(Map.of("STATION", 273, "CENTRE", 22, "STUDIO", 142));
        assertThat(byKind(CITY, "2020-12-31")).isEqualTo(Map.of("STATION", 273));
        assertThat(figures(DISTRICT, "2024-12-31").getInt("total")).isEqualTo(67);
        assertThat(figures(DISTRICT, "2024-04-30").getInt("total")).isEqualTo(64);
    }

    @Test
    void aMergedStationTakesNoOpinionsAndLeadsToItsSuccessor() {
        String merged = Directory.created(ADMIN, "/api/v1/stations", body("410482", 1, "STATION", "2020-01-01"));
        String successor = Directory.created(ADMIN, "/api/v1/stations", body("410482", 2, "HOME", "2020-01-01"));
        ADMIN.request()
                .header("If-Match", "\"0\"")
                .body("{\"successorId\":\"%s\",\"reason\":\"社区合并\"}".formatted(successor))
                .post("/api/v1/stations/" + merged + "/mergers")
                .then()
                .statusCode(200)
                .body("successorId", equalTo(successor));

        Actor citizen = Actor.person("citizen-wang");
        await().atMost(Case.SOON).untilAsserted(() -> citizen.request()
                .body(Case.body("合并后的意见").replace(Directory.stationId(), merged))
                .post("/api/v1/opinions")
                .then()
                .statusCode(422)
                .body("code", equalTo("station-not-active")));
        assertThat(List.<String>of("OPENED", "MERGED"))
                .isEqualTo(given().baseUri(RunningSuite.suite().gatewayUrl())
                        .get("/api/v1/stations/" + merged + "/history")
                        .jsonPath()
                        .getList("items.act"));
    }

    private static void enter(String region, int first, int count, String kind, String openedOn) {
        IntStream.range(first, first + count)
                .forEach(number -> Directory.created(ADMIN, "/api/v1/stations", body(region, number, kind, openedOn)));
    }

    private static String body(String region, int number, String kind, String openedOn) {
        return """
                {"code":"%s-S%03d","name":"%s第%d站","kind":"%s","level":"STREET","regionCode":"%s","openedOn":"%s",
                 "status":"ACTIVE"}""".formatted(region, number, kind, number, kind, region, openedOn);
    }

    private static Map<String, Integer> byKind(String region, String asOf) {
        return figures(region, asOf).<Map<String, Object>>getList("byKind").stream()
                .collect(Collectors.toMap(part -> (String) part.get("kind"), part -> (Integer) part.get("count")));
    }

    private static JsonPath figures(String region, String asOf) {
        return given().baseUri(RunningSuite.suite().gatewayUrl())
                .queryParam("region", region)
                .queryParam("asOf", asOf)
                .get("/api/v1/station-figures")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
