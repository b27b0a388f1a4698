package org.lianluo.station.station.map;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lianluo.station.place.Position;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;
import org.lianluo.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class NearestStationsResourceTest {

    private static final String REGION = "230103";

    @Test
    void theNearestByMetresComeFirstWhereverDegreesAreShort() {
        // Given: at 53 degrees north a degree of longitude is little more than half of one of latitude
        Random random = new Random(7);
        List<Position> places = IntStream.range(0, 40)
                .mapToObj(number -> new Position(52.9 + random.nextDouble() / 5, 122.3 + random.nextDouble() / 5))
                .toList();
        IntStream.range(0, places.size()).forEach(number -> enter(number, places.get(number)));
        Position from = new Position(53.0, 122.4);

        // When
        List<Number> found = given().queryParam("latitude", from.latitude())
                .queryParam("longitude", from.longitude())
                .queryParam("most", 7)
                .get("/api/v1/nearest-stations")
                .then()
                .statusCode(200)
                .extract()
                .path("items.metres");

        // Then
        assertThat(found.stream().map(Number::longValue))
                .containsExactlyElementsOf(places.stream()
                        .map(place -> Math.round(from.metresTo(place)))
                        .sorted(Comparator.naturalOrder())
                        .limit(7)
                        .toList());
    }

    @Test
    void aPointLiesInChina() {
        given().queryParam("latitude", 51.5)
                .queryParam("longitude", -0.1)
                .get("/api/v1/nearest-stations")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("longitude"));
        given().get("/api/v1/nearest-stations").then().statusCode(400);
    }

    @Test
    void stationsAreGeoJson() {
        String region = "230104";
        post(region, region + "-S001", ",\"latitude\":45.7,\"longitude\":126.6");
        post(region, region + "-S002", "");

        given().queryParam("region", region)
                .get("/api/v1/stations.geojson")
                .then()
                .statusCode(200)
                .body("type", equalTo("FeatureCollection"))
                .body("features", hasSize(2))
                .body("features.type", contains("Feature", "Feature"))
                .body("features[0].geometry.type", equalTo("Point"))
                .body("features[0].geometry.coordinates", contains(126.6f, 45.7f))
                .body("features[0].properties.code", equalTo(region + "-S001"))
                .body("features[1].geometry", nullValue());
    }

    private static void enter(int number, Position place) {
        post(
                REGION,
                REGION + "-S%03d".formatted(number + 100),
                ",\"latitude\":%s,\"longitude\":%s".formatted(place.latitude(), place.longitude()));
        assertThat(Database.count(
                        "select count(*) from station where code = ?", REGION + "-S%03d".formatted(number + 100)))
                .isEqualTo(1);
    }

    private static void post(String region, String code, String more) {
        given().header("Authorization", Tokens.withRoles("SYSTEM_ADMIN").bearer())
                .contentType("application/json")
                .body("""
                        {"code":"%s","name":"站","kind":"STATION","level":"STREET","regionCode":"%s","status":"ACTIVE"%s}""".formatted(code, region, more))
                .post("/api/v1/stations")
                .then()
                .statusCode(201);
    }
}
