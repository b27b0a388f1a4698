package org.lianluo.suggestion.proposal.procuratorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.lianluo.suggestion.proposal.Congress.CO;
import static org.lianluo.suggestion.proposal.Congress.LEAD;
import static org.lianluo.suggestion.proposal.Congress.SUGGESTIONS;
import static org.lianluo.suggestion.proposal.Congress.as;
import static org.lianluo.suggestion.proposal.Congress.deputy;
import static org.lianluo.suggestion.proposal.Congress.etag;
import static org.lianluo.suggestion.proposal.Congress.office;
import static org.lianluo.suggestion.proposal.Congress.registered;
import static org.lianluo.suggestion.proposal.Congress.submitted;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianluo.suggestion.proposal.Congress;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;
import org.lianluo.testkit.Tokens;

/** Suggestions of deputies and of the procuratorate that became one another. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class LinkResourceTest {

    private static final String RECORDED = "lianluo.suggestion.suggestion.procuratorial-link-recorded.v1";
    private static final String LINK = """
            {"direction":"TO_PROCURATORATE","number":"卫检建〔2026〕3号","organ":"卫东区人民检察院","issuedOn":"2026-11-02"}""";
    private static final String OUTCOME = "{\"outcome\":\"主管单位已整改并书面回复。\"}";

    private String id;

    @BeforeEach
    void registeredSuggestion() {
        Congress.directory();
        id = registered("关于停车难的建议");
    }

    @Test
    void isLinkedOnceAndWhatBecameOfItIsEnteredLater() {
        String link = office(id, "procuratorial-links", LINK)
                .statusCode(201)
                .body("outcome", nullValue())
                .extract()
                .path("id");
        office(id, "procuratorial-links", LINK).statusCode(409).body("code", equalTo("conflict"));

        office(id, "procuratorial-links/" + link + "/outcome", OUTCOME)
                .statusCode(200)
                .header("ETag", equalTo(etag(id)))
                .body("outcome", equalTo("主管单位已整改并书面回复。"));

        links(deputy(LEAD))
                .statusCode(200)
                .body("items.number", contains("卫检建〔2026〕3号"))
                .body("items.direction", contains("TO_PROCURATORATE"))
                .body("items.outcome", contains("主管单位已整改并书面回复。"));
        assertThat(Database.payload(id, RECORDED))
                .contains("\"linkId\":\"" + link + "\"", "\"organ\":\"卫东区人民检察院\"", "[\"" + LEAD + "\"]", "已整改");
        as(deputy(LEAD))
                .get(SUGGESTIONS + "/" + id + "/history")
                .then()
                .body("items.action", hasItems("LINK_PROCURATORIAL", "PROCURATORIAL_OUTCOME"));
        assertThat(Congress.status(id)).isEqualTo("REGISTERED");
    }

    @Test
    void whatIsNotRegisteredOrNotKnownIsNotLinked() {
        String submitted = submitted("关于停车难的建议", "");

        office(submitted, "procuratorial-links", LINK).statusCode(409).body("code", equalTo("illegal-transition"));
        office(id, "procuratorial-links/0199c1d2-7c00-7000-8000-00000000ffff/outcome", OUTCOME)
                .statusCode(404);
        office(id, "procuratorial-links", LINK.replace("2026-11-02", "2999-01-01"))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/issuedOn"));
    }

    @ParameterizedTest
    @CsvSource({
        "GOV_OFFICE,410402,403",
        "COMMITTEE_SUPERVISOR,410402,403",
        "DEPUTY,410402,403",
        "PRESIDIUM,410402,403",
        "INTAKE_OFFICER,410403,404"
    })
    void nobodyElseLinks(String role, String region, int refusal) {
        as(Tokens.withRoles(role).region(region).deputies(LEAD).bearer())
                .header("If-Match", etag(id))
                .body(LINK)
                .post(SUGGESTIONS + "/" + id + "/procuratorial-links")
                .then()
                .statusCode(refusal);
    }

    @Test
    void whomItDoesNotConcernDoesNotReadIt() {
        links(deputy(CO)).statusCode(404);
        links(null).statusCode(401);
        links(Congress.office()).statusCode(200);
    }

    private ValidatableResponse links(String bearer) {
        return as(bearer).get(SUGGESTIONS + "/" + id + "/procuratorial-links").then();
    }
}
