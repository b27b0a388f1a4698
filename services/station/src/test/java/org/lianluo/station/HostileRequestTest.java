package org.lianluo.station;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URL;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianluo.shared.security.Role;
import org.lianluo.testkit.PostgresResource;
import org.lianluo.testkit.RawHttp;
import org.lianluo.testkit.Tokens;

/** Whatever a request says and however it is sent, there is an answer, and a refusal is a problem document. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class HostileRequestTest {

    private static final String JSON = "Content-Type: application/json\r\n";

    @TestHTTPResource
    URL service;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Accept-Language: -",
                "Accept-Language: ;q=",
                "Accept-Language: en;q=9",
                "Accept-Language: *-*-*",
                "Accept-Language: 中文",
                "Accept: -",
                "Accept: */*/*;q=x",
                "Accept: application/json;q=z",
                "Accept: text/html",
                "Content-Type: -",
                "Content-Type: ;",
                "If-Match: \"",
                "If-Match: 版本",
                "Idempotency-Key: 钥匙",
                "Idempotency-Key: ",
                "Authorization: ",
                "Authorization: -",
                "Authorization: Bearer",
                "Authorization: Bearer x",
                "Authorization: Bearer 令牌",
                "Authorization: Basic eDp4",
                "Authorization: Digest x",
                "Authorization: Bearer x\r\nAuthorization: Bearer y",
                "Cookie: =;=;,",
                "Cookie: q_session=x",
                "Host: a b",
                "Host: 主机",
                "X-Forwarded-For: -",
                "X-Forwarded-Host: -:-",
                "traceparent: x",
            })
    void everyRefusalIsAProblemDocument(String header) throws IOException {
        for (String call : List.of(
                "GET /api/v1/stations?limit=x", "GET /api/v1/nowhere", "GET /api/v1/me", "GET /api/v1/stations")) {
            String host = header.startsWith("Host") ? "" : "Host: x\r\n";

            String answer = send(call + " HTTP/1.1\r\nConnection: close\r\n" + host + header + "\r\n\r\n");

            isAnsweredWell(answer, call);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Accept-Language: -\r\n" + JSON,
                "Accept: -\r\n" + JSON,
                "Content-Type: -\r\n",
                "Content-Type: application/json; charset=x\r\n",
                "Content-Type: application/json;;=\r\n",
                "Content-Encoding: gzip\r\n" + JSON,
                "Idempotency-Key: 钥匙\r\n" + JSON,
                "If-Match: \"\r\n" + JSON,
            })
    void soIsThatOfAWrite(String headers) throws IOException {
        String answer = send("POST /api/v1/stations HTTP/1.1\r\nHost: x\r\nConnection: close\r\n" + officer()
                + "Content-Length: 2\r\n" + headers + "\r\n{}");

        assertThat(answer).startsWith("HTTP/1.1 4");
        isAnsweredWell(answer, headers);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /api/v1/stations?limit=x HTTP/1.0\r\n\r\n", "GET /api/v1/me HTTP/1.0\r\n\r\n"})
    void soIsThatOfAnOldClient(String request) throws IOException {
        isAnsweredWell(send(request), request);
    }

    @Test
    void countsAChunkedBodyWhileItComes() throws IOException {
        String part = "4000\r\n" + "x".repeat(0x4000) + "\r\n";
        for (int parts : new int[] {65, 100, 200}) {
            try (RawHttp client = new RawHttp(service)) {
                client.send("POST /api/v1/stations HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n" + officer()
                        + JSON + "\r\n4000\r\n{\"name\":\"" + "x".repeat(0x4000 - 9) + "\r\n" + part.repeat(parts)
                        + "0\r\n\r\n");

                String answer = client.readUntil("}");

                assertThat(answer)
                        .as("%d parts", parts)
                        .startsWith("HTTP/1.1 413 ")
                        .contains("\"code\":\"payload-too-large\"")
                        .containsIgnoringCase("connection: close");
            }
        }
    }

    @Test
    void saysThatItHangsUpOnWhoAnnouncesTooMuch() throws IOException {
        try (RawHttp client = new RawHttp(service)) {
            client.send("POST /api/v1/stations HTTP/1.1\r\nHost: x\r\nContent-Length: 2000000\r\n" + officer() + JSON
                            + "\r\n")
                    .send(new byte[2_000_000]);

            assertThat(client.readAll())
                    .startsWith("HTTP/1.1 413 ")
                    .contains("\"code\":\"payload-too-large\"")
                    .containsIgnoringCase("connection: close");
        }
    }

    @Test
    void takesAChunkedBodyWithinTheLimit() throws IOException {
        String answer =
                send("POST /api/v1/stations HTTP/1.1\r\nHost: x\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n"
                        + officer() + JSON + "\r\n2\r\n{}\r\n0\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 400 ").contains("\"code\":\"validation-failed\"");
    }

    @Test
    void logsNoQueryWhateverFails() throws IOException {
        List<String> lines = new CopyOnWriteArrayList<>();
        Handler listener = new Handler() {
            @Override
            public void publish(LogRecord line) {
                lines.add(new SimpleFormatter().format(line));
            }

            @Override
            public void flush() {
                // Nothing is held back.
            }

            @Override
            public void close() {
                // Nothing is open.
            }
        };
        Logger root = Logger.getLogger("");
        root.addHandler(listener);
        try {
            for (String header : List.of("Accept-Language: -", "Accept: -", "Authorization: Bearer x")) {
                send("GET /api/v1/stations?code=SECRET&limit=x HTTP/1.1\r\nHost: x\r\nConnection: close\r\n" + header
                        + "\r\n\r\n");
            }
            assertThat(send("GET " + FailingRoute.PATH
                            + "?code=SECRET HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"))
                    .startsWith("HTTP/1.1 500 ")
                    .contains("application/problem+json")
                    .contains("\"code\":\"internal-error\"")
                    .contains("\"instance\":\"" + FailingRoute.PATH + "\"");
        } finally {
            root.removeHandler(listener);
        }

        assertThat(lines)
                .anySatisfy(line -> assertThat(line).contains("GET " + FailingRoute.PATH + " failed"))
                .allSatisfy(line -> assertThat(line).doesNotContain("SECRET"));
    }

    private static void isAnsweredWell(String answer, String call) {
        assertThat(answer).as(call).containsPattern("^HTTP/1.[01] [24]\\d\\d ");
        if (!answer.contains(" 200 OK")) {
            assertThat(answer).as(call).contains("application/problem+json").contains("\"code\":\"");
        }
    }

    private static String officer() {
        return "Authorization: "
                + Tokens.withRoles(Role.INTAKE_OFFICER.name()).region("410402").bearer() + "\r\n";
    }

    private String send(String request) throws IOException {
        try (RawHttp client = new RawHttp(service)) {
            return client.send(request).readAll();
        }
    }
}
