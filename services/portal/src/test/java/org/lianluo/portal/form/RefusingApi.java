package org.lianluo.portal.form;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** An API that refuses every call, with the status that the tracking code ends with. */
public class RefusingApi implements QuarkusTestResourceLifecycleManager {

    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", RefusingApi::refuse);
        server.start();
        return Map.of(
                "quarkus.rest-client.api.url",
                "http://127.0.0.1:" + server.getAddress().getPort());
    }

    private static void refuse(HttpExchange call) throws IOException {
        String code = call.getRequestHeaders().getFirst("Tracking-Code");
        int status = Integer.parseInt(code.substring(code.length() - 3));
        byte[] problem = "{\"status\": %d, \"title\": \"refused in %s\"}"
                .formatted(status, call.getRequestHeaders().getFirst("Accept-Language"))
                .getBytes(StandardCharsets.UTF_8);
        call.getResponseHeaders().set("Content-Type", "application/problem+json");
        call.sendResponseHeaders(status, problem.length);
        call.getResponseBody().write(problem);
        call.close();
    }

    @Override
    public void stop() {
        server.stop(0);
    }
}
