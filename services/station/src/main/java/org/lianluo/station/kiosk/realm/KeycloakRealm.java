package org.lianluo.station.kiosk.realm;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.http.HttpClient;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keycloak's client registration. The account of this service has the one role {@code create-client}, and the registration
 * policies of the realm give what it creates the scope {@code kiosk} alone; each client is removed with its own registration
 * access token.
 */
@ApplicationScoped
class KeycloakRealm implements KioskRealm {

    private static final String CLIENT = "station";
    private static final int TIMEOUT = 10_000;

    private final HttpClient http;
    private final String url;
    private final Optional<String> secret;

    KeycloakRealm(
            Vertx vertx,
            @ConfigProperty(name = "lianluo.station.realm") String url,
            @ConfigProperty(name = "lianluo.station.realm-secret") Optional<String> secret) {
        this.http = vertx.createHttpClient(new HttpClientOptions().setConnectTimeout(TIMEOUT));
        this.url = url;
        this.secret = secret;
    }

    private record Reply(int status, String body) {

        JsonObject json(int expected) {
            if (status != expected) {
                throw new IllegalStateException("The realm answered " + status);
            }
            return new JsonObject(body);
        }
    }

    @Override
    public Uni<Registered> register(String clientId, String name) {
        JsonObject client = new JsonObject()
                .put("clientId", clientId)
                .put("name", name)
                .put("enabled", true)
                .put("publicClient", false)
                .put("clientAuthenticatorType", "client-secret")
                .put("standardFlowEnabled", false)
                .put("implicitFlowEnabled", false)
                .put("directAccessGrantsEnabled", false)
                .put("serviceAccountsEnabled", true)
                .put("fullScopeAllowed", false)
                .put("redirectUris", new JsonArray())
                .put("webOrigins", new JsonArray())
                .put("defaultClientScopes", new JsonArray().add("kiosk"))
                .put("optionalClientScopes", new JsonArray());
        return token().chain(token -> send(
                        HttpMethod.POST, "/clients-registrations/default", token, "application/json", client.encode()))
                .map(reply -> {
                    JsonObject made = reply.json(201);
                    return new Registered(made.getString("secret"), made.getString("registrationAccessToken"));
                });
    }

    @Override
    public Uni<Removal> remove(String clientId, String removalKey) {
        return send(HttpMethod.DELETE, "/clients-registrations/default/" + encoded(clientId), removalKey, null, null)
                .map(reply -> switch (reply.status()) {
                    case 204 -> Removal.DONE;
                    case 401, 403, 404 -> Removal.UNKNOWN;
                    default -> throw new IllegalStateException("The realm answered " + reply.status());
                });
    }

    private Uni<String> token() {
        String form = "grant_type=client_credentials&client_id=" + CLIENT + "&client_secret="
                + encoded(
                        secret.orElseThrow(() -> new IllegalStateException("lianluo.station.realm-secret is not set")));
        return send(HttpMethod.POST, "/protocol/openid-connect/token", null, "application/x-www-form-urlencoded", form)
                .map(reply -> reply.json(200).getString("access_token"));
    }

    private Uni<Reply> send(HttpMethod method, String path, String bearer, String type, String body) {
        RequestOptions request = new RequestOptions()
                .setMethod(method)
                .setAbsoluteURI(url + path)
                .setTimeout(TIMEOUT);
        if (bearer != null) {
            request.putHeader("Authorization", "Bearer " + bearer);
        }
        if (type != null) {
            request.putHeader("Content-Type", type);
        }
        return http.request(request)
                .chain(sent -> body == null ? sent.send() : sent.send(body))
                .chain(answer -> answer.body().map(read -> new Reply(answer.statusCode(), read.toString())));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
