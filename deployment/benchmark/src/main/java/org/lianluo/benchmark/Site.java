package org.lianluo.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Properties;
import java.util.UUID;

/** The running suite: its addresses, its database, and the people and machines of the demo. */
final class Site {
    static final ObjectMapper JSON = new ObjectMapper();

    static final String STATION = "410402-S001";
    static final String UNIT = "410402-U01";

    /** Of every person of the demo. */
    static final String PASSWORD = "Lianluo-Demo-1";

    private static final int CALLS = 300;
    private static final int QUIET_MILLIS = 3_000;

    private final HttpClient client = HttpClient.newHttpClient();
    private final int portBase;
    private final Properties secrets = new Properties();

    /**
     * @param directory the suite's state directory
     * @param portBase the suite's {@code --port-base}
     */
    Site(Path directory, int portBase) {
        this.portBase = portBase;
        try (InputStream in = Files.newInputStream(directory.resolve("configuration/secrets.properties"))) {
            secrets.load(in);
        } catch (IOException e) {
            throw new IllegalStateException("No suite has run in " + directory, e);
        }
    }

    String gateway() {
        return url(80);
    }

    String station() {
        return url(101);
    }

    String suggestion() {
        return url(102);
    }

    String handling() {
        return url(103);
    }

    String survey() {
        return url(104);
    }

    private String url(int offset) {
        return "http://127.0.0.1:" + (portBase + offset);
    }

    /** As the owner of the service's tables. */
    Connection database(String service) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + (portBase + 432) + "/" + service,
                service + "_owner",
                secrets.getProperty(service + ".owner"));
    }

    Connection superuser() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + (portBase + 432) + "/postgres",
                "postgres",
                secrets.getProperty("postgres.superuser"));
    }

    /** Waits until the events that were written have been consumed. */
    void settle() throws SQLException, InterruptedException {
        try (Connection connection = database("handling");
                PreparedStatement consumed = connection.prepareStatement("SELECT count(*) FROM inbox")) {
            long before;
            long now = -1;
            do {
                before = now;
                Thread.sleep(QUIET_MILLIS);
                try (ResultSet rows = consumed.executeQuery()) {
                    rows.next();
                    now = rows.getLong(1);
                }
            } while (now != before);
        }
    }

    String personToken(String username) {
        return token("grant_type=password&client_id=demo-cli&username=" + username + "&password=" + PASSWORD);
    }

    String machineToken(String client) {
        return token("grant_type=client_credentials&client_id=" + client + "&client_secret=demo-secret-" + client);
    }

    /** Gives one of the demo's people a role besides those that they have; they ask for a token after it. */
    void grant(String username, String role) {
        String token = token(
                "master",
                "grant_type=password&client_id=admin-cli&username=admin&password="
                        + secrets.getProperty("keycloak.admin"));
        String realm = url(90) + "/admin/realms/lianluo";
        String user = get(token, realm + "/users?exact=true&username=" + username)
                .path(0)
                .path("id")
                .asText();
        String roles = "[" + get(token, realm + "/roles/" + role) + "]";
        post(token, realm + "/users/" + user + "/role-mappings/realm", roles);
    }

    /** Adds accounts to the realm, as Keycloak imports them; those that are there stay as they are. */
    void addAccounts(String users) {
        String token = token(
                "master",
                "grant_type=password&client_id=admin-cli&username=admin&password="
                        + secrets.getProperty("keycloak.admin"));
        post(
                token,
                url(90) + "/admin/realms/lianluo/partialImport",
                "{\"ifResourceExists\":\"SKIP\",\"users\":[" + users + "]}");
    }

    private String token(String form) {
        return token("lianluo", form);
    }

    private String token(String realm, String form) {
        return send(HttpRequest.newBuilder(URI.create(url(90) + "/realms/" + realm + "/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build())
                .path("access_token")
                .asText();
    }

    /** Of some calls, one after the other, after as many to warm up; milliseconds. */
    double median(String token, String url) {
        double[] millis = new double[CALLS];
        for (int call = -CALLS; call < CALLS; call++) {
            long begin = System.nanoTime();
            read(token, url);
            if (call >= 0) {
                millis[call] = (System.nanoTime() - begin) / 1e6;
            }
        }
        return Table.median(millis);
    }

    /** Sends a file as it is. */
    JsonNode postFile(String token, String url, byte[] file) {
        return send(HttpRequest.newBuilder(URI.create(url))
                .header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", "application/octet-stream")
                .POST(BodyPublishers.ofByteArray(file))
                .build());
    }

    /** @param version of what is changed */
    JsonNode post(String token, String url, String body, long version) {
        return send(HttpRequest.newBuilder(URI.create(url))
                .header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", "\"" + version + "\"")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    JsonNode post(String token, String url, String body) {
        return send(HttpRequest.newBuilder(URI.create(url))
                .header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    JsonNode get(String token, String url) {
        return json(read(token, url));
    }

    /**
     * The answer as it comes.
     *
     * @param token null for none
     */
    String read(String token, String url) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url)).GET();
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return text(request.build());
    }

    private JsonNode send(HttpRequest request) {
        return json(text(request));
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new IllegalStateException("No JSON: " + text, e);
        }
    }

    private String text(HttpRequest request) {
        try {
            HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
            if (response.statusCode() / 100 != 2) {
                throw new IllegalStateException(request.uri() + " gave " + response.statusCode() + response.body());
            }
            return response.body();
        } catch (IOException e) {
            throw new IllegalStateException(request.uri() + " gave no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
