package org.lianluo.local.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
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

class DemoApiTest {

    @Test
    void comesAgainWithTheSameKeyWhenTheGatewayTellsItToWait() throws IOException {
        List<String> keys = new CopyOnWriteArrayList<>();
        HttpServer gateway = gateway(keys);
        try {
            DemoApi api = new DemoApi(url(gateway), url(gateway), JsonNodeFactory.instance.objectNode());

            DemoCalls.Reply reply =
                    api.send(null, "POST", "/busy-once", Map.of("Idempotency-Key", "demo-stations-1"), null);

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
            DemoApi api = new DemoApi(url(gateway), url(gateway), JsonNodeFactory.instance.objectNode());

            DemoCalls.Reply reply = api.send(null, "GET", "/refused", Map.of(), null);

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
