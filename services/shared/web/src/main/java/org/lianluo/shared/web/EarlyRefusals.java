package org.lianluo.shared.web;

import io.quarkus.oidc.OIDCException;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.security.AuthenticationFailedException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.jackson.DatabindCodec;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemCode;

/** Refusals that are given before a request reaches a resource: a token that is not valid, a body that is too large. */
@ApplicationScoped
class EarlyRefusals {

    /** JSON bodies are smaller than what photos may take. */
    static final long MOST_JSON = 1024 * 1024;

    /** What is read and thrown away so that a client that sends too much still gets to read the refusal. */
    private static final long MOST_DRAINED = 64L * 1024 * 1024;

    private static final int BEFORE_ALL_OTHERS = -10_000;

    private final long mostBytes;

    EarlyRefusals(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize most) {
        this.mostBytes = most.asLongValue();
    }

    void register(@Observes Router router) {
        router.route().order(BEFORE_ALL_OTHERS).handler(this::refuseLargeBodies);
        router.route().failureHandler(this::answer);
    }

    private void refuseLargeBodies(RoutingContext context) {
        long length = contentLength(context);
        String type = context.request().getHeader(HttpHeaders.CONTENT_TYPE);
        long most = type != null && type.contains("json") ? Math.min(MOST_JSON, mostBytes) : mostBytes;
        if (length <= most) {
            context.next();
        } else if (length > MOST_DRAINED) {
            context.response().putHeader(HttpHeaders.CONNECTION, "close");
            answer(context, CommonProblem.PAYLOAD_TOO_LARGE);
        } else {
            context.request().handler(ignored -> {});
            context.request().endHandler(ignored -> answer(context, CommonProblem.PAYLOAD_TOO_LARGE));
            context.request().resume();
        }
    }

    private static long contentLength(RoutingContext context) {
        String length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException e) {
            return Long.MAX_VALUE;
        }
    }

    private void answer(RoutingContext context) {
        if (context.response().ended() || context.response().headWritten()) {
            context.next();
        } else if (context.failure() instanceof OIDCException) {
            // Keycloak was never reached yet, so no token can be checked.
            answer(context, CommonProblem.UNAVAILABLE);
        } else if (context.failure() instanceof AuthenticationFailedException) {
            answer(context, CommonProblem.UNAUTHENTICATED);
        } else if (context.statusCode() == CommonProblem.PAYLOAD_TOO_LARGE.status()) {
            answer(context, CommonProblem.PAYLOAD_TOO_LARGE);
        } else {
            context.next();
        }
    }

    private static void answer(RoutingContext context, ProblemCode code) {
        Locale language = Languages.of(context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        Problem problem = Problem.of(code, language, context.request().path(), List.of(), Map.of());
        var response = context.response().setStatusCode(code.status());
        response.putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE);
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
