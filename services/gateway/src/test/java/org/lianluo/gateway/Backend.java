package org.lianluo.gateway;

import io.quarkus.runtime.configuration.MemorySizeConverter;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.lianluo.testkit.TestKeys;

/**
 * Stands behind the gateway in tests as the services station and suggestion: tells what it was sent, and misbehaves on
 * request. Nothing listens where handling should be. There is no portal unless {@link WithPortal} puts it here too.
 */
public class Backend implements QuarkusTestResourceLifecycleManager {

    /** As long as a browser keeps one. */
    static final String COOKIE = "x".repeat(4_094);

    private static final int NOBODY_LISTENS = 1;

    private final Vertx vertx = Vertx.vertx();
    private final AtomicInteger reached = new AtomicInteger();
    private final AtomicInteger hungUp = new AtomicInteger();
    private final Map<String, AtomicInteger> held = new ConcurrentHashMap<>();
    private final Set<String> slammed = ConcurrentHashMap.newKeySet();
    private HttpServerResponse dripping;

    @Override
    public Map<String, String> start() {
        HttpServer server = vertx.createHttpServer(limitsOfAService())
                .requestHandler(this::handle)
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join();
        String url = "http://127.0.0.1:" + server.actualPort();
        Map<String, String> config = new HashMap<>(TestKeys.oidcConfig());
        config.put("lianluo.gateway.routes.station.url", url);
        config.put("lianluo.gateway.routes.suggestion.url", url);
        config.put("lianluo.gateway.routes.handling.url", "http://127.0.0.1:" + NOBODY_LISTENS);
        config.put("lianluo.gateway.max-photo", "8M");
        return config;
    }

    /** It is the portal too. */
    public static class WithPortal extends Backend {

        @Override
        public Map<String, String> start() {
            Map<String, String> config = super.start();
            config.put("lianluo.gateway.portal.url", config.get("lianluo.gateway.routes.station.url"));
            return config;
        }
    }

    private static HttpServerOptions limitsOfAService() {
        Properties services = ServiceSettings.read();
        return new HttpServerOptions()
                .setMaxInitialLineLength(
                        Integer.parseInt(services.getProperty("quarkus.http.limits.max-initial-line-length")))
                .setMaxHeaderSize((int) new MemorySizeConverter()
                        .convert(services.getProperty("quarkus.http.limits.max-header-size"))
                        .asLongValue());
    }

    @Override
    public void stop() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    private void handle(HttpServerRequest request) {
        switch (request.path()) {
            case "/api/v1/me/reached" -> request.response().end("" + reached);
            case "/api/v1/me/hung-up" -> request.response().end("" + hungUp);
            case "/api/v1/me/held", "/held" -> request.response().end("" + heldFor(request));
            case "/api/v1/stations/hold", "/hold" -> hold(request);
            case "/page" ->
                request.response()
                        .putHeader("Content-Type", "text/html;charset=UTF-8")
                        .putHeader("Content-Security-Policy", "default-src 'self'")
                        .putHeader("Set-Cookie", (Iterable<String>) List.of("q_session=1; HttpOnly", "lang=en"))
                        .end("<p>" + "代表".repeat(1_000));
            case "/signed-in" ->
                request.response()
                        .putHeader(
                                "Set-Cookie", (Iterable<String>) List.of("a=" + COOKIE, "b=" + COOKIE, "c=" + COOKIE))
                        .end();
            case "/style.css" ->
                request.response().putHeader("Content-Type", "text/css").end("a{}".repeat(1_000));
            case "/script.js" ->
                request.response().putHeader("Content-Type", "text/javascript").end("f();".repeat(1_000));
            case "/api/v1/stations/flood" -> flood(request.response().setChunked(true));
            case "/api/v1/stations/slammed-once" -> slamOnce(request);
            case "/api/v1/stations/silence" -> stayQuiet(request);
            case "/api/v1/stations/first-bytes" -> {
                request.connection().closeHandler(v -> hungUp.incrementAndGet());
                request.handler(first -> request.response().end("got some"));
            }
            case "/api/v1/stations/early" -> {
                request.response().setChunked(true);
                request.handler(part -> request.response().write("got some "));
                request.endHandler(v -> request.response().end("got all"));
            }
            case "/api/v1/stations/late" ->
                vertx.setTimer(200, v -> request.response().end("late"));
            case "/api/v1/stations/drip" -> {
                dripping = request.response().setChunked(true);
                dripping.write("first ");
            }
            case "/api/v1/stations/drip-on" -> {
                dripping.end("last");
                request.response().end();
            }
            case "/api/v1/stations/broken-off" -> {
                request.response().putHeader("Content-Length", "100").write("only this");
                vertx.setTimer(50, v -> request.connection().close());
            }
            case "/api/v1/stations/slammed" -> request.connection().close();
            case "/api/v1/stations/nothing" ->
                request.response().setStatusCode(204).end();
            case "/api/v1/stations/unchanged" ->
                request.response().setStatusCode(304).putHeader("ETag", "\"7\"").end();
            case "/api/v1/stations/made" ->
                request.response()
                        .setStatusCode(201)
                        .putHeader("Location", request.absoluteURI() + "/1")
                        .end();
            case "/api/v1/stations/large" ->
                request.response()
                        .putHeader("Content-Type", "application/json")
                        .putHeader("ETag", "\"7\"")
                        .putHeader("Vary", "Accept-Language, Accept-Encoding")
                        .end("{\"text\":\"" + "议案".repeat(4_000) + "\"}");
            case "/api/v1/stations/picture" ->
                request.response().putHeader("Content-Type", "image/png").end(Buffer.buffer(new byte[4_000]));
            case "/api/v1/stations", "/api/v1/stations/330106-S001/page-token" -> {
                if (request.method().equals(HttpMethod.PATCH)) {
                    request.response().setStatusCode(405).end();
                } else {
                    echo(request);
                }
            }
            case "/api/v1/opinion-receipts/wrong" ->
                request.response().setStatusCode(404).end();
            default -> echo(request);
        }
    }

