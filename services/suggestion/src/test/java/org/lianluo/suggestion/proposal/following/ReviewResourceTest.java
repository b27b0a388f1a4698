package org.lianluo.suggestion.proposal.following;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.lianluo.suggestion.proposal.Congress.CO;
import static org.lianluo.suggestion.proposal.Congress.LEAD;
import static org.lianluo.suggestion.proposal.Congress.OTHER;
import static org.lianluo.suggestion.proposal.Congress.REGION;
import static org.lianluo.suggestion.proposal.Congress.SUGGESTIONS;
import static org.lianluo.suggestion.proposal.Congress.UNIT;
import static org.lianluo.suggestion.proposal.Congress.as;
import static org.lianluo.suggestion.proposal.Congress.deputy;
import static org.lianluo.suggestion.proposal.Congress.etag;
import static org.lianluo.suggestion.proposal.Congress.office;
import static org.lianluo.suggestion.proposal.Congress.registered;
import static org.lianluo.suggestion.proposal.Congress.role;
import static org.lianluo.suggestion.proposal.Congress.status;
import static org.lianluo.suggestion.proposal.following.Satisfaction.DISSATISFIED;
import static org.lianluo.suggestion.proposal.following.Satisfaction.SATISFIED;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.messaging.inbox.Inbox;
import org.lianluo.suggestion.proposal.Congress;
import org.lianluo.suggestion.proposal.ReplyClass;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;
import org.lianluo.testkit.Tokens;

