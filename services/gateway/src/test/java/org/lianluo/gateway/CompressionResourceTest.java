package org.lianluo.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasLength;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.DecoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Backend.class)
class CompressionResourceTest {

    private static final int LETTERS = 8_000;

    @Test
    void aTextIsCompressedForWhoAcceptsItAndItsTagStaysTheVersion() {
        String etag = asked("gzip", "/api/v1/stations/large")
                .statusCode(200)
                .header("Content-Encoding", "gzip")
                .header("Vary", "Accept-Language, Accept-Encoding")
                .header("ETag", "\"7\"")
                .body("text", hasLength(LETTERS))
                .extract()
                .header("ETag");

        given().header("If-Match", etag)
                .contentType("application/json")
                .body("{}")
                .put("/api/v1/stations/1")
                .then()
                .body("headers.if-match", equalTo("\"7\""));
    }

    @Test
    void whoAcceptsNoCodingGetsNone() {
        asked("identity", "/api/v1/stations/large")
                .statusCode(200)
                .header("Content-Encoding", nullValue())
                .header("ETag", "\"7\"")
                .body("text", hasLength(LETTERS));
    }

    @Test
    void smallAnswersAndPicturesAreLeft() {
        asked("gzip", "/api/v1/stations/1")
                .header("Content-Encoding", nullValue())
                .header("Vary", "Accept-Encoding");
        asked("gzip", "/api/v1/stations/picture")
                .header("Content-Encoding", nullValue())
                .header("Vary", nullValue())
                .header("Content-Length", "4000");
    }

    @Test
    void theDocumentIsCompressed() {
        asked("gzip", "/api/openapi.json")
                .header("Content-Encoding", "gzip")
                .header("Vary", "Accept-Encoding")
                .body("openapi", equalTo("3.1.0"));
        asked("gzip", "/api/openapi.json", true).header("Vary", "Accept-Encoding");
    }

    private static ValidatableResponse asked(String coding, String path) {
        return asked(coding, path, false);
    }

    private static ValidatableResponse asked(String coding, String path, boolean head) {
        // A decoder of the client asks for its coding too, whatever this header says.
        DecoderConfig decoders = coding.equals("gzip")
                ? DecoderConfig.decoderConfig().contentDecoders(DecoderConfig.ContentDecoder.GZIP)
                : DecoderConfig.decoderConfig().noContentDecoders();
        var request = given().config(RestAssuredConfig.config().decoderConfig(decoders))
                .header("Accept-Encoding", coding);
        return (head ? request.head(path) : request.get(path)).then();
    }
}