    /** Reads on for ever, as a service waits for a body. */
    private void hold(HttpServerRequest request) {
        AtomicInteger holders = heldFor(request);
        holders.incrementAndGet();
        request.connection().closeHandler(v -> holders.decrementAndGet());
        request.handler(part -> {});
    }

    private AtomicInteger heldFor(HttpServerRequest request) {
        return held.computeIfAbsent(request.getParam("for"), name -> new AtomicInteger());
    }

    /** Sends as fast as it is taken, without end. */
    private void flood(HttpServerResponse response) {
        hungUpWith(response);
        pour(response);
    }

    private void pour(HttpServerResponse response) {
        while (!response.closed() && !response.writeQueueFull()) {
            response.write(Buffer.buffer(new byte[64 * 1024]));
        }
        response.drainHandler(v -> pour(response));
    }

    private void hungUpWith(HttpServerResponse response) {
        response.closeHandler(v -> hungUp.incrementAndGet());
    }

    /** Hangs up at once, or when it has read something; the same name is answered when it comes again. */
    private void slamOnce(HttpServerRequest request) {
        if (!slammed.add(request.getParam("name"))) {
            echo(request);
        } else if (request.getParam("after") == null) {
            request.connection().close();
        } else {
            request.handler(part -> request.connection().close());
        }
    }

    private void stayQuiet(HttpServerRequest request) {
        reached.incrementAndGet();
        request.connection().closeHandler(v -> hungUp.incrementAndGet());
    }

    private void echo(HttpServerRequest request) {
        reached.incrementAndGet();
        MessageDigest digest = sha256();
        JsonObject headers = new JsonObject();
        request.headers().forEach(header -> headers.put(header.getKey().toLowerCase(), header.getValue()));
        AtomicInteger length = new AtomicInteger();
        request.handler(part -> {
            digest.update(part.getBytes());
            length.addAndGet(part.length());
        });
        request.endHandler(v -> request.response()
                .putHeader("Content-Type", "application/json")
                .putHeader("Server", "Backend/1.0")
                .putHeader("X-Content-Type-Options", "nosniff")
                .putHeader("ETag", "\"3\"")
                .end(new JsonObject()
                        .put("method", request.method().name())
                        .put("uri", request.uri())
                        .put("headers", headers)
                        .put("length", length.get())
                        .put("sha256", HexFormat.of().formatHex(digest.digest()))
                        .toBuffer()));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
