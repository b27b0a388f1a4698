package org.lianluo.handling.commitment;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.lianluo.handling.assignment.Suggestions;
import org.lianluo.shared.messaging.inbox.Inbox;

/** Two commitments of a unit of its own to two deputies of their own: to publish fees by January, and to build by June 2027. */
final class Made {

    static final String PATH = "/api/v1/commitments/";
    static final String EVENT = "lianluo.handling.commitment.";

    final Suggestions suggestions;
    final String unit;
    final String assignment;
    final String reply;
    final String fees;
    final String spaces;

    Made(Inbox inbox, String region) {
        suggestions = new Suggestions(inbox, region);
        unit = suggestions.unit();
        assignment = suggestions.signed(unit);
        reply = suggestions.replied(unit, assignment, Suggestions.CLASS_B);
        List<Map<String, String>> all =
                list(clerk(), "?assignmentId=" + assignment).extract().path("items");
        fees = all.get(0).get("id");
        spaces = all.get(1).get("id");
    }

    String clerk() {
        return Suggestions.clerk(unit);
    }

    String lead() {
        return Suggestions.deputy(suggestions.lead);
    }

    String coSponsor() {
        return Suggestions.deputy(suggestions.coSponsor);
    }

    ValidatableResponse plan(String id, String due) {
        return act(id, "milestones", "{\"content\":\"完成选址\",\"due\":\"%s\"}".formatted(due));
    }

    ValidatableResponse postpone(String id, String due) {
        return act(id, "postponements", "{\"due\":\"%s\",\"reason\":\"管线迁改尚未完成。\"}".formatted(due));
    }

    ValidatableResponse fulfil(String id, String on) {
        return act(id, "fulfilment", "{\"on\":\"%s\",\"evidence\":\"已公布，见政府网站。\"}".formatted(on));
    }

    ValidatableResponse takeNote(String bearer, String id) {
        return Suggestions.post(bearer, PATH + id + "/acknowledgement", null);
    }

    ValidatableResponse act(String id, String action, String body) {
        return Suggestions.post(clerk(), PATH + id + "/" + action, body);
    }

    ValidatableResponse get(String id) {
        return get(clerk(), id);
    }

    static ValidatableResponse get(String bearer, String id) {
        return given().header("Authorization", bearer).get(PATH + id).then();
    }

    static ValidatableResponse list(String bearer, String query) {
        return given().header("Authorization", bearer)
                .get("/api/v1/commitments" + query)
                .then();
    }
}
