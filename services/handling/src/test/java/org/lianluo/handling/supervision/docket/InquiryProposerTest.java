package org.lianluo.handling.supervision.docket;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianluo.handling.assignment.Suggestions;
import org.lianluo.testkit.PostgresResource;

/** Who may propose a special inquiry (专题询问) is what the region decided. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class InquiryProposerTest {

    private static final AtomicInteger REGION = new AtomicInteger(530101);

    private final String region = String.valueOf(REGION.incrementAndGet());

    @ParameterizedTest
    @CsvSource({
        "COMMITTEE_SUPERVISOR, , 0, COMMITTEE",
        "DIRECTOR_MEETING, , 0, DIRECTOR_MEETING",
        "INTAKE_OFFICER, COMMITTEE, 0, COMMITTEE",
        "INTAKE_OFFICER, DIRECTOR_MEETING, 0, DIRECTOR_MEETING",
        "INTAKE_OFFICER, MEMBERS, 3, MEMBERS",
        "INTAKE_OFFICER, DEPUTIES, 5, DEPUTIES",
        "COMMITTEE_SUPERVISOR, DEPUTIES, 6, DEPUTIES"
    })
    void whoIsLetProposesIt(String role, String proposedBy, int movers, String noted) {
        String id = open(role, "SPECIAL_INQUIRY", proposedBy, movers)
                .statusCode(201)
                .body("status", equalTo("PROPOSED"))
                .extract()
                .path("id");

        given().header("Authorization", Suggestions.office(role, region))
                .get("/api/v1/supervision-cases/" + id + "/history")
                .then()
                .statusCode(200)
                .body("items.note", contains(noted));
    }

    @ParameterizedTest
    @CsvSource({
        "INTAKE_OFFICER, , 0, inquiry-not-from-them",
        "COMMITTEE_SUPERVISOR, DIRECTOR_MEETING, 0, inquiry-not-from-them",
        "DIRECTOR_MEETING, COMMITTEE, 0, inquiry-not-from-them",
        "INTAKE_OFFICER, MEMBERS, 2, too-few-movers",
        "INTAKE_OFFICER, DEPUTIES, 4, too-few-movers"
    })
    void othersAreRefused(String role, String proposedBy, int movers, String code) {
        open(role, "SPECIAL_INQUIRY", proposedBy, movers).statusCode(422).body("code", equalTo(code));
    }

    @Test
    void theSameNameTwiceIsOnePerson() {
        Suggestions.post(
                        Suggestions.office("INTAKE_OFFICER", region),
                        "/api/v1/supervision-cases",
                        body("SPECIAL_INQUIRY", ",\"proposedBy\":\"MEMBERS\",\"movers\":[\"甲\",\"甲\",\"甲\"]"))
                .statusCode(422)
                .body("code", equalTo("too-few-movers"))
                .body("least", equalTo(3));
    }

    @ParameterizedTest
    @CsvSource({
        "supervision.inquiry-by-members, NOBODY, INTAKE_OFFICER, MEMBERS, 9",
        "supervision.inquiry-by-deputies, NOBODY, INTAKE_OFFICER, DEPUTIES, 9",
        "supervision.inquiry-by-committee, NO, COMMITTEE_SUPERVISOR, , 0",
        "supervision.inquiry-by-director-meeting, NO, DIRECTOR_MEETING, , 0"
    })
    void theRegionMayDecideOtherwise(String key, String value, String role, String proposedBy, int movers) {
        open(role, "SPECIAL_INQUIRY", proposedBy, movers).statusCode(201);

        decide(key, value);

        open(role, "SPECIAL_INQUIRY", proposedBy, movers)
                .statusCode(422)
                .body("code", equalTo("inquiry-not-from-them"));
    }

    @Test
    void theRegionMayWantMoreOrFewer() {
        decide("supervision.inquiry-by-deputies", "TEN");
        decide("supervision.inquiry-by-members", "ONE");

        open("INTAKE_OFFICER", "SPECIAL_INQUIRY", "DEPUTIES", 9).statusCode(422).body("least", equalTo(10));
        open("INTAKE_OFFICER", "SPECIAL_INQUIRY", "DEPUTIES", 10).statusCode(201);
        open("INTAKE_OFFICER", "SPECIAL_INQUIRY", "MEMBERS", 1).statusCode(201);
    }

    @Test
    void noOtherKindHasAProposer() {
        open("COMMITTEE_SUPERVISOR", "LOOK_BACK", "COMMITTEE", 0)
                .statusCode(422)
                .body("code", equalTo("inquiry-not-from-them"));
        open("COMMITTEE_SUPERVISOR", "LOOK_BACK", null, 0).statusCode(201);
    }

    private void decide(String key, String value) {
        Suggestions.post(
                        Suggestions.office("INTAKE_OFFICER", region),
                        "/api/v1/policies",
                        "{\"jurisdiction\":\"%s\",\"key\":\"%s\",\"value\":\"%s\",\"effectiveFrom\":\"2026-01-01\"}"
                                .formatted(region, key, value))
                .statusCode(201);
    }

    private ValidatableResponse open(String role, String kind, String proposedBy, int movers) {
        String names = IntStream.range(0, movers)
                .mapToObj(number -> "\"代表" + number + "\"")
                .collect(Collectors.joining(","));
        return Suggestions.post(
                Suggestions.office(role, region),
                "/api/v1/supervision-cases",
                body(
                        kind,
                        (proposedBy == null ? "" : ",\"proposedBy\":\"" + proposedBy + "\"")
                                + ",\"movers\":["
                                + names
                                + "]"));
    }

    private static String body(String kind, String more) {
        return "{\"kind\":\"%s\",\"title\":\"停车难专题询问\",\"content\":\"群众反映集中。\"%s}".formatted(kind, more);
    }
}
