package org.lianluo.gateway.caller;

import io.quarkus.security.AuthenticationFailedException;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.lianluo.gateway.caller.RateLimits.Kind;
import org.lianluo.gateway.refusal.ProblemKind;
import org.lianluo.gateway.route.RequestPath;

/** Decides whether a request may go on: its token, if it has one, and how much its caller has asked already. */
public final class Admission {

    /**
     * The decision.
     *
     * @param refusal why the request may not go on; nothing if it may
     * @param caller one name to count the caller by
     * @param quotas what the caller has left; none where they were not counted
     */
    public record Decision(Optional<ProblemKind> refusal, String caller, List<RateLimits.Quota> quotas) {

        private static Decision refused(ProblemKind kind, RateLimits.Quota... quotas) {
            return new Decision(Optional.of(kind), "", List.of(quotas));
        }

        /** How long to wait where too many requests are the reason. */
        public Duration retryAfter() {
            return quotas.stream()
                    .map(RateLimits.Quota::untilNext)
                    .max(Comparator.naturalOrder())
                    .orElse(Duration.ZERO);
        }

        /** This one, if the other lets the request go on too. */
        private Decision and(Decision other) {
            List<RateLimits.Quota> both =
                    Stream.concat(quotas.stream(), other.quotas.stream()).toList();
            return new Decision(other.refusal, other.caller, both);
        }
    }

    private static final Logger LOG = Logger.getLogger(Admission.class);
    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final String RECEIPTS = "opinion-receipts";

    private final TokenCheck tokens;
    private final RateLimits limits;
    private final Callers callers;

    public Admission(TokenCheck tokens, RateLimits limits, Callers callers) {
        this.tokens = tokens;
        this.callers = callers;
        this.limits = limits;
    }

    /** The decision on this request, which is still paused; never fails. */
    public Uni<Decision> decide(HttpServerRequest request, RequestPath path) {
        List<String> authorization = request.headers().getAll(HttpHeaders.AUTHORIZATION);
        if (authorization.isEmpty()) {
            return Uni.createFrom().item(anonymous(request, path));
        }
        if (authorization.size() > 1) {
            return Uni.createFrom().item(untrusted(request));
        }
        return tokens.holder(authorization.get(0))
                .map(holder -> take(Kind.CALLER, nameOf(holder, request)))
                .onFailure(AuthenticationFailedException.class)
                .recoverWithItem(() -> untrusted(request))
                .onFailure()
                .recoverWithItem(failure -> {
                    LOG.warnf("Tokens cannot be checked: %s", failure);
                    return Decision.refused(ProblemKind.SIGN_IN_UNAVAILABLE);
                });
    }

    /** Told how a service answered: a look at a receipt that it did not refuse was no guess at a tracking code. */
    public void answered(HttpServerRequest request, RequestPath path, int status) {
        if (status < 400 && isAnonymousReceiptCall(request, path)) {
            limits.giveBack(Kind.WRONG_TRACKING_CODE, callers.nameOf(request));
        }
    }

    private Decision anonymous(HttpServerRequest request, RequestPath path) {
        String caller = callers.nameOf(request);
        Decision decision = take(Kind.ANONYMOUS, caller);
        if (decision.refusal().isEmpty() && !READING.contains(request.method())) {
            decision = decision.and(take(Kind.ANONYMOUS_WRITE, caller));
        }
        if (decision.refusal().isEmpty() && isAnonymousReceiptCall(request, path)) {
            decision = decision.and(take(Kind.WRONG_TRACKING_CODE, caller));
        }
        return decision;
    }

    /** Bad tokens count as anonymous calls, so that trying tokens is no way round the limits. */
    private Decision untrusted(HttpServerRequest request) {
        Decision decision = take(Kind.ANONYMOUS, callers.nameOf(request));
        return decision.refusal().isPresent()
                ? decision
                : Decision.refused(
                        ProblemKind.UNAUTHENTICATED, decision.quotas().toArray(RateLimits.Quota[]::new));
    }

    private Decision take(Kind kind, String who) {
        RateLimits.Quota quota = limits.take(kind, who);
        return quota.isExceeded()
                ? Decision.refused(ProblemKind.TOO_MANY_REQUESTS, quota)
                : new Decision(Optional.empty(), who, List.of(quota));
    }

    /** The holder of a token, and for whom they call if they are a trusted proxy. */
    private String nameOf(TokenCheck.TokenHolder holder, HttpServerRequest request) {
        return callers.namedUser(request)
                .map(user -> holder.key() + " for " + user)
                .orElse(holder.key());
    }

    private static boolean isAnonymousReceiptCall(HttpServerRequest request, RequestPath path) {
        return !request.headers().contains(HttpHeaders.AUTHORIZATION)
                && path.resource().filter(RECEIPTS::equals).isPresent();
    }
}
