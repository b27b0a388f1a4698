package org.lianluo.shared.web;

import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemCode;

/**
 * Completes the OpenAPI document with what holds for every operation of a kind: the refusals it can give, the header
 * {@code Idempotency-Key} of each POST, the token, and the name of the service.
 */
public class ProblemResponses implements OASFilter {

    private static final String BEARER = "bearer";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        document.getComponents()
                .addSecurityScheme(
                        BEARER,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme(BEARER)
                                .bearerFormat("JWT")
                                .description("Access token of the Keycloak realm lianluo (统一身份令牌)"));
        if (document.getPaths() != null) {
            new ServiceName(ConfigProvider.getConfig().getValue("quarkus.application.name", String.class))
                    .writeInto(document);
            document.getPaths().getPathItems().values().forEach(ProblemResponses::complete);
        }
    }

    private static void complete(PathItem item) {
        item.getOperations().forEach((method, operation) -> complete(item, method, operation));
    }

    private static void complete(PathItem item, PathItem.HttpMethod method, Operation operation) {
        Map<Integer, String> refusals = new TreeMap<>();
        add(refusals, CommonProblem.TOO_MANY_REQUESTS, CommonProblem.INTERNAL_ERROR, CommonProblem.UNAVAILABLE);
        if (operation.getSecurity() != null && !operation.getSecurity().isEmpty()) {
            add(refusals, CommonProblem.UNAUTHENTICATED, CommonProblem.FORBIDDEN);
        }
        if (has(item, operation, Parameter.In.PATH)) {
            add(refusals, CommonProblem.NOT_FOUND);
        }
        if (has(item, operation, Parameter.In.QUERY)) {
            add(refusals, CommonProblem.INVALID_PARAMETER);
        }
        if (operation.getRequestBody() != null) {
            add(refusals, CommonProblem.VALIDATION_FAILED, CommonProblem.PAYLOAD_TOO_LARGE);
            add(refusals, CommonProblem.UNSUPPORTED_MEDIA_TYPE);
        }
        if (method == PathItem.HttpMethod.POST) {
            operation.addParameter(idempotencyKey());
            add(refusals, CommonProblem.IDEMPOTENCY_KEY_REQUIRED);
            add(refusals, CommonProblem.ILLEGAL_TRANSITION, CommonProblem.IDEMPOTENCY_KEY_REUSED);
        }
        if (method == PathItem.HttpMethod.PUT || method == PathItem.HttpMethod.PATCH) {
            add(refusals, CommonProblem.CONFLICT);
        }
        if (hasIfMatch(operation)) {
            describeIfMatch(operation);
            add(refusals, CommonProblem.STALE_VERSION, CommonProblem.PRECONDITION_REQUIRED);
        }
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (status.matches("[45]..") && response.getContent() == null) {
                response.setContent(problem());
            }
        });
        refusals.forEach((status, title) -> {
            if (!operation.getResponses().hasAPIResponse(String.valueOf(status))) {
                operation.getResponses().addAPIResponse(String.valueOf(status), refusal(title));
            }
        });
    }

    private static void add(Map<Integer, String> refusals, ProblemCode... codes) {
        for (ProblemCode code : codes) {
            refusals.putIfAbsent(code.status(), code.titleZh() + " / " + code.titleEn());
        }
    }

    private static boolean has(PathItem item, Operation operation, Parameter.In in) {
        return java.util.stream.Stream.of(item.getParameters(), operation.getParameters())
                .filter(java.util.Objects::nonNull)
                .flatMap(java.util.List::stream)
                .anyMatch(parameter -> parameter.getIn() == in);
    }

    private static boolean hasIfMatch(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> "If-Match".equals(parameter.getName()));
    }

    private static Parameter idempotencyKey() {
        return OASFactory.createParameter()
                .name(IdempotencyKey.HEADER)
                .in(Parameter.In.HEADER)
                .required(false)
                .description(
                        "Name of this write, 8 to 128 visible ASCII characters; a repeat gets the same answer for 30 days."
                                + " Kiosks and units' systems must send one. (幂等键：重复提交只生效一次)")
                .example("0b6f0c1e-7f0a-4a52-9d0e-6f2f5e2b8a11")
                .schema(OASFactory.createSchema()
                        .addType(org.eclipse.microprofile.openapi.models.media.Schema.SchemaType.STRING)
                        .minLength(8)
                        .maxLength(128));
    }

    private static void describeIfMatch(Operation operation) {
        operation.getParameters().stream()
                .filter(parameter -> "If-Match".equals(parameter.getName()) && parameter.getDescription() == null)
                .forEach(parameter -> parameter
                        .description("The ETag under which the caller read it (读取时的 ETag); 428 without it")
                        .example("\"3\""));
    }

    private static APIResponse refusal(String title) {
        return OASFactory.createAPIResponse().description(title).content(problem());
    }

    private static Content problem() {
        return OASFactory.createContent()
                .addMediaType(
                        Problem.MEDIA_TYPE,
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref("#/components/schemas/Problem")));
    }
}
