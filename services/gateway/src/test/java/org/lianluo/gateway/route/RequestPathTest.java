package org.lianluo.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestPathTest {

    @ParameterizedTest
    @CsvSource({
        "/api/v1/stations, stations",
        "/api/v1/stations/410402-S001, stations",
        "/api/v1/opinions?limit=5&q=../x, opinions",
        "/api/v1/opinions/%E8%81%94%E7%BB%9C, opinions",
        "/api/v1/opinion-receipts/R-1/rating, opinion-receipts",
        "/api/v1/units/a..b, units",
    })
    void readsTheResourceOfAnApiPath(String target, String resource) {
        assertThat(RequestPath.of(target).flatMap(RequestPath::resource)).contains(resource);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "*",
                "http://evil/api/v1/stations",
                "//evil/api/v1/stations",
                "/api//v1/stations",
                "/api/v1/stations/",
                "/api/v1/stations//x",
                "/api/v1/./stations",
                "/api/v1/../q/metrics",
                "/api/../q/metrics",
                "/api/v1/stations/..",
                "/api/v1/stations/.",
                "/api/v1/%2e%2e/q",
                "/api/v1/%2E./q",
                "/api/v1/stations%2Fx",
                "/api/v1/stations%2fx",
                "/api/v1/stations\\..\\q",
                "/api/v1/stations%5Cx",
                "/api/v1/stations%00",
                "/api/v1/stations%0d%0aX:1",
                "/api/v1/stations%7f",
                "/api/v1/stations;a=b",
                "/api/v1/stations%3Ba=b",
                "/api/v1/%252e%252e/q",
                "/api/v1/%c0%ae%c0%ae/q",
                "/api/v1/%E8%81",
                "/api/v1/stations%",
                "/api/v1/stations%4",
                "/api/v1/stations%zz",
                "/api/v1/stations#x",
                "/api/v1/联络",
            })
    void refusesEveryOtherSpelling(String target) {
        assertThat(RequestPath.of(target)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/q/health", "/q/metrics", "/api/v1", "/api/v2/stations", "/API/v1/stations", "/apix/v1/me"
            })
    void leavesWhatIsNotTheApiWithoutResource(String target) {
        assertThat(RequestPath.of(target)).isPresent();
        assertThat(RequestPath.of(target).flatMap(RequestPath::resource)).isEmpty();
    }

    @Test
    void keepsTheEncodedSpelling() {
        assertThat(RequestPath.of("/api/v1/opinions/%E8%81%94?x=1"))
                .contains(new RequestPath("/api/v1/opinions/%E8%81%94"));
    }

    /** The longest that the decoder of HTTP lets through has some four thousand characters. */
    @ParameterizedTest
    @ValueSource(strings = {"x", "%E8%81%94", "x%E8%81%94"})
    void readsLongPathsToo(String part) {
        assertThat(RequestPath.of("/api/v1/stations/" + part.repeat(20_000)).flatMap(RequestPath::resource))
                .contains("stations");
        assertThat(RequestPath.of("/api/v1/stations/" + part.repeat(20_000) + ";"))
                .isEmpty();
    }
}
