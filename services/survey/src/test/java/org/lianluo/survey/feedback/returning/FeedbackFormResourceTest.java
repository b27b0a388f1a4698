package org.lianluo.survey.feedback.returning;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianluo.shared.messaging.inbox.Inbox;
import org.lianluo.survey.feedback.Replies;
import org.lianluo.survey.feedback.Replies.Reply;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;
import org.lianluo.testkit.TestClock;
import org.lianluo.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class FeedbackFormResourceTest {

    private static final String RETURNED = "lianluo.survey.feedback-form.returned.v1";

    @Inject
    Inbox inbox;

    private Replies replies;

    @BeforeEach
    void unitAndDeputiesOfTheirOwn() {
        replies = new Replies(inbox);
    }

    @AfterEach
    void resetClock() {
        TestClock.reset();
    }

    @Test
    void deputyReadsAndReturnsHisForm() {
        String id = replies.asked();

        replies.get(id)
                .statusCode(200)
                .header("ETag", "\"0\"")
                .header("Cache-Control", "no-store")
                .body("status", equalTo("OPEN"))
                .body("classCode", equalTo("B"))
                .body("documentNumber", equalTo("卫城管函〔2026〕12号"))
                .body("due.due", equalTo("2026-12-11"))
                .body("overdue", equalTo(false))
                .body("attitude", nullValue());
        replies.feedback(id, Replies.DISSATISFIED)
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("status", equalTo("RETURNED"))
                .body("attitude", equalTo("BASICALLY_SATISFIED"))
                .body("result", equalTo("DISSATISFIED"))
                .body("reason", equalTo("停车位尚未增加。"))
                .body("late", equalTo(false))
                .body("returnedAt", equalTo("2026-11-23T02:00:00Z"));

        assertThat(Database.eventsOf(id)).containsExactly("lianluo.survey.feedback-form.opened.v1", RETURNED);
        assertThat(Database.payload(id, RETURNED))
                .contains(
                        "\"formId\":\"" + id + "\"",
                        "\"unitCode\":\"" + replies.unit + "\"",
                        "\"attitude\":\"BASICALLY_SATISFIED\"",
                        "\"result\":\"DISSATISFIED\"",
                        "\"reason\":\"停车位尚未增加。\"",
                        "\"late\":false");
    }

    @Test
    void aFormNotReturnedInTimeStaysOpenAndALateOneIsTakenAndMarked() {
        String id = replies.asked();
        TestClock.set("2026-12-11T16:00:00Z");

        replies.get(id).body("status", equalTo("OPEN")).body("overdue", equalTo(true));
        replies.feedback(id, Replies.SATISFIED).statusCode(200).body("late", equalTo(true));

        replies.get(id).body("overdue", equalTo(false));
        assertThat(Database.payload(id, RETURNED)).contains("\"late\":true", "\"reason\":null");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"attitude\":\"SATISFIED\",\"result\":\"DISSATISFIED\"} | 422 | reason-required   | /reason",
                "{\"attitude\":\"DISSATISFIED\",\"result\":\"SATISFIED\"} | 422 | reason-required   | /reason",
                "{\"attitude\":\"SATISFIED\"}                             | 400 | validation-failed | /result",
                "{\"result\":\"SATISFIED\"}                               | 400 | validation-failed | /attitude",
                "{\"attitude\":\"FINE\",\"result\":\"SATISFIED\"}         | 400 | wrong-type        | /attitude",
                "{\"attitude\":\"SATISFIED\",\"result\":\"SATISFIED\",\"reason\":\" \"}  | 400 | validation-failed | /reason",
                "{\"attitude\":\"SATISFIED\",\"result\":\"SATISFIED\",\"reason\":\"half \\ud83d\"} | 400 | validation-failed | /reason",
                "{\"attitude\":\"SATISFIED\",\"result\":\"SATISFIED\",\"colour\":1} | 400 | unknown-field | /colour",
                "{\"attitude\":                                           | 400 | malformed-request | /attitude"
            })
    void whatIsRefusedLeavesNoTrace(String body, int status, String code, String pointer) {
        String id = replies.asked();

        replies.feedback(id, body)
                .statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code))
                .body("errors[0].pointer", equalTo(pointer));

        replies.get(id).body("status", equalTo("OPEN")).header("ETag", "\"0\"");
        assertThat(Database.eventsOf(id)).hasSize(1);
    }

    @Test
    void aReasonHasAtMostTwoThousandCharacters() {
        String id = replies.asked();
        String body = "{\"attitude\":\"SATISFIED\",\"result\":\"DISSATISFIED\",\"reason\":\"%s\"}";

        replies.feedback(id, body.formatted("𠮷".repeat(2001))).statusCode(400);
        replies.feedback(id, body.formatted("𠮷".repeat(2000))).statusCode(200);
    }

    @Test
    void theVersionThatWasSeenMustBeNamedAndCurrent() {
        String id = replies.asked();
        String lead = Replies.deputy(replies.lead);

        Replies.feedback(lead, id, null, UUID.randomUUID().toString(), Replies.SATISFIED)
                .statusCode(428)
                .body("code", equalTo("precondition-required"));
        Replies.feedback(lead, id, "\"7\"", UUID.randomUUID().toString(), Replies.SATISFIED)
                .statusCode(412)
                .body("code", equalTo("stale-version"))
                .body("currentVersion", equalTo(0));
    }

    @Test
    void aRepeatWithTheSameKeyHasOneEffectAndTheSameAnswer() {
        String id = replies.asked();
        String lead = Replies.deputy(replies.lead);
        String key = UUID.randomUUID().toString();

        String first = Replies.feedback(lead, id, "\"0\"", key, Replies.SATISFIED)
                .statusCode(200)
                .extract()
                .asString();
        String second = Replies.feedback(lead, id, "\"0\"", key, Replies.SATISFIED)
                .statusCode(200)
                .extract()
                .asString();

        assertThat(second).isEqualTo(first).contains("RETURNED");
        assertThat(Database.eventsOf(id)).hasSize(2);
        Replies.feedback(lead, id, "\"0\"", key, Replies.DISSATISFIED)
                .statusCode(422)
                .body("code", equalTo("idempotency-key-reused"));
    }

    @Test
    void ofTwoReturnsAtTheSameInstantOneWins() {
        String id = replies.asked();

        List<Integer> statuses = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> replies.feedback(id, Replies.SATISFIED).extract().statusCode()))
                .limit(2)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();

        assertThat(statuses).containsExactly(200, 412);
        assertThat(Database.eventsOf(id)).hasSize(2);
    }

    @Test
    void theHistoryExplainsTheState() {
        String id = replies.asked();
        String lead = Replies.deputy(replies.lead);
        replies.feedback(id, "{\"attitude\":\"SATISFIED\",\"result\":\"DISSATISFIED\"}")
                .statusCode(422);
        replies.feedback(id, Replies.DISSATISFIED).statusCode(200);
        Replies.feedback(lead, id, "\"1\"", UUID.randomUUID().toString(), Replies.SATISFIED)
                .statusCode(409)
                .body("code", equalTo("illegal-transition"))
                .body("currentStatus", equalTo("RETURNED"));

        JsonPath history = Replies.get(lead, "/" + id + "/history")
                .statusCode(200)
                .body("items.action", contains("OPEN", "RETURN"))
                .body("items.actorKind", contains("UNIT", "DEPUTY"))
                .body("items.actor", contains(replies.unit, replies.lead))
                .body("items.due", contains("2026-12-11", "2026-12-11"))
                .body("items[0].rule", containsString("suggestion.feedback 15wd: 2026-11-20"))
                .body("items[1].note", equalTo("attitude BASICALLY_SATISFIED, result DISSATISFIED"))
                .extract()
                .jsonPath();
        assertThat(history.getList("items.fromStatus", String.class)).containsExactly(null, "OPEN");
        assertThat(history.getList("items.toStatus", String.class)).containsExactly("OPEN", "RETURNED");
        replies.get(id).body("status", equalTo("RETURNED"));
    }

    @Test
    void onlyTheDeputyWhoIsAskedReturnsIt() {
        Reply reply = Reply.of(replies);
        replies.receive(reply.event(1));
        String id = Replies.formsOn(reply.replyId).get(0);
        String stranger = Replies.deputy("D410402-9999");

        for (String bearer : List.of(Replies.deputy(replies.coSponsor), stranger)) {
            Replies.get(bearer, "/" + id).statusCode(404).body("code", equalTo("not-found"));
            Replies.get(bearer, "/" + id + "/history").statusCode(404);
            Replies.feedback(bearer, id, "\"0\"", UUID.randomUUID().toString(), Replies.SATISFIED)
                    .statusCode(404);
        }
        String officerWithAMandate = Tokens.withRoles("INTAKE_OFFICER", "DEPUTY")
                .region(Replies.REGION)
                .deputies("D410402-9998")
                .bearer();
        Replies.get(officerWithAMandate, "/" + id).statusCode(200);
        Replies.feedback(officerWithAMandate, id, "\"0\"", UUID.randomUUID().toString(), Replies.SATISFIED)
                .statusCode(404);
        assertThat(Database.eventsOf(id)).hasSize(1);
    }

    @Test
    void nobodyRatesTheReplyOfTheUnitWhereTheyWork() {
        String id = replies.asked();
        String ownReply = Tokens.withRoles("DEPUTY", "HANDLER_CLERK")
                .deputies(replies.lead)
                .unit(replies.unit)
                .bearer();
        String anothersReply = Tokens.withRoles("DEPUTY", "HANDLER_CLERK")
                .deputies(replies.lead)
                .unit("410402-U99")
                .bearer();

        Replies.get(ownReply, "/" + id).statusCode(200);
        Replies.feedback(ownReply, id, "\"0\"", UUID.randomUUID().toString(), Replies.SATISFIED)
                .statusCode(403);
        assertThat(Database.eventsOf(id)).hasSize(1);
        Replies.feedback(anothersReply, id, "\"0\"", UUID.randomUUID().toString(), Replies.SATISFIED)
                .statusCode(200);
    }

    @Test
    void whoHoldsTwoMandatesReturnsTheFormOfEach() {
        Reply reply = Reply.of(replies);
        replies.receive(reply.event(1));
        String both = Replies.deputy(replies.lead, replies.coSponsor);

        for (String id : Replies.formsOn(reply.replyId)) {
            Replies.feedback(both, id, "\"0\"", UUID.randomUUID().toString(), Replies.SATISFIED)
                    .statusCode(200);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HANDLER_CLERK",
                "HANDLER_LEADER",
                "INTAKE_OFFICER",
                "GOV_OFFICE",
                "COMMITTEE_SUPERVISOR",
                "DIRECTOR_MEETING"
            })
    void whoSeesTheFeedbackInsideAConfidentialSuggestionSeesItsFormToo(String role) {
        String secret = replies.asked(Reply.of(replies).to(replies.lead).onConfidential());
        String bearer =
                Tokens.withRoles(role).region(Replies.REGION).unit(replies.unit).bearer();

        Replies.get(bearer, "/" + secret).statusCode(200).body("confidential", equalTo(true));
        Replies.get(bearer, "/" + secret + "/history").statusCode(200);
        Replies.get(bearer, "?unitCode=" + replies.unit).statusCode(200).body("items.id", hasItem(secret));
        Replies.get(Replies.deputy(replies.coSponsor), "/" + secret).statusCode(404);
    }

    @Test
    void whatIsAnothersDoesNotExistForThem() {
        String id = replies.asked();

        for (String bearer : List.of(
                Replies.clerkOf("410402-U99"),
                Replies.office("INTAKE_OFFICER", "410403"),
                Replies.office("GOV_OFFICE", "410400"))) {
            Replies.get(bearer, "/" + id).statusCode(404);
            Replies.get(bearer, "/" + id + "/history").statusCode(404);
        }
        replies.get(UUID.randomUUID().toString()).statusCode(404);
    }

    @Test
    void aRoleWithoutItsClaimOpensNothing() {
        for (Tokens token : List.of(
                Tokens.withRoles("DEPUTY").region(Replies.REGION),
                Tokens.withRoles("HANDLER_CLERK").region(Replies.REGION),
                Tokens.withRoles("INTAKE_OFFICER").unit(replies.unit).deputies(replies.lead))) {
            Replies.get(token.bearer(), "").statusCode(403).body("code", equalTo("forbidden"));
        }
        given().get("/api/v1/feedback-forms").then().statusCode(401);
    }
}
