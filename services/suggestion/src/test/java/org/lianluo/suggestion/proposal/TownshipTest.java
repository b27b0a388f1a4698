package org.lianluo.suggestion.proposal;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.lianluo.suggestion.proposal.Congress.SUGGESTIONS;
import static org.lianluo.suggestion.proposal.Congress.TOWN;
import static org.lianluo.suggestion.proposal.Congress.TOWN_DEPUTY;
import static org.lianluo.suggestion.proposal.Congress.as;
import static org.lianluo.suggestion.proposal.Congress.body;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianluo.testkit.PostgresResource;
import org.lianluo.testkit.Tokens;

/** In a township the presidium (乡镇人大主席团) takes in what elsewhere the intake office does. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class TownshipTest {

    @BeforeEach
    void directory() {
        Congress.directory();
    }

    @Test
    void thePresidiumRegistersAndTheHistoryNamesIt() {
        String id = submitted();

        act(presidium(TOWN), id, "registration", "{\"publish\":true}")
                .statusCode(200)
                .body("summary.regionCode", equalTo(TOWN));

        as(presidium(TOWN))
                .get(SUGGESTIONS + "/" + id + "/history")
                .then()
                .statusCode(200)
                .body("items.find { it.action == 'REGISTER' }.actorKind", equalTo("PRESIDIUM"));
        as(presidium(TOWN))
                .get(SUGGESTIONS + "?region=" + TOWN + "&limit=200")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id));
    }

    @Test
    void thePresidiumReturnsAndRefuses() {
        act(presidium(TOWN), submitted(), "return", "{\"reason\":\"请一事一议。\"}").statusCode(200);
        act(presidium(TOWN), submitted(), "refusal", "{\"reasonCode\":\"LIVE_CASE\",\"reason\":\"已进入诉讼程序。\"}")
                .statusCode(200)
                .body("summary.status", equalTo("NOT_ACCEPTED"));
    }

    @ParameterizedTest
    @CsvSource({
        "INTAKE_OFFICER,410402,404",
        "PRESIDIUM,410402101,404",
        "PRESIDIUM,410402,403",
        "PRESIDIUM,410402001,403"
    })
    void nobodyElseTakesItIn(String role, String region, int refusal) {
        act(Tokens.withRoles(role).region(region).bearer(), submitted(), "registration", "{\"publish\":true}")
                .statusCode(refusal);
    }

    private static String submitted() {
        String id = as(deputy())
                .body(body("关于硬化村道的建议", "").replace("\"term\":11", "\"term\":16"))
                .post(SUGGESTIONS)
                .then()
                .statusCode(201)
                .extract()
                .path("summary.id");
        act(deputy(), id, "submission", "").statusCode(200);
        return id;
    }

    private static ValidatableResponse act(String bearer, String id, String action, String body) {
        String etag = as(deputy()).get(SUGGESTIONS + "/" + id).header("ETag");
        return as(bearer)
                .header("If-Match", etag)
                .body(body)
                .post(SUGGESTIONS + "/" + id + "/" + action)
                .then();
    }

    private static String deputy() {
        return Tokens.withRoles("DEPUTY")
                .region(TOWN)
                .deputies(TOWN_DEPUTY)
                .subject("town-deputy")
                .bearer();
    }

    private static String presidium(String region) {
        return Tokens.withRoles("PRESIDIUM")
                .region(region)
                .subject("presidium-" + region)
                .bearer();
    }
}
