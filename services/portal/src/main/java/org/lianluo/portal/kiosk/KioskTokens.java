package org.lianluo.portal.kiosk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.oidc.OidcConfigurationMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;
import org.lianluo.portal.session.RealmCalls;

/** Tokens of kiosks, by their client credentials; each is used until shortly before it ends. */
@ApplicationScoped
class KioskTokens {

    private static final Logger LOG = Logger.getLogger(KioskTokens.class);
    private static final Duration BEFORE_THE_END = Duration.ofSeconds(30);

    private record Token(String value, Instant until) {}

    private final OidcConfigurationMetadata realm;
    private final RealmCalls calls;
    private final ObjectMapper json;
    private final Clock clock = Clock.systemUTC();
    private final Map<PairedKiosk, Token> kept = new ConcurrentHashMap<>();

    KioskTokens(OidcConfigurationMetadata realm, RealmCalls calls, ObjectMapper json) {
        this.realm = realm;
        this.calls = calls;
        this.json = json;
    }

    /**
     * A token of this client; nothing if the realm does not know it, or its secret is another.
     *
     * @throws ProcessingException if the realm can't be asked
     */
    Optional<String> tokenOf(PairedKiosk kiosk) {
        Token known = kept.get(kiosk);
        if (known != null && known.until().isAfter(clock.instant())) {
            return Optional.of(known.value());
        }
        Optional<Token> fresh = ask(kiosk);
        fresh.ifPresentOrElse(token -> kept.put(kiosk, token), () -> kept.remove(kiosk));
        return fresh.map(Token::value);
    }

    private Optional<Token> ask(PairedKiosk kiosk) {
        HttpResponse<String> answer = calls.send(
                realm.getTokenUri(),
                Map.of(
                        "grant_type",
                        "client_credentials",
                        "client_id",
                        kiosk.client(),
                        "client_secret",
                        kiosk.secret()));
        if (answer.statusCode() == 400 || answer.statusCode() == 401) {
            LOG.infof("The realm refuses %s", kiosk);
            return Optional.empty();
        }
        if (answer.statusCode() != 200) {
            throw new ProcessingException("The realm answered " + answer.statusCode());
        }
        try {
            JsonNode token = json.readTree(answer.body());
            Duration lasts = Duration.ofSeconds(token.path("expires_in").asLong());
            return Optional.of(new Token(
                    token.path("access_token").asText(),
                    clock.instant().plus(lasts).minus(BEFORE_THE_END)));
        } catch (JsonProcessingException e) {
            throw new ProcessingException("The realm's answer can't be read", e);
        }
    }
}