/** A panel decides where the last round dissatisfied. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ReviewResourceTest {

    private static final String OTHER_UNIT = "410402-U02";
    private static final String OPENED = "lianluo.suggestion.suggestion.review-opened.v1";
    private static final String CONCLUDED = "lianluo.suggestion.suggestion.review-concluded.v1";
    private static final String TEXT = "经评审，原答复未说明停车位建设的完成时间，请补充方案并再次答复代表。";
    private static final String UPHELD = "{\"outcome\":\"UPHELD\",\"conclusion\":\"" + TEXT + "\"}";
    private static final String AGAIN =
            "{\"outcome\":\"HANDLE_AGAIN\",\"unitCodes\":[\"" + UNIT + "\"],\"conclusion\":\"" + TEXT + "\"}";

    @Inject
    Inbox inbox;

    @Inject
    Clock clock;

    private Arrivals arrivals;
    private HandlingEvents events;
    private String id;

    @BeforeEach
    void registeredSuggestion() {
        Congress.directory();
        arrivals = new Arrivals(inbox);
        id = registered("关于停车难的建议");
        events = new HandlingEvents(UUID.fromString(id));
    }

    @ParameterizedTest
    @CsvSource({"A,CLOSED", "B,TRACKING", "C,CLOSED_EXPLAINED"})
    void aReplyThatStandsClosesTheSuggestionAsPerItsClass(ReplyClass classCode, String end) {
        dissatisfiedTwice(UNIT, UnitRole.SOLE, classCode);
        assertThat(status(id)).isEqualTo("REVIEW");
        assertThat(toDo()).contains(id);

        String review = opened();
        assertThat(Database.payload(id, OPENED))
                .contains(
                        "\"reviewId\":\"" + review + "\"",
                        "\"kind\":\"EXPERTS\"",
                        "\"members\":3",
                        "[\"" + LEAD + "\"]")
                .doesNotContain("专家甲");
        conclude(review, UPHELD)
                .statusCode(200)
                .header("ETag", equalTo(etag(id)))
                .body("outcome", equalTo("UPHELD"))
                .body("unitCodes", empty());

        assertThat(status(id)).isEqualTo(end);
        assertThat(toDo()).doesNotContain(id);
        assertThat(Database.payload(id, CONCLUDED))
                .contains("\"outcome\":\"UPHELD\"", "\"assignmentIds\":[]", "\"toRoles\":[\"DEPUTY\"]", TEXT);
        reviews(deputy(LEAD))
                .statusCode(200)
                .body("items.conclusion", contains(TEXT))
                .body("items[0].members.name", contains("专家甲", "专家乙", "专家丙"))
                .body("items[0].members[0].office", equalTo("市规划设计院总工程师"));
        as(deputy(LEAD))
                .get(SUGGESTIONS + "/" + id + "/history")
                .then()
                .body("items.action", hasItems("OPEN_REVIEW", "CONCLUDE_REVIEW"))
                .body("items.find { it.action == 'CONCLUDE_REVIEW' }.toStatus", equalTo(end));
        assertThat(Database.count(
                        "select count(*) from audit_event where action = 'suggestion.conclude-review' and subject_id = ?::uuid",
                        id))
                .isEqualTo(1);
    }

    @Test
    void theUnitsThatThePanelNamesHandleItAgainAndMayBeReviewedAgain() {
        dissatisfiedTwice(UNIT, UnitRole.SOLE, ReplyClass.A);
        conclude(opened(), AGAIN).statusCode(200).body("unitCodes", contains(UNIT));

        assertThat(status(id)).isEqualTo("REHANDLING");
        assertThat(Database.payload(id, CONCLUDED))
                .contains(
                        "\"assignmentIds\":[\"" + events.assignment(UNIT, 2) + "\"]",
                        "\"unitCodes\":[\"" + UNIT + "\"]",
                        "HANDLER_CLERK");
        arrivals.apply(events.created(UNIT, 3, UnitRole.SOLE));
        arrivals.apply(events.replied(UNIT, 3, ReplyClass.A, UnitRole.SOLE));
        assertThat(status(id)).isEqualTo("REPLIED");
        arrivals.apply(events.returned(UNIT, 3, LEAD, SATISFIED, DISSATISFIED));
        assertThat(status(id)).isEqualTo("REVIEW");

        conclude(opened(), UPHELD).statusCode(200);

        assertThat(status(id)).isEqualTo("CLOSED");
        reviews(deputy(LEAD)).body("items.outcome", contains("HANDLE_AGAIN", "UPHELD"));
    }

    @Test
    void onlyWhatIsToBeReviewedIsAndOnceAtATime() {
        open(panel())
                .statusCode(409)
                .body("code", equalTo("illegal-transition"))
                .body("currentStatus", equalTo("REGISTERED"));
        dissatisfiedTwice(UNIT, UnitRole.SOLE, ReplyClass.A);
        String review = opened();

        open(panel()).statusCode(409).body("code", equalTo("review-open"));
        conclude(UUID.randomUUID().toString(), UPHELD).statusCode(404);
        conclude(review, UPHELD).statusCode(200);
        conclude(review, UPHELD)
                .statusCode(409)
                .body("code", equalTo("illegal-transition"))
                .body("currentStatus", equalTo("CLOSED"));
    }

    @Test
    void aReviewWaitsWhileARemarkThatCountsHasAnotherUnitHandleItAgain() {
        dissatisfiedTwice(UNIT, UnitRole.SEPARATE, ReplyClass.A);
        arrivals.apply(events.created(OTHER_UNIT, 1, UnitRole.SEPARATE));
        arrivals.apply(events.replied(OTHER_UNIT, 1, ReplyClass.A, UnitRole.SEPARATE));
        arrivals.apply(events.lapsed(OTHER_UNIT, 1, LEAD));
        String review = opened();
        arrivals.apply(events.returned(OTHER_UNIT, 1, LEAD, SATISFIED, DISSATISFIED));
        assertThat(status(id)).isEqualTo("REHANDLING");

        conclude(review, UPHELD).statusCode(409).body("code", equalTo("illegal-transition"));

        arrivals.apply(events.created(OTHER_UNIT, 2, UnitRole.SEPARATE));
        arrivals.apply(events.replied(OTHER_UNIT, 2, ReplyClass.A, UnitRole.SEPARATE));
        assertThat(status(id)).isEqualTo("REVIEW");
        conclude(review, UPHELD).statusCode(200);
        assertThat(status(id)).isEqualTo("REPLIED");
    }

    @Test
    void onlyUnitsUnderReviewHandleItAgain() {
        dissatisfiedTwice(UNIT, UnitRole.SEPARATE, ReplyClass.A);
        arrivals.apply(events.created(OTHER_UNIT, 1, UnitRole.SEPARATE));
        arrivals.apply(events.replied(OTHER_UNIT, 1, ReplyClass.A, UnitRole.SEPARATE));
        String review = opened();

        conclude(review, AGAIN.replace(UNIT, OTHER_UNIT))
                .statusCode(422)
                .body("code", equalTo("unit-not-under-review"))
                .body("errors[0].pointer", equalTo("/unitCodes/0"))
                .body("unitCodes", contains(UNIT));
        conclude(review, AGAIN).statusCode(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"outcome\":\"UPHELD\"}                                                          | /conclusion",
                "{\"outcome\":\"UPHELD\",\"conclusion\":\"同意。\"}                                  | /conclusion",
                "{\"conclusion\":\"%s\"}                                                           | /outcome",
                "{\"outcome\":\"HANDLE_AGAIN\",\"conclusion\":\"%s\"}                              | /unitCodes",
                "{\"outcome\":\"HANDLE_AGAIN\",\"unitCodes\":[],\"conclusion\":\"%s\"}             | /unitCodes",
                "{\"outcome\":\"UPHELD\",\"unitCodes\":[\"410402-U01\"],\"conclusion\":\"%s\"}     | /unitCodes",
                "{\"outcome\":\"HANDLE_AGAIN\",\"unitCodes\":[\"U\"],\"conclusion\":\"%s\"}        | /unitCodes/0"
            })
    void aConclusionSaysWhatFollowsAndWhy(String body, String pointer) {
        dissatisfiedTwice(UNIT, UnitRole.SOLE, ReplyClass.A);
        String review = opened();

        conclude(review, body.formatted(TEXT))
                .statusCode(400)
                .body("code", equalTo("validation-failed"))
                .body("errors[0].pointer", equalTo(pointer));

        assertThat(status(id)).isEqualTo("REVIEW");
        assertThat(Database.eventsOf(UUID.fromString(id))).doesNotContain(CONCLUDED);
    }

    @Test
    void aPanelHasThreeToFifteenMembersAndADayThatMakesSense() {
        dissatisfiedTwice(UNIT, UnitRole.SOLE, ReplyClass.A);

        open(panel(today(), List.of("甲", "乙"))).statusCode(400).body("errors[0].pointer", equalTo("/members"));
        open(panel(today(), List.of("甲", "乙", "甲"))).statusCode(400).body("errors[0].pointer", equalTo("/members"));
        open(panel(today().minusDays(1), List.of("甲", "乙", "丙")))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/convenedOn"));
        open(panel(today().plusYears(2), List.of("甲", "乙", "丙"))).statusCode(400);
        String review = open(panel(today().plusDays(3), List.of("甲", "乙", "丙")))
                .statusCode(201)
                .extract()
                .path("id");

        conclude(review, UPHELD)
                .statusCode(422)
                .body("code", equalTo("review-not-convened"))
                .body("convenedOn", equalTo(today().plusDays(3).toString()));
    }

    @ParameterizedTest
    @CsvSource({
        "GOV_OFFICE,410402,403",
        "COMMITTEE_SUPERVISOR,410402,403",
        "DIRECTOR_MEETING,410402,403",
        "DEPUTY,410402,403",
        "HANDLER_LEADER,410402,403",
        "PRESIDIUM,410402,403",
        "INTAKE_OFFICER,410403,404"
    })
    void nobodyElseOpensOrConcludesIt(String role, String region, int refusal) {
        dissatisfiedTwice(UNIT, UnitRole.SOLE, ReplyClass.A);
        String review = opened();
        String other =
                Tokens.withRoles(role).region(region).deputies(LEAD).unit(UNIT).bearer();

        post(other, "", panel()).statusCode(refusal);
        post(other, "/" + review + "/conclusion", UPHELD).statusCode(refusal);
    }

    @Test
    void theVersionThatWasSeenIsNamed() {
        dissatisfiedTwice(UNIT, UnitRole.SOLE, ReplyClass.A);

        as(Congress.office())
                .body(panel())
                .post(SUGGESTIONS + "/" + id + "/reviews")
                .then()
                .statusCode(428);
        as(Congress.office())
                .header("If-Match", "\"0\"")
                .body(panel())
                .post(SUGGESTIONS + "/" + id + "/reviews")
                .then()
                .statusCode(412);
    }

    @ParameterizedTest
    @ValueSource(strings = {"INTAKE_OFFICER", "GOV_OFFICE", "COMMITTEE_SUPERVISOR", "DIRECTOR_MEETING"})
    void theOfficesReadIt(String role) {
        dissatisfiedTwice(UNIT, UnitRole.SOLE, ReplyClass.A);
        opened();

        reviews(role(role)).statusCode(200).body("items.outcome", contains(nullValue()));
    }

    @Test
    void theUnitReadsItAndThePublicDoesNot() {
        dissatisfiedTwice(UNIT, UnitRole.SOLE, ReplyClass.A);
        opened();

        reviews(Tokens.withRoles("HANDLER_CLERK").region(REGION).unit(UNIT).bearer())
                .statusCode(200)
                .body("items", hasItem(not(empty())));
        reviews(Tokens.withRoles("HANDLER_CLERK")
                        .region(REGION)
                        .unit(OTHER_UNIT)
                        .bearer())
                .statusCode(404);
        reviews(deputy(OTHER)).statusCode(404);
        reviews(deputy(CO)).statusCode(404);
        reviews(null).statusCode(401);
    }

    private void dissatisfiedTwice(String unit, UnitRole role, ReplyClass classCode) {
        arrivals.apply(events.created(unit, 1, role), events.replied(unit, 1, classCode, role));
        arrivals.apply(events.returned(unit, 1, LEAD, SATISFIED, DISSATISFIED));
        arrivals.apply(events.created(unit, 2, role), events.replied(unit, 2, classCode, role));
        arrivals.apply(events.returned(unit, 2, LEAD, SATISFIED, DISSATISFIED));
    }

    private String opened() {
        return open(panel()).statusCode(201).extract().path("id");
    }

    private ValidatableResponse open(String body) {
        return office(id, "reviews", body);
    }

    private ValidatableResponse conclude(String review, String body) {
        return office(id, "reviews/" + review + "/conclusion", body);
    }

    private ValidatableResponse post(String bearer, String path, String body) {
        return as(bearer)
                .header("If-Match", etag(id))
                .body(body)
                .post(SUGGESTIONS + "/" + id + "/reviews" + path)
                .then();
    }

    private ValidatableResponse reviews(String bearer) {
        return as(bearer).get(SUGGESTIONS + "/" + id + "/reviews").then();
    }

    private LocalDate today() {
        return ChinaTime.today(clock);
    }

    private String panel() {
        return panel(today(), List.of("专家甲", "专家乙", "专家丙"));
    }

    private static String panel(LocalDate day, List<String> names) {
        String members = names.stream()
                .map("{\"name\":\"%s\",\"office\":\"市规划设计院总工程师\"}"::formatted)
                .reduce((one, other) -> one + "," + other)
                .orElse("");
        return "{\"kind\":\"EXPERTS\",\"convenedOn\":\"" + day + "\",\"members\":[" + members + "]}";
    }

    private static List<String> toDo() {
        return as(Congress.office())
                .queryParam("toDo", true)
                .queryParam("limit", 200)
                .get(SUGGESTIONS)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }
}
