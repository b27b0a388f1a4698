package org.lianluo.shared.web.refusal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.hibernate.StaleStateException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.lianluo.shared.messaging.Transience;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.FieldProblem;
import org.lianluo.shared.problem.ProblemCode;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.web.input.StrictJson.UnstorableText;

/** The one place where exceptions become refusals. What is not foreseen is a 500 that shows no internals. */
@ApplicationScoped
public class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    /** What the framework refuses by status alone. */
    static final Map<Integer, ProblemCode> BY_STATUS = Map.of(
            400, CommonProblem.MALFORMED_REQUEST,
            401, CommonProblem.UNAUTHENTICATED,
            403, CommonProblem.FORBIDDEN,
            404, CommonProblem.NOT_FOUND,
            405, CommonProblem.METHOD_NOT_ALLOWED,
            406, CommonProblem.NOT_ACCEPTABLE,
            413, CommonProblem.PAYLOAD_TOO_LARGE,
            415, CommonProblem.UNSUPPORTED_MEDIA_TYPE);

    private final Problems problems;
    private final Counter unstorable;

    ProblemMappers(Problems problems, MeterRegistry metrics) {
        this.problems = problems;
        this.unstorable = Counter.builder("lianluo.texts.unstorable")
                .description(
                        "Texts that the guards at the edge let through and the database refused; 0 when all is well")
                .register(metrics);
    }

    @ServerExceptionMapper
    public Response refusal(ProblemException e) {
        return problems.of(e);
    }

    @ServerExceptionMapper
    public Response invalid(ConstraintViolationException e) {
        List<FieldProblem> errors = e.getConstraintViolations().stream()
                .map(ViolationPointers::problem)
                .sorted(java.util.Comparator.comparing(FieldProblem::place))
                .toList();
        return problems.of(CommonProblem.VALIDATION_FAILED, errors, Map.of());
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    public Response unauthenticated(SecurityException e) {
        return problems.of(CommonProblem.UNAUTHENTICATED);
    }

    @ServerExceptionMapper
    public Response forbidden(ForbiddenException e) {
        return problems.of(CommonProblem.FORBIDDEN);
    }

    /** Someone else's change came first. */
    @ServerExceptionMapper({OptimisticLockException.class, StaleStateException.class})
    public Response stale(RuntimeException e) {
        return problems.of(CommonProblem.STALE_VERSION);
    }

    @ServerExceptionMapper
    public Response framework(WebApplicationException e) {
        if (e.getCause() instanceof JsonProcessingException json) {
            return unreadable(json);
        }
        int status = e.getResponse().getStatus();
        if (status < 400) {
            return e.getResponse();
        }
        if (e instanceof NotFoundException && e.getCause() != null && problems.hasQuery()) {
            // The framework says 404 of a query parameter that it can't convert, as it does of a path.
            return problems.of(CommonProblem.INVALID_PARAMETER);
        }
        ProblemCode code = BY_STATUS.get(status);
        return code == null ? unforeseen(e) : problems.of(code);
    }

    /** The framework maps mismatched input itself unless that very class is named here. */
    @ServerExceptionMapper({JsonProcessingException.class, MismatchedInputException.class})
    public Response unreadable(JsonProcessingException e) {
        if (e instanceof StreamConstraintsException) {
            return problems.of(CommonProblem.PAYLOAD_TOO_LARGE);
        }
        if (e instanceof UnstorableText text) {
            return onField(CommonProblem.VALIDATION_FAILED, text);
        }
        if (e instanceof UnrecognizedPropertyException unknown) {
            return onField(CommonProblem.UNKNOWN_FIELD, unknown);
        }
        if (e instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            return onField(CommonProblem.WRONG_TYPE, mapping);
        }
        if (e.getProcessor() instanceof JsonParser parser) {
            // Where reading stopped: a member that was named twice, or what can't be read.
            String pointer = parser.getParsingContext().pathAsPointer().toString();
            return problems.of(
                    pointer.isEmpty()
                            ? new ProblemException(CommonProblem.MALFORMED_REQUEST)
                            : ProblemException.onField(CommonProblem.MALFORMED_REQUEST, pointer));
        }
        return problems.of(CommonProblem.MALFORMED_REQUEST);
    }

    @ServerExceptionMapper
    public Response unforeseen(Throwable e) {
        if (Transience.isUniqueViolation(e)) {
            return problems.of(CommonProblem.CONFLICT);
        }
        if (Transience.isUnstorableText(e)) {
            // The guards at the edge let it through: a fault of ours, though the caller's text is to be mended.
            unstorable.increment();
            LOG.error("Answered 400: the database can't store a text", e);
            return problems.of(CommonProblem.VALIDATION_FAILED);
        }
        if (Transience.isTransient(e)) {
            LOG.warnf("Answered 503: %s", e.getClass().getName());
            return problems.of(CommonProblem.UNAVAILABLE);
        }
        LOG.error("Answered 500", e);
        return problems.of(CommonProblem.INTERNAL_ERROR);
    }

    private Response onField(ProblemCode code, JsonMappingException e) {
        return problems.of(ProblemException.onField(code, ViolationPointers.pointer(e.getPath())));
    }
}
