package org.lianluo.handling.assignment.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianluo.handling.Calendars;
import org.lianluo.handling.assignment.Suggestions;
import org.lianluo.shared.messaging.inbox.Inbox;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;

/** A contact has minutes, and the deputy says whether it was so. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ContactResourceTest {

    private static final String EVENT = "lianluo.handling.assignment.";

    @Inject
    Inbox inbox;

    private Suggestions suggestions;
    private String unit;
    private String id;

    @BeforeEach
    void signedByAUnitOfItsOwn() {
        Calendars.load2026();
        suggestions = new Suggestions(inbox);
        unit = suggestions.unit();
        id = suggestions.signed(unit);
    }

    @Test
    void isToldWithoutWhatWasSaid() {
        record(suggestions.coSponsor)
                .body("attendees", equalTo("分管负责人、社区主任"))
                .body("agreed", nullValue())
                .body("meetingId", nullValue());

        assertThat(Database.payload(id, EVENT + "contact-recorded.v1"))
                .contains(
                        "\"kind\":\"VISIT\"",
                        "\"deputyCodes\":[\"" + suggestions.coSponsor + "\"]",
                        "\"heldOn\":\"2026-11-23\"",
                        "\"round\":1",
                        "\"toRoles\":[\"DEPUTY\"]")
                .doesNotContain("实地查看", "社区主任");
    }

    @Test
    void waitsForTheDeputyOfTheContactUntilTheySaidSo() {
        String first = record(suggestions.coSponsor).extract().path("id");
        String second = record(suggestions.coSponsor).extract().path("id");
        toDo(suggestions.coSponsor).body("items.id", contains(id));
        toDo(suggestions.lead).body("items.id", not(hasItem(id)));

        acknowledge(suggestions.coSponsor, first, "{\"agreed\":true,\"remark\":\"情况属实。\"}")
                .statusCode(200)
                .body("agreed", equalTo(true))
                .body("remark", equalTo("情况属实。"))
                .body("acknowledgedAt", equalTo("2026-11-23T02:00:00Z"));
        toDo(suggestions.coSponsor).body("items.id", contains(id));
        acknowledge(suggestions.coSponsor, second, "{\"agreed\":true}")
                .statusCode(200)
                .body("agreed", equalTo(true));
        toDo(suggestions.coSponsor).body("items.id", not(hasItem(id)));

        acknowledge(suggestions.coSponsor, first, "{\"agreed\":true}").statusCode(409);
        assertThat(Database.payload(id, EVENT + "contact-acknowledged.v1"))
                .contains("\"agreed\":true", "\"deputyCode\":\"" + suggestions.coSponsor + "\"", "\"HANDLER_CLERK\"")
                .doesNotContain("情况属实");
    }

    @Test
    void whoDoesNotAgreeSaysWhyAndItStaysAContact() {
        String contact = record(suggestions.lead).extract().path("id");
        acknowledge(suggestions.lead, contact, "{\"agreed\":false}")
                .statusCode(422)
                .body("code", equalTo("refusal-needs-reason"))
                .body("errors[0].pointer", equalTo("/remark"));
        acknowledge(suggestions.lead, contact, "{}").statusCode(400).body("errors[0].pointer", equalTo("/agreed"));
        acknowledge(suggestions.coSponsor, contact, "{\"agreed\":false,\"remark\":\"未谈及\"}")
                .statusCode(404);
        acknowledge(suggestions.lead, contact, "{\"agreed\":false,\"remark\":\"未谈及车位数量。\"}")
                .statusCode(200)
                .body("agreed", equalTo(false));

        Suggestions.get(Suggestions.clerk(unit), "/" + id + "/contacts")
                .body("items.agreed", contains(false))
                .body("items.remark", contains("未谈及车位数量。"));
        Suggestions.get(Suggestions.officer(), "/" + id + "/history")
                .body("items.action", contains("ASSIGN", "SIGN", "CONTACT", "ACKNOWLEDGE"))
                .body("items[3].note", equalTo("未谈及车位数量。"));
        suggestions.drafted(unit, id, Suggestions.CLASS_A);
    }

    private ValidatableResponse record(String deputy) {
        return Suggestions.act(Suggestions.clerk(unit), id, "contacts", """
                        {"kind":"VISIT","deputyCode":"%s","on":"2026-11-23","summary":"实地查看。",
                         "attendees":"分管负责人、社区主任"}""".formatted(deputy))
                .statusCode(201);
    }

    private ValidatableResponse acknowledge(String deputy, String contact, String body) {
        return Suggestions.act(Suggestions.deputy(deputy), id, "contacts/" + contact + "/acknowledgement", body);
    }

    private static ValidatableResponse toDo(String deputy) {
        return Suggestions.get(Suggestions.deputy(deputy), "?toDo=true").statusCode(200);
    }
}
