package org.lianluo.shared.web;

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
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemCode;

/** Refusals that are given before a request reaches a resource: a token that is not valid, a body that is too large. */
@ApplicationScoped
class EarlyRefusals {

    void register(@Observes Router router) {
        router.route().failureHandler(this::answer);
    }

    private void answer(RoutingContext context) {
        if (context.response().ended() || context.response().headWritten()) {
            context.next();
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
        if (code == CommonProblem.UNAUTHENTICATED) {
            response.putHeader("WWW-Authenticate", "Bearer");
        }
        response.end(json(problem));
    }

    private static String json(Problem problem) {
        return DatabindCodec.mapper().valueToTree(problem).toString();
    }
}
