package org.lianluo.shared.web.refusal;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.jackson.DatabindCodec;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jboss.logging.Logger;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemCode;

/**
 * Refusals that are given around the resources: before a request reaches one (no host, a token that is not valid, a body
 * that is too large), and whatever fails on the way and was dealt with nowhere else. Each is a problem document.
 */
@ApplicationScoped
class EarlyRefusals {

    private static final Logger LOG = Logger.getLogger(EarlyRefusals.class);

    /** What is read and thrown away so that a client that sends too much still gets to read the refusal. */
    private static final long MOST_DRAINED = 64L * 1024 * 1024;

    /** How long a client may go on sending after it was told that it sends too much. */
    private static final long PATIENCE_MILLIS = 5_000;

    private static final int BEFORE_ALL_OTHERS = -10_000;

    /** Quarkus sets its own limit of unannounced bodies at -2, and answers in its own way; {@link BodyLimit} comes first. */
    private static final int AFTER_UPLOAD_LIMIT = -1;

    private final BodyLimit limit;
    private final Duration slowest;

    EarlyRefusals(BodyLimit limit, WebSettings settings) {
        this.limit = limit;
        this.slowest = settings.slowestBody();
    }

    void register(@Observes Router router) {
        router.route().order(BEFORE_ALL_OTHERS).handler(this::receive);
        router.route().order(AFTER_UPLOAD_LIMIT).handler(EarlyRefusals::leaveToBodyLimit);
        router.route().failureHandler(EarlyRefusals::fail);
    }

    private void receive(RoutingContext context) {
        HttpServerRequest request = context.request();
        String wish = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        if (wish != null) {
            // Not all that reads this header later can bear what may stand in it.
            request.headers()
                    .set(HttpHeaders.ACCEPT_LANGUAGE, Languages.of(wish).toLanguageTag());
        }
        HostAndPort host = request.authority();
        if (host == null || host.host().isEmpty()) {
            answer(context, CommonProblem.MALFORMED_REQUEST);
            return;
        }
        hangUpOnWhoSendsTooMuch(context);
        hangUpOnWhoSendsTooSlowly(context);
        refuseLargeBodies(context);
    }

    private void refuseLargeBodies(RoutingContext context) {
        long length = contentLength(context);
        if (length <= limit.of(context.normalizedPath())) {
            context.next();
        } else if (length > MOST_DRAINED) {
            answer(context, CommonProblem.PAYLOAD_TOO_LARGE);
        } else {
            context.request().handler(ignored -> {});
            context.request().endHandler(ignored -> answer(context, CommonProblem.PAYLOAD_TOO_LARGE));
            context.request().resume();
        }
    }

    /** The connection ends with the refusal, whoever gives it, and says so: a gateway does not use it again. */
    private static void hangUpOnWhoSendsTooMuch(RoutingContext context) {
        context.addHeadersEndHandler(v -> {
            if (isTooLarge(context)) {
                context.response().headers().set(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            }
        });
        context.addEndHandler(end -> {
            HttpServerRequest request = context.request();
            if (isTooLarge(context) && request.isEnded()) {
                request.connection().close();
            } else if (isTooLarge(context)) {
                context.vertx()
                        .setTimer(PATIENCE_MILLIS, late -> request.connection().close());
            }
        });
    }

    /** The gateway has stricter limits; this one ends what goes past it, or got stuck. */
    private void hangUpOnWhoSendsTooSlowly(RoutingContext context) {
        HttpServerRequest request = context.request();
        boolean hasBody = contentLength(context) > 0 || request.headers().contains(HttpHeaders.TRANSFER_ENCODING);
        if (hasBody) {
            long timer = context.vertx().setTimer(slowest.toMillis(), late -> {
                if (!request.isEnded()) {
                    request.connection().close();
                }
            });
            context.addEndHandler(end -> context.vertx().cancelTimer(timer));
        }
    }

    private static void leaveToBodyLimit(RoutingContext context) {
        context.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, MOST_DRAINED);
        context.next();
    }

    private static boolean isTooLarge(RoutingContext context) {
        return context.response().getStatusCode() == CommonProblem.PAYLOAD_TOO_LARGE.status();
    }

    private static long contentLength(RoutingContext context) {
        String length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException e) {
            return Long.MAX_VALUE;
        }
    }

    /** The last place where a failed request can still be answered. */
    private static void fail(RoutingContext context) {
        if (context.response().ended()) {
            return;
        }
        if (context.response().headWritten()) {
            context.response().reset();
            return;
        }
        answer(context, codeOf(context));
    }

    private static ProblemCode codeOf(RoutingContext context) {
        Throwable failure = context.failure();
        if (failure instanceof OIDCException) {
            // Keycloak was never reached yet, so no token can be checked.
            return CommonProblem.UNAVAILABLE;
        }
        if (failure instanceof AuthenticationFailedException) {
            return CommonProblem.UNAUTHENTICATED;
        }
        ProblemCode refusal = ProblemMappers.BY_STATUS.get(context.statusCode());
        if (refusal != null) {
            return refusal;
        }
        // By the path alone, since people type names and numbers into queries.
        LOG.errorf(
                failure,
                "%s %s failed",
                context.request().method(),
                context.request().path());
        return CommonProblem.INTERNAL_ERROR;
    }

    private static void answer(RoutingContext context, ProblemCode code) {
        Locale language = Languages.of(context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        Problem problem = Problem.of(code, language, context.request().path(), List.of(), Map.of());
        var response = context.response().setStatusCode(code.status());
        response.putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE);
        response.putHeader(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag());
        response.putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (code == CommonProblem.UNAVAILABLE) {
            response.putHeader("Retry-After", "5");
        }
        if (code == CommonProblem.UNAUTHENTICATED) {
            response.putHeader("WWW-Authenticate", "Bearer");
        }
        response.end(json(problem));
    }

    private static String json(Problem problem) {
        return DatabindCodec.mapper().valueToTree(problem).toString();
    }
}
