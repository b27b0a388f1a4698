package org.lianluo.handling;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianluo.handling.assignment.Suggestions;
import org.lianluo.shared.messaging.inbox.Inbox;
import org.lianluo.shared.messaging.inbox.IncomingEvent;
import org.lianluo.testkit.PostgresResource;
import org.lianluo.testkit.Tokens;

/** In a township the presidium (乡镇人大主席团) keeps units and policies, and assigns. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class TownshipTest {

    private static final String TOWN = "410402102";
    private static final String UNIT = TOWN + "-U01";
    private static final String PRESIDIUM =
            Tokens.withRoles("PRESIDIUM").region(TOWN).subject("presidium").bearer();

    @Inject
    Inbox inbox;

    private Suggestions suggestions;

    @BeforeEach
    void days() {
        Calendars.load2026();
        suggestions = new Suggestions(inbox);
    }

    @Test
    void thePresidiumAssignsToAUnitOfItsTownship() {
        Suggestions.post(PRESIDIUM, "/api/v1/units", """
                {"code":"%s","name":"镇人民政府","kind":"TOWN","regionCode":"%s","domains":[],"status":"ACTIVE"}""".formatted(UNIT, TOWN)).statusCode(201);
        UUID suggestion = UUID.randomUUID();
        suggestions.receive(inTheTownship(suggestions.registeredEvent(suggestion, 1)));
        String handover = Suggestions.handover(suggestion, "SOLE", "ORDINARY", UNIT + ":SOLE");

        Suggestions.post(Tokens.withRoles("INTAKE_OFFICER").region("410402").bearer(), "/api/v1/assignments", handover)
                .statusCode(422)
                .body("code", equalTo("unknown-suggestion"));
        String id = Suggestions.post(PRESIDIUM, "/api/v1/assignments", handover)
                .statusCode(201)
                .extract()
                .path("items[0].id");

        Suggestions.get(PRESIDIUM, "/" + id).statusCode(200).body("unitCode", equalTo(UNIT));
        Suggestions.get(PRESIDIUM, "/" + id + "/history")
                .statusCode(200)
                .body("items[0].actorKind", equalTo("PRESIDIUM"));
    }

    @Test
    void thePresidiumSetsThePoliciesOfItsTownshipAlone() {
        policy(PRESIDIUM, TOWN, 201);
        policy(PRESIDIUM, "410402", 403);
        policy(PRESIDIUM, "DEFAULT", 403);
        policy(Tokens.withRoles("PRESIDIUM").region("410402").bearer(), "410402", 403);
    }

    private static void policy(String bearer, String jurisdiction, int status) {
        given().header("Authorization", bearer)
                .contentType("application/json")
                .body("""
                        {"jurisdiction":"%s","key":"suggestion.reply","value":"2mo","effectiveFrom":"2027-01-01"}""".formatted(jurisdiction))
                .post("/api/v1/policies")
                .then()
                .statusCode(status);
    }

    private static IncomingEvent inTheTownship(IncomingEvent event) {
        String payload = new String(event.payload(), StandardCharsets.UTF_8)
                .replace("\"regionCode\":\"410402\"", "\"regionCode\":\"" + TOWN + "\"");
        return new IncomingEvent(
                event.topic(), event.origin(), event.key(), event.headers(), payload.getBytes(StandardCharsets.UTF_8));
    }
}
