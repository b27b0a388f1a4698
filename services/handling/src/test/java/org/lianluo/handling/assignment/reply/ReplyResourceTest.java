package org.lianluo.handling.assignment.reply;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianluo.handling.Calendars;
import org.lianluo.handling.assignment.Suggestions;
import org.lianluo.shared.messaging.inbox.Inbox;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;
import org.lianluo.testkit.TestClock;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ReplyResourceTest {

    @Inject
    Inbox inbox;

    private Suggestions suggestions;
    private String unit;

    @BeforeEach
    void unitOfItsOwn() {
        Calendars.load2026();
        suggestions = new Suggestions(inbox);
        unit = suggestions.unit();
    }

    @AfterEach
    void resetClock() {
        TestClock.reset();
    }

    @Test
    void theLeaderIssuesAReplyWithItsCommitments() {
        String id = suggestions.signed(unit);
        suggestions.contact(unit, id);

        String reply = suggestions.drafted(unit, id, Suggestions.CLASS_B);
        Suggestions.act(Suggestions.leader(unit), id, "replies/" + reply + "/approval", Suggestions.SIGNED_BY)
                .statusCode(200)
                .header("ETag", "\"4\"")
                .body("status", equalTo("ISSUED"))
                .body("outcome", equalTo("PLANNED"))
                .body("signatory", equalTo("张局长"))
                .body("late", equalTo(false))
                .body("commitments.due", contains("2027-06-30", "2027-01-31"));

        Suggestions.get(Suggestions.clerk(unit), "/" + id)
                .body("status", equalTo("REPLIED"))
                .body("suggestion.replyId", equalTo(reply))
                .body("suggestion.classCode", equalTo("B"))
                .body("suggestion.late", equalTo(false));
        assertThat(Database.eventsOf(id))
                .containsExactly(
                        "lianluo.handling.assignment.created.v1",
                        "lianluo.handling.assignment.signed.v1",
                        "lianluo.handling.assignment.contact-recorded.v1",
                        "lianluo.handling.assignment.reply-issued.v1",
                        "lianluo.handling.assignment.commitment-recorded.v1",
                        "lianluo.handling.assignment.commitment-recorded.v1");
        assertThat(Database.payload(id, "lianluo.handling.assignment.reply-issued.v1"))
                .contains(
                        "\"replyId\":\"" + reply,
                        "\"classCode\":\"B\"",
                        "\"outcome\":\"PLANNED\"",
                        "\"deputyCodes\":[\"" + suggestions.lead + "\",\"" + suggestions.coSponsor + "\"]",
                        "\"role\":\"SOLE\"",
                        "\"late\":false");
        assertThat(Database.rows("select promise from commitment where reply_id = ?::uuid order by id", reply))
                .extracting(row -> row.get("promise"))
                .containsExactly("新增车位200个", "公布收费标准");
        Suggestions.get(Suggestions.clerk(unit), "/" + id + "/history")
                .body("items.action", contains("ASSIGN", "SIGN", "CONTACT", "DRAFT", "APPROVE"))
                .body("items.toStatus", contains("PENDING", "SIGNED", "SIGNED", "DRAFTED", "REPLIED"))
                .body("items[4].actorKind", equalTo("HANDLER_LEADER"))
                .body("items[4].actor", equalTo(unit));
    }

    @Test
    void aDraftNeedsAContactAndClassBACommitment() {
        String id = suggestions.signed(unit);
        String withoutCommitment = Suggestions.CLASS_A.replace("\"A\"", "\"B\"");

        draft(id, Suggestions.CLASS_A).statusCode(422).body("code", equalTo("contact-required"));
        suggestions.contact(unit, id);
        draft(id, withoutCommitment).statusCode(422).body("code", equalTo("commitment-required"));
        draft(id, Suggestions.CLASS_B.replace("2027-01-31", "2026-11-22"))
                .statusCode(422)
                .body("code", equalTo("commitment-due-over"))
                .body("errors[0].pointer", equalTo("/commitments/1/due"));

        Suggestions.get(Suggestions.clerk(unit), "/" + id).body("status", equalTo("SIGNED"));
        Suggestions.get(Suggestions.clerk(unit), "/" + id + "/replies").body("items", empty());
    }

    @Test
    void theLeaderSendsADraftBackAndAnotherFollows() {
        String id = suggestions.signed(unit);
        suggestions.contact(unit, id);
        String refused = suggestions.drafted(unit, id, Suggestions.CLASS_A);
        String path = "replies/" + refused;

        Suggestions.act(Suggestions.clerk(unit), id, path + "/refusal", "{\"reason\":\"不具体\"}")
                .statusCode(403);
        Suggestions.act(Suggestions.leader(unit), id, path + "/refusal", "{\"reason\":\"不具体\"}")
                .statusCode(200)
                .body("status", equalTo("REFUSED"))
                .body("refusalReason", equalTo("不具体"));
        Suggestions.act(Suggestions.leader(unit), id, path + "/approval", Suggestions.SIGNED_BY)
                .statusCode(409);
        String second = suggestions.drafted(unit, id, Suggestions.CLASS_A);
        Suggestions.act(Suggestions.leader(unit), id, path + "/approval", Suggestions.SIGNED_BY)
                .statusCode(409)
                .body("currentStatus", equalTo("REFUSED"));
        Suggestions.act(Suggestions.leader(unit), id, "replies/" + second + "/approval", Suggestions.SIGNED_BY)
                .statusCode(200);

        Suggestions.get(Suggestions.clerk(unit), "/" + id + "/replies")
                .body("items.status", contains("REFUSED", "ISSUED"));
        Suggestions.get(Suggestions.officer(), "/" + id + "/replies").body("items.id", contains(second));
        Suggestions.get(Suggestions.deputy(suggestions.lead), "/" + id + "/replies")
                .body("items.id", contains(second));
        Suggestions.get(Suggestions.deputy(suggestions.lead), "/" + id + "/replies/" + refused)
                .statusCode(404);
        assertThat(Database.count("select count(*) from commitment where assignment_id = ?::uuid", id))
                .isZero();
    }

    @Test
    void aDraftIsChangedWithTheVersionThatWasRead() {
        String id = suggestions.signed(unit);
        suggestions.contact(unit, id);
        String reply = suggestions.drafted(unit, id, Suggestions.CLASS_A);

        put(id, reply, null).statusCode(428);
        put(id, reply, "\"2\"").statusCode(412);
        put(id, reply, "\"3\"")
                .statusCode(200)
                .header("ETag", "\"4\"")
                .body("classCode", equalTo("B"))
                .body("commitments.promise", contains("新增车位200个", "公布收费标准"));
        given().header("Authorization", Suggestions.leader(unit))
                .header("If-Match", "\"3\"")
                .contentType("application/json")
                .body(Suggestions.SIGNED_BY)
                .post("/api/v1/assignments/" + id + "/replies/" + reply + "/approval")
                .then()
                .statusCode(412);
        Suggestions.act(Suggestions.leader(unit), id, "replies/" + reply + "/approval", Suggestions.SIGNED_BY)
                .statusCode(200);
        put(id, reply, "\"5\"").statusCode(409);
    }

    @Test
    void theLeadWaitsForItsCoHandlersUntilTheirTimeIsOver() {
        String second = suggestions.unit();
        String third = suggestions.unit();
        List<String> ids = suggestions.assigned("LEAD_CO", unit + ":LEAD", second + ":CO", third + ":CO");
        for (int i = 0; i < 3; i++) {
            Suggestions.act(Suggestions.clerk(List.of(unit, second, third).get(i)), ids.get(i), "signature", null)
                    .statusCode(200);
        }
        String lead = ids.get(0);
        suggestions.contact(unit, lead);
        String reply = suggestions.drafted(unit, lead, Suggestions.CLASS_A);
        String opinion = "{\"text\":\"可腾出车位30个。\"}";

        Suggestions.act(Suggestions.clerk(second), ids.get(1), "replies", Suggestions.CLASS_A)
                .statusCode(422)
                .body("code", equalTo("not-this-part"));
        Suggestions.act(Suggestions.clerk(unit), lead, "opinions", opinion)
                .statusCode(422)
                .body("code", equalTo("not-this-part"));
        Suggestions.act(Suggestions.clerk(second), ids.get(1), "opinions", opinion)
                .statusCode(201)
                .body("text", equalTo("可腾出车位30个。"))
                .body("late", equalTo(false));
        Suggestions.act(Suggestions.clerk(second), ids.get(1), "opinions", opinion)
                .statusCode(409);
        Suggestions.act(Suggestions.leader(unit), lead, "replies/" + reply + "/approval", Suggestions.SIGNED_BY)
                .statusCode(422)
                .body("code", equalTo("co-opinions-outstanding"))
                .body("units", contains(third));

        Suggestions.get(Suggestions.clerk(unit), "/" + lead + "/opinions").body("items.unitCode", contains(second));
        Suggestions.get(Suggestions.clerk(second), "/" + ids.get(1) + "/opinions")
                .body("items.text", contains("可腾出车位30个。"));
        Suggestions.get(Suggestions.clerk(third), "/" + ids.get(2) + "/opinions")
                .body("items", empty());
        Suggestions.get(Suggestions.clerk(third), "/" + lead + "/opinions").statusCode(404);
        Suggestions.get(Suggestions.officer(), "/" + lead + "/opinions").body("items.unitCode", contains(second));
        Suggestions.get(Suggestions.deputy(suggestions.lead), "/" + lead + "/opinions")
                .statusCode(403);

        TestClock.set("2026-12-23T16:00:00Z");
        Suggestions.act(Suggestions.leader(unit), lead, "replies/" + reply + "/approval", Suggestions.SIGNED_BY)
                .statusCode(200);
        Suggestions.act(Suggestions.clerk(third), ids.get(2), "opinions", opinion)
                .statusCode(201)
                .body("late", equalTo(true));
        assertThat(Database.payload(ids.get(2), "lianluo.handling.assignment.co-opinion-submitted.v1"))
                .contains("\"late\":true");
    }

    @Test
    void aReplyAfterItsDueDateIsTakenAndMarkedLate() {
        String id = suggestions.signed(unit);
        TestClock.set("2027-02-23T16:00:00Z");

        suggestions.replied(unit, id, Suggestions.CLASS_A);

        Suggestions.get(Suggestions.clerk(unit), "/" + id).body("suggestion.late", equalTo(true));
        assertThat(Database.payload(id, "lianluo.handling.assignment.reply-issued.v1"))
                .contains("\"late\":true");
    }

    @Test
    void theDeputyConfirmsAContactOnce() {
        String id = suggestions.signed(unit);
        String contact = Suggestions.act(
                        Suggestions.clerk(unit), id, "contacts", Suggestions.contactBody(suggestions.coSponsor))
                .statusCode(201)
                .body("acknowledgedAt", nullValue())
                .extract()
                .jsonPath()
                .getString("id");
        String path = "contacts/" + contact + "/acknowledgement";

        Suggestions.act(Suggestions.deputy(suggestions.lead), id, path, "{\"agreed\":true}")
                .statusCode(404);
        Suggestions.act(Suggestions.deputy("410402-D9"), id, path, "{\"agreed\":true}")
                .statusCode(404);
        Suggestions.act(
                        Suggestions.deputy(suggestions.coSponsor),
                        UUID.randomUUID().toString(),
                        path,
                        "{\"agreed\":true}")
                .statusCode(404);
        Suggestions.act(Suggestions.deputy(suggestions.coSponsor), id, path, "{\"agreed\":true}")
                .statusCode(200)
                .body("acknowledgedAt", equalTo("2026-11-23T02:00:00Z"));
        Suggestions.act(Suggestions.deputy(suggestions.coSponsor), id, path, "{\"agreed\":true}")
                .statusCode(409);

        Suggestions.get(Suggestions.deputy(suggestions.lead), "/" + id + "/contacts")
                .body("items.kind", contains("FACE_TO_FACE"))
                .body("items.acknowledgedAt", contains("2026-11-23T02:00:00Z"));
        Suggestions.get(Suggestions.deputy("410402-D9"), "/" + id + "/contacts").statusCode(404);
    }

    @Test
    void contactsAreWithSignersAndNotAhead() {
        String pending = suggestions.sole(unit);
        Suggestions.act(Suggestions.clerk(unit), pending, "contacts", Suggestions.contactBody(suggestions.lead))
                .statusCode(409);
        String id = suggestions.signed(unit);
        Suggestions.act(Suggestions.clerk(unit), id, "contacts", Suggestions.contactBody("410402-D9"))
                .statusCode(422)
                .body("code", equalTo("not-a-signer"));
        Suggestions.act(
                        Suggestions.clerk(unit),
                        id,
                        "contacts",
                        Suggestions.contactBody(suggestions.lead).replace("2026-11-23", "2026-11-24"))
                .statusCode(422)
                .body("code", equalTo("contact-in-future"));
        for (String day : List.of("2020-01-01", "2026-11-19")) {
            Suggestions.act(
                            Suggestions.clerk(unit),
                            id,
                            "contacts",
                            Suggestions.contactBody(suggestions.lead).replace("2026-11-23", day))
                    .statusCode(422)
                    .body("code", equalTo("contact-too-early"))
                    .body("earliest", equalTo("2026-11-20"));
        }
        Suggestions.get(Suggestions.clerk(unit), "/" + id)
                .header("ETag", "\"1\"")
                .body("suggestion.contactedAt", nullValue());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "contacts | {\"kind\":\"LETTER\"}                       | wrong-type        | /kind",
                "contacts | {\"kind\":\"PHONE\",\"deputyCode\":\"D\",\"on\":\"2026-11-23\",\"summary\":\" \"} | validation-failed | /summary",
                "contacts | {\"kind\":\"PHONE\",\"deputyCode\":\"D\",\"on\":\"2026-02-30\",\"summary\":\"x\"} | wrong-type | /on",
                "opinions | {}                                         | validation-failed | /text",
                "replies  | {\"classCode\":\"E\"}                        | wrong-type        | /classCode",
                "replies  | {\"classCode\":\"A\",\"text\":\"x\"}            | validation-failed | /documentNumber",
                "replies  | {\"classCode\":\"A\",\"text\":\"x\",\"documentNumber\":\"1\",\"commitments\":[{\"promise\":\"x\"}]} | validation-failed | /commitments/0/due",
                "replies  | {\"classCode\":\"A\",\"text\":\"x\",\"documentNumber\":\"1\",\"commitments\":[null]} | validation-failed | /commitments/0",
                "replies  | {\"classCode\":\"A\",\"text\":\"x\",\"documentNumber\":\"1\",\"colour\":1} | unknown-field | /colour"
            })
    void badInputIsToldApart(String action, String body, String code, String pointer) {
        Suggestions.act(Suggestions.clerk(unit), suggestions.signed(unit), action, body)
                .statusCode(400)
                .body("code", equalTo(code))
                .body("errors[0].pointer", equalTo(pointer));
    }

    @Test
    void textsHaveTheirLimits() {
        String id = suggestions.signed(unit);
        suggestions.contact(unit, id);

        draft(id, Suggestions.CLASS_A.replace("车位已增设。", "好".repeat(8001))).statusCode(400);
        draft(id, Suggestions.CLASS_A.replace("车位已增设。", "好".repeat(8000))).statusCode(201);
    }

    @Test
    void aRepeatWithTheSameKeyIssuesOnce() {
        String id = suggestions.signed(unit);
        suggestions.contact(unit, id);
        String reply = suggestions.drafted(unit, id, Suggestions.CLASS_B);
        String key = UUID.randomUUID().toString();

        String first = approveWithKey(id, reply, key);
        String second = approveWithKey(id, reply, key);

        assertThat(second).isEqualTo(first).contains("ISSUED");
        assertThat(Database.count("select count(*) from commitment where reply_id = ?::uuid", reply))
                .isEqualTo(2);
    }

    private String approveWithKey(String id, String reply, String key) {
        return given().header("Authorization", Suggestions.leader(unit))
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(Suggestions.SIGNED_BY)
                .post("/api/v1/assignments/" + id + "/replies/" + reply + "/approval")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private ValidatableResponse draft(String id, String body) {
        return Suggestions.act(Suggestions.clerk(unit), id, "replies", body);
    }

    private ValidatableResponse put(String id, String reply, String version) {
        var request = given().header("Authorization", Suggestions.clerk(unit))
                .contentType("application/json")
                .body(Suggestions.CLASS_B);
        if (version != null) {
            request.header("If-Match", version);
        }
        return request.put("/api/v1/assignments/" + id + "/replies/" + reply).then();
    }
}
