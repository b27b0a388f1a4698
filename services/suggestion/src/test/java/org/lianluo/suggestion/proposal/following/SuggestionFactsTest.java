package org.lianluo.suggestion.proposal.following;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.lianluo.suggestion.proposal.Congress.LEAD;
import static org.lianluo.suggestion.proposal.Congress.REGION;
import static org.lianluo.suggestion.proposal.Congress.SUGGESTIONS;
import static org.lianluo.suggestion.proposal.Congress.UNIT;
import static org.lianluo.suggestion.proposal.Congress.as;
import static org.lianluo.suggestion.proposal.Congress.converted;
import static org.lianluo.suggestion.proposal.Congress.deputy;
import static org.lianluo.suggestion.proposal.Congress.get;
import static org.lianluo.suggestion.proposal.Congress.office;
import static org.lianluo.suggestion.proposal.Congress.opinion;
import static org.lianluo.suggestion.proposal.Congress.registered;
import static org.lianluo.suggestion.proposal.Congress.role;
import static org.lianluo.suggestion.proposal.Congress.status;
import static org.lianluo.suggestion.proposal.Congress.submitted;
import static org.lianluo.suggestion.proposal.following.HandlingEvents.AT;
import static org.lianluo.suggestion.proposal.following.HandlingEvents.DUE;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianluo.shared.casework.Recounts;
import org.lianluo.shared.events.IntegrationEvent;
import org.lianluo.shared.events.handling.AssignmentCreatedV1;
import org.lianluo.shared.events.handling.AssignmentDueRecountedV1;
import org.lianluo.shared.events.handling.AssignmentEndedV1;
import org.lianluo.shared.events.handling.AssignmentExtendedV1;
import org.lianluo.shared.events.handling.AssignmentOverdueV1;
import org.lianluo.shared.events.handling.AssignmentSignedV1;
import org.lianluo.shared.events.handling.CalendarYearLoadedV1;
import org.lianluo.shared.events.handling.CoOpinionSubmittedV1;
import org.lianluo.shared.events.handling.HandOverRecordedV1;
import org.lianluo.shared.events.handling.PolicySetV1;
import org.lianluo.shared.events.handling.ReplyIssuedV1;
import org.lianluo.shared.events.survey.FeedbackFormOpenedV1;
import org.lianluo.shared.events.survey.FeedbackReturnedV1;
import org.lianluo.shared.messaging.inbox.Inbox;
import org.lianluo.suggestion.proposal.Congress;
import org.lianluo.suggestion.proposal.ReplyClass;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;

