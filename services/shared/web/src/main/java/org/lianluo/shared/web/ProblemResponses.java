package org.lianluo.shared.web;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;
import org.jboss.jandex.IndexView;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemCode;

/**
 * Completes the OpenAPI document with what holds for every operation of a kind: the refusals it can give, the header
 * {@code Idempotency-Key} of each POST, who may call, and the name of the service.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ProblemResponses implements OASFilter {

    private final ResourceMethods methods;

    public ProblemResponses(IndexView index) {
        this.methods = new ResourceMethods(index);
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        List<SecurityRequirement> used = new ArrayList<>();
        if (document.getPaths() != null) {
            document.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                    .forEach((verb, operation) -> {
                        List<SecurityRequirement> security =
                                OperationSecurity.of(methods.behind(verb, path), headers(item, operation));
                        operation.setSecurity(security);
                        used.addAll(security);
                    }));
            // Only now, since methods are found by the paths that they have in the code.
            new ServiceName(ConfigProvider.getConfig().getValue("quarkus.application.name", String.class))
                    .writeInto(document);
            document.getPaths().getPathItems().values().forEach(item -> item.getOperations()
                    .forEach((verb, operation) -> complete(item, verb, operation)));
        }
        OperationSecurity.describe(document.getComponents(), used);
    }

    private static void complete(PathItem item, PathItem.HttpMethod method, Operation operation) {
        Map<Integer, String> refusals = new TreeMap<>();
        add(refusals, CommonProblem.TOO_MANY_REQUESTS, CommonProblem.INTERNAL_ERROR, CommonProblem.UNAVAILABLE);
        if (!operation.getSecurity().isEmpty()) {
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
        // The framework writes some of its own, without their form.
        List.copyOf(operation.getResponses().getAPIResponses().keySet()).stream()
                .filter(status -> status.matches("[45].."))
                .forEach(operation.getResponses()::removeAPIResponse);
        refusals.forEach((status, title) -> {
            operation.getResponses().addAPIResponse(String.valueOf(status), refusal(title));
        });
    }

    private static void add(Map<Integer, String> refusals, ProblemCode... codes) {
        for (ProblemCode code : codes) {
            refusals.putIfAbsent(code.status(), code.titleZh() + " / " + code.titleEn());
        }
    }

    private static boolean has(PathItem item, Operation operation, Parameter.In in) {
        return parameters(item, operation).anyMatch(parameter -> parameter.getIn() == in);
    }

    private static List<String> headers(PathItem item, Operation operation) {
        return parameters(item, operation)
                .filter(parameter -> parameter.getIn() == Parameter.In.HEADER)
                .map(Parameter::getName)
                .toList();
    }

    private static Stream<Parameter> parameters(PathItem item, Operation operation) {
        return Stream.of(item.getParameters(), operation.getParameters())
                .filter(Objects::nonNull)
                .flatMap(List::stream);
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
