package org.lianluo.suggestion.motion;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianluo.suggestion.proposal.Congress;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;
import org.lianluo.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class MotionResourceTest {

    private static final String COUNTY = "410402";
    private static final String TOWN = "410402100";
    private static final String TABLED = "{\"decision\":\"TABLED\"}";
    private static final String TO_COMMITTEE = "{\"decision\":\"TO_COMMITTEE\",\"committee\":\"城建委\"}";
    private static final String AS_SUGGESTION = "{\"decision\":\"AS_SUGGESTION\",\"reason\":\"属具体工作。\"}";
    private static final String ADOPT =
            "{\"votesFor\":142,\"votesAgainst\":3,\"abstained\":5,\"notPressed\":1,\"allDeputies\":171}";
    private static final String PLAN = "{\"plan\":\"年内出台办法。\",\"due\":\"2027-11-30\"}";

    @BeforeEach
    void congresses() {
        Congress.directory();
        for (int i = 1; i <= 11; i++) {
            deputyIn(COUNTY, code(COUNTY, i));
        }
        for (int i = 1; i <= 5; i++) {
            deputyIn(TOWN, code(TOWN, i));
        }
    }

    private static void deputyIn(String region, String code) {
        Database.execute(
                "insert into known_deputy values (?, '代表甲', ?, '{}', 'ACTIVE') on conflict do nothing", code, region);
    }

    @Test
    void aMotionIsTabledAdoptedCarriedOutAndRated() {
        String id = submitted(COUNTY, 10);
        act(organ("PRESIDIUM", COUNTY), id, "decision", TO_COMMITTEE)
                .statusCode(200)
                .body("summary.status", equalTo("WITH_COMMITTEE"))
                .body("committee", equalTo("城建委"));
        act(
                        organ("COMMITTEE_SUPERVISOR", COUNTY),
                        id,
                        "committee-opinion",
                        "{\"forTabling\":true,\"opinion\":\"建议列入。\"}")
                .statusCode(200)
                .body("summary.status", equalTo("EXAMINED"));
        act(organ("PRESIDIUM", COUNTY), id, "decision", TABLED).statusCode(200);
        act(organ("PRESIDIUM", COUNTY), id, "vote", ADOPT)
                .statusCode(200)
                .body("summary.status", equalTo("ADOPTED"))
                .body("vote.adopted", equalTo(true));
        act(organ("GOV_OFFICE", COUNTY), id, "plan", PLAN).statusCode(200);
        act(organ("GOV_OFFICE", COUNTY), id, "report", "{\"report\":\"办法已施行。\"}")
                .statusCode(200);
        act(
                        organ("INTAKE_OFFICER", COUNTY),
                        id,
                        "rating",
                        "{\"satisfied\":20,\"basicallySatisfied\":8,\"dissatisfied\":1,\"allMembers\":29}")
                .statusCode(200)
                .body("summary.status", equalTo("CLOSED"))
                .body("rating.satisfied", equalTo(20));

        as(deputy(COUNTY, 10))
                .get("/api/v1/motions/" + id + "/history")
                .then()
                .statusCode(200)
                .body(
                        "items.findAll { it.fromStatus != it.toStatus }.action",
                        contains(
                                "DRAFT",
                                "SUBMIT",
                                "SEND_TO_COMMITTEE",
                                "EXAMINE",
                                "TABLE",
                                "VOTE",
                                "PLAN",
                                "REPORT",
                                "RATE"))
                .body("items.findAll { it.action == 'TABLE' }.actorKind", contains("PRESIDIUM"));
        assertThat(Database.eventsOf(id))
                .containsExactly(
                        "lianluo.suggestion.motion.submitted.v1",
                        "lianluo.suggestion.motion.decided.v1",
                        "lianluo.suggestion.motion.examined.v1",
                        "lianluo.suggestion.motion.decided.v1",
                        "lianluo.suggestion.motion.voted.v1",
                        "lianluo.suggestion.motion.planned.v1",
                        "lianluo.suggestion.motion.reported.v1",
                        "lianluo.suggestion.motion.rated.v1");
        assertThat(Database.payload(id, "lianluo.suggestion.motion.submitted.v1"))
                .contains("\"nextRoles\":[\"PRESIDIUM\"]")
                .doesNotContain("停车管理办法");
    }

    @Test
    void aMotionThatIsHandledAsASuggestionIsOneAndBothNameEachOther() {
        String id = submitted(TOWN, 5);

        String suggestion = act(organ("PRESIDIUM", TOWN), id, "decision", AS_SUGGESTION)
                .statusCode(200)
                .body("summary.status", equalTo("AS_SUGGESTION"))
                .extract()
                .path("suggestionId");

        as(deputy(TOWN, 2))
                .get("/api/v1/suggestions/" + suggestion)
                .then()
                .statusCode(200)
                .body("motionId", equalTo(id))
                .body("summary.status", equalTo("SUBMITTED"))
                .body("summary.title", equalTo("关于停车管理的议案"))
                .body("signers", hasSize(5))
                .body("signers.confirmed", everyItem(equalTo(true)));
        assertThat(Database.payload(suggestion, "lianluo.suggestion.suggestion.submitted.v1"))
                .contains("\"motionId\":\"" + id + "\"");
        assertThat(Database.payload(id, "lianluo.suggestion.motion.decided.v1"))
                .contains("\"suggestionId\":\"" + suggestion + "\"");

        as(organ("PRESIDIUM", TOWN))
                .header("If-Match", etag("/api/v1/suggestions/" + suggestion, deputy(TOWN, 1)))
                .body("{\"publish\":true}")
                .post("/api/v1/suggestions/" + suggestion + "/registration")
                .then()
                .statusCode(200)
                .body("summary.registrationNumber", notNullValue());
        as(organ("PRESIDIUM", TOWN))
                .get("/api/v1/suggestions?q=停车管理&region=" + TOWN + "&limit=200")
                .then()
                .body("items.id", hasItem(suggestion));
    }

    @Test
    void onTheAgendaThePresidiumConsentsToAWithdrawal() {
        String id = submitted(TOWN, 5);
        act(organ("PRESIDIUM", TOWN), id, "decision", TABLED).statusCode(200);
        act(organ("PRESIDIUM", TOWN), id, "withdrawal-decision", "{\"consent\":true}")
                .statusCode(409)
                .body("code", equalTo("no-withdrawal"));
        post(deputy(TOWN, 2), id, "withdrawal", "{}").statusCode(409).body("code", equalTo("withdrawal-not-begun"));
        post(deputy(TOWN, 1), id, "withdrawal", "{\"statement\":\"已解决。\"}").statusCode(200);
        for (int i = 2; i <= 5; i++) {
            post(deputy(TOWN, i), id, "withdrawal", "{}").statusCode(200);
        }
        act(organ("PRESIDIUM", TOWN), id, "vote", ADOPT).statusCode(409).body("code", equalTo("withdrawal-undecided"));

        act(organ("PRESIDIUM", TOWN), id, "withdrawal-decision", "{\"consent\":true,\"reason\":\"同意撤回。\"}")
                .statusCode(200)
                .body("summary.status", equalTo("WITHDRAWN"));
        act(organ("PRESIDIUM", TOWN), id, "vote", ADOPT).statusCode(409).body("code", equalTo("illegal-transition"));
        assertThat(Database.eventsOf(id))
                .endsWith("lianluo.suggestion.motion.withdrawal-asked.v1", "lianluo.suggestion.motion.withdrawn.v1");
    }

    @Test
    void tooFewSignersAreToldHowManyItTakes() {
        String id = drafted(COUNTY, 9);
        act(deputy(COUNTY, 1), id, "submission", "{}")
                .statusCode(422)
                .body("code", equalTo("too-few-signers"))
                .body("needed", equalTo(10))
                .body("signed", equalTo(9));
        post(deputy(COUNTY, 1), id, "co-sponsors", "{\"deputyCode\":\"" + code(COUNTY, 10) + "\"}")
                .statusCode(201);
        act(deputy(COUNTY, 1), id, "submission", "{}")
                .statusCode(422)
                .body("code", equalTo("co-sponsors-unconfirmed"))
                .body("deputyCodes", contains(code(COUNTY, 10)));
    }

    @Test
    void coSponsorsSitInTheSameCongressAndSignForThemselves() {
        String id = drafted(TOWN, 3);
        post(deputy(TOWN, 1), id, "co-sponsors", "{\"deputyCode\":\"" + code(COUNTY, 4) + "\"}")
                .statusCode(422)
                .body("code", equalTo("unknown-deputy"));
        post(deputy(TOWN, 2), id, "co-sponsors", "{\"deputyCode\":\"" + code(TOWN, 4) + "\"}")
                .statusCode(403);
        post(deputy(TOWN, 4), id, "co-sponsors", "{\"deputyCode\":\"" + code(TOWN, 4) + "\"}")
                .statusCode(404);
        post(deputy(TOWN, 2), id, "co-sponsors/" + code(TOWN, 3) + "/confirmation", "{\"textVersion\":1}")
                .statusCode(403);
        as(deputy(TOWN, 1))
                .delete("/api/v1/motions/" + id + "/co-sponsors/" + code(TOWN, 3))
                .then()
                .statusCode(204);
        as(deputy(TOWN, 3)).get("/api/v1/motions/" + id).then().statusCode(404);
    }

    @Test
    void anotherTextNeedsAnotherConfirmation() {
        String id = drafted(TOWN, 5);
        as(deputy(TOWN, 1))
                .header("If-Match", etag("/api/v1/motions/" + id, deputy(TOWN, 1)))
                .body(body(TOWN, 1).replace("停车管理", "停车收费"))
                .put("/api/v1/motions/" + id)
                .then()
                .statusCode(200)
                .body("textVersion", equalTo(2));
        as(deputy(TOWN, 2)).get("/api/v1/motions?toDo=true&limit=200").then().body("items.id", hasItem(id));
        as(deputy(TOWN, 1)).get("/api/v1/motions?toDo=true&limit=200").then().body("items.id", not(hasItem(id)));
    }

    @Test
    void itIsSeenByItsSignersThenByTheOrgansOfItsCongressAndByNobodyElse() {
        String id = drafted(COUNTY, 10);
        for (String role :
                List.of("PRESIDIUM", "INTAKE_OFFICER", "COMMITTEE_SUPERVISOR", "DIRECTOR_MEETING", "GOV_OFFICE")) {
            sees(organ(role, COUNTY), id, false);
        }
        sees(deputy(COUNTY, 10), id, true);
        sees(deputy(COUNTY, 11), id, false);

        act(deputy(COUNTY, 1), id, "submission", "{}").statusCode(200);
        for (String role : List.of("PRESIDIUM", "INTAKE_OFFICER", "COMMITTEE_SUPERVISOR", "DIRECTOR_MEETING")) {
            sees(organ(role, COUNTY), id, true);
            sees(organ(role, "510104"), id, false);
        }
        sees(organ("GOV_OFFICE", COUNTY), id, false);
        sees(deputy(COUNTY, 11), id, false);
        sees(organ("PRESIDIUM", TOWN), id, false);
        act(organ("PRESIDIUM", COUNTY), id, "decision", TABLED).statusCode(200);
        given().get("/api/v1/motions/" + id).then().statusCode(401);
        act(organ("PRESIDIUM", COUNTY), id, "vote", ADOPT).statusCode(200);
        sees(organ("GOV_OFFICE", COUNTY), id, true);
    }

    private static void sees(String bearer, String id, boolean open) {
        as(bearer).get("/api/v1/motions/" + id).then().statusCode(open ? 200 : 404);
        as(bearer)
                .get("/api/v1/motions?limit=200")
                .then()
                .statusCode(200)
                .body("items.id", open ? hasItem(id) : not(hasItem(id)));
    }

    @Test
    void aListIsNarrowedAndSaysWhatWaitsForWhom() {
        String waiting = submitted(COUNTY, 10);
        String tabled = submitted(COUNTY, 10);
        act(organ("PRESIDIUM", COUNTY), tabled, "decision", TABLED).statusCode(200);
        act(organ("PRESIDIUM", COUNTY), tabled, "vote", ADOPT).statusCode(200);

        listed(organ("INTAKE_OFFICER", COUNTY), "state=SUBMITTED&region=410402&term=11&session=3", waiting, tabled);
        listed(organ("PRESIDIUM", COUNTY), "toDo=true", waiting, tabled);
        listed(organ("GOV_OFFICE", COUNTY), "toDo=true", tabled, waiting);
        as(organ("PRESIDIUM", COUNTY)).get("/api/v1/motions?session=9").then().body("items", hasSize(0));
        as(organ("DIRECTOR_MEETING", COUNTY))
                .get("/api/v1/motions?toDo=true")
                .then()
                .body("items", hasSize(0));
    }

    private static void listed(String bearer, String query, String in, String out) {
        as(bearer)
                .get("/api/v1/motions?limit=200&" + query)
                .then()
                .statusCode(200)
                .body("items.id", hasItem(in))
                .body("items.id", not(hasItem(out)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"decision\":\"TO_COMMITTEE\"}                        | 400 | validation-failed | /committee",
                "{\"decision\":\"TABLED\",\"committee\":\"x\"}          | 400 | validation-failed | /committee",
                "{\"decision\":\"AS_SUGGESTION\"}                       | 400 | validation-failed | /reason",
                "{\"decision\":\"ADOPTED\"}                             | 400 | wrong-type        | /decision",
                "{}                                                   | 400 | validation-failed | /decision"
            })
    void aDecisionThatCannotBeReadIsRefused(String body, int status, String code, String pointer) {
        act(organ("PRESIDIUM", TOWN), submitted(TOWN, 5), "decision", body)
                .statusCode(status)
                .body("code", equalTo(code))
                .body("errors[0].pointer", equalTo(pointer));
    }

    @Test
    void aTownshipHasNoCommitteeToAsk() {
        act(organ("PRESIDIUM", TOWN), submitted(TOWN, 5), "decision", TO_COMMITTEE)
                .statusCode(422)
                .body("code", equalTo("no-committee"));
    }

    @Test
    void moreVotesThanDeputiesAreRefused() {
        String id = submitted(TOWN, 5);
        act(organ("PRESIDIUM", TOWN), id, "vote", ADOPT.replace("171", "150"))
                .statusCode(422)
                .body("code", equalTo("more-votes-than-members"));
    }

    @Test
    void whoDecidesSaysWhichVersionTheySaw() {
        String id = submitted(TOWN, 5);
        post(organ("PRESIDIUM", TOWN), id, "decision", TABLED).statusCode(428);
        as(organ("PRESIDIUM", TOWN))
                .header("If-Match", "\"0\"")
                .body(TABLED)
                .post("/api/v1/motions/" + id + "/decision")
                .then()
                .statusCode(412);
    }

    @Test
    void theSameDecisionTwiceIsOne() {
        String id = submitted(TOWN, 5);
        String key = UUID.randomUUID().toString();
        String etag = etag("/api/v1/motions/" + id, deputy(TOWN, 1));
        for (int i = 0; i < 2; i++) {
            as(organ("PRESIDIUM", TOWN))
                    .header("If-Match", etag)
                    .header("Idempotency-Key", key)
                    .body(AS_SUGGESTION)
                    .post("/api/v1/motions/" + id + "/decision")
                    .then()
                    .statusCode(200);
        }
        assertThat(Database.count("select count(*) from suggestion where motion_id = ?", UUID.fromString(id)))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"decision", "vote", "withdrawal-decision"})
    void aDeputyWhoSignedItIsNotThePresidium(String action) {
        String id = submitted(TOWN, 5);
        String elsewhere = Tokens.withRoles("DEPUTY", "PRESIDIUM")
                .region("410402101")
                .deputies(code(TOWN, 1))
                .subject("two-congresses")
                .bearer();
        String body = action.equals("vote") ? ADOPT : action.equals("decision") ? TABLED : "{\"consent\":true}";
        as(elsewhere).get("/api/v1/motions/" + id).then().statusCode(200);
        act(elsewhere, id, action, body).statusCode(404);
    }

    @Test
    void inATownshipThePresidiumRecordsTheRating() {
        String id = submitted(TOWN, 5);
        act(organ("PRESIDIUM", TOWN), id, "decision", TABLED).statusCode(200);
        act(organ("PRESIDIUM", TOWN), id, "vote", ADOPT).statusCode(200);
        act(organ("GOV_OFFICE", TOWN), id, "plan", PLAN).statusCode(200);
        act(organ("GOV_OFFICE", TOWN), id, "report", "{\"report\":\"已办。\"}").statusCode(200);
        act(
                        organ("PRESIDIUM", TOWN),
                        id,
                        "rating",
                        "{\"satisfied\":2,\"basicallySatisfied\":0,\"dissatisfied\":0,\"allMembers\":60}")
                .statusCode(200);
    }

    private static String submitted(String region, int signers) {
        String id = drafted(region, signers);
        act(deputy(region, 1), id, "submission", "{}").statusCode(200);
        return id;
    }

    private static String drafted(String region, int signers) {
        String others = IntStream.rangeClosed(2, signers)
                .mapToObj(i -> "\"" + code(region, i) + "\"")
                .collect(Collectors.joining(","));
        String id = as(deputy(region, 1))
                .body(body(region, 1).replaceFirst("\\{", "{\"coSponsorCodes\":[" + others + "],"))
                .post("/api/v1/motions")
                .then()
                .statusCode(201)
                .extract()
                .path("summary.id");
        for (int i = 2; i <= signers; i++) {
            post(deputy(region, i), id, "co-sponsors/" + code(region, i) + "/confirmation", "{\"textVersion\":1}")
                    .statusCode(200);
        }
        return id;
    }

    private static String body(String region, int lead) {
        return """
                {"leadDeputyCode":"%s","title":"关于停车管理的议案","basis":"老旧小区车位不足，居民夜间停车困难，消防通道时常被占。",
                 "plan":"制定城区停车管理办法并公布。","category":"PARKING","term":11,"sessionNumber":3}""".formatted(code(region, lead));
    }

    private static String code(String region, int number) {
        return "D%s-%04d".formatted(region, number);
    }

    private static String deputy(String region, int number) {
        return Tokens.withRoles("DEPUTY")
                .region(region)
                .deputies(code(region, number))
                .subject("deputy-" + code(region, number))
                .bearer();
    }

    private static String organ(String role, String region) {
        return Tokens.withRoles(role)
                .region(region)
                .subject(role + "-" + region)
                .bearer();
    }

    private static RequestSpecification as(String bearer) {
        return given().header("Authorization", bearer).contentType("application/json");
    }

    private static ValidatableResponse post(String bearer, String id, String action, String body) {
        return as(bearer)
                .body(body)
                .post("/api/v1/motions/" + id + "/" + action)
                .then();
    }

    /** With the version as its lead deputy sees it. */
    private static ValidatableResponse act(String bearer, String id, String action, String body) {
        String region = Database.rows("select region_code from motion where id = ?::uuid", id)
                .get(0)
                .get("region_code")
                .toString();
        return as(bearer)
                .header("If-Match", etag("/api/v1/motions/" + id, deputy(region, 1)))
                .body(body)
                .post("/api/v1/motions/" + id + "/" + action)
                .then();
    }

    private static String etag(String path, String bearer) {
        return as(bearer).get(path).then().statusCode(200).extract().header("ETag");
    }
}
