package org.lianluo.suggestion.opinion.attachments;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.lianluo.suggestion.opinion.SuggestionFixture.ANSWER;
import static org.lianluo.suggestion.opinion.SuggestionFixture.FORWARD;
import static org.lianluo.suggestion.opinion.SuggestionFixture.REGION;
import static org.lianluo.suggestion.opinion.SuggestionFixture.UNIT;
import static org.lianluo.suggestion.opinion.SuggestionFixture.clerk;
import static org.lianluo.suggestion.opinion.SuggestionFixture.etag;
import static org.lianluo.suggestion.opinion.SuggestionFixture.head;
import static org.lianluo.suggestion.opinion.SuggestionFixture.office;
import static org.lianluo.suggestion.opinion.SuggestionFixture.submitted;
import static org.lianluo.suggestion.opinion.SuggestionFixture.triage;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianluo.shared.attachments.image.CleanImage;
import org.lianluo.shared.attachments.store.FileStore;
import org.lianluo.suggestion.opinion.SuggestionFixture;
import org.lianluo.suggestion.opinion.SuggestionFixture.Submitted;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;
import org.lianluo.testkit.Tokens;
import org.lianluo.testkit.files.Documents;
import org.lianluo.testkit.files.Pictures;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class OpinionAttachmentResourceTest {

    private static final int MOST = 20 * 1024 * 1024;
    private static final String UNITS_CLERK = unit(UNIT);

    @Inject
    FileStore store;

    private Submitted opinion;

    @BeforeEach
    void anOpinion() {
        SuggestionFixture.directory();
        opinion = submitted();
    }

    @Test
    void isKeptAsItIsAndSavedUnderItsName() {
        byte[] pdf = Documents.pdf("as it is");
        String id = add(clerk(), "现场 情况*说明.pdf", pdf)
                .statusCode(201)
                .body("name", equalTo("现场 情况*说明.pdf"))
                .body("mediaType", equalTo("application/pdf"))
                .body("length", equalTo(pdf.length))
                .body("sha256", equalTo(CleanImage.sha256(pdf)))
                .body("quarantined", equalTo(false))
                .body("releasedAt", nullValue())
                .extract()
                .path("id");

        var answer = get(clerk(), id)
                .statusCode(200)
                .contentType("application/octet-stream")
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Cache-Control", equalTo("no-store"))
                .extract();
        assertThat(answer.asByteArray()).isEqualTo(pdf);
        assertThat(answer.header("Content-Length")).isEqualTo(String.valueOf(pdf.length));
        String disposition = answer.header("Content-Disposition");
        assertThat(disposition).startsWith("attachment; filename=\"attachment.pdf\"; filename*=UTF-8''");
        assertThat(URLDecoder.decode(disposition.substring(disposition.indexOf("''") + 2), StandardCharsets.UTF_8))
                .isEqualTo("现场 情况_说明.pdf");
    }

    @Test
    void eachKindIsTakenByItsContentWhateverIsDeclared() {
        Map<String, byte[]> kinds = Map.of(
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                Documents.docx("a"),
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                Documents.xlsx("a"),
                "application/ofd",
                Documents.ofd("a"),
                "image/png",
                Pictures.encoded(Pictures.quarters(8, 8), "png"));
        kinds.forEach((type, bytes) ->
                sent(clerk(), "a.exe", "application/pdf", bytes).statusCode(201).body("mediaType", equalTo(type)));
        sent(clerk(), "a", "text/html", Documents.pdf("a")).statusCode(415);
    }

    @Test
    void imagesLoseTheirMetadata() {
        byte[] jpeg = Pictures.with(
                Pictures.encoded(Pictures.quarters(8, 8), "jpeg"),
                0xFE,
                "GPS 33.7 owner Zhang".getBytes(StandardCharsets.US_ASCII));
        String id = add(clerk(), "a.jpeg", jpeg).statusCode(201).extract().path("id");

        assertThat(new String(get(clerk(), id).statusCode(200).extract().asByteArray(), StandardCharsets.ISO_8859_1))
                .doesNotContain("owner");
        add(clerk(), "again.jpg", jpeg).statusCode(409).body("attachmentId", equalTo(id));
    }

    @Test
    void whatDoesHarmIsRefusedAndLeavesNoRow() {
        Map<String, byte[]> macro = Documents.docxParts("a");
        macro.put("word/vbaProject.bin", new byte[1]);
        Map<String, byte[]> bomb = Documents.docxParts("a");
        bomb.put("word/zeroes.xml", new byte[20 * 1024 * 1024]);
        refused(new byte[0], "attachment-not-readable");
        refused(Documents.joined(Documents.pdf("a"), Documents.docx("a")), "attachment-not-readable");
        refused(Documents.joined(new byte[10 * 1024 * 1024], Documents.pdf("a")), "attachment-not-readable");
        refused(Documents.zip(macro), "attachment-active");
        refused(Documents.pdf("a", "5 0 obj << /S /JavaScript >> endobj"), "attachment-active");
        refused(Documents.pdf("a", "trailer << /Encrypt 4 0 R >>"), "attachment-encrypted");
        refused(Documents.zip(bomb), "attachment-expands");
        refused(Pictures.bomb(6324, 6324, 8, 6, 4), "photo-too-large");

        list(clerk()).body("items", empty());
    }

    private void refused(byte[] bytes, String code) {
        add(clerk(), "a.pdf", bytes).statusCode(422).body("code", equalTo(code));
    }

    @Test
    void moreThan20MegabytesAreRefusedAndNoLessIs() {
        byte[] large = Documents.pdf("large", new byte[MOST - Documents.pdf("large").length]);
        add(clerk(), "a.pdf", Arrays.copyOf(large, MOST + 1))
                .statusCode(413)
                .body("code", equalTo("payload-too-large"))
                .body("mostBytes", equalTo(MOST));
        add(clerk(), "a.pdf", new byte[23 * 1024 * 1024]).statusCode(413);
        add(clerk(), "a.pdf", large).statusCode(201).body("length", equalTo(MOST));
    }

    @Test
    void aNameIsWhatAPersonReads() {
        byte[] pdf = Documents.pdf("named");
        add(clerk(), "a\u0007b.pdf", pdf).statusCode(400).body("errors.parameter", contains("name"));
        add(clerk(), "字".repeat(201), pdf).statusCode(400).body("errors.parameter", contains("name"));
        add(clerk(), "x".repeat(4000), pdf).statusCode(400).body("errors.parameter", contains("name"));
        add(clerk(), "\u202E\u200B", pdf).statusCode(400).body("errors.parameter", contains("name"));
        given().header("Authorization", clerk())
                .contentType("application/pdf")
                .body(pdf)
                .post(path())
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("name"));

        String id = add(clerk(), "../..\\\u202Efdp.exe", pdf)
                .statusCode(201)
                .body("name", equalTo("../..\\fdp.exe"))
                .extract()
                .path("id");
        assertThat(get(clerk(), id).extract().header("Content-Disposition")).endsWith("''.._.._fdp.exe.pdf");
    }

    @Test
    void theSameTwiceIsToldAndTheTwentyFirstRefused() {
        String first = add(clerk(), "a.pdf", Documents.pdf("0")).extract().path("id");
        add(clerk(), "b.pdf", Documents.pdf("0"))
                .statusCode(409)
                .body("code", equalTo("attachment-exists"))
                .body("attachmentId", equalTo(first));
        for (int i = 1; i < 20; i++) {
            add(clerk(), "a.pdf", Documents.pdf("" + i)).statusCode(201);
        }
        add(clerk(), "a.pdf", Documents.pdf("20"))
                .statusCode(422)
                .body("code", equalTo("too-many-attachments"))
                .body("most", equalTo(20));
        list(clerk()).body("items", hasSize(20));
    }

    @Test
    void aRepeatUnderItsKeyGetsTheAnswerOfTheFirst() {
        String key = UUID.randomUUID().toString();
        String first = keyed(key, "a.pdf", "1").statusCode(201).extract().path("id");

        keyed(key, "a.pdf", "1").statusCode(201).body("id", equalTo(first)).header("Idempotent-Replayed", "true");
        keyed(key, "a.pdf", "2").statusCode(422).body("code", equalTo("idempotency-key-reused"));
        keyed(key, "b.pdf", "1").statusCode(422).body("code", equalTo("idempotency-key-reused"));
        list(clerk()).body("items", hasSize(1));
    }

    @Test
    void leavesTheStationOnlyWhenItsHeadReleasedIt() {
        String id = add(clerk(), "a.pdf", Documents.pdf("1")).extract().path("id");
        add(clerk(), "b.pdf", Documents.pdf("2")).statusCode(201);
        list(UNITS_CLERK, 404);
        triage(opinion.id(), FORWARD).statusCode(200);
        list(UNITS_CLERK).body("items", empty());
        list(office()).body("items", empty());
        get(UNITS_CLERK, id).statusCode(404);

        release(clerk(), id, etag(opinion.id())).statusCode(403);
        release(otherHead(), id, "*").statusCode(404);
        release(head(), id, null).statusCode(428);
        release(head(), id, "\"999\"").statusCode(412);
        release(head(), id, etag(opinion.id())).statusCode(200).body("releasedAt", notNullValue());

        list(UNITS_CLERK).body("items.id", contains(id));
        list(office()).body("items.id", contains(id));
        list(clerk()).body("items", hasSize(2));
        get(UNITS_CLERK, id).statusCode(200);
        get(unit("410402-U02"), id).statusCode(404);
        get(Tokens.withRoles("INTAKE_OFFICER").region("510104").bearer(), id).statusCode(404);
        assertThat(Database.payload(UUID.fromString(opinion.id()), "lianluo.suggestion.opinion.attachment-released.v1"))
                .contains(id, UNIT)
                .doesNotContain("a.pdf");
    }

    @Test
    void aCaseThatIsDecidedTakesNoMoreAndOneThatEndedReleasesNone() {
        String id = add(clerk(), "a.pdf", Documents.pdf("1")).extract().path("id");
        withCode(opinion.trackingCode(), Documents.pdf("2")).statusCode(201);
        given().header("Tracking-Code", opinion.trackingCode())
                .post("/api/v1/opinion-receipts/" + opinion.receiptNumber() + "/withdrawal")
                .then()
                .statusCode(200);

        add(clerk(), "a.pdf", "no pdf".getBytes(StandardCharsets.UTF_8)).statusCode(409);
        remove(clerk(), id).statusCode(409);
        release(head(), id, "*").statusCode(409);
    }

    @Test
    void whoMayNotAddIsRefusedBeforeTheFileIsLookedAt() {
        String stranger = SuggestionFixture.clerkOfTheOtherStation();
        add(stranger, "a.pdf", new byte[5_000_000]).statusCode(404);
        withCode("AAAA-AAAA-AAAA-AAAA", new byte[1]).statusCode(404).body("code", equalTo("receipt-not-found"));
        given().contentType("application/pdf")
                .queryParam("name", "a")
                .body(new byte[1])
                .post(path())
                .then()
                .statusCode(404);
        list(stranger, 404);
        triage(opinion.id(), ANSWER).statusCode(200);
        add(clerk(), "a.pdf", new byte[1]).statusCode(409);
    }

    @Test
    void whoAddedItAndTheStationRemoveIt() {
        String citizen = Tokens.withRoles("CITIZEN").subject("citizen-of-files").bearer();
        opinion = Submitted.of(given().header("Authorization", citizen)
                .contentType("application/json")
                .body(SuggestionFixture.body(SuggestionFixture.STATION))
                .post("/api/v1/opinions")
                .then()
                .statusCode(201));
        String own = add(citizen, "a.pdf", Documents.pdf("own"))
                .statusCode(201)
                .extract()
                .path("id");
        String stations =
                add(clerk(), "b.pdf", Documents.pdf("stations")).extract().path("id");

        list(citizen).body("items", hasSize(2));
        remove(citizen, stations).statusCode(403);
        remove(Tokens.withRoles("CITIZEN").subject("another").bearer(), own).statusCode(404);
        remove(citizen, own).statusCode(204);
        remove(clerk(), stations).statusCode(204);
        remove(clerk(), stations).statusCode(404);

        list(clerk()).body("items", empty());
        assertThat(Database.count("select count(*) from loose_file where id in (?::uuid, ?::uuid)", own, stations))
                .isEqualTo(2);
    }

    @Test
    void whatIsInQuarantineIsListedAndNeverServedOrReleased() {
        String id = add(clerk(), "a.pdf", Documents.pdf(MarkedFiles.MARK))
                .statusCode(201)
                .body("quarantined", equalTo(true))
                .extract()
                .path("id");

        list(clerk()).body("items.quarantined", contains(true));
        get(clerk(), id).statusCode(409).body("code", equalTo("attachment-quarantined"));
        release(head(), id, "*").statusCode(409).body("code", equalTo("attachment-quarantined"));
    }

    @Test
    void aFileThatTheStoreLostIsNoFaultOfTheCaller() throws IOException {
        String id = add(clerk(), "a.pdf", Documents.pdf("lost")).extract().path("id");
        store.delete(UUID.fromString(id));

        get(clerk(), id).statusCode(404).body("code", equalTo("attachment-missing"));
    }

    private ValidatableResponse keyed(String key, String name, String text) {
        return given().header("Authorization", clerk())
                .header("Idempotency-Key", key)
                .queryParam("name", name)
                .contentType("application/pdf")
                .body(Documents.pdf(text))
                .post(path())
                .then();
    }

    private ValidatableResponse add(String bearer, String name, byte[] bytes) {
        return sent(bearer, name, "application/octet-stream", bytes);
    }

    private ValidatableResponse sent(String bearer, String name, String type, byte[] bytes) {
        return given().header("Authorization", bearer)
                .queryParam("name", name)
                .contentType(type)
                .body(bytes)
                .post(path())
                .then();
    }

    private ValidatableResponse withCode(String code, byte[] bytes) {
        return given().header("Tracking-Code", code)
                .queryParam("name", "a.pdf")
                .contentType("application/pdf")
                .body(bytes)
                .post(path())
                .then();
    }

    private ValidatableResponse list(String bearer) {
        return list(bearer, 200);
    }

    private ValidatableResponse list(String bearer, int status) {
        return given().header("Authorization", bearer).get(path()).then().statusCode(status);
    }

    private ValidatableResponse get(String bearer, String id) {
        return given().header("Authorization", bearer).get(path() + "/" + id).then();
    }

    private ValidatableResponse remove(String bearer, String id) {
        return given().header("Authorization", bearer).delete(path() + "/" + id).then();
    }

    private ValidatableResponse release(String bearer, String id, String version) {
        var request = given().header("Authorization", bearer);
        return (version == null ? request : request.header("If-Match", version))
                .post(path() + "/" + id + "/release")
                .then();
    }

    private String path() {
        return "/api/v1/opinions/" + opinion.id() + "/attachments";
    }

    private static String unit(String code) {
        return Tokens.withRoles("HANDLER_CLERK").region(REGION).unit(code).bearer();
    }

    private static String otherHead() {
        return Tokens.withRoles("STATION_HEAD")
                .region(REGION)
                .stations("410402-S002")
                .bearer();
    }
}
