package org.lianluo.shared.time;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.lianluo.testkit.PostgresResource;

/** Runs outside the profile {@code local}, as production does. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ClockTest {

    @TestHTTPResource(value = "/", management = true)
    URI management;

    @Test
    void canNotBeSetAheadOutsideTheLocalProfile() {
        given().queryParam("ahead", "P3D")
                .post(management.resolve("/q/operator/clock"))
                .then()
                .statusCode(404);
        given().get(management.resolve("/q/operator/dead-letters")).then().statusCode(200);
    }

    @Test
    void setAheadItGoesOnFromThere() {
        ServiceClock clock = new ServiceClock();
        Instant before = clock.instant();

        clock.setAhead(Duration.ofDays(3));

        assertThat(Duration.between(before, clock.instant())).isBetween(Duration.ofDays(3), Duration.ofDays(4));
        assertThat(clock.instant().getNano() % 1000).isZero();
    }
}
