package org.lianluo.handling.assignment.cohandling;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.lianluo.handling.assignment.Suggestions;

/** A suggestion with a lead and two co-handlers, all of which have signed for it. */
final class Led {

    static final String OPINION = "{\"text\":\"可腾出车位30个。\"}";
    static final String REWORK = "{\"reason\":\"未说明完成时间。\"}";

    final Suggestions suggestions;
    final String unit;
    final String coUnit;
    final String thirdUnit;

    /** The assignments of the three. */
    final String lead;

    final String co;
    final String third;

    Led(Suggestions suggestions) {
        this.suggestions = suggestions;
        unit = suggestions.unit();
        coUnit = suggestions.unit();
        thirdUnit = suggestions.unit();
        List<String> ids = suggestions.assigned("LEAD_CO", unit + ":LEAD", coUnit + ":CO", thirdUnit + ":CO");
        lead = ids.get(0);
        co = ids.get(1);
        third = ids.get(2);
        asLead("signature", null).statusCode(200);
        asCo("signature", null).statusCode(200);
        Suggestions.act(Suggestions.clerk(thirdUnit), third, "signature", null).statusCode(200);
    }

    ValidatableResponse asLead(String action, String body) {
        return Suggestions.act(Suggestions.clerk(unit), lead, action, body);
    }

    ValidatableResponse asCo(String action, String body) {
        return Suggestions.act(Suggestions.clerk(coUnit), co, action, body);
    }

    /** The co-handler gives its opinion; gives its id. */
    String opinion() {
        return asCo("opinions", OPINION).statusCode(201).extract().path("id");
    }

    ValidatableResponse sendBack(String opinion) {
        return asLead("opinions/" + opinion + "/rework-request", REWORK);
    }

    /** The lead's draft; the third unit keeps nobody waiting. */
    String drafted() {
        Suggestions.act(Suggestions.clerk(thirdUnit), third, "opinions", OPINION)
                .statusCode(201);
        suggestions.contact(unit, lead);
        return suggestions.drafted(unit, lead, Suggestions.CLASS_A);
    }

    ValidatableResponse approve(String reply) {
        return Suggestions.act(Suggestions.leader(unit), lead, "replies/" + reply + "/approval", Suggestions.SIGNED_BY);
    }

    ValidatableResponse coordinate(String bearer, String request) {
        return coordinate(
                bearer, request, Suggestions.get(bearer, "/" + co).extract().header("ETag"));
    }

    /** @param etag null for none */
    ValidatableResponse coordinate(String bearer, String request, String etag) {
        var call = given().header("Authorization", bearer)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body("{\"text\":\"由园林部门实施，主办单位统一答复。\"}");
        if (etag != null) {
            call.header("If-Match", etag);
        }
        return call.post("/api/v1/assignments/" + co + "/escalations/" + request + "/coordination")
                .then();
    }
}
