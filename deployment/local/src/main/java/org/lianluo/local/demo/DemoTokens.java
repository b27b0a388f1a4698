package org.lianluo.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.lianluo.shared.servers.process.StartFailure;

/** Tokens of demo accounts, asked of Keycloak as any caller would; kept until shortly before they expire. */
final class DemoTokens {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration SPARE = Duration.ofSeconds(60);

    private final HttpClient client;
    private final URI tokenUrl;
    private final JsonNode accounts;
    private final Map<String, Token> tokens = new ConcurrentHashMap<>();

    private record Token(String value, long freshUntil) {
        boolean isFresh() {
            return System.nanoTime() - freshUntil < 0;
        }
    }

    DemoTokens(HttpClient client, String tokenUrl, JsonNode accounts) {
        this.client = client;
        this.tokenUrl = URI.create(tokenUrl);
        this.accounts = accounts;
    }

    /** @param account a person's name, or the client of a kiosk or unit */
    String of(String account) {
        return tokens.compute(account, (name, known) -> known != null && known.isFresh() ? known : ask(name))
                .value();
    }

    private Token ask(String account) {
        HttpRequest request = HttpRequest.newBuilder(tokenUrl)
                .timeout(Duration.ofSeconds(20))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(account)))
                .build();
        try {
            HttpResponse<byte[]> response = client.send(request, BodyHandlers.ofByteArray());
            JsonNode answer = JSON.readTree(response.body());
            if (response.statusCode() != 200) {
                throw new StartFailure("no token for " + account + ": "
                        + answer.path("error_description").asText() + ".");
            }
            Duration life =
                    Duration.ofSeconds(answer.path("expires_in").asLong()).minus(SPARE);
            return new Token(answer.path("access_token").asText(), System.nanoTime() + life.toNanos());
        } catch (IOException e) {
            throw new StartFailure("no token for " + account + ": " + e + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("Interrupted.", e);
        }
    }

    private String form(String account) {
        boolean machine = account.startsWith("kiosk-") || account.startsWith("unit-");
        Map<String, String> fields = machine
                ? Map.of(
                        "grant_type",
                        "client_credentials",
                        "client_id",
                        account,
                        "client_secret",
                        accounts.path("clientSecretPrefix").asText() + account)
                : Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        "demo-cli",
                        "username",
                        account,
                        "password",
                        accounts.path("password").asText());
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
