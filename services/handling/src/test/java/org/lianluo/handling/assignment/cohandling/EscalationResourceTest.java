package org.lianluo.handling.assignment.cohandling;

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
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianluo.handling.Calendars;
import org.lianluo.handling.assignment.Suggestions;
import org.lianluo.handling.policy.Rules;
import org.lianluo.shared.messaging.inbox.Inbox;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;
import org.lianluo.testkit.TestClock;
import org.lianluo.testkit.Tokens;

/** Lead and co-handler do not agree, and an office coordinates them, which binds both. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class EscalationResourceTest {

    private static final String EVENT = "lianluo.handling.assignment.";
    private static final String REASON = "{\"reason\":\"对由谁实施意见不一致。\"}";
    private static final String GOVERNMENT = Suggestions.office("GOV_OFFICE", Suggestions.REGION);
    private static final AtomicInteger REGION = new AtomicInteger(415101);

    @Inject
    Inbox inbox;

    private Led led;

    @BeforeEach
    void suggestionOfItsOwn() {
        Calendars.load2026();
        led = new Led(new Suggestions(inbox));
    }

    @AfterEach
    void resetClock() {
        TestClock.reset();
    }

    @Test
    void theLeadAsksAndItsReplyWaitsUntilTheGovernmentOfficeHasCoordinated() {
        led.opinion();
        String request = asLead(led.coUnit)
                .statusCode(201)
                .body("kind", equalTo("ESCALATION"))
                .body("assignmentId", equalTo(led.co))
                .body("askedByUnitCode", equalTo(led.unit))
                .extract()
                .path("id");
        String reply = led.drafted();
        led.approve(reply)
                .statusCode(422)
                .body("code", equalTo("escalation-undecided"))
                .body("units", contains(led.coUnit));
        Suggestions.get(Suggestions.clerk(led.unit), "/" + led.lead)
                .body("status", equalTo("DRAFTED"))
                .body("answerDue.due", equalTo("2027-02-23"));
        Suggestions.get(GOVERNMENT, "?toDo=true&limit=200").body("items.id", hasItem(led.co));
        Suggestions.get(Suggestions.officer(), "?toDo=true&limit=200").body("items.id", not(hasItem(led.co)));
        assertThat(Database.payload(led.co, EVENT + "co-opinion-escalated.v1"))
                .contains(
                        "\"askedByUnitCode\":\"" + led.unit + "\"",
                        "\"decisionDue\":\"2026-11-30\"",
                        "\"toRoles\":[\"GOV_OFFICE\"]");

        led.coordinate(GOVERNMENT, request)
                .statusCode(200)
                .body("id", equalTo(led.co))
                .body("status", equalTo("OPINION_SUBMITTED"))
                .body("suggestion.waiting", nullValue());

        Suggestions.get(GOVERNMENT, "?toDo=true&limit=200").body("items.id", not(hasItem(led.co)));
        Suggestions.get(Suggestions.clerk(led.unit), "/" + led.lead + "/escalations")
                .body("items.status", contains("COORDINATED"))
                .body("items.decisionReason", contains("由园林部门实施，主办单位统一答复。"));
        assertThat(Database.payload(led.co, EVENT + "co-opinion-coordinated.v1"))
                .contains("由园林部门实施", "\"leadUnitCode\":\"" + led.unit + "\"", "\"HANDLER_CLERK\"");
        Suggestions.get(Suggestions.clerk(led.unit), "/" + led.lead).body("suggestion.coordinatedAt", nullValue());
        Suggestions.get(Suggestions.officer(), "/" + led.lead + "/history")
                .body("items.action", contains("ASSIGN", "SIGN", "ESCALATE", "CONTACT", "DRAFT", "COORDINATE"));
        assertThat(Database.count(
                        "select count(*) from audit_event where action = 'assignment.coordinate' and subject_id = ?::uuid",
                        led.co))
                .isEqualTo(1);
        asLead(led.coUnit).statusCode(422).body("code", equalTo("already-coordinated"));
        led.coordinate(GOVERNMENT, request).statusCode(409);
        led.approve(reply).statusCode(200);
    }

    @Test
    void theCoHandlerAsksAboutWhatWasSentBackAndThenItStands() {
        led.sendBack(led.opinion()).statusCode(200);
        String request = led.asCo("escalations", REASON)
                .statusCode(201)
                .body("askedByUnitCode", equalTo(led.coUnit))
                .extract()
                .path("id");
        led.asCo("escalations", REASON).statusCode(409).body("code", equalTo("request-undecided"));
        Suggestions.get(Suggestions.clerk(led.coUnit), "/" + led.co)
                .body("status", equalTo("REWORK"))
                .body("suggestion.waiting.kind", equalTo("ESCALATION"))
                .body("suggestion.waiting.waitsFor", contains("GOV_OFFICE"));
        Suggestions.get(Suggestions.clerk(led.coUnit), "/" + led.co + "/deadlines")
                .body("items.limit", contains("RETURN", "DECISION", "REWORK", "ANSWER"))
                .body("items.running", contains(false, true, true, false));

        led.coordinate(GOVERNMENT, request).statusCode(200).body("status", equalTo("OPINION_SUBMITTED"));

        led.asCo("opinions", Led.OPINION).statusCode(409);
        led.approve(led.drafted()).statusCode(200);
    }

    @Test
    void whereOpinionsAreNotRequiredTheReplyDoesNotWaitAndNobodyHasToCoordinateAnyMore() {
        String region = String.valueOf(REGION.incrementAndGet());
        Rules.set(region, "suggestion.co-opinion-required", "NO");
        Led of = new Led(new Suggestions(inbox, region));
        of.opinion();
        String request = of.asCo("escalations", REASON).extract().path("id");

        of.approve(of.drafted()).statusCode(200);

        Suggestions.get(Suggestions.clerk(of.unit), "/" + of.lead + "/escalations")
                .body("items.status", contains("LAPSED"));
        String government = Suggestions.office("GOV_OFFICE", region);
        of.coordinate(government, request).statusCode(409);
        Suggestions.get(government, "?toDo=true").body("items", empty());
    }

    @Test
    void aWithdrawnSuggestionLeavesNothingToCoordinate() {
        led.opinion();
        String request = led.asCo("escalations", REASON).extract().path("id");
        UUID subject = (UUID) Database.rows("select subject_id from assignment where id = ?::uuid", led.co)
                .get(0)
                .get("subject_id");

        led.suggestions.receive(led.suggestions.withdrawnEvent(subject, 2));

        Suggestions.get(Suggestions.clerk(led.coUnit), "/" + led.co + "/escalations")
                .body("items.status", contains("LAPSED"));
        led.coordinate(GOVERNMENT, request).statusCode(409);
        led.asCo("escalations", REASON).statusCode(409);
    }

    @Test
    void isForLeadAndCoHandlerAboutEachOther() {
        asLead(null).statusCode(422).body("code", equalTo("not-a-co-handler"));
        asLead(led.suggestions.unit()).statusCode(422).body("errors[0].pointer", equalTo("/unitCode"));
        led.asCo("escalations", body(led.thirdUnit)).statusCode(422).body("code", equalTo("not-a-co-handler"));
        led.asCo("escalations", "{}").statusCode(400).body("errors[0].pointer", equalTo("/reason"));
        String alone = led.suggestions.signed(led.unit);
        Suggestions.act(Suggestions.clerk(led.unit), alone, "escalations", REASON)
                .statusCode(422)
                .body("code", equalTo("not-this-part"));
        Suggestions.act(Suggestions.clerk(led.thirdUnit), led.co, "escalations", REASON)
                .statusCode(404);
        Suggestions.act(GOVERNMENT, led.co, "escalations", REASON).statusCode(403);

        led.asCo("escalations", body(led.coUnit)).statusCode(201);
        Suggestions.get(Suggestions.clerk(led.thirdUnit), "/" + led.third + "/escalations")
                .statusCode(200)
                .body("items", empty());
        Suggestions.get(Suggestions.clerk(led.thirdUnit), "/" + led.co + "/escalations")
                .statusCode(404);
        Suggestions.get(Suggestions.deputy(led.suggestions.lead), "/" + led.co + "/escalations")
                .statusCode(403);
    }

    @Test
    void isCoordinatedByTheGovernmentOfficeOfTheRegionWithAVersion() {
        String request = led.asCo("escalations", REASON).extract().path("id");

        led.coordinate(Suggestions.officer(), request).statusCode(403);
        led.coordinate(Suggestions.office("PRESIDIUM", Suggestions.REGION), request, "\"1\"")
                .statusCode(403)
                .body("mayDecide", contains("GOV_OFFICE"));
        led.coordinate(Suggestions.clerk(led.unit), request, "\"1\"").statusCode(403);
        led.coordinate(Suggestions.office("GOV_OFFICE", "410403"), request, "\"1\"")
                .statusCode(404);
        led.coordinate(GOVERNMENT, UUID.randomUUID().toString()).statusCode(404);
        led.coordinate(GOVERNMENT, request, null).statusCode(428);
        led.coordinate(GOVERNMENT, request, "\"99\"").statusCode(412);
        led.coordinate(GOVERNMENT, request).statusCode(200);
    }

    @Test
    void inATownshipThePresidiumDoes() {
        String town = REGION.incrementAndGet() + "102";
        String presidium =
                Tokens.withRoles("PRESIDIUM").region(town).subject("presidium").bearer();
        Led of = new Led(new Suggestions(inbox, town));
        String request = of.asCo("escalations", REASON).extract().path("id");
        assertThat(Database.payload(of.co, EVENT + "co-opinion-escalated.v1")).contains("\"toRoles\":[\"PRESIDIUM\"]");
        Suggestions.get(presidium, "?toDo=true").body("items.id", hasItem(of.co));

        of.coordinate(Suggestions.office("GOV_OFFICE", town), request).statusCode(403);
        of.coordinate(presidium, request).statusCode(200);

        Suggestions.get(presidium, "/" + of.co + "/history").body("items.actorKind", hasItem("PRESIDIUM"));
    }

    private ValidatableResponse asLead(String about) {
        return led.asLead("escalations", about == null ? REASON : body(about));
    }

    private static String body(String unit) {
        return "{\"reason\":\"对由谁实施意见不一致。\",\"unitCode\":\"" + unit + "\"}";
    }
}
