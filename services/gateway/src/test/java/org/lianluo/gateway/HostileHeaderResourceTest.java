package org.lianluo.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianluo.testkit.RawHttp;

/** Whatever stands in a header, there is an answer, and a refusal is a problem document. */
@QuarkusTest
@QuarkusTestResource(Backend.class)
class HostileHeaderResourceTest {

    @TestHTTPResource
    URL gateway;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Accept-Language: -",
                "Accept-Language: ;q=",
                "Accept-Language: en;q=9",
                "Accept-Language: *-*-*",
                "Accept-Language: zh_CN, , ;",
                "Accept-Language: 中文",
                "Accept: -",
                "Accept: */*/*;q=x",
                "Content-Type: -",
                "If-Match: \"",
                "Idempotency-Key: 钥匙",
                "Cookie: =;=;,",
                "Referer: \\",
                "X-Forwarded-For: -",
                "X-Lianluo-User: -",
            })
    void refusesABadTokenWhateverElseIsSaid(String header) throws IOException {
        String answer = send("GET /api/v1/stations HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
                + "Authorization: Bearer x\r\n" + header + "\r\n\r\n");

        assertThat(answer)
                .startsWith("HTTP/1.1 401 ")
                .contains("application/problem+json")
                .contains("\"code\":\"unauthenticated\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Authorization: ",
                "Authorization: -",
                "Authorization: Bearer",
                "Authorization: Bearer 令牌",
                "Authorization: Basic eDp4",
                "Authorization: Bearer x\r\nAuthorization: Bearer y",
            })
    void refusesWhatIsNoTokenInAnyLanguage(String header) throws IOException {
        String answer = send("GET /api/v1/stations HTTP/1.1\r\nHost: x\r\nConnection: close\r\n" + header
                + "\r\nAccept-Language: -\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 401 ").contains("\"code\":\"unauthenticated\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/v1/stations HTTP/1.0\r\n\r\n",
                "GET /api/v1/stations HTTP/1.1\r\nConnection: close\r\n\r\n",
                "GET /api/v1/stations HTTP/1.1\r\nConnection: close\r\nHost: \r\n\r\n",
                "GET /api/v1/stations HTTP/1.1\r\nConnection: close\r\nHost: a b\r\n\r\n",
                "GET /api/v1/stations HTTP/1.1\r\nConnection: close\r\nHost: x:y\r\n\r\n",
                "GET /api/v1/stations HTTP/1.1\r\nConnection: close\r\nHost: 主机\r\n\r\n",
                "POST /api/v1/opinions HTTP/1.0\r\nContent-Length: 1\r\n\r\nx",
            })
    void refusesWhoDoesNotSayWhomTheyCall(String request) throws IOException {
        assertThat(send(request))
                .containsPattern("^HTTP/1.[01] 400 ")
                .contains("application/problem+json")
                .contains("\"code\":\"bad-request\"");
    }

    @Test
    void answersAnOldClientThatSaysWhomItCalls() throws IOException {
        assertThat(send("GET /api/v1/stations HTTP/1.0\r\nHost: x\r\n\r\n")).containsPattern("^HTTP/1.[01] 200 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "DELETE", "OPTIONS"})
    void refusesABodyWhereNoneBelongs(String method) throws IOException {
        String start = method + " /api/v1/stations HTTP/1.1\r\nHost: x\r\nConnection: close\r\n";

        String announced = send(start + "Content-Length: 1\r\n\r\nx");
        String chunked = send(start + "Transfer-Encoding: chunked\r\n\r\n1\r\nx\r\n0\r\n\r\n");
        String none = send(start + "Content-Length: 0\r\n\r\n");

        assertThat(announced).startsWith("HTTP/1.1 400 ").contains("application/problem+json");
        assertThat(chunked).startsWith("HTTP/1.1 400 ").contains("application/problem+json");
        assertThat(none).startsWith("HTTP/1.1 200 ");
    }

    private String send(String request) throws IOException {
        try (RawHttp client = new RawHttp(gateway)) {
            return client.send(request).readAll();
        }
    }
}
