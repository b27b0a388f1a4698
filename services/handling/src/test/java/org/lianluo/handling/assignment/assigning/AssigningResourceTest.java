package org.lianluo.handling.assignment.assigning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianluo.handling.Calendars;
import org.lianluo.handling.assignment.Suggestions;
import org.lianluo.shared.messaging.inbox.Inbox;
import org.lianluo.shared.messaging.inbox.Inbox.Outcome;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class AssigningResourceTest {

    @Inject
    Inbox inbox;

    private Suggestions suggestions;
    private String first;
    private String second;
    private String third;

    @BeforeEach
    void unitsOfTheirOwn() {
        Calendars.load2026();
        suggestions = new Suggestions(inbox);
        first = suggestions.unit();
        second = suggestions.unit();
        third = suggestions.unit();
    }

    @Test
    void theIntakeOfficeHandsASuggestionToLeadAndCoHandlers() {
        UUID suggestion = suggestions.registered();

        List<String> ids = suggestions
                .assign(Suggestions.handover(
                        suggestion, "LEAD_CO", "ORDINARY", first + ":LEAD", second + ":CO", third + ":CO"))
                .statusCode(201)
                .header("Location", containsString("/api/v1/assignments?subjectId=" + suggestion))
                .body("items.unitCode", contains(first, second, third))
                .body("items.role", contains("LEAD", "CO", "CO"))
                .body("items.status", contains("PENDING", "PENDING", "PENDING"))
                .body("items.answerDue.due", contains("2027-02-23", "2026-12-23", "2026-12-23"))
                .body("items.suggestion.contactDue.due", contains("2026-12-21"))
                .extract()
                .jsonPath()
                .getList("items.id", String.class);

        Suggestions.get(Suggestions.clerk(first), "/" + ids.get(0))
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("subjectType", equalTo("SUGGESTION"))
                .body("subjectId", equalTo(suggestion.toString()))
                .body("title", equalTo("关于增设停车位的建议"))
                .body("text", equalTo("停车难。"))
                .body("suggestion.proposals", equalTo("增设停车位。"))
                .body("suggestion.registrationNumber", equalTo(105))
                .body("suggestion.leadDeputyCode", equalTo(suggestions.lead))
                .body("suggestion.coSponsorCodes", contains(suggestions.coSponsor))
                .body("acceptDue", nullValue())
                .body("answerDue.rule", containsString("suggestion.reply 3mo: 2026-11-23"));
        assertThat(Database.payload(ids.get(0), "lianluo.handling.assignment.created.v1"))
                .contains("\"role\":\"LEAD\"", "\"complexity\":\"ORDINARY\"", "\"answerDue\":\"2027-02-23\"");
        Suggestions.get(Suggestions.officer(), "/" + ids.get(0) + "/history")
                .body("items.action", contains("ASSIGN"))
                .body("items.actorKind", contains("INTAKE_OFFICER"));
    }

    @Test
    void aWideOneHasSixMonthsFromTheFirstStepOfTheHandingOver() {
        String body = Suggestions.handover(suggestions.registered(), "SOLE", "WIDE_OR_DIFFICULT", first + ":SOLE");

        suggestions
                .assign(body.replaceFirst("\\{", "{\"handedOverOn\":\"2026-11-20\","))
                .statusCode(201)
                .body("items[0].answerDue.due", equalTo("2027-05-20"))
                .body("items[0].suggestion.handedOverOn", equalTo("2026-11-20"))
                .body("items[0].suggestion.contactDue.due", equalTo("2026-12-18"));
    }

    @Test
    void aMeetingHasANumberAndTheTimeBetweenSessionsHasNone() {
        UUID between = suggestions.registeredBetweenSessions();

        suggestions
                .assign(Suggestions.handover(suggestions.registered(), "SOLE", "ORDINARY", first + ":SOLE"))
                .statusCode(201)
                .body("items[0].suggestion.occasion", equalTo("IN_SESSION"))
                .body("items[0].suggestion.sessionNumber", equalTo(3));
        suggestions
                .assign(Suggestions.handover(between, "SOLE", "ORDINARY", first + ":SOLE"))
                .statusCode(201)
                .body("items[0].suggestion.occasion", equalTo("BETWEEN_SESSIONS"))
                .body("items[0].suggestion", not(hasKey("sessionNumber")));

        assertThat(Database.rows("select session_number from assignment where subject_id = ?", between))
                .extracting(row -> row.get("session_number"))
                .containsExactly(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SOLE     | 1:LEAD            | roles-do-not-fit-mode",
                "SOLE     | 1:SOLE 2:SOLE     | roles-do-not-fit-mode",
                "LEAD_CO  | 1:LEAD            | roles-do-not-fit-mode",
                "LEAD_CO  | 1:LEAD 2:LEAD     | roles-do-not-fit-mode",
                "LEAD_CO  | 1:CO 2:CO         | roles-do-not-fit-mode",
                "LEAD_CO  | 1:LEAD 2:SEPARATE | roles-do-not-fit-mode",
                "LEAD_CO  | 1:LEAD 1:CO       | unit-twice",
                "SEPARATE | 1:SEPARATE        | roles-do-not-fit-mode",
                "SEPARATE | 1:SEPARATE 9:SEPARATE | unit-not-active"
            })
    void partsThatDoNotMakeUpTheModeAreRefused(String mode, String units, String code) {
        UUID suggestion = suggestions.registered();
        String[] named = Stream.of(units.split(" "))
                .map(unit -> switch (unit.charAt(0)) {
                    case '1' -> first + unit.substring(1);
                    case '2' -> second + unit.substring(1);
                    default -> "410402-U99999" + unit.substring(1);
                })
                .toArray(String[]::new);

        suggestions
                .assign(Suggestions.handover(suggestion, mode, "ORDINARY", named))
                .statusCode(422)
                .body("code", equalTo(code))
                .body("errors[0].pointer", containsString("/units"));

        assertThat(Database.count("select count(*) from assignment where subject_id = ?", suggestion))
                .isZero();
    }

    @Test
    void aSuggestionIsAssignedOnceEvenByTwoAtTheSameInstant() {
        String body = Suggestions.handover(suggestions.registered(), "SOLE", "ORDINARY", first + ":SOLE");

        List<Integer> statuses = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> suggestions.assign(body).extract().statusCode()))
                .limit(2)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();

        assertThat(statuses).containsExactly(201, 409);
    }

    @Test
    void whatIsUnknownAnotherRegionsOrWithdrawnIsRefused() {
        UUID suggestion = suggestions.registered();
        String body = Suggestions.handover(suggestion, "SOLE", "ORDINARY", first + ":SOLE");
        String unknown = Suggestions.handover(UUID.randomUUID(), "SOLE", "ORDINARY", first + ":SOLE");

        suggestions.assign(unknown).statusCode(422).body("code", equalTo("unknown-suggestion"));
        Suggestions.post(Suggestions.office("INTAKE_OFFICER", "410403"), "/api/v1/assignments", body)
                .statusCode(422)
                .body("code", equalTo("unknown-suggestion"));
        suggestions
                .assign(body.replaceFirst("\\{", "{\"handedOverOn\":\"2026-11-24\","))
                .statusCode(422)
                .body("code", equalTo("handed-over-in-future"))
                .body("latest", equalTo("2026-11-23"));
        for (String day : List.of("2026-11-19", "1900-01-01")) {
            suggestions
                    .assign(body.replaceFirst("\\{", "{\"handedOverOn\":\"" + day + "\","))
                    .statusCode(422)
                    .body("code", equalTo("handed-over-before-registration"))
                    .body("errors[0].pointer", equalTo("/handedOverOn"))
                    .body("earliest", equalTo("2026-11-20"));
        }
        suggestions.receive(suggestions.withdrawnEvent(suggestion, 2));
        suggestions.assign(body).statusCode(422).body("code", equalTo("suggestion-withdrawn"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"mode\":\"SOLE\" | \"mode\":\"ALL\"       | wrong-type",
                "\"mode\":\"SOLE\", | ''                    | validation-failed",
                "\"units\":\\[.*\\] | \"units\":[]          | validation-failed",
                "\"units\":\\[.*\\] | \"units\":[null]      | validation-failed",
                "410402-U\\d+   | U1                     | validation-failed",
                "\"mode\"        | \"colour\":1,\"mode\"    | unknown-field"
            })
    void badInputIsToldApart(String part, String instead, String code) {
        String body = Suggestions.handover(suggestions.registered(), "SOLE", "ORDINARY", first + ":SOLE");

        suggestions.assign(body.replaceFirst(part, instead)).statusCode(400).body("code", equalTo(code));
    }

    @Test
    void theUnitSignsOnce() {
        String id = suggestions.sole(first);

        Suggestions.act(Suggestions.clerk(first), id, "signature", null)
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("status", equalTo("SIGNED"))
                .body("suggestion.signedAt", notNullValue());

        Suggestions.act(Suggestions.clerk(first), id, "signature", null)
                .statusCode(409)
                .body("code", equalTo("illegal-transition"))
                .body("currentStatus", equalTo("SIGNED"));
        Suggestions.act(Suggestions.clerk(first), id, "acceptance", null)
                .statusCode(409)
                .body("code", equalTo("wrong-subject"));
        Suggestions.act(Suggestions.clerk(second), id, "signature", null).statusCode(404);
        assertThat(Database.eventsOf(id))
                .containsExactly("lianluo.handling.assignment.created.v1", "lianluo.handling.assignment.signed.v1");
    }

    @Test
    void withdrawalEndsWhatIsNotOver() {
        UUID suggestion = suggestions.registered();
        List<String> ids = suggestions
                .assign(Suggestions.handover(
                        suggestion,
                        "SEPARATE",
                        "ORDINARY",
                        first + ":SEPARATE",
                        second + ":SEPARATE",
                        third + ":SEPARATE"))
                .extract()
                .jsonPath()
                .getList("items.id", String.class);
        Suggestions.act(Suggestions.clerk(second), ids.get(1), "signature", null)
                .statusCode(200);
        Suggestions.act(Suggestions.clerk(third), ids.get(2), "signature", null).statusCode(200);
        suggestions.replied(third, ids.get(2), Suggestions.CLASS_A);

        assertThat(suggestions.receive(suggestions.withdrawnEvent(suggestion, 2)))
                .isEqualTo(Outcome.APPLIED);

        Suggestions.get(Suggestions.officer(), "?subjectId=" + suggestion)
                .body("items.status", contains("REPLIED", "ENDED", "ENDED"));
        Suggestions.get(Suggestions.clerk(second), "/" + ids.get(1))
                .body("suggestion.endedAt", notNullValue())
                .body("overdue", equalTo(false));
        assertThat(Database.eventsOf(ids.get(0))).endsWith("lianluo.handling.assignment.ended.v1");
        Suggestions.act(Suggestions.clerk(first), ids.get(0), "signature", null)
                .statusCode(409)
                .body("currentStatus", equalTo("ENDED"));
        Suggestions.get(Suggestions.clerk(second), "/" + ids.get(1) + "/history")
                .body("items.action", contains("ASSIGN", "SIGN", "END"));
    }

    @Test
    void withdrawalBeforeRegistrationIsNothingHere() {
        assertThat(suggestions.receive(suggestions.withdrawnEvent(UUID.randomUUID(), 1)))
                .isEqualTo(Outcome.APPLIED);
        Suggestions.get(Suggestions.officer(), "?subjectId=" + UUID.randomUUID())
                .body("items", hasSize(0));
    }
}
