package org.lianluo.portal.session;

import io.quarkus.oidc.AuthorizationCodeTokens;
import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.runtime.DefaultTokenStateManager;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Renews a session once when several of its requests come at the same time, as from two tabs: the first asks the realm, the
 * others wait for what it gets. The realm takes a refresh token once and ends the session when it sees it again.
 *
 * <p>It extends what keeps the tokens in cookies, since Quarkus would encrypt them a second time for a stranger.
 *
 * <p>Per replica: requests of one session that reach two replicas within the same moment still end it, and the next page
 * leads to the login, which knows the person and comes back at once.
 */
@Alternative
@Priority(1)
@ApplicationScoped
class SharedRenewals extends DefaultTokenStateManager {

    /** Requests that left the browser before it had the new cookies come soon, if at all. */
    private static final Duration KEPT = Duration.ofSeconds(30);

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final AuthorizationCodeTokens NOTHING = new AuthorizationCodeTokens();
    private static final String MINE = SharedRenewals.class.getName();

    /** The one by which Quarkus looks at a token's times, too. */
    private final Clock clock = Clock.systemUTC();
    /** By refresh token. */
    private final ConcurrentMap<String, CompletableFuture<AuthorizationCodeTokens>> renewals =
            new ConcurrentHashMap<>();

    @Override
    public Uni<AuthorizationCodeTokens> getTokens(
            RoutingContext request,
            OidcTenantConfig config,
            String state,
            OidcRequestContext<AuthorizationCodeTokens> context) {
        return super.getTokens(request, config, state, context)
                .flatMap(tokens -> isDue(tokens, config)
                        ? renewed(request, tokens)
                        : Uni.createFrom().item(tokens));
    }

    @Override
    public Uni<String> createTokenState(
            RoutingContext request,
            OidcTenantConfig config,
            AuthorizationCodeTokens tokens,
            OidcRequestContext<String> context) {
        CompletableFuture<AuthorizationCodeTokens> mine = request.get(MINE);
        if (mine != null) {
            mine.complete(tokens);
        }
        return super.createTokenState(request, config, tokens, context);
    }

    /** These, for the request that is to renew them; for all others what it gets. If it gets none, another one tries. */
    private Uni<AuthorizationCodeTokens> renewed(RoutingContext request, AuthorizationCodeTokens tokens) {
        CompletableFuture<AuthorizationCodeTokens> mine = new CompletableFuture<>();
        CompletableFuture<AuthorizationCodeTokens> first = renewals.putIfAbsent(tokens.getRefreshToken(), mine);
        if (first == null) {
            request.put(MINE, mine);
            request.addEndHandler(end -> settle(request.vertx(), tokens, mine));
            return Uni.createFrom().item(tokens);
        }
        if (first == request.get(MINE)) {
            return Uni.createFrom().item(tokens);
        }
        Context here = Vertx.currentContext();
        return Uni.createFrom()
                .completionStage(first)
                .ifNoItem()
                .after(PATIENCE)
                .recoverWithItem(tokens)
                .emitOn(task -> here.runOnContext(v -> task.run()))
                .flatMap(got -> got == NOTHING
                        ? renewed(request, tokens)
                        : Uni.createFrom().item(got));
    }

    private void settle(Vertx vertx, AuthorizationCodeTokens old, CompletableFuture<AuthorizationCodeTokens> mine) {
        if (mine.isDone()) {
            vertx.setTimer(KEPT.toMillis(), late -> renewals.remove(old.getRefreshToken(), mine));
        } else {
            renewals.remove(old.getRefreshToken(), mine);
            mine.complete(NOTHING);
        }
    }

    private boolean isDue(AuthorizationCodeTokens tokens, OidcTenantConfig config) {
        if (tokens.getRefreshToken() == null || tokens.getIdToken() == null) {
            return false;
        }
        Duration skew = config.token().refreshTokenTimeSkew().orElse(Duration.ZERO);
        // A second before Quarkus thinks so: a request that renews unannounced would not be waited for.
        return clock.instant().plus(skew).getEpochSecond() >= endOf(tokens.getIdToken());
    }

    /** Not verified: who decrypted the cookie wrote it. */
    private static long endOf(String idToken) {
        String claims = idToken.substring(idToken.indexOf('.') + 1, idToken.lastIndexOf('.'));
        return new JsonObject(new String(Base64.getUrlDecoder().decode(claims), StandardCharsets.UTF_8)).getLong("exp");
    }
}
