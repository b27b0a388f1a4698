package org.lianluo.handling.assignment.merging;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.lianluo.handling.assignment.Suggestions.act;
import static org.lianluo.handling.assignment.Suggestions.clerk;
import static org.lianluo.handling.assignment.Suggestions.deputy;
import static org.lianluo.handling.assignment.Suggestions.get;
import static org.lianluo.handling.assignment.Suggestions.handover;
import static org.lianluo.handling.assignment.Suggestions.leader;
import static org.lianluo.handling.assignment.Suggestions.officer;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianluo.handling.Calendars;
import org.lianluo.handling.assignment.Suggestions;
import org.lianluo.shared.messaging.inbox.Inbox;
import org.lianluo.shared.messaging.inbox.Inbox.Outcome;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;
import org.lianluo.testkit.TestClock;
import org.lianluo.testkit.Tokens;
import org.lianluo.testkit.files.Documents;

/** Suggestions that the office merged are handled as one, and each is answered; undone, each is as it was. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class MergingTest {

    private static final String HANDLING = "lianluo.handling.assignment.";
    private static final UUID MERGE = UUID.fromString("0199c1d2-7c00-7000-8000-0000000000aa");

    @Inject
    Inbox inbox;

    private Suggestions its;
    private Suggestions others;
    private String unit;
    private UUID lead;
    private UUID member;

    @BeforeEach
    void twoSuggestionsOfOtherDeputies() {
        Calendars.load2026();
        its = new Suggestions(inbox);
        others = new Suggestions(inbox);
        unit = its.unit();
        lead = its.registered();
        member = others.registered();
    }

    @AfterEach
    void resetClock() {
        TestClock.reset();
    }

    @Test
    void mergedBeforeTheyAreAssignedOneActOfTheUnitIsForBothAndEachDeputyHasTheirOwnReply() {
        merge();
        others.assign(handover(member, "SOLE", "ORDINARY", unit + ":SOLE"))
                .statusCode(422)
                .body("code", equalTo("suggestion-merged"));
        String one = assign(lead, unit);
        String other = only(member);

        get(clerk(unit), "/" + other)
                .body("status", equalTo("PENDING"))
                .body("title", equalTo("关于增设停车位的建议"))
                .body("suggestion.leadDeputyCode", equalTo(others.lead))
                .body("suggestion.merge.leadAssignmentId", equalTo(one))
                .body("suggestion.merge.leadSuggestionId", equalTo(lead.toString()));
        get(clerk(unit), "?toDo=true&unit=" + unit).body("items.id", contains(one));
        act(clerk(unit), other, "signature", null)
                .statusCode(409)
                .body("code", equalTo("merged-with-lead"))
                .body("leadAssignmentId", equalTo(one));

        act(clerk(unit), one, "signature", null).statusCode(200);
        assertThat(status(other)).isEqualTo("SIGNED");
        its.contact(unit, one);
        act(clerk(unit), one, "replies", Suggestions.CLASS_B).statusCode(422).body("code", equalTo("contact-required"));
        others.contact(unit, other);
        String reply = its.drafted(unit, one, Suggestions.CLASS_B);
        act(leader(unit), one, "replies/" + reply + "/approval", Suggestions.SIGNED_BY)
                .statusCode(200);

        assertThat(status(other)).isEqualTo("REPLIED");
        get(deputy(others.lead), "/" + other + "/replies")
                .body("items.text", contains("计划增设车位。"))
                .body("items.signatory", contains("张局长"));
        get(deputy(others.lead), "/" + one).statusCode(404);
        get(deputy(its.lead), "/" + other).statusCode(404);
        assertThat(Database.payload(other, HANDLING + "reply-issued.v1"))
                .contains("\"subjectId\":\"" + member + "\"", others.lead, others.coSponsor)
                .doesNotContain(its.lead, reply);
        assertThat(commitments(other)).isEqualTo(2);
        String own = get(clerk(unit), "/" + other).extract().path("suggestion.replyId");
        get(deputy(others.lead), "/" + other + "/replies/" + own + "/letter?format=docx")
                .statusCode(200);
        get(deputy(its.lead), "/" + other + "/replies/" + own + "/letter?format=docx")
                .statusCode(404);
    }

    @Test
    void annexesOfTheOneReplyGoToEachDeputyAndASignedRecordToItsOwn() {
        merge();
        String one = assign(lead, unit);
        String other = only(member);
        act(clerk(unit), one, "signature", null).statusCode(200);
        String annex = file(one, "ANNEX");
        get(deputy(others.lead), "/" + other + "/attachments").body("items", hasSize(0));
        its.contact(unit, one);
        others.contact(unit, other);
        String reply = its.drafted(unit, one, Suggestions.CLASS_B);
        String record = file(one, "SIGNED_RECORD");
        act(leader(unit), one, "replies/" + reply + "/approval", Suggestions.SIGNED_BY)
                .statusCode(200);

        get(deputy(others.lead), "/" + other + "/attachments").body("items.id", contains(annex));
        get(deputy(others.lead), "/" + other + "/attachments/" + annex).statusCode(200);
        get(deputy(others.lead), "/" + other + "/attachments/" + record).statusCode(404);
        get(deputy(its.lead), "/" + one + "/attachments/" + record).statusCode(200);
        get(deputy(its.lead), "/" + other + "/attachments/" + annex).statusCode(404);
    }

    @Test
    void onlyWhoIsDissatisfiedHasItHandledAgain() {
        merge();
        String one = assign(lead, unit);
        String other = only(member);
        replied(one, other);
        String reply = get(clerk(unit), "/" + other).extract().path("suggestion.replyId");

        assertThat(others.rated(other, reply, others.lead, 1, "SATISFIED", "DISSATISFIED"))
                .isEqualTo(Outcome.APPLIED);

        assertThat(of(lead)).hasSize(1);
        assertThat(of(member)).hasSize(2);
        String again = of(member).get(1);
        get(clerk(unit), "/" + again).body("round", equalTo(2)).body("suggestion.merge", nullValue());
        others.replied(unit, again, Suggestions.CLASS_A);
    }

    @Test
    void mergedAfterBothWereAssignedTheMemberKeepsItsDatesForWhenThatIsUndone() {
        String one = assign(lead, unit);
        TestClock.set("2026-11-25T02:00:00Z");
        String other = assign(member, unit);
        String due = get(clerk(unit), "/" + other).extract().path("answerDue.due");
        act(clerk(unit), one, "signature", null).statusCode(200);
        act(clerk(unit), other, "return-requests", "{\"reason\":\"非本单位职责\"}").statusCode(201);

        merge();
        merge();

        assertThat(of(member)).containsExactly(other);
        get(clerk(unit), "/" + other)
                .body("status", equalTo("SIGNED"))
                .body("overdue", equalTo(false))
                .body("suggestion.waiting", nullValue());
        assertThat(openDue(other)).isNull();
        assertThat(Database.payload(other, HANDLING + "merged.v1")).contains(one, MERGE.toString(), lead.toString());

        TestClock.set("2026-12-01T02:00:00Z");
        assertThat(others.unmerged(member, 3, lead, MERGE)).isEqualTo(Outcome.APPLIED);

        get(clerk(unit), "/" + other)
                .body("status", equalTo("SIGNED"))
                .body("assignedAt", equalTo("2026-11-25T02:00:00Z"))
                .body("answerDue.due", equalTo(due))
                .body("suggestion.merge", nullValue());
        assertThat(openDue(other)).isNotNull();
        assertThat(Database.payload(other, HANDLING + "unmerged.v1"))
                .contains("\"answerDue\":\"" + due + "\"", "2026-11-25T02:00:00Z");
        its.replied(unit, one, Suggestions.CLASS_A);
        assertThat(status(other)).isEqualTo("SIGNED");
        others.replied(unit, other, Suggestions.CLASS_A);
    }

    @Test
    void anotherUnitIsSetAsideUntilTheReplyOrUntilItIsUndone() {
        String another = its.unit();
        assign(lead, unit);
        String own = assign(member, another);
        act(clerk(another), own, "signature", null).statusCode(200);
        others.contact(another, own);
        others.drafted(another, own, Suggestions.CLASS_A);

        merge();

        assertThat(of(member)).hasSize(2);
        get(clerk(another), "/" + own)
                .body("status", equalTo("SIGNED"))
                .body("suggestion.merge.leadAssignmentId", nullValue());
        get(clerk(another), "/" + own + "/replies").body("items.status", contains("REFUSED"));
        get(clerk(another), "?toDo=true&unit=" + another).body("items", hasSize(0));
        act(clerk(another), own, "replies", Suggestions.CLASS_A)
                .statusCode(409)
                .body("code", equalTo("merged-with-lead"));

        others.unmerged(member, 3, lead, MERGE);

        assertThat(statuses(member)).containsExactly("SIGNED", "ENDED");
        others.drafted(another, own, Suggestions.CLASS_A);
        assertThat(of(lead)).hasSize(1);
    }

    @Test
    void theReplyToTheLeadEndsWhatWasSetAside() {
        String another = its.unit();
        String one = assign(lead, unit);
        String own = assign(member, another);
        merge();
        String joined = of(member).get(1);

        replied(one, joined);

        assertThat(statuses(member)).containsExactly("ENDED", "REPLIED");
        assertThat(Database.payload(own, HANDLING + "ended.v1")).contains(member.toString());
    }

    @Test
    void undoneWhereTheUnitsGotThemTogetherEachStaysWithThemByItself() {
        String co = its.unit();
        merge();
        its.assign(handover(lead, "LEAD_CO", "ORDINARY", unit + ":LEAD", co + ":CO"))
                .statusCode(201);
        List<String> members = of(member);
        assertThat(members).hasSize(2);

        others.unmerged(member, 3, lead, MERGE);

        assertThat(statuses(member)).containsExactly("PENDING", "PENDING");
        for (String id : members) {
            String bearer = clerk(get(officer(), "/" + id).extract().path("unitCode"));
            act(bearer, id, "signature", null).statusCode(200);
        }
    }

    @Test
    void theOpinionOfACoHandlerIsForBoth() {
        String co = its.unit();
        merge();
        List<String> leads = its.assign(handover(lead, "LEAD_CO", "ORDINARY", unit + ":LEAD", co + ":CO"))
                .extract()
                .path("items.id");
        act(clerk(co), leads.get(1), "signature", null).statusCode(200);
        act(clerk(co), leads.get(1), "opinions", "{\"text\":\"同意。\"}").statusCode(201);
        act(clerk(unit), leads.get(0), "signature", null).statusCode(200);
        replied(leads.get(0), of(member).get(0));

        assertThat(statuses(member)).containsExactly("REPLIED", "OPINION_SUBMITTED");
    }

    @Test
    void aUnitThatGivesBackTheLeadGivesBackItsMembers() {
        String another = its.unit();
        merge();
        String one = assign(lead, unit);
        act(clerk(unit), one, "return-requests", "{\"reason\":\"非本单位职责\"}").statusCode(201);
        String request =
                get(officer(), "/" + one + "/return-requests").extract().path("items[0].id");
        given().header(
                        "Authorization",
                        Tokens.withRoles("GOV_OFFICE")
                                .region(Suggestions.REGION)
                                .subject("another")
                                .bearer())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", get(officer(), "/" + one).extract().header("ETag"))
                .contentType("application/json")
                .body("{\"decision\":\"APPROVED\",\"unitCode\":\"%s\",\"reason\":\"职责属实\"}".formatted(another))
                .post("/api/v1/assignments/" + one + "/return-requests/" + request + "/decision")
                .then()
                .statusCode(200);

        String next = of(lead).get(1);
        assertThat(statuses(member)).containsExactly("RETURNED", "PENDING");
        String joined = of(member).get(1);
        get(clerk(another), "/" + joined).body("suggestion.merge.leadAssignmentId", equalTo(next));
        assertThat(Database.payload(of(member).get(0), HANDLING + "returned.v1"))
                .contains(joined);

        act(clerk(another), next, "signature", null).statusCode(200);
        replied(next, joined, another);
        assertThat(status(joined)).isEqualTo("REPLIED");
    }

    @Test
    void moreTimeForTheLeadIsToldToTheOthersDeputies() {
        merge();
        String one = assign(lead, unit);
        String other = only(member);
        String due = get(clerk(unit), "/" + other).extract().path("answerDue.due");
        act(clerk(unit), one, "signature", null).statusCode(200);
        act(clerk(unit), one, "extension-requests", "{\"reason\":\"需复勘\",\"until\":\"2027-04-20\"}")
                .statusCode(201);
        String request =
                get(officer(), "/" + one + "/extension-requests").extract().path("items[0].id");
        given().header("Authorization", officer())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", get(officer(), "/" + one).extract().header("ETag"))
                .contentType("application/json")
                .body("{\"decision\":\"GRANTED\"}")
                .post("/api/v1/assignments/" + one + "/extension-requests/" + request + "/decision")
                .then()
                .statusCode(200);

        assertThat(Database.payload(other, HANDLING + "extended.v1")).contains("2027-04-20", others.lead);
        get(clerk(unit), "/" + other).body("answerDue.due", equalTo(due));
    }

    @Test
    void aReplyThatWentOutMeanwhileLeavesEachByItself() {
        String one = assign(lead, unit);
        act(clerk(unit), one, "signature", null).statusCode(200);
        its.replied(unit, one, Suggestions.CLASS_A);
        String other = assign(member, unit);

        assertThat(merge()).isEqualTo(Outcome.APPLIED);

        get(clerk(unit), "/" + other).body("status", equalTo("PENDING")).body("suggestion.merge", nullValue());
        act(clerk(unit), other, "signature", null).statusCode(200);
    }

    @Test
    void aMemberThatWasWithdrawnIsNotAnsweredAndALeadThatWasLeavesTheMember() {
        merge();
        String one = assign(lead, unit);
        String other = only(member);
        its.receive(its.withdrawnEvent(lead, 2));
        others.unmerged(member, 3, lead, MERGE);

        assertThat(status(one)).isEqualTo("ENDED");
        assertThat(status(other)).isEqualTo("PENDING");
        others.receive(others.withdrawnEvent(member, 4));
        assertThat(status(other)).isEqualTo("ENDED");
    }

    private String file(String assignment, String purpose) {
        return given().header("Authorization", clerk(unit))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .queryParam("name", purpose + ".pdf")
                .queryParam("purpose", purpose)
                .contentType("application/pdf")
                .body(Documents.pdf(purpose))
                .post("/api/v1/assignments/" + assignment + "/attachments")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private Outcome merge() {
        return others.merged(member, 2, lead, MERGE);
    }

    private String assign(UUID suggestion, String to) {
        return its.assign(handover(suggestion, "SOLE", "ORDINARY", to + ":SOLE"))
                .statusCode(201)
                .extract()
                .path("items[0].id");
    }

    private void replied(String one, String other) {
        if (status(one).equals("PENDING")) {
            act(clerk(unit), one, "signature", null).statusCode(200);
        }
        replied(one, other, unit);
    }

    private void replied(String one, String other, String by) {
        others.contact(by, other);
        its.replied(by, one, Suggestions.CLASS_A);
    }

    private static String only(UUID suggestion) {
        List<String> all = of(suggestion);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private static List<String> of(UUID suggestion) {
        return Database.rows("select id from assignment where subject_id = ? order by id", suggestion).stream()
                .map(row -> row.get("id").toString())
                .toList();
    }

    private static List<String> statuses(UUID suggestion) {
        return of(suggestion).stream().map(MergingTest::status).toList();
    }

    private static String status(String id) {
        return get(officer(), "/" + id).extract().path("status");
    }

    private static Object openDue(String id) {
        return Database.rows("select open_due from assignment where id = ?::uuid", id)
                .get(0)
                .get("open_due");
    }

    private static long commitments(String id) {
        return Database.count("select count(*) from commitment where assignment_id = ?::uuid", id);
    }
}
