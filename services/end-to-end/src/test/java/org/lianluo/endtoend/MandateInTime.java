package org.lianluo.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lianluo.testkit.SuiteTime;

/** A deputy changes delegation on a day to come; another is absent twice. */
@ExtendWith(RunningSuite.class)
class MandateInTime {

    private static final String DEPUTIES = "/api/v1/deputies/";
    private static final String BEFORE = "时光街代表团";
    private static final String AFTER = "时光路代表团";

    private final SuiteTime time = RunningSuite.time();
    private final Actor intake = Actor.person("intake");

    @Test
    void whoChangesDelegationIsCountedRightBeforeAndAfterAndAsKnown() {
        LocalDate entered = time.today();
        String deputy = deputy("D410402-9101", BEFORE);
        LocalDate day = entered.plusDays(10);
        act(DEPUTIES + deputy, "/facts", """
                {"kind":"DELEGATION","value":"%s","validFrom":"%s","reason":"工作单位变动"}""".formatted(AFTER, day)).body("delegation", equalTo(BEFORE));

        time.advance(day);

        read(DEPUTIES + deputy).body("delegation", equalTo(AFTER));
        assertThat(counted(day.minusDays(1), null, BEFORE)).isEqualTo(1);
        assertThat(counted(day.minusDays(1), null, AFTER)).isZero();
        assertThat(counted(day, null, AFTER)).isEqualTo(1);
        assertThat(counted(day, null, BEFORE)).isZero();
        assertThat(counted(day, entered.minusDays(1), AFTER))
                .as("as known before")
                .isZero();

        // It turns out later that the change was three days earlier.
        time.advance(day.plusDays(5));
        act(DEPUTIES + deputy, "/facts", """
                {"kind":"DELEGATION","value":"%s","validFrom":"%s","reason":"登记时日期有误"}""".formatted(AFTER, day.minusDays(3)));
        assertThat(counted(day.minusDays(2), null, AFTER)).isEqualTo(1);
        assertThat(counted(day.minusDays(2), day, BEFORE))
                .as("the figure of then")
                .isEqualTo(1);
    }

    @Test
    void theSecondAbsenceProposesAnEndThatOnlyTheAnnouncementBrings() {
        String deputy = deputy("D410402-9102", "时光巷代表团");
        absent(deputy, "时光会议一", time.today().minusDays(400));
        absent(deputy, "时光会议二", time.today());

        String matter = read("/api/v1/mandate-matters?toDo=true&deputyId=" + deputy)
                .body("items.ground", contains("ABSENT_TWICE"))
                .extract()
                .path("items[0].id");
        time.advance(time.today().plusDays(60));
        read(DEPUTIES + deputy).body("status", equalTo("ACTIVE"));

        LocalDate end = time.today();
        act("/api/v1/mandate-matters/" + matter, "/announcement", """
                {"announcedOn":"%s","endsOn":"%s","document":"公告〔2027〕1号"}""".formatted(end, end))
                .body("status", equalTo("ANNOUNCED"));
        read(DEPUTIES + deputy).body("status", equalTo("TERMINATED"));
        read("/api/v1/deputies?region=410402&code=D410402-9102&asOf=" + end.minusDays(1))
                .body("items.status", contains("ACTIVE"));
        time.settle();
    }

    private String deputy(String code, String delegation) {
        return Directory.created(intake, "/api/v1/deputies", """
                {"code":"%s","name":"代表时","level":"COUNTY","term":11,"regionCode":"410402","delegation":"%s",
                 "stationCodes":[],"status":"ACTIVE"}""".formatted(code, delegation));
    }

    private void absent(String deputy, String session, LocalDate on) {
        intake.request()
                .body("{\"session\":\"%s\",\"on\":\"%s\",\"approved\":false}".formatted(session, on))
                .post(DEPUTIES + deputy + "/session-absences")
                .then()
                .statusCode(200);
    }

    private int counted(LocalDate asOf, LocalDate knownOn, String delegation) {
        Integer counted = read("/api/v1/deputy-figures?by=DELEGATION&region=410402&asOf=" + asOf
                        + (knownOn == null ? "" : "&knownOn=" + knownOn))
                .extract()
                .path("items.find { it.value == '" + delegation + "' }?.deputies");
        return counted == null ? 0 : counted;
    }

    private ValidatableResponse read(String path) {
        return intake.request().get(path).then().statusCode(200);
    }

    private ValidatableResponse act(String root, String action, String body) {
        return intake.request()
                .header("If-Match", intake.request().get(root).header("ETag"))
                .body(body)
                .post(root + action)
                .then()
                .statusCode(200);
    }
}
