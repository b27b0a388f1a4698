package org.lianluo.handling.assignment.attachments;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianluo.handling.Calendars;
import org.lianluo.handling.assignment.Suggestions;
import org.lianluo.shared.messaging.inbox.Inbox;
import org.lianluo.testkit.PostgresResource;
import org.lianluo.testkit.files.Documents;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class AssignmentAttachmentResourceTest {

    @Inject
    Inbox inbox;

    private Suggestions suggestions;
    private String unit;
    private String id;

    @BeforeEach
    void aCaseThatTheUnitSignedFor() {
        Calendars.load2026();
        suggestions = new Suggestions(inbox);
        unit = suggestions.unit();
        id = suggestions.signed(unit);
    }

    @Test
    void whatAUnitPreparesOthersSeeOnceItHasReplied() {
        String annex = add(unit, "", "annex")
                .statusCode(201)
                .body("purpose", equalTo("ANNEX"))
                .extract()
                .path("id");
        String deputy = Suggestions.deputy(suggestions.coSponsor);
        list(Suggestions.clerk(unit)).body("items.id", contains(annex));
        list(deputy).statusCode(200).body("items", empty());
        get(deputy, annex).statusCode(404);

        suggestions.replied(unit, id, Suggestions.CLASS_A);
        add(unit, "&purpose=SIGNED_RECORD", "signed").statusCode(201);

        list(deputy).body("items.purpose", contains("ANNEX", "SIGNED_RECORD"));
        get(deputy, annex)
                .statusCode(200)
                .contentType("application/octet-stream")
                .header("Content-Disposition", containsString("attachment;"));
        get(Suggestions.officer(), annex).statusCode(200);
        get(Suggestions.office("INTAKE_OFFICER", "510104"), annex).statusCode(404);
        get(Suggestions.deputy("410402-D9"), annex).statusCode(404);
        remove(unit, annex).statusCode(409);
    }

    @Test
    void theUnitAloneAddsAndRemoves() {
        String file = add(unit, "", "one").extract().path("id");
        add(suggestions.unit(), "", "other").statusCode(404);
        given().header("Authorization", Suggestions.officer())
                .queryParam("name", "a.pdf")
                .contentType("application/pdf")
                .body(Documents.pdf("a"))
                .post(path())
                .then()
                .statusCode(403);
        add(unit, "&purpose=SOMETHING", "two").statusCode(400);
        add(unit, "", "one").statusCode(409).body("attachmentId", equalTo(file));

        remove(suggestions.unit(), file).statusCode(404);
        remove(unit, file).statusCode(204);
        list(Suggestions.clerk(unit)).body("items", empty());
    }

    @Test
    void beforeTheUnitSignsItAddsNothing() {
        id = suggestions.sole(unit);

        add(unit, "", "early").statusCode(409).body("code", equalTo("illegal-transition"));
    }

    @Test
    void theSignedRecordOfAReplyInPersonComesWithItsDraftAtTheEarliest() {
        add(unit, "&purpose=SIGNED_RECORD", "signed").statusCode(409).body("action", equalTo("ADD_SIGNED_RECORD"));
        suggestions.contact(unit, id);
        suggestions.drafted(unit, id, Suggestions.CLASS_A);

        add(unit, "&purpose=SIGNED_RECORD", "signed").statusCode(201).body("purpose", equalTo("SIGNED_RECORD"));
    }

    /** Real programs make more in a file than those of tests have. */
    @Test
    void takesTheLettersThatTheSuiteMakes() {
        String reply = suggestions.replied(unit, id, Suggestions.CLASS_B);
        for (String format : new String[] {"pdf", "docx"}) {
            byte[] letter = Suggestions.get(
                            Suggestions.clerk(unit), "/" + id + "/replies/" + reply + "/letter?format=" + format)
                    .statusCode(200)
                    .extract()
                    .asByteArray();
            sent(unit, "", "letter." + format, letter).statusCode(201);
        }
    }

    private ValidatableResponse add(String unit, String more, String text) {
        return sent(unit, more, text + ".pdf", Documents.pdf(text));
    }

    private ValidatableResponse sent(String unit, String more, String name, byte[] bytes) {
        return given().header("Authorization", Suggestions.clerk(unit))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/octet-stream")
                .body(bytes)
                .post(path() + "?name=" + name + more)
                .then();
    }

    private ValidatableResponse list(String bearer) {
        return given().header("Authorization", bearer).get(path()).then();
    }

    private ValidatableResponse get(String bearer, String file) {
        return given().header("Authorization", bearer).get(path() + "/" + file).then();
    }

    private ValidatableResponse remove(String unit, String file) {
        return given().header("Authorization", Suggestions.clerk(unit))
                .delete(path() + "/" + file)
                .then();
    }

    private String path() {
        return "/api/v1/assignments/" + id + "/attachments";
    }
}
