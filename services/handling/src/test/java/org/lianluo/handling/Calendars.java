package org.lianluo.handling;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.oneOf;

import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.inject.spi.CDI;
import org.lianluo.shared.casework.Recounts;
import org.lianluo.testkit.Tokens;

/** Loads calendars the way an administrator does. */
public final class Calendars {

    /** The second half of 2026 as announced, which is all that these tests count in. */
    private static final String AUTUMN_2026 = """
            {"holidays": ["2026-09-25", "2026-09-26", "2026-09-27", "2026-10-01", "2026-10-02", "2026-10-03",
                          "2026-10-04", "2026-10-05", "2026-10-06", "2026-10-07"],
             "swappedWorkdays": ["2026-09-20", "2026-10-10"]}""";

    private Calendars() {}

    /** Loads 2026 unless another test did. */
    public static void load2026() {
        put(2026, AUTUMN_2026).statusCode(oneOf(201, 428));
    }

    public static ValidatableResponse put(int year, String body) {
        return administrator(body).put("/api/v1/calendar-days/" + year).then();
    }

    /** Corrects a year of which the caller knows the version. */
    public static ValidatableResponse replace(int year, String version, String body) {
        return administrator(body)
                .header("If-Match", version)
                .put("/api/v1/calendar-days/" + year)
                .then();
    }

    /** What the job does by and by: counts again what was counted by an older calendar. */
    public static void countLeft() {
        try {
            VertxContextSupport.subscribeAndAwait(
                    () -> CDI.current().select(Recounts.class).get().run());
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private static RequestSpecification administrator(String body) {
        return given().header("Authorization", Tokens.withRoles("SYSTEM_ADMIN").bearer())
                .contentType("application/json")
                .body(body);
    }
}
