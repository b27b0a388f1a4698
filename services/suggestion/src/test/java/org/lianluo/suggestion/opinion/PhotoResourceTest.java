package org.lianluo.suggestion.opinion;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.lianluo.suggestion.opinion.SuggestionFixture.ANSWER;
import static org.lianluo.suggestion.opinion.SuggestionFixture.REGION;
import static org.lianluo.suggestion.opinion.SuggestionFixture.clerk;
import static org.lianluo.suggestion.opinion.SuggestionFixture.submitted;
import static org.lianluo.suggestion.opinion.SuggestionFixture.triage;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianluo.suggestion.opinion.SuggestionFixture.Submitted;
import org.lianluo.testkit.PostgresResource;
import org.lianluo.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class PhotoResourceTest {

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