/** What handling and survey tell moves the suggestion, its opinions and its history. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class SuggestionFactsTest {

    private static final String ASSIGNMENT_OVERDUE = "lianluo.suggestion.suggestion.assignment-overdue.v1";
    private static final String OTHER_UNIT = "410402-U02";

    @Inject
    Inbox inbox;

    @Inject
    Recounts recounts;

    @Inject
    UnassignedJob unassigned;

    private Arrivals arrivals;
    private UUID suggestion;

    @BeforeEach
    void directory() {
        Congress.directory();
        arrivals = new Arrivals(inbox);
    }

    @Test
    void oneUnitRepliesAndTheDeputyIsSatisfied() {
        suggestion = UUID.fromString(registered("关于停车难的建议"));
        is("REGISTERED");
        apply(created(UNIT, 1, UnitRole.SOLE));
        is("ASSIGNED");
        unitReads();
        apply(signed(UNIT));
        is("IN_HANDLING");
        apply(replied(UNIT, 1, ReplyClass.A, UnitRole.SOLE));
        is("REPLIED");
        apply(opened(UNIT, 1, LEAD));
        waitsFor(LEAD, true);
        apply(returned(UNIT, 1, LEAD, Satisfaction.SATISFIED));
        is("CLOSED");
        waitsFor(LEAD, false);

        get(null, suggestion.toString())
                .statusCode(200)
                .body("summary.classCode", equalTo("A"))
                .body("assignments[0].reply.text", equalTo("已建成停车场。"))
                .body("feedback[0].result", equalTo("SATISFIED"))
                .body("feedback[0].reason", nullValue());
        assertThat(Database.eventsOf(suggestion))
                .hasSize(6)
                .endsWith("lianluo.suggestion.suggestion.status-changed.v1");
        assertThat(Database.payload(suggestion, "lianluo.suggestion.suggestion.status-changed.v1"))
                .contains("\"fromStatus\":\"REPLIED\"", "\"toStatus\":\"CLOSED\"", "\"classCode\":\"A\"");
        historyIsAChainTo("CLOSED");
    }

    @Test
    void aReturnedAssignmentGivesWayToItsSuccessor() {
        suggestion = UUID.fromString(registered("关于停车难的建议"));
        apply(created(UNIT, 1, UnitRole.SOLE), signed(UNIT), events().givenBack(UNIT, OTHER_UNIT));
        is("ASSIGNED");
        apply(created(OTHER_UNIT, 1, UnitRole.SOLE), replied(OTHER_UNIT, 1, ReplyClass.A, UnitRole.SOLE));
        is("REPLIED");

        get(deputy(LEAD), suggestion.toString())
                .body("assignments.findAll { it.returnedAt != null }.unitCode", contains(UNIT));
        historyIsAChainTo("REPLIED");
    }

    @Test
    void aDissatisfiedResultOpensTheSecondRound() {
        suggestion = UUID.fromString(registered("关于停车难的建议"));
        apply(created(UNIT, 1, UnitRole.SOLE), signed(UNIT), replied(UNIT, 1, ReplyClass.B, UnitRole.SOLE));
        apply(opened(UNIT, 1, LEAD), returned(UNIT, 1, LEAD, Satisfaction.DISSATISFIED));
        is("REHANDLING");
        apply(created(UNIT, 2, UnitRole.SOLE), replied(UNIT, 2, ReplyClass.B, UnitRole.SOLE));
        is("REPLIED");
        apply(opened(UNIT, 2, LEAD), returned(UNIT, 2, LEAD, Satisfaction.BASICALLY_SATISFIED));
        is("TRACKING");

        get(deputy(LEAD), suggestion.toString())
                .body("assignments.round", contains(1, 2))
                .body("feedback.result", contains("DISSATISFIED", "BASICALLY_SATISFIED"));
        historyIsAChainTo("TRACKING");
    }

    @Test
    void noFeedbackClosesItAndARemarkThatCountsReopensIt() {
        suggestion = UUID.fromString(registered("关于停车难的建议"));
        apply(created(UNIT, 1, UnitRole.SOLE), signed(UNIT), replied(UNIT, 1, ReplyClass.A, UnitRole.SOLE));
        apply(opened(UNIT, 1, LEAD));
        apply(events().reminded(UNIT, 1, LEAD, DUE.plusDays(7)));
        is("REPLIED");
        waitsFor(LEAD, true);
        get(deputy(LEAD), suggestion.toString())
                .body("summary.openDue", equalTo(DUE.plusDays(7).toString()))
                .body("feedback[0].remindedAt", equalTo(AT.toString()))
                .body("feedback[0].dueRule", equalTo("suggestion.feedback-reminder 5wd"));
        apply(events().lapsed(UNIT, 1, LEAD));
        is("CLOSED");
        waitsFor(LEAD, false);
        apply(events().remarked(UNIT, 1, LEAD));
        is("CLOSED");
        get(deputy(LEAD), suggestion.toString())
                .body("feedback[0].noFeedbackAt", equalTo(AT.toString()))
                .body("feedback[0].remarkedAt", equalTo(AT.toString()))
                .body("feedback[0].result", nullValue());
        get(null, suggestion.toString()).body("feedback", empty());

        apply(returned(UNIT, 1, LEAD, Satisfaction.DISSATISFIED));

        is("REHANDLING");
        historyIsAChainTo("REHANDLING");
        as(deputy(LEAD))
                .get(SUGGESTIONS + "/" + suggestion + "/history")
                .then()
                .body("items.action", hasItems("REMIND_FEEDBACK", "NO_FEEDBACK", "LATE_REMARK"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void theOrderOfAggregatesMakesNoDifference(long seed) {
        suggestion = UUID.fromString(registered("关于停车难的建议"));
        List<List<IntegrationEvent>> aggregates = new ArrayList<>();
        for (String unit : new String[] {UNIT, OTHER_UNIT}) {
            aggregates.add(
                    List.of(created(unit, 1, UnitRole.SEPARATE), replied(unit, 1, ReplyClass.C, UnitRole.SEPARATE)));
            aggregates.add(
                    unit.equals(UNIT)
                            ? List.of(opened(unit, 1, LEAD), returned(unit, 1, LEAD, Satisfaction.SATISFIED))
                            : List.of(
                                    opened(unit, 1, LEAD),
                                    events().reminded(unit, 1, LEAD, DUE),
                                    events().lapsed(unit, 1, LEAD)));
        }
        Collections.shuffle(aggregates, new Random(seed));

        aggregates.forEach(events -> apply(events.toArray(IntegrationEvent[]::new)));

        is("CLOSED_EXPLAINED");
        historyIsAChainTo("CLOSED_EXPLAINED");
    }

    @Test
    void linkedOpinionsAreAnsweredOnceWithTheReplies() {
        String one = converted("曙光街停车太难。");
        String other = converted("夜里没有车位。");
        suggestion = UUID.fromString(submitted("关于停车难的建议", ",\"opinionIds\":[\"" + one + "\",\"" + other + "\"]"));
        office(suggestion.toString(), "registration", "{\"publish\":true}").statusCode(200);
        apply(created(UNIT, 1, UnitRole.LEAD), created(OTHER_UNIT, 1, UnitRole.CO), signed(UNIT));
        apply(new CoOpinionSubmittedV1(
                events().assignment(OTHER_UNIT, 1), "SUGGESTION", suggestion, REGION, OTHER_UNIT, false, AT));
        opinion(one).body("status", equalTo("CONVERTED"));
        apply(replied(UNIT, 1, ReplyClass.B, UnitRole.LEAD));

        for (String answered : new String[] {one, other}) {
            opinion(answered)
                    .body("status", equalTo("ANSWERED"))
                    .body("answeredBy", equalTo("SUGGESTION"))
                    .body("answer", containsString("已建成停车场。"));
            assertThat(Database.payload(answered, "lianluo.suggestion.opinion.answered.v1"))
                    .contains("\"answeredBy\":\"SUGGESTION\"");
        }
        long before = answers(one);
        apply(returned(UNIT, 1, LEAD, Satisfaction.DISSATISFIED));
        apply(created(UNIT, 2, UnitRole.LEAD), replied(UNIT, 2, ReplyClass.A, UnitRole.LEAD));
        assertThat(answers(one)).isEqualTo(before);
    }

    @Test
    void opinionsOfASuggestionThatIsRefusedAreTheStationsAgain() {
        String one = converted("曙光街停车太难。");
        String refused = submitted("关于停车难的建议", ",\"opinionIds\":[\"" + one + "\"]");

        office(refused, "refusal", "{\"reasonCode\":\"OWN_INTEREST\",\"reason\":\"请向法院反映。\"}")
                .statusCode(200);

        opinion(one).body("status", equalTo("RECEIVED"));
        assertThat(Database.payload(one, "lianluo.suggestion.opinion.released.v1"))
                .contains("\"fromStatus\":\"CONVERTED\"", "\"triageDue\":\"20");
    }

    @Test
    void aConfidentialReplyIsNotToldToTheAsker() {
        String one = converted("曙光街停车太难。");
        suggestion = UUID.fromString(submitted(
                "关于停车难的建议", ",\"confidential\":true,\"confidentialReason\":\"涉密\",\"opinionIds\":[\"" + one + "\"]"));
        office(suggestion.toString(), "registration", "{\"publish\":false}").statusCode(200);

        apply(created(UNIT, 1, UnitRole.SOLE), replied(UNIT, 1, ReplyClass.A, UnitRole.SOLE));

        opinion(one).body("status", equalTo("ANSWERED")).body("answer", not(containsString("停车场")));
    }

    @Test
    void aSuggestionThatWasRepliedToIsNotWithdrawn() {
        suggestion = UUID.fromString(registered("关于停车难的建议"));
        apply(created(UNIT, 1, UnitRole.SEPARATE), created(OTHER_UNIT, 1, UnitRole.SEPARATE));
        apply(replied(UNIT, 1, ReplyClass.A, UnitRole.SEPARATE));

        withdraw().statusCode(409);

        is("ASSIGNED");
    }

    @Test
    void factsOfAWithdrawnSuggestionMoveNothing() {
        suggestion = UUID.fromString(registered("关于停车难的建议"));
        apply(created(UNIT, 1, UnitRole.SOLE));
        withdraw().statusCode(200);

        apply(new AssignmentEndedV1(events().assignment(UNIT, 1), "SUGGESTION", suggestion, REGION, UNIT, 1, AT));
        apply(replied(UNIT, 1, ReplyClass.A, UnitRole.SOLE));

        is("WITHDRAWN");
        assertThat(Database.eventsOf(suggestion)).endsWith("lianluo.suggestion.suggestion.withdrawn.v1");
    }

    @Test
    void aDateThatPassedIsNotedAndOneThatMovedIsTaken() {
        suggestion = UUID.fromString(registered("关于停车难的建议"));
        apply(created(UNIT, 1, UnitRole.SOLE));
        apply(new AssignmentOverdueV1(
                events().assignment(UNIT, 1), "SUGGESTION", suggestion, REGION, UNIT, "ANSWER", DUE, AT));
        apply(new AssignmentDueRecountedV1(
                events().assignment(UNIT, 1),
                "SUGGESTION",
                suggestion,
                REGION,
                UNIT,
                "ANSWER",
                DUE.plusDays(1),
                false,
                AT,
                "suggestion.reply 3mo, corrected"));

        get(deputy(LEAD), suggestion.toString())
                .body("assignments[0].answerRule", equalTo("suggestion.reply 3mo, corrected"))
                .body("summary.openDue", equalTo(DUE.plusDays(1).toString()))
                .body("assignments[0].answerDue", equalTo(DUE.plusDays(1).toString()));
        as(deputy(LEAD))
                .get(SUGGESTIONS + "/" + suggestion + "/history")
                .then()
                .body("items.action", hasItem("OVERDUE"));
    }

    @Test
    void theDayOfAFormThatCouldNotBeCountedYetIsTheNextOnceItCan() {
        suggestion = UUID.fromString(registered("关于停车难的建议"));
        apply(created(UNIT, 1, UnitRole.SOLE), replied(UNIT, 1, ReplyClass.A, UnitRole.SOLE));
        apply(events().opened(UNIT, 1, LEAD, null));
        get(deputy(LEAD), suggestion.toString()).body("summary.openDue", nullValue());

        apply(events().recounted(UNIT, 1, LEAD, DUE));

        get(deputy(LEAD), suggestion.toString())
                .body("summary.openDue", equalTo(DUE.toString()))
                .body("feedback[0].due", equalTo(DUE.toString()));
        apply(returned(UNIT, 1, LEAD, Satisfaction.SATISFIED));
        get(deputy(LEAD), suggestion.toString()).body("summary.openDue", nullValue());
    }

    @Test
    void theDayForAssignmentIsCountedAgainWithTheCalendar() {
        suggestion = UUID.fromString(registered("关于停车难的建议"));
        Database.execute(
                "update suggestion set assign_from = '2075-03-04', assign_due = null, assign_provisional = true"
                        + " where id = ?",
                suggestion);
        UUID calendar = UUID.randomUUID();
        receive(calendar, 1, new CalendarYearLoadedV1(2075, List.of(), List.of()));
        countLeft();
        String due = get(deputy(LEAD), suggestion.toString()).extract().path("assignmentDue.due");

        receive(calendar, 2, new CalendarYearLoadedV1(2075, List.of(LocalDate.parse(due)), List.of()));
        countLeft();

        String now = get(deputy(LEAD), suggestion.toString()).extract().path("assignmentDue.due");
        assertThat(now).isGreaterThan(due);
        as(deputy(LEAD))
                .get(SUGGESTIONS + "/" + suggestion + "/history")
                .then()
                .body("items.due", hasItems(due, now))
                .body("items.note", hasItem("calendar of 2075 corrected (2075年工作日历已更正)"));
    }

    @Test
    void somePlacesLetNobodyWithdrawWhatIsAssigned() {
        UUID policy = UUID.randomUUID();
        receive(
                policy,
                1,
                new PolicySetV1(
                        policy,
                        REGION,
                        "suggestion.withdrawal",
                        "BEFORE_ASSIGNMENT",
                        LocalDate.parse("2026-01-01"),
                        null));
        suggestion = UUID.fromString(registered("关于停车难的建议"));
        apply(created(UNIT, 1, UnitRole.SOLE));

        withdraw().statusCode(409);

        Database.execute("delete from known_policy where id = ?", policy);
        withdraw().statusCode(200);
    }

    @Test
    void moreTimeIsTaken() {
        suggestion = UUID.fromString(registered("关于停车难的建议"));
        apply(created(UNIT, 1, UnitRole.SOLE));
        apply(new AssignmentExtendedV1(
                events().assignment(UNIT, 1),
                "SUGGESTION",
                suggestion,
                REGION,
                UNIT,
                "需复勘",
                DUE.plusDays(30),
                AT,
                "suggestion.reply-max 6mo, extended",
                List.of(LEAD),
                List.of("DEPUTY")));

        get(deputy(LEAD), suggestion.toString())
                .body("summary.openDue", equalTo(DUE.plusDays(30).toString()))
                .body("assignments[0].answerRule", equalTo("suggestion.reply-max 6mo, extended"));
    }

    @Test
    void theDayToAssignIsNoticedOnceAndWhoHasToActHasItOnTheirList() {
        suggestion = UUID.fromString(registered("关于停车难的建议"));
        String due = "2026-03-04";
        assertThat(toDo("INTAKE_OFFICER")).contains(suggestion.toString());
        assertThat(toDo("GOV_OFFICE")).doesNotContain(suggestion.toString());

        receive(
                UUID.randomUUID(),
                1,
                new HandOverRecordedV1(
                        UUID.randomUUID(),
                        suggestion,
                        REGION,
                        LocalDate.parse("2026-11-23"),
                        List.of("GOV_OFFICE"),
                        AT));
        assertThat(toDo("INTAKE_OFFICER")).doesNotContain(suggestion.toString());
        assertThat(toDo("GOV_OFFICE")).contains(suggestion.toString());
        assertThat(toDo("DIRECTOR_MEETING")).isEmpty();

        noticeUnassigned();
        assertThat(Database.eventsOf(suggestion)).doesNotContain(ASSIGNMENT_OVERDUE);
        Database.execute("update suggestion set assign_due = ?::date where id = ?", due, suggestion);
        CompletableFuture.allOf(
                        CompletableFuture.runAsync(this::noticeUnassigned),
                        CompletableFuture.runAsync(this::noticeUnassigned))
                .join();

        assertThat(Database.eventsOf(suggestion)).containsOnlyOnce(ASSIGNMENT_OVERDUE);
        assertThat(Database.payload(suggestion, ASSIGNMENT_OVERDUE))
                .contains("\"due\":\"" + due + "\"", "\"handedOver\":true", "[\"INTAKE_OFFICER\",\"GOV_OFFICE\"]");
        assertThat(toDo("INTAKE_OFFICER")).contains(suggestion.toString());
        assertThat(toDo("GOV_OFFICE")).contains(suggestion.toString());
        apply(created(UNIT, 1, UnitRole.SOLE));
        assertThat(toDo("INTAKE_OFFICER")).doesNotContain(suggestion.toString());
        assertThat(toDo("GOV_OFFICE")).doesNotContain(suggestion.toString());
    }

    private static List<String> toDo(String role) {
        return as(role(role))
                .queryParam("toDo", true)
                .queryParam("limit", 200)
                .get(SUGGESTIONS)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    private void noticeUnassigned() {
        try {
            VertxContextSupport.subscribeAndAwait(unassigned::run);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private io.restassured.response.ValidatableResponse withdraw() {
        return as(deputy(LEAD))
                .body("{\"statement\":\"撤回\"}")
                .post(SUGGESTIONS + "/" + suggestion + "/withdrawal")
                .then();
    }

    private void unitReads() {
        String clerk = org.lianluo.testkit.Tokens.withRoles("HANDLER_CLERK")
                .region(REGION)
                .unit(UNIT)
                .subject("unit-1")
                .bearer();
        get(clerk, suggestion.toString()).statusCode(200).body("opinions", nullValue());
        as(clerk)
                .queryParam("limit", 1)
                .get(SUGGESTIONS)
                .then()
                .statusCode(200)
                .body("items.id", contains(suggestion.toString()));
    }

    private void waitsFor(String code, boolean waiting) {
        List<String> listed = as(deputy(code))
                .queryParam("waitingForMe", true)
                .queryParam("limit", 200)
                .get(SUGGESTIONS)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
        assertThat(listed.contains(suggestion.toString())).isEqualTo(waiting);
    }

    private void is(String expected) {
        assertThat(status(suggestion.toString())).isEqualTo(expected);
    }

    /** Each line begins where the one before ended, and the last ends where the suggestion stands. */
    private void historyIsAChainTo(String end) {
        List<Map<String, Object>> lines = Database.rows(
                "select from_status, to_status from history_entry where case_id = ? order by id", suggestion);
        Object before = null;
        for (Map<String, Object> line : lines) {
            assertThat(line.get("from_status")).isEqualTo(before);
            before = line.get("to_status");
        }
        assertThat(before).isEqualTo(end);
    }

    private static long answers(String opinion) {
        return Database.count(
                "select count(*) from history_entry where case_id = ?::uuid and action = 'ANSWER'", opinion);
    }

    private AssignmentCreatedV1 created(String unit, int round, UnitRole role) {
        return events().created(unit, round, role);
    }

    private AssignmentSignedV1 signed(String unit) {
        return events().signed(unit, 1, UnitRole.SOLE);
    }

    private ReplyIssuedV1 replied(String unit, int round, ReplyClass classCode, UnitRole role) {
        return events().replied(unit, round, classCode, role);
    }

    private FeedbackFormOpenedV1 opened(String unit, int round, String deputy) {
        return events().opened(unit, round, deputy, DUE);
    }

    private FeedbackReturnedV1 returned(String unit, int round, String deputy, Satisfaction result) {
        return events().returned(unit, round, deputy, Satisfaction.SATISFIED, result);
    }

    private HandlingEvents events() {
        return new HandlingEvents(suggestion);
    }

    private void apply(IntegrationEvent... events) {
        arrivals.apply(events);
    }

    private void countLeft() {
        try {
            VertxContextSupport.subscribeAndAwait(recounts::run);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private void receive(UUID aggregate, long sequence, IntegrationEvent event) {
        arrivals.receive(aggregate, sequence, event);
    }
}
