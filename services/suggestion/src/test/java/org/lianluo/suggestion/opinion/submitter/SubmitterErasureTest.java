package org.lianluo.suggestion.opinion.submitter;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.lianluo.suggestion.opinion.SuggestionFixture.ANSWER;
import static org.lianluo.suggestion.opinion.SuggestionFixture.REGION;
import static org.lianluo.suggestion.opinion.SuggestionFixture.as;
import static org.lianluo.suggestion.opinion.SuggestionFixture.clerk;
import static org.lianluo.suggestion.opinion.SuggestionFixture.etag;
import static org.lianluo.suggestion.opinion.SuggestionFixture.head;
import static org.lianluo.suggestion.opinion.SuggestionFixture.relay;
import static org.lianluo.suggestion.opinion.SuggestionFixture.triage;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianluo.shared.attachments.Sweep;
import org.lianluo.shared.attachments.store.FileStore;
import org.lianluo.shared.contact.ContactErasure;
import org.lianluo.shared.security.PersonalDataCipher;
import org.lianluo.suggestion.opinion.SuggestionFixture;
import org.lianluo.suggestion.opinion.SuggestionFixture.Submitted;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;
import org.lianluo.testkit.Tokens;
import org.lianluo.testkit.files.Documents;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class SubmitterErasureTest {

    @Inject
    FileStore store;

    @Inject
    Sweep sweep;

    @Inject
    PersonalDataCipher cipher;

    @BeforeEach
    void directory() {
        SuggestionFixture.directory();
    }

    @Test
    void theAskerIsForgottenInEveryTable() {
        PersonalTraces traces = PersonalTraces.plantedBy(clerk(), cipher);
        Submitted opinion = traces.opinion();
        disclose(opinion, UUID.randomUUID().toString());
        triageUnderKey(opinion, ANSWER);
        assertThat(traces.found())
                .as("the search itself works")
                .anyMatch(place -> place.startsWith("opinion.submitter_phone_hash"))
                .anyMatch(place -> place.startsWith("opinion.content"));
        assertThat(keptAnswers(opinion)).as("a disclosure is not kept").isEqualTo(1);

        erase(opinion).statusCode(204);

        traces.assertGone();
        // That of the triage showed them masked, so the search does not find it.
        assertThat(keptAnswers(opinion)).isZero();
    }

    @Test
    void theOpinionStaysWithItsConsentAndSaysThatItsAskerWasErasedAndByWhichRule() {
        PersonalTraces traces = PersonalTraces.plantedBy(clerk(), cipher);
        Submitted opinion = traces.opinion();

        erase(opinion).statusCode(204);

        as(head())
                .get("/api/v1/opinions/" + opinion.id())
                .then()
                .statusCode(200)
                .body("title", equalTo("****反映路灯闪烁"))
                .body("content", equalTo("我叫****，电话****。派出所旁的路灯每晚闪烁。"))
                .body("location", equalTo("曙光街，找****"))
                .body("submitter.name", nullValue())
                .body("submitter.phone", nullValue())
                .body("submitter.consentVersion", equalTo("2026-01"))
                .body("submitter.erasedAt", notNullValue());
        as(head())
                .get("/api/v1/opinions/" + opinion.id() + "/history")
                .then()
                .body("items.action", contains("SUBMIT", "ERASE_SUBMITTER"))
                .body("items[1].actorKind", equalTo("CITIZEN"))
                .body("items[1].note", containsString("个人信息保护法 §15, §47"));
        assertThat(Database.rows(
                        "select actor, detail from audit_event where action = 'opinion.erase-submitter' and subject_id = ?::uuid",
                        opinion.id()))
                .singleElement()
                .satisfies(row -> assertThat(row.values()).containsExactly("anonymous", ContactErasure.ON_REQUEST));
        as(clerk())
                .body("{\"phone\":\"" + traces.phone() + "\"}")
                .post("/api/v1/opinions/phone-lookup")
                .then()
                .statusCode(200)
                .body("items.id", not(hasItems(opinion.id())));
    }

    @Test
    void aRepeatChangesNothing() {
        Submitted opinion = PersonalTraces.plantedBy(clerk(), cipher).opinion();
        erase(opinion).statusCode(204);
        String etag = etag(opinion.id());

        erase(opinion).statusCode(204);
        eraseAs(head(), opinion).statusCode(204);

        assertThat(etag(opinion.id())).isEqualTo(etag);
        assertThat(auditRows(opinion)).isEqualTo(1);
    }

    @Test
    void anOpenCaseGoesOnAndItsAskerFollowsAndRates() throws IOException {
        PersonalTraces traces = PersonalTraces.plantedBy(clerk(), cipher);
        Submitted opinion = traces.opinion();
        addPhoto(opinion);
        erase(opinion).statusCode(204);
        photos(opinion).body("items", hasSize(1));

        triage(opinion.id(), ANSWER).statusCode(200);
        relay(opinion.id());
        tracked(opinion)
                .get("/api/v1/opinion-receipts/" + opinion.receiptNumber())
                .then()
                .statusCode(200)
                .body("history.action", contains("SUBMIT", "ERASE_SUBMITTER", "ANSWER", "RELAY"));
        tracked(opinion)
                .contentType("application/json")
                .body("{\"grade\":\"SATISFIED\",\"comment\":\"有事打" + traces.phone() + "\"}")
                .post("/api/v1/opinion-receipts/" + opinion.receiptNumber() + "/rating")
                .then()
                .statusCode(200)
                .body("status", equalTo("CLOSED"));

        photos(opinion).body("items", hasSize(0));
        traces.assertGone();
        as(head())
                .get("/api/v1/opinions/" + opinion.id())
                .then()
                .body("ratingComment", equalTo("有事打****"))
                .body("submitter.retainedUntil", nullValue());
    }

    @Test
    void photosOfAnEndedCaseGoAtOnce() throws IOException {
        Submitted opinion = PersonalTraces.plantedBy(clerk(), cipher).opinion();
        addPhoto(opinion);
        withdraw(opinion);
        photos(opinion).body("items", hasSize(1));

        erase(opinion).statusCode(204);

        photos(opinion).body("items", hasSize(0));
    }

    /** The bytes too, as soon as the sweep comes round. */
    @Test
    void filesOfAnEndedCaseGoFromTheStoreToo() throws Throwable {
        Submitted opinion = PersonalTraces.plantedBy(clerk(), cipher).opinion();
        addPhoto(opinion);
        UUID photo = UUID.fromString(photos(opinion).extract().path("items[0]"));
        UUID file = UUID.fromString(tracked(opinion)
                .queryParam("name", "a.pdf")
                .contentType("application/pdf")
                .body(Documents.pdf("of a person"))
                .post("/api/v1/opinions/" + opinion.id() + "/attachments")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
        withdraw(opinion);
        assertThat(store.find(photo)).isPresent();
        assertThat(store.find(file)).isPresent();

        erase(opinion).statusCode(204);
        VertxContextSupport.subscribeAndAwait(sweep::run);

        assertThat(store.find(photo)).isEmpty();
        assertThat(store.find(file)).isEmpty();
        assertThat(Database.count("select count(*) from attachment where case_id = ?::uuid", opinion.id()))
                .isZero();
    }

    @Test
    void theStationHeadErasesForTheAsker() {
        PersonalTraces traces = PersonalTraces.plantedBy(clerk(), cipher);
        Submitted opinion = traces.opinion();

        eraseAs(head(), opinion).statusCode(204);

        traces.assertGone();
        as(head())
                .get("/api/v1/opinions/" + opinion.id() + "/history")
                .then()
                .body("items[1].actorKind", equalTo("STATION_HEAD"))
                .body("items[1].actor", equalTo("head-1"));
        assertThat(auditRows(opinion)).isEqualTo(1);
    }

    @Test
    void nobodyElseErases() {
        Submitted opinion = PersonalTraces.plantedBy(clerk(), cipher).opinion();
        String otherHead = Tokens.withRoles("STATION_HEAD")
                .region(REGION)
                .stations("410402-S002")
                .bearer();

        eraseAs(otherHead, opinion).statusCode(404).body("code", equalTo("not-found"));
        eraseAs(clerk(), opinion).statusCode(403);
        given().delete("/api/v1/opinions/" + opinion.id() + "/submitter").then().statusCode(401);
        given().header("Tracking-Code", "0000-0000-0000-0000")
                .delete("/api/v1/opinion-receipts/" + opinion.receiptNumber() + "/submitter")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", equalTo("receipt-not-found"));
        assertThat(Database.count(
                        "select failures from tracking_attempts where receipt_number = ?", opinion.receiptNumber()))
                .isEqualTo(1);

        as(head())
                .get("/api/v1/opinions/" + opinion.id())
                .then()
                .body("submitter.name", equalTo("欧*"))
                .body("submitter.erasedAt", nullValue());
    }

    @Test
    void theAccountOfACitizenIsForgottenToo() {
        String account = "account-" + UUID.randomUUID();
        Submitted opinion = PersonalTraces.plantedBy(
                        Tokens.withRoles("CITIZEN")
                                .subject(account)
                                .client("portal")
                                .bearer(),
                        cipher)
                .opinion();
        assertThat(timesKnown(account, opinion)).isEqualTo(2);

        erase(opinion).statusCode(204);

        assertThat(timesKnown(account, opinion)).isZero();
    }

    @Test
    void anonymousOpinionsCanBeErasedAlike() {
        Submitted opinion = Submitted.of(as(clerk())
                .body("""
                        {"stationId":"%s","title":"路灯","content":"电话13977776666","category":"LIGHTING"}""".formatted(SuggestionFixture.STATION))
                .post("/api/v1/opinions")
                .then()
                .statusCode(201));

        erase(opinion).statusCode(204);

        assertThat(Database.rows("select content from opinion where id = ?::uuid", opinion.id()))
                .singleElement()
                .satisfies(row -> assertThat(row.get("content")).isEqualTo("电话****"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "赵铁柱 |我叫赵铁柱|我叫****",
                "\u3000赵铁柱|赵 铁 柱反映|****反映",
                "阿不都·热合曼|阿不都 · 热合曼来访|****来访",
                "阿不都热合曼|我是阿不都•热合曼|我是****"
            })
    void aNameIsFoundHoweverItIsSetAndInRowsThatWereKeptBefore(String name, String text, String erased) {
        Submitted opinion = Submitted.of(as(clerk())
                .body("""
                        {"stationId":"%s","title":"路灯","content":"%s","category":"LIGHTING",
                         "submitter":{"name":"x","consent":{"textVersion":"2026-01"}}}""".formatted(SuggestionFixture.STATION, text))
                .post("/api/v1/opinions")
                .then()
                .statusCode(201));
        Database.execute(
                "update opinion set submitter_name = ? where id = ?::uuid",
                cipher.encrypt(name, "opinion.submitter_name:" + opinion.id()),
                opinion.id());

        erase(opinion).statusCode(204);

        assertThat(Database.rows("select content from opinion where id = ?::uuid", opinion.id()))
                .singleElement()
                .satisfies(row -> assertThat(row.get("content")).isEqualTo(erased));
    }

    /** As each row was sealed before one module did it for all. */
    @Test
    void whatWasSealedBeforeOpens() {
        Submitted opinion = PersonalTraces.plantedBy(clerk(), cipher).opinion();
        Database.execute(
                "update opinion set submitter_name = ?, submitter_phone = ? where id = ?::uuid",
                cipher.encrypt("张三", "opinion.submitter_name:" + opinion.id()),
                cipher.encrypt("13800001234", "opinion.submitter_phone:" + opinion.id()),
                opinion.id());

        disclose(opinion, UUID.randomUUID().toString())
                .body("name", equalTo("张三"))
                .body("phone", equalTo("13800001234"));
    }

    @Test
    void theNameIsErasedThoughTheKeyOfItsSealIsLost() {
        Submitted opinion = PersonalTraces.plantedBy(clerk(), cipher).opinion();
        Database.execute("update opinion set submitter_name = 'gone.AAAA' where id = ?::uuid", opinion.id());

        erase(opinion).statusCode(204);

        assertThat(Database.count(
                        "select count(*) from opinion where id = ?::uuid and submitter_name is null", opinion.id()))
                .isEqualTo(1);
    }

    @Test
    void aKeptAnswerThatShowedHimIsNotGivenAgain() {
        PersonalTraces traces = PersonalTraces.plantedBy(clerk(), cipher);
        Submitted opinion = traces.opinion();
        String key = UUID.randomUUID().toString();
        disclose(opinion, key).body("name", equalTo(traces.name()));

        eraseAs(head(), opinion).statusCode(204);

        disclose(opinion, key).body("name", nullValue()).body("phone", nullValue());
    }

    private static ValidatableResponse disclose(Submitted opinion, String key) {
        return as(clerk())
                .header("Idempotency-Key", key)
                .body("{\"reason\":\"回访\"}")
                .post("/api/v1/opinions/" + opinion.id() + "/submitter-disclosure")
                .then()
                .statusCode(200);
    }

    private static void triageUnderKey(Submitted opinion, String decision) {
        as(head())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", etag(opinion.id()))
                .body(decision)
                .post("/api/v1/opinions/" + opinion.id() + "/triage")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse erase(Submitted opinion) {
        return tracked(opinion)
                .delete("/api/v1/opinion-receipts/" + opinion.receiptNumber() + "/submitter")
                .then();
    }

    private static ValidatableResponse eraseAs(String bearer, Submitted opinion) {
        return as(bearer)
                .delete("/api/v1/opinions/" + opinion.id() + "/submitter")
                .then();
    }

    private static void withdraw(Submitted opinion) {
        tracked(opinion)
                .post("/api/v1/opinion-receipts/" + opinion.receiptNumber() + "/withdrawal")
                .then()
                .statusCode(200);
    }

    private static void addPhoto(Submitted opinion) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(4, 3, BufferedImage.TYPE_INT_RGB), "png", png);
        tracked(opinion)
                .contentType("image/png")
                .body(png.toByteArray())
                .post("/api/v1/opinions/" + opinion.id() + "/photos")
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse photos(Submitted opinion) {
        return as(head())
                .get("/api/v1/opinions/" + opinion.id() + "/photos")
                .then()
                .statusCode(200);
    }

    private static RequestSpecification tracked(Submitted opinion) {
        return given().header("Tracking-Code", opinion.trackingCode());
    }

    private static long keptAnswers(Submitted opinion) {
        return Database.count("select count(*) from kept_answer where operation like '%/" + opinion.id() + "/%'");
    }

    private static long auditRows(Submitted opinion) {
        return Database.count(
                "select count(*) from audit_event where action = 'opinion.erase-submitter' and subject_id = ?::uuid",
                opinion.id());
    }

    private static long timesKnown(String account, Submitted opinion) {
        return Database.count(
                "select (select count(*) from opinion where id = ?::uuid and ? in (created_by, updated_by))"
                        + " + (select count(*) from history_entry where case_id = ?::uuid and actor = ?)",
                opinion.id(),
                account,
                opinion.id(),
                account);
    }
}
