package org.lianluo.shared.audit;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Filters of a list of audit rows; used with {@code @BeanParam}. */
public class AuditParams {

    @Parameter(description = "Action (操作)", example = "audit.read")
    @QueryParam("action")
    String action;

    @Parameter(description = "Actor: the subject of a token, or anonymous (操作人标识)")
    @QueryParam("actor")
    String actor;

    @Parameter(description = "Kind of the object (对象类型)", example = "opinion")
    @QueryParam("subjectType")
    String subjectType;

    @Parameter(description = "Id of the object (对象标识)")
    @QueryParam("subjectId")
    UUID subjectId;

    @Parameter(description = "At or after this time (起始时间)", example = "2026-11-01T00:00:00Z")
    @QueryParam("from")
    Instant from;

    @Parameter(description = "Before this time (截止时间，不含)", example = "2026-12-01T00:00:00Z")
    @QueryParam("to")
    Instant to;

    /** What was looked for, for the trail of who read it; null for all. */
    String described() {
        Map<String, Object> given = new TreeMap<>();
        given.put("action", action);
        given.put("actor", actor);
        given.put("subjectType", subjectType);
        given.put("subjectId", subjectId);
        given.put("from", from);
        given.put("to", to);
        given.values().removeIf(Objects::isNull);
        return given.isEmpty()
                ? null
                : given.entrySet().stream()
                        .map(filter -> filter.getKey() + "=" + filter.getValue())
                        .collect(Collectors.joining(", "));
    }
}
