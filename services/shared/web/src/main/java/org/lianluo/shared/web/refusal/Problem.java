package org.lianluo.shared.web.refusal;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.opentelemetry.api.trace.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.problem.FieldProblem;
import org.lianluo.shared.problem.ProblemCode;

/**
 * A refusal as the caller gets it (RFC 9457, {@code application/problem+json}).
 *
 * @param type stable URI of the kind of problem
 * @param title in the caller's language
 * @param status HTTP status
 * @param code stable code; all are listed in {@code api-specs/problems.md}
 * @param instance path of the request
 * @param correlationId id under which the logs and traces of this request are found
 * @param errors what is wrong with which field or parameter; null where it is none of them
 * @param facts further members that depend on the code
 */
@Schema(
        description = "Problem details (RFC 9457); further members depend on the code",
        additionalProperties = Schema.True.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        String code,
        String instance,
        String correlationId,
        @Nullable List<FieldProblem> errors,
        @JsonAnyGetter @Schema(hidden = true) Map<String, Object> facts) {

    public static final String MEDIA_TYPE = "application/problem+json";

    private static final String TYPE_PREFIX = "/api/problems/";

    static Problem of(
            ProblemCode code, Locale language, String path, List<FieldProblem> errors, Map<String, Object> facts) {
        boolean english = Locale.ENGLISH.getLanguage().equals(language.getLanguage());
        return new Problem(
                TYPE_PREFIX + code.code(),
                english ? code.titleEn() : code.titleZh(),
                code.status(),
                code.code(),
                path,
                currentTrace(),
                errors.stream().map(error -> error.readBy(english)).toList(),
                facts);
    }

    /** The trace id of the request; a random one where nothing is traced. */
    static String currentTrace() {
        var context = Span.current().getSpanContext();
        return context.isValid()
                ? context.getTraceId()
                : UUID.randomUUID().toString().replace("-", "");
    }
}
