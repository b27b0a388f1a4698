package org.lianluo.shared.web.refusal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.FieldProblem;
import org.lianluo.shared.problem.ProblemCode;
import org.lianluo.shared.problem.ProblemException;

/** Writes refusals as {@code application/problem+json} in the caller's language. */
@ApplicationScoped
class Problems {

    private static final String RETRY_SECONDS = "5";

    private final HttpHeaders headers;
    private final UriInfo uri;

    Problems(HttpHeaders headers, UriInfo uri) {
        this.headers = headers;
        this.uri = uri;
    }

    Response of(ProblemException refusal) {
        return of(refusal.code(), refusal.fields(), refusal.facts());
    }

    Response of(ProblemCode code) {
        return of(code, List.of(), Map.of());
    }

    Response of(ProblemCode code, List<FieldProblem> errors, Map<String, Object> facts) {
        Problem problem =
                Problem.of(code, Languages.of(language()), uri.getRequestUri().getPath(), errors, facts);
        Response.ResponseBuilder response = Response.status(code.status())
                .type(Problem.MEDIA_TYPE)
                .header("Content-Language", Languages.of(language()).toLanguageTag())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(problem);
        if (code == CommonProblem.UNAVAILABLE) {
            response.header("Retry-After", RETRY_SECONDS);
        }
        if (code == CommonProblem.TOO_MANY_REQUESTS) {
            response.header("Retry-After", facts.getOrDefault("retryAfterSeconds", RETRY_SECONDS));
        }
        if (code == CommonProblem.UNAUTHENTICATED) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        return response.build();
    }

    /** Whether the request in hand carries query parameters. */
    boolean hasQuery() {
        return !uri.getQueryParameters().isEmpty();
    }

    private String language() {
        return headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE);
    }
}
