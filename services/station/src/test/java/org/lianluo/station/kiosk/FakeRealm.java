package org.lianluo.station.kiosk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Answers as Keycloak's client registration does, of which {@code KioskJourney} has the real one. */
public final class FakeRealm implements QuarkusTestResourceLifecycleManager {

    /** How it behaves. */
    public enum Mood {
        WELL,
        /** It does nothing and answers with a failure. */
        AWAY,
        /** It does what it is asked, and its answer is lost. */
        LOSES_ANSWERS
    }

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String DEFAULT = "/clients-registrations/default";

    /** Clients that it has, with the key of each. */
    private static final Map<String, String> CLIENTS = new ConcurrentHashMap<>();

    private static final Map<String, String> SECRETS = new ConcurrentHashMap<>();
    private static volatile Mood mood = Mood.WELL;

    private HttpServer server;

    public static void is(Mood how) {
        mood = how;
    }

    public static boolean has(String client) {
        return CLIENTS.containsKey(client);
    }

    public static String secretOf(String client) {
        return SECRETS.get(client);
    }

    /** Somebody removes it there by hand. */
    public static void lose(String client) {
        CLIENTS.remove(client);
    }

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        server.createContext("/", this::answer);
        server.start();
        return Map.of(
                "lianluo.station.realm",
                "http://127.0.0.1:" + server.getAddress().getPort(),
                "lianluo.station.realm-secret",
                "of the station");
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String path = exchange.getRequestURI().getPath();
        String bearer = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
        if (mood == Mood.AWAY) {
            send(exchange, 503, "{}");
        } else if (path.endsWith("/token")) {
            boolean known = body.contains("client_id=station&client_secret=of+the+station");
            send(exchange, known ? 200 : 401, "{\"access_token\":\"may-create\"}");
        } else if (exchange.getRequestMethod().equals("POST")) {
            register(exchange, bearer, JSON.readTree(body));
        } else {
            remove(exchange, bearer, path.substring(DEFAULT.length() + 1));
        }
    }

    /** As the policies of the realm say: the scope of a kiosk, no mappers, no roles of its account. */
    private static void register(HttpExchange exchange, String bearer, JsonNode client) throws IOException {
        String id = client.path("clientId").asText();
        if (!bearer.equals("Bearer may-create")
                || !client.path("defaultClientScopes").toString().equals("[\"kiosk\"]")
                || client.path("fullScopeAllowed").asBoolean(true)
                || client.has("protocolMappers")) {
            send(exchange, 403, "{}");
            return;
        }
        String key = UUID.randomUUID().toString();
        CLIENTS.put(id, key);
        SECRETS.put(id, "secret-" + key);
        send(
                exchange,
                201,
                JSON.createObjectNode()
                        .put("clientId", id)
                        .put("secret", "secret-" + key)
                        .put("registrationAccessToken", key)
                        .toString());
    }

    private static void remove(HttpExchange exchange, String bearer, String id) throws IOException {
        boolean opens = CLIENTS.containsKey(id) && bearer.equals("Bearer " + CLIENTS.get(id));
        if (opens) {
            CLIENTS.remove(id);
        }
        send(exchange, opens ? 204 : 401, "{}");
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        int shown = mood == Mood.LOSES_ANSWERS
                        && !exchange.getRequestURI().getPath().endsWith("/token")
                ? 500
                : status;
        exchange.sendResponseHeaders(shown, shown == 204 ? -1 : bytes.length);
        if (shown != 204) {
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }
}
