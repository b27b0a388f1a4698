package org.lianluo.handling.commitment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianluo.handling.Calendars;
import org.lianluo.handling.assignment.Suggestions;
import org.lianluo.shared.messaging.inbox.Inbox;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;
import org.lianluo.testkit.TestClock;
import org.lianluo.testkit.files.Documents;

/** What a unit promised stays in the ledger until it is done; the deputies, the offices and the committees see it. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class CommitmentResourceTest {

    @Inject
    Inbox inbox;

    private Made made;

    @BeforeEach
    void promisesOfTheirOwn() {
        Calendars.load2026();
        made = new Made(inbox, Suggestions.REGION);
    }

    @AfterEach
    void resetClock() {
        TestClock.reset();
    }

    @Test
    void whatAReplyPromisesIsInTheLedgerTheFirstDueFirst() {
        Made.list(made.clerk(), "?assignmentId=" + made.assignment)
                .statusCode(200)
                .body("items.promise", contains("公布收费标准", "新增车位200个"))
                .body("items.due", contains("2027-01-31", "2027-06-30"))
                .body("items.firstDue", contains("2027-01-31", "2027-06-30"))
                .body("items.status", contains("OPEN", "OPEN"))
                .body("items.year", contains(2026, 2026))
                .body("items[0].title", equalTo("关于增设停车位的建议"))
                .body("items[0].replyId", equalTo(made.reply))
                .body("items[0].deputyCodes", contains(made.suggestions.lead, made.suggestions.coSponsor))
                .body("items[0].milestones", empty())
                .body("items[0].overdue", equalTo(false));
        String next = Made.list(made.clerk(), "?limit=1")
                .body("items.id", contains(made.fees))
                .extract()
                .path("next");
        Made.list(made.clerk(), "?limit=1&cursor=" + next).body("items.id", contains(made.spaces));
    }

    @Test
    void theListIsNarrowedByDayYearStateAndDelay() {
        Made.list(made.clerk(), "?dueFrom=2027-02-01").body("items.id", contains(made.spaces));
        Made.list(made.clerk(), "?dueTo=2027-01-31").body("items.id", contains(made.fees));
        Made.list(made.clerk(), "?year=2025").body("items", empty());
        Made.list(made.clerk(), "?year=2026&region=410402&unit=" + made.unit)
                .body("items.id", contains(made.fees, made.spaces));
        Made.list(made.clerk(), "?overdue=true").body("items", empty());
        TestClock.set("2027-02-01T02:00:00Z");
        Made.list(made.clerk(), "?overdue=true")
                .body("items.id", contains(made.fees))
                .body("items.overdue", contains(true));
        Made.list(made.clerk(), "?overdue=false").body("items.id", contains(made.spaces));
        made.fulfil(made.fees, "2027-02-01").statusCode(200);
        Made.list(made.clerk(), "?overdue=true").body("items", empty());
        Made.list(made.clerk(), "?status=FULFILLED").body("items.id", contains(made.fees));
        Made.list(made.clerk(), "?toDo=true").body("items.id", contains(made.spaces));
        Made.list(made.clerk(), "?status=DONE").statusCode(400);
        Made.list(made.clerk(), "?dueFrom=soon").statusCode(400);
        Made.list(made.clerk(), "?cursor=x").statusCode(400);
    }

    @Test
    void eachSeesExactlyTheirOwn() {
        Made other = new Made(inbox, Suggestions.REGION);

        Made.get(made.lead(), made.fees).statusCode(200);
        Made.get(made.coSponsor(), made.fees).statusCode(200);
        Made.get(other.lead(), made.fees).statusCode(404);
        Made.get(other.clerk(), made.fees).statusCode(404);
        for (String role : new String[] {"INTAKE_OFFICER", "GOV_OFFICE", "COMMITTEE_SUPERVISOR", "DIRECTOR_MEETING"}) {
            Made.get(Suggestions.office(role, Suggestions.REGION), made.fees).statusCode(200);
            Made.get(Suggestions.office(role, "410403"), made.fees).statusCode(404);
        }
        Made.get(made.clerk(), UUID.randomUUID().toString()).statusCode(404);
        Made.get(other.lead(), made.fees + "/history").statusCode(404);
        Made.list(other.lead(), "?limit=200").body("items.id", not(hasItem(made.fees)));
        Made.list(made.coSponsor(), "").body("items.id", contains(made.fees, made.spaces));
    }

    @Test
    void aStepIsPlannedAndReached() {
        String milestone = made.plan(made.spaces, "2027-03-31")
                .statusCode(201)
                .body("milestones.content", contains("完成选址"))
                .body("milestones[0].reachedOn", nullValue())
                .extract()
                .path("milestones[0].id");
        TestClock.set("2027-03-20T02:00:00Z");

        made.act(made.spaces, "milestones/" + milestone + "/reaching", "{\"on\":\"2027-03-18\",\"note\":\"已公示。\"}")
                .statusCode(200)
                .body("milestones.reachedOn", contains("2027-03-18"))
                .body("milestones.note", contains("已公示。"));

        made.act(made.spaces, "milestones/" + milestone + "/reaching", "{\"on\":\"2027-03-18\"}")
                .statusCode(409);
        made.act(made.fees, "milestones/" + milestone + "/reaching", "{\"on\":\"2027-03-18\"}")
                .statusCode(404);
        Made.get(made.lead(), made.spaces).body("milestones.content", contains("完成选址"));
        Made.get(made.lead(), made.spaces + "/history")
                .statusCode(200)
                .body("items.action", contains("PROMISE", "PLAN_MILESTONE", "REACH_MILESTONE"))
                .body("items[1].actor", equalTo(made.unit));
        assertThat(Database.eventsOf(made.spaces))
                .containsExactly(Made.EVENT + "milestone-recorded.v1", Made.EVENT + "milestone-recorded.v1");
        assertThat(Database.payload(made.spaces, Made.EVENT + "milestone-recorded.v1"))
                .contains("\"milestone\":\"完成选址\"", "\"suggestionId\"", "\"unitCode\":\"" + made.unit + "\"");
    }

    @Test
    void aPostponementIsToldToEachDeputyUntilTheyTakeNoteOfIt() {
        Made.list(made.lead(), "?toDo=true").body("items", empty());

        made.postpone(made.spaces, "2027-12-31")
                .statusCode(200)
                .body("due", equalTo("2027-12-31"))
                .body("firstDue", equalTo("2027-06-30"))
                .body("postponements", equalTo(1));

        assertThat(Database.payload(made.spaces, Made.EVENT + "postponed.v1"))
                .contains(
                        "\"dueBefore\":\"2027-06-30\"",
                        "\"due\":\"2027-12-31\"",
                        "\"reason\":\"管线迁改尚未完成。\"",
                        "\"deputyCodes\":[\"" + made.suggestions.lead + "\",\"" + made.suggestions.coSponsor + "\"]",
                        "\"toRoles\":[\"DEPUTY\"]");
        Made.list(made.lead(), "?toDo=true").body("items.id", contains(made.spaces));
        made.takeNote(made.lead(), made.spaces).statusCode(200);
        made.takeNote(made.lead(), made.spaces).statusCode(409).body("code", equalTo("nothing-to-take-note-of"));
        made.takeNote(new Made(inbox, Suggestions.REGION).lead(), made.spaces).statusCode(404);
        Made.list(made.lead(), "?toDo=true").body("items", empty());
        Made.list(made.coSponsor(), "?toDo=true").body("items.id", contains(made.spaces));
        made.get(made.spaces).body("toTakeNote", contains(made.suggestions.coSponsor));
    }

    @Test
    void whenAllIsKeptTheUnitRepliesOnceMoreAndTheLedgerIsAtRest() {
        TestClock.set("2027-06-20T02:00:00Z");
        draft().statusCode(422).body("code", equalTo("commitments-open")).body("open", equalTo(2));
        made.fulfil(made.fees, "2027-02-10")
                .statusCode(200)
                .body("status", equalTo("FULFILLED"))
                .body("fulfilment.late", equalTo(true))
                .body("fulfilment.evidence", equalTo("已公布，见政府网站。"))
                .body("fulfilment.attachmentIds", empty());
        draft().statusCode(422).body("open", equalTo(1));
        Suggestions.get(made.clerk(), "?toDo=true").body("items.id", not(hasItem(made.assignment)));

        made.fulfil(made.spaces, "2027-06-18").statusCode(200).body("fulfilment.late", equalTo(false));

        Suggestions.get(made.clerk(), "?toDo=true").body("items.id", hasItem(made.assignment));
        Suggestions.get(made.clerk(), "/" + made.assignment)
                .body("status", equalTo("REPLIED"))
                .body("overdue", equalTo(false))
                .body("suggestion.commitmentsOpen", equalTo(0));
        String second = draft().statusCode(201)
                .body("followUp", equalTo(true))
                .extract()
                .path("id");
        draft().statusCode(409);
        made.get(made.spaces).body("status", equalTo("FULFILLED"));
        Suggestions.act(
                        Suggestions.leader(made.unit),
                        made.assignment,
                        "replies/" + second + "/approval",
                        Suggestions.SIGNED_BY)
                .statusCode(200)
                .body("late", equalTo(false));

        made.get(made.spaces).body("status", equalTo("ANSWERED")).body("endedBy", equalTo(second));
        made.get(made.fees).body("status", equalTo("ANSWERED"));
        Suggestions.get(made.clerk(), "?toDo=true").body("items.id", not(hasItem(made.assignment)));
        Suggestions.get(made.clerk(), "/" + made.assignment)
                .body("suggestion.replyId", equalTo(second))
                .body("suggestion.commitmentsOpen", nullValue());
        Suggestions.get(made.lead(), "/" + made.assignment + "/replies").body("items.followUp", contains(false, true));
        assertThat(Database.eventsOf(made.spaces)).containsExactly(Made.EVENT + "fulfilled.v1");
        assertThat(Database.payload(made.spaces, Made.EVENT + "fulfilled.v1"))
                .contains("\"open\":0", "\"late\":false", "\"fulfilledOn\":\"2027-06-18\"");
        made.fulfil(made.spaces, "2027-06-18").statusCode(409);
        made.postpone(made.spaces, "2028-06-18").statusCode(409);
    }

    private ValidatableResponse draft() {
        return Suggestions.act(made.clerk(), made.assignment, "replies", Suggestions.CLASS_A);
    }

    @Test
    void dissatisfactionWithTheFurtherReplyIsHandledAgainAndThatWithTheFirstNoLonger() {
        TestClock.set("2027-06-20T02:00:00Z");
        made.fulfil(made.fees, "2027-02-10");
        made.fulfil(made.spaces, "2027-06-18");
        String second = draft().extract().path("id");
        Suggestions.act(
                        Suggestions.leader(made.unit),
                        made.assignment,
                        "replies/" + second + "/approval",
                        Suggestions.SIGNED_BY)
                .statusCode(200);

        rated(made.reply, made.suggestions.lead);
        Suggestions.get(made.clerk(), "/" + made.assignment).body("suggestion.successorId", nullValue());
        rated(second, made.suggestions.lead);

        String again =
                Suggestions.get(made.clerk(), "/" + made.assignment).extract().path("suggestion.successorId");
        Suggestions.get(made.clerk(), "/" + again)
                .body("status", equalTo("SIGNED"))
                .body("round", equalTo(2));
    }

    private void rated(String reply, String deputy) {
        assertThat(made.suggestions.ratedOf(made.assignment, reply, deputy, 1, "SATISFIED", "DISSATISFIED"))
                .isEqualTo(Inbox.Outcome.APPLIED);
    }

    @Test
    void theReplyOfAFurtherRoundReplacesWhatWasPromisedBefore() {
        rated(made.reply, made.suggestions.lead);
        String again =
                Suggestions.get(made.clerk(), "/" + made.assignment).extract().path("suggestion.successorId");
        made.plan(made.spaces, "2027-03-31").statusCode(201);
        draft().statusCode(409);

        String reply = made.suggestions.replied(made.unit, again, Suggestions.CLASS_B);

        made.get(made.spaces).body("status", equalTo("REPLACED")).body("endedBy", equalTo(reply));
        assertThat(Database.payload(made.spaces, Made.EVENT + "replaced.v1")).contains("\"replacedBy\":\"" + reply);
        Made.list(made.clerk(), "?status=OPEN").body("items.replyId", contains(reply, reply));
        made.fulfil(made.spaces, "2026-11-23").statusCode(409);
    }

    @Test
    void theEvidenceNamesFilesOfTheAssignmentOnly() {
        made.act(made.fees, "fulfilment", """
                        {"on":"2026-11-23","evidence":"见附件。","attachmentIds":["%s"]}""".formatted(UUID.randomUUID()))
                .statusCode(422)
                .body("code", equalTo("no-such-attachment"))
                .body("errors[0].pointer", equalTo("/attachmentIds/0"));
        String file = given().header("Authorization", made.clerk())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .queryParam("name", "公示.pdf")
                .contentType("application/pdf")
                .body(Documents.pdf("公示"))
                .post("/api/v1/assignments/" + made.assignment + "/attachments")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        made.act(made.fees, "fulfilment", """
                        {"on":"2026-11-23","evidence":"见附件。","attachmentIds":["%1$s","%1$s"]}""".formatted(file))
                .statusCode(200)
                .body("fulfilment.attachmentIds", contains(file));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "milestones    | {\"due\":\"2027-01-01\"} | 400 | /content",
                "milestones    | {\"content\":\"选址\",\"due\":\"2027-02-30\"} | 400 | /due",
                "milestones    | {\"content\":\"选址\",\"due\":\"2027-02-01\"} | 422 | /due",
                "milestones    | {\"content\":\"选址\",\"due\":\"2026-11-22\"} | 422 | /due",
                "postponements | {\"due\":\"2027-12-31\"} | 400 | /reason",
                "postponements | {\"due\":\"2027-01-31\",\"reason\":\"x\"} | 422 | /due",
                "postponements | {\"due\":\"2027-12-31\",\"reason\":\" \"} | 400 | /reason",
                "fulfilment    | {\"on\":\"2026-11-23\"} | 400 | /evidence",
                "fulfilment    | {\"on\":\"2026-11-22\",\"evidence\":\"x\"} | 422 | /on",
                "fulfilment    | {\"on\":\"2026-11-24\",\"evidence\":\"x\"} | 422 | /on",
                "fulfilment    | {\"on\":\"2026-11-23\",\"evidence\":\"x\",\"attachmentIds\":[null]} | 400 | /attachmentIds/0",
            })
    void badInputChangesNothing(String action, String body, int status, String pointer) {
        made.act(made.fees, action, body).statusCode(status).body("errors[0].pointer", equalTo(pointer));

        made.get(made.fees).body("status", equalTo("OPEN")).body("version", equalTo(0));
        assertThat(Database.eventsOf(made.fees)).isEmpty();
    }

    @Test
    void onlyTheUnitActsAndARepeatHasNoEffect() {
        Made other = new Made(inbox, Suggestions.REGION);
        for (String action : new String[] {"milestones", "postponements", "fulfilment"}) {
            String body = action.equals("milestones")
                    ? "{\"content\":\"选址\",\"due\":\"2027-01-10\"}"
                    : action.equals("fulfilment")
                            ? "{\"on\":\"2026-11-23\",\"evidence\":\"已公布。\"}"
                            : "{\"due\":\"2027-12-31\",\"reason\":\"管线迁改。\"}";
            Suggestions.post(other.clerk(), Made.PATH + made.fees + "/" + action, body)
                    .statusCode(404);
            Suggestions.post(made.lead(), Made.PATH + made.fees + "/" + action, body)
                    .statusCode(403);
            Suggestions.post(Suggestions.officer(), Made.PATH + made.fees + "/" + action, body)
                    .statusCode(403);
        }
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            given().header("Authorization", made.clerk())
                    .header("Idempotency-Key", key)
                    .contentType("application/json")
                    .body("{\"on\":\"2026-11-23\",\"evidence\":\"已公布。\"}")
                    .post(Made.PATH + made.fees + "/fulfilment")
                    .then()
                    .statusCode(200)
                    .header("ETag", "\"1\"");
        }
        given().header("Authorization", made.clerk())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", "\"7\"")
                .contentType("application/json")
                .body("{\"on\":\"2026-11-23\",\"evidence\":\"已建成。\"}")
                .post(Made.PATH + made.spaces + "/fulfilment")
                .then()
                .statusCode(412);
        Suggestions.get(made.clerk(), "/" + made.assignment).body("suggestion.commitmentsOpen", equalTo(1));
    }
}
