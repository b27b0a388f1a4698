package org.lianluo.suggestion.opinion.photos;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.lianluo.suggestion.opinion.SuggestionFixture.ANSWER;
import static org.lianluo.suggestion.opinion.SuggestionFixture.REGION;
import static org.lianluo.suggestion.opinion.SuggestionFixture.clerk;
import static org.lianluo.suggestion.opinion.SuggestionFixture.office;
import static org.lianluo.suggestion.opinion.SuggestionFixture.submitted;
import static org.lianluo.suggestion.opinion.SuggestionFixture.triage;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianluo.suggestion.opinion.SuggestionFixture;
import org.lianluo.suggestion.opinion.SuggestionFixture.Submitted;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;
import org.lianluo.testkit.Tokens;
import org.lianluo.testkit.files.Pictures;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class PhotoResourceTest {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final byte[] NO_IMAGE = "<svg/>".getBytes(StandardCharsets.UTF_8);
    private static final String MARK = "GPS 33.7363N owner Zhang";

    @BeforeEach
    void directory() {
        SuggestionFixture.directory();
    }

    @Test
    void isKeptWithoutMetadata() throws IOException {
        Submitted opinion = submitted();

        String photo = add(opinion, clerk(), "image/jpeg", withComment(image("jpeg")))
                .statusCode(201)
                .body("mediaType", equalTo("image/jpeg"))
                .body("width", equalTo(40))
                .extract()
                .path("id");

        byte[] kept = given().header("Authorization", clerk())
                .get("/api/v1/opinions/" + opinion.id() + "/photos/" + photo)
                .then()
                .statusCode(200)
                .contentType("image/jpeg")
                .extract()
                .asByteArray();
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain(MARK);
        given().header("Authorization", clerk())
                .get("/api/v1/opinions/" + opinion.id() + "/photos")
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
    }

    @Test
    void theSamePictureWithinAMinuteIsKeptAndMarkedForTheStationAlone() throws IOException {
        byte[] picture = withComment(image("jpeg"));
        System.arraycopy(UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII), 0, picture, 8, 8);
        Submitted first = submitted();
        Submitted second = submitted();
        String photo = add(first, clerk(), "image/jpeg", picture)
                .statusCode(201)
                .extract()
                .path("id");
        String again = add(second, clerk(), "image/jpeg", picture)
                .statusCode(201)
                .extract()
                .path("id");

        photos(clerk(), first).body("possibleDuplicates", empty());
        photos(clerk(), second)
                .body("items", hasSize(1))
                .body("possibleDuplicates.id", contains(again))
                .body("possibleDuplicates.possibleDuplicateOf", contains(photo));
        photos(office(), second).body("items", hasSize(1)).body("possibleDuplicates", nullValue());

        Database.execute(
                "update photo set created_at = created_at - interval '61 seconds' where id = ?",
                UUID.fromString(photo));
        photos(clerk(), second).body("possibleDuplicates", empty());
    }

    @Test
    void theSamePictureAtAnotherStationIsNoDuplicate() throws IOException {
        byte[] picture = withComment(image("jpeg"));
        System.arraycopy(UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII), 0, picture, 8, 8);
        add(submitted(), clerk(), "image/jpeg", picture).statusCode(201);
        String elsewhere = SuggestionFixture.clerkOfTheOtherStation();
        Submitted there = Submitted.of(SuggestionFixture.as(elsewhere)
                .body(SuggestionFixture.body(SuggestionFixture.OTHER_STATION))
                .post("/api/v1/opinions")
                .then()
                .statusCode(201));

        add(there, elsewhere, "image/jpeg", picture).statusCode(201);

        photos(elsewhere, there).body("items", hasSize(1)).body("possibleDuplicates", empty());
    }

    private static ValidatableResponse photos(String bearer, Submitted opinion) {
        return given().header("Authorization", bearer)
                .get("/api/v1/opinions/" + opinion.id() + "/photos")
                .then()
                .statusCode(200);
    }

    @Test
    void theTypeIsThatOfTheContentWhateverTheSenderSays() throws IOException {
        add(submitted(), clerk(), "image/jpeg", image("png")).statusCode(201).body("mediaType", equalTo("image/png"));
    }

    @Test
    void theHolderOfTheTrackingCodeMayAdd() throws IOException {
        Submitted opinion = submitted();
        given().header("Tracking-Code", opinion.trackingCode())
                .contentType("image/png")
                .body(image("png"))
                .post("/api/v1/opinions/" + opinion.id() + "/photos")
                .then()
                .statusCode(201);
        given().contentType("image/png")
                .body(image("png"))
                .post("/api/v1/opinions/" + opinion.id() + "/photos")
                .then()
                .statusCode(404);
    }

    /** The content is no image, so whatever is refused first was looked at first. */
    @Test
    void whoAsksComesBeforeStateAndStateBeforeContent() throws IOException {
        Submitted opinion = submitted();
        String stranger = Tokens.withRoles("STATION_CLERK")
                .region(REGION)
                .stations("410402-S002")
                .bearer();
        add(opinion, stranger, "image/png", NO_IMAGE).statusCode(404);
        withCode(opinion.id(), "AAAA-AAAA-AAAA-AAAA", NO_IMAGE)
                .statusCode(404)
                .body("code", equalTo("receipt-not-found"));
        for (int i = 0; i < 5; i++) {
            add(opinion, clerk(), "image/png", image("png")).statusCode(201);
        }
        add(opinion, clerk(), "image/png", NO_IMAGE).statusCode(422).body("code", equalTo("too-many-photos"));
        triage(opinion.id(), ANSWER).statusCode(200);
        add(opinion, clerk(), "image/png", NO_IMAGE).statusCode(409);
    }

    @Test
    void wrongCodesCountAsThoseOfTheReceiptDo() throws IOException {
        Submitted opinion = submitted();
        for (String id : new String[] {opinion.id(), UUID.randomUUID().toString()}) {
            for (int i = 0; i < 10; i++) {
                withCode(id, "AAAA-AAAA-AAAA-AAAA", NO_IMAGE)
                        .statusCode(404)
                        .body("code", equalTo("receipt-not-found"));
            }
            withCode(id, opinion.trackingCode(), image("png")).statusCode(429).header("Retry-After", equalTo("900"));
        }
        given().header("Tracking-Code", opinion.trackingCode())
                .get("/api/v1/opinion-receipts/" + opinion.receiptNumber())
                .then()
                .statusCode(429);
        add(opinion, clerk(), "image/png", image("png")).statusCode(201);
    }

    @Test
    void aRepeatUnderItsKeyGetsTheAnswerOfTheFirst() throws IOException {
        Submitted opinion = submitted();
        String first = keyed(opinion, "photo-key-1", image("png"))
                .statusCode(201)
                .extract()
                .path("id");
        triage(opinion.id(), ANSWER).statusCode(200);

        keyed(opinion, "photo-key-1", image("png")).statusCode(201).body("id", equalTo(first));
        keyed(opinion, "photo-key-1", image("jpeg")).statusCode(422).body("code", equalTo("idempotency-key-reused"));
        keyed(opinion, "photo-key-2", image("png")).statusCode(409);
    }

    @Test
    void whatUnpacksIntoTooMuchIsRefusedClearly() {
        add(submitted(), clerk(), "image/png", Pictures.bomb(6324, 6324, 8, 6, 4))
                .statusCode(422)
                .body("code", equalTo("photo-too-large"))
                .body("width", equalTo(6324));
    }

    @Test
    void oldSystemsSayJpg() throws IOException {
        add(submitted(), clerk(), "image/jpg", image("jpeg")).statusCode(201).body("mediaType", equalTo("image/jpeg"));
    }

    /** Refused before it is read, and the connection can be used again or is closed in order. */
    @Test
    void alsoALargePhotoIsRefusedToWhoMayNotSendIt() {
        for (int i = 0; i < 5; i++) {
            withCode(UUID.randomUUID().toString(), "AAAA-AAAA-AAAA-AAAA", new byte[5_000_000])
                    .statusCode(404);
        }
    }

    /** What a client says that it will send counts until it hangs up; small bodies are taken nevertheless. */
    @Test
    void bodiesInFlightAreBounded() throws IOException {
        Submitted opinion = submitted();
        byte[] large = Arrays.copyOf(image("jpeg"), 4_500_000);
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 6; i++) {
                slow.add(beginning(opinion));
            }
            await().atMost(SOON).untilAsserted(() -> add(opinion, clerk(), "image/jpeg", large)
                    .statusCode(503)
                    .header("Retry-After", equalTo("5"))
                    .body("code", equalTo("unavailable")));
            add(opinion, clerk(), "image/png", NO_IMAGE).statusCode(422);
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
        await().atMost(SOON).untilAsserted(() -> assertThat(
                        add(opinion, clerk(), "image/jpeg", large).extract().statusCode())
                .isNotEqualTo(503));
    }

    /** A photo of 5 MB of which only the beginning is sent. */
    private static Socket beginning(Submitted opinion) throws IOException {
        Socket socket = new Socket("localhost", RestAssured.port);
        socket.getOutputStream()
                .write(("POST /api/v1/opinions/" + opinion.id() + "/photos HTTP/1.1\r\nHost: localhost\r\n"
                                + "Authorization: " + clerk() + "\r\nContent-Type: image/jpeg\r\n"
                                + "Content-Length: 5000000\r\n\r\nx")
                        .getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    @Test
    void whatIsNoImageIsRefused() throws IOException {
        Submitted opinion = submitted();
        add(opinion, clerk(), "image/jpeg", "<svg/>".getBytes(StandardCharsets.UTF_8))
                .statusCode(422)
                .body("code", equalTo("photo-not-readable"));
        add(opinion, clerk(), "image/jpeg", Arrays.copyOf(image("jpeg"), 60)).statusCode(422);
        add(opinion, clerk(), "image/gif", image("png")).statusCode(415);
        add(opinion, clerk(), "image/png", new byte[0]).statusCode(422);
    }

    @Test
    void aTooLargePhotoIsRefused() throws IOException {
        add(submitted(), clerk(), "image/jpeg", Arrays.copyOf(image("jpeg"), 5 * 1024 * 1024 + 1))
                .statusCode(413)
                .body("code", equalTo("payload-too-large"));
    }

    @Test
    void fiveAreTakenAndNoMore() throws IOException {
        Submitted opinion = submitted();
        for (int i = 0; i < 5; i++) {
            add(opinion, clerk(), "image/png", image("png")).statusCode(201);
        }
        add(opinion, clerk(), "image/png", image("png")).statusCode(422).body("code", equalTo("too-many-photos"));
    }

    @Test
    void afterTriageNothingIsAdded() throws IOException {
        Submitted opinion = submitted();
        triage(opinion.id(), ANSWER).statusCode(200);

        add(opinion, clerk(), "image/png", image("png")).statusCode(409);
    }

    @Test
    void staffOfAnotherStationMayNeitherAddNorSee() throws IOException {
        Submitted opinion = submitted();
        String photo =
                add(opinion, clerk(), "image/png", image("png")).extract().path("id");
        String other = Tokens.withRoles("STATION_CLERK")
                .region(REGION)
                .stations("410402-S002")
                .bearer();

        add(opinion, other, "image/png", image("png")).statusCode(404);
        given().header("Authorization", other)
                .get("/api/v1/opinions/" + opinion.id() + "/photos/" + photo)
                .then()
                .statusCode(404);
    }

    private static ValidatableResponse withCode(String id, String code, byte[] bytes) {
        return given().header("Tracking-Code", code)
                .contentType("image/png")
                .body(bytes)
                .post("/api/v1/opinions/" + id + "/photos")
                .then();
    }

    private static ValidatableResponse keyed(Submitted opinion, String key, byte[] bytes) {
        return given().header("Authorization", clerk())
                .header("Idempotency-Key", key)
                .contentType("image/png")
                .body(bytes)
                .post("/api/v1/opinions/" + opinion.id() + "/photos")
                .then();
    }

    private static ValidatableResponse add(Submitted opinion, String bearer, String type, byte[] bytes) {
        return given().header("Authorization", bearer)
                .contentType(type)
                .body(bytes)
                .post("/api/v1/opinions/" + opinion.id() + "/photos")
                .then();
    }

    private static byte[] image(String format) throws IOException {
        BufferedImage image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        image.setRGB(5, 5, 0xff0000);
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        ImageIO.write(image, format, output);
        return output.toByteArray();
    }

    /** Puts a JPEG comment segment right after the start of the image, where cameras put what they know. */
    private static byte[] withComment(byte[] jpeg) {
        byte[] text = MARK.getBytes(StandardCharsets.US_ASCII);
        byte[] out = new byte[jpeg.length + text.length + 4];
        System.arraycopy(jpeg, 0, out, 0, 2);
        out[2] = (byte) 0xff;
        out[3] = (byte) 0xfe;
        out[4] = 0;
        out[5] = (byte) (text.length + 2);
        System.arraycopy(text, 0, out, 6, text.length);
        System.arraycopy(jpeg, 2, out, 6 + text.length, jpeg.length - 2);
        return out;
    }
}
