package org.lianluo.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.lianluo.local.DemoStep.Verb;

class DemoRequestTest {
    private static final String WAY =
            "FORWARD 410402-U29 > RETURN 410402-U13 > FORWARD 410402-U13 > ACCEPT > ANSWER > RELAY > DISSATISFIED > ANSWER";

    private final DemoOpinion opinion = new DemoOpinion(
            Map.of(
                    "number",
                    "7",
                    "title",
                    "路灯不亮",
                    "content",
                    "东街路灯不亮。",
                    "answer",
                    "下月修。",
                    "secondAnswer",
                    "已修好。",
                    "reason",
                    "不属于本单位职责",
                    "comment",
                    "太慢"),
            DemoStep.way(WAY));

    @Test
    void letsTheUnitActThatHasItNow() {
        assertThat(new DemoRequest(opinion, 1).account()).isEqualTo("unit-410402-U29");
        assertThat(new DemoRequest(opinion, 3).account()).isEqualTo("unit-410402-U13");
    }

    @Test
    void answersInOtherWordsTheSecondTime() {
        assertThat(new DemoRequest(opinion, 4).body(number -> null).toString()).isEqualTo("{\"answer\":\"下月修。\"}");
        assertThat(new DemoRequest(opinion, 7).body(number -> null).toString()).isEqualTo("{\"answer\":\"已修好。\"}");
    }

    @Test
    void countsTheRoundFromDissatisfactionOn() {
        assertThat(new DemoRequest(opinion, 6).round()).isEqualTo(1);
        assertThat(new DemoRequest(opinion, 7).round()).isEqualTo(2);
    }

    @Test
    void hasAKeyOfItsOwnForEachStep() {
        assertThat(List.of(0, 1, 2, 3, 4, 5, 6, 7))
                .extracting(done -> new DemoRequest(opinion, done).key())
                .doesNotHaveDuplicates()
                .first()
                .isEqualTo("7-0-FORWARD");
    }

    @Test
    void namesTheOpinionThatAnotherIsMergedInto() {
        DemoOpinion merged = new DemoOpinion(Map.of("number", "8"), DemoStep.way("MERGE 7"));

        assertThat(new DemoRequest(merged, 0).verb()).isEqualTo(Verb.MERGE);
        assertThat(new DemoRequest(merged, 0).body(number -> "id-" + number).toString())
                .isEqualTo("{\"decision\":\"MERGE\",\"targetOpinionId\":\"id-7\"}");
    }

    @Test
    void comesAgainWithTheSameKeyWhenTheGatewayTellsItToWait() throws IOException {
        List<String> keys = new CopyOnWriteArrayList<>();
        HttpServer gateway = gateway(keys);
        try {
            DemoApi api = new DemoApi(url(gateway), url(gateway), DemoAccounts.JSON.createObjectNode());

            DemoApi.Reply reply = api.post(null, "/busy-once", "stations-1", Map.of(), null);

            assertThat(reply.status()).isEqualTo(201);
            assertThat(reply.etag()).isEqualTo("\"0\"");
            assertThat(keys).containsExactly("demo-stations-1", "demo-stations-1");
        } finally {
            gateway.stop(0);
        }
    }

    @Test
    void saysInOneLineWhatWasRefused() throws IOException {
        HttpServer gateway = gateway(new CopyOnWriteArrayList<>());
        try {
            DemoApi api = new DemoApi(url(gateway), url(gateway), DemoAccounts.JSON.createObjectNode());

            DemoApi.Reply reply = api.get(null, "/refused");

            assertThat(reply.isProblem(Set.of("conflict"))).isTrue();
            assertThatThrownBy(reply::orFail).hasMessage("GET /refused gave 409 conflict.");
        } finally {
            gateway.stop(0);
        }
    }

    private static HttpServer gateway(List<String> keys) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/busy-once", exchange -> {
            keys.add(exchange.getRequestHeaders().getFirst("Idempotency-Key"));
            if (keys.size() == 1) {
                exchange.getResponseHeaders().add("Retry-After", "0");
                exchange.sendResponseHeaders(429, -1);
            } else {
                exchange.getResponseHeaders().add("ETag", "\"0\"");
                exchange.sendResponseHeaders(201, -1);
            }
            exchange.close();
        });
        server.createContext("/refused", exchange -> {
            byte[] problem = "{\"code\":\"conflict\"}".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(409, problem.length);
            exchange.getResponseBody().write(problem);
            exchange.close();
        });
        server.start();
        return server;
    }

    private static String url(HttpServer server) {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }
}
