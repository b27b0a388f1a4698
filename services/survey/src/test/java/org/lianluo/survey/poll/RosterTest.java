package org.lianluo.survey.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianluo.testkit.PostgresResource;
import org.lianluo.testkit.Tokens;

/** Who stands on a roster, who reads it, and under which mandate somebody sends a paper. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class RosterTest {

    private static final String UNITS = """
            {"kind":"DEPARTMENTS","title":"部门测评","method":"MIXED","blind":false,"items":[
             {"subjectKind":"UNIT","title":"甲局","responsibleDeputyCodes":["%s"]},
             {"subjectKind":"UNIT","title":"乙局"}]}""";

    private final Polls polls = new Polls();

    @Test
    void itSaysWhoDoesNotRateWhatWhoHasAPaperAndWhoLeft() {
        String id = polls.drafted(UNITS.formatted(polls.deputy(1)));
        roster(polls.office(), id, "").statusCode(200).body("items", empty());
        polls.open(id, 5, 5).statusCode(200);
        issue(id, polls.deputy(2)).statusCode(200);
        Polls.request(polls.office())
                .body("{\"deputyCode\":\"" + polls.deputy(3) + "\"}")
                .post("/api/v1/surveys/" + id + "/departures")
                .then()
                .statusCode(200);

        for (String reader : List.of(polls.office("INTAKE_OFFICER"), polls.office(), polls.teller(1))) {
            roster(reader, id, "")
                    .statusCode(200)
                    .body("items.deputyCode", equalTo(polls.deputies(5)))
                    .body("items[0].name", equalTo("代表" + polls.deputy(0)))
                    .body("items.ownItems", contains(List.of(), List.of(1), List.of(), List.of(), List.of()))
                    .body("items.onPaper", contains(false, false, true, false, false))
                    .body("items.departed", contains(false, false, false, true, false))
                    .body("next", nullValue());
        }
    }

    @Test
    void itNeverTellsWhoSentAPaper() {
        String id = polls.opened("PHONE", 3);
        String before = roster(polls.office(), id, "").extract().asString();

        polls.cast(1, id, "SATISFIED").statusCode(200);
        assertThat(roster(polls.office(), id, "").extract().asString()).isEqualTo(before);
        polls.act(polls.office(), id, "closing", null).statusCode(200);
        assertThat(roster(polls.office(), id, "").extract().asString()).isEqualTo(before);
    }

    @Test
    void itComesInPages() {
        String id = polls.opened("PHONE", 5);

        String next = roster(polls.office(), id, "?limit=3")
                .statusCode(200)
                .body("items.deputyCode", equalTo(polls.deputies(3)))
                .extract()
                .path("next");
        roster(polls.office(), id, "?limit=3&cursor=" + next)
                .statusCode(200)
                .body("items.deputyCode", contains(polls.deputy(3), polls.deputy(4)))
                .body("next", nullValue());
        roster(polls.office(), id, "?cursor=x").statusCode(400);
        roster(polls.office(), id, "?limit=0").statusCode(400);
        roster(polls.office(), id, "?limit=201").statusCode(400);
    }

    @Test
    void itIsForOfficesAndTellersOfTheRegionAlone() {
        String id = polls.opened("PHONE", 3);

        roster(polls.rater(1), id, "").statusCode(403);
        roster(new Polls().office(), id, "").statusCode(404);
        roster(new Polls().teller(1), id, "").statusCode(404);
        roster(Polls.unit("410402-U13"), id, "").statusCode(403);
        String raterAndTellerElsewhere = Tokens.withRoles("DEPUTY", "TELLER")
                .region("410402")
                .deputies(polls.deputy(1))
                .subject("both")
                .bearer();
        roster(raterAndTellerElsewhere, id, "").statusCode(403);
    }

    @Test
    void codesThatNoDeputyHasAreNamed() {
        String id = polls.report("PHONE");

        polls.open(id, List.of(polls.deputy(0), "D999999-0001", polls.deputy(1), "D999999-0002"), 4)
                .statusCode(422)
                .body("code", equalTo("unknown-deputies"))
                .body("unknownCodes", contains("D999999-0001", "D999999-0002"))
                .body("errors.pointer", contains("/raters"));
        Polls.get(polls.office(), "/surveys/" + id).body("status", equalTo("DRAFT"));
        polls.open(id, 3, 3).statusCode(200);
        polls.open(id, List.of("D999999-0001"), 1).statusCode(409).body("code", equalTo("illegal-transition"));
    }

    @Test
    void aDraftNamesOnlyDeputiesWhomThereAre() {
        polls.draft(UNITS.formatted("D999999-0001"))
                .statusCode(422)
                .body("code", equalTo("unknown-deputies"))
                .body("unknownCodes", contains("D999999-0001"))
                .body("errors.pointer", contains("/items/0/responsibleDeputyCodes"));
        String id = polls.drafted(UNITS.formatted(polls.deputy(1)));

        redraft(id, "D999999-0001").statusCode(422).body("code", equalTo("unknown-deputies"));
        redraft(id, polls.deputy(2)).statusCode(200);
    }

    @Test
    void eachMandateOfAPersonHasAPaperOfItsOwn() {
        String id = polls.opened("PHONE", 4);
        String both = Tokens.withRoles("DEPUTY")
                .region(polls.region)
                .deputies(polls.deputy(1), polls.deputy(2))
                .subject("both-" + polls.deputy(1))
                .bearer();
        String path = "/surveys/" + id + "/paper";

        Polls.get(both, path)
                .statusCode(200)
                .body("deputyCode", equalTo(polls.deputy(1)))
                .body("mandates", contains(polls.deputy(1), polls.deputy(2)));
        Polls.request(both)
                .body("{\"marks\":[]}")
                .post("/api/v1/surveys/" + id + "/papers?deputyCode=" + polls.deputy(2))
                .then()
                .statusCode(200)
                .body("already", equalTo(false));

        Polls.get(both, path + "?deputyCode=" + polls.deputy(1)).body("tookPart", equalTo(false));
        Polls.get(both, path + "?deputyCode=" + polls.deputy(2))
                .body("deputyCode", equalTo(polls.deputy(2)))
                .body("tookPart", equalTo(true));
        Polls.get(both, path + "?deputyCode=" + polls.deputy(3)).statusCode(404);
        Polls.get(polls.rater(3), path).body("mandates", hasSize(1)).body("deputyCode", not(nullValue()));
    }

    private ValidatableResponse redraft(String id, String deputy) {
        return Polls.request(polls.office())
                .header("If-Match", Polls.etag("survey", id))
                .body(UNITS.formatted(deputy))
                .put("/api/v1/surveys/" + id)
                .then();
    }

    private ValidatableResponse issue(String id, String deputy) {
        return Polls.request(polls.teller(1))
                .body("{\"deputyCodes\":[\"" + deputy + "\"]}")
                .post("/api/v1/surveys/" + id + "/paper-issues")
                .then();
    }

    private static ValidatableResponse roster(String bearer, String id, String query) {
        return Polls.get(bearer, "/surveys/" + id + "/roster" + query);
    }
}
