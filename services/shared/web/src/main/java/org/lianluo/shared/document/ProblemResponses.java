package org.lianluo.shared.document;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemCode;
import org.lianluo.shared.web.IdempotencyKey;
import org.lianluo.shared.web.SameForEverybody;
import org.lianluo.shared.web.refusal.Problem;

/**
 * Completes the OpenAPI document with what holds for every operation of a kind: who may call, the refusals that it can
 * give, and its headers. What an operation alone refuses with is told by {@link org.lianluo.shared.web.Refuses}.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ProblemResponses implements OASFilter {

    private static final String PROBLEM = "#/components/responses/Problem";

    private final ResourceMethods methods;
    private final OwnProblems own;
    private final Map<String, ClassInfo> records;

    public ProblemResponses(IndexView index) {
        this.methods = new ResourceMethods(index);
        this.own = new OwnProblems(index);
        this.records = NamedSchemas.records(index);
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        document.getComponents().addResponse("Problem", problem());
        List<SecurityRequirement> used = new ArrayList<>();
        AnswerHeaders headers = new AnswerHeaders(document);
        if (document.getPaths() != null) {
            // Before the service's name is written, since methods are found by the paths that they have in the code.
            Map<Operation, MethodInfo> behind = new IdentityHashMap<>();
            document.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                    .forEach((verb, operation) -> behind.put(operation, methods.behind(verb, path))));
            new ServiceName(ConfigProvider.getConfig().getValue("quarkus.application.name", String.class))
                    .writeInto(document);
            document.getPaths().getPathItems().values().forEach(item -> item.getOperations()
                    .forEach((verb, operation) -> {
                        MethodInfo method = behind.get(operation);
                        operation.setSecurity(OperationSecurity.of(method, headers(item, operation)));
                        used.addAll(operation.getSecurity());
                        complete(item, verb, operation);
                        refusals(operation, codes(item, verb, operation, method));
                        operation
                                .getResponses()
                                .getAPIResponses()
                                .forEach((status, answer) -> headers.describe(
                                        status,
                                        answer,
                                        verb == PathItem.HttpMethod.POST,
                                        ifMatch(item, operation).findAny().isPresent(),
                                        parameters(item, operation)
                                                .anyMatch(parameter -> parameter.getIn() == Parameter.In.PATH)));
                        if (ResourceMethods.has(method, SameForEverybody.class)) {
                            KeepableReads.describe(operation);
                        }
                    }));
            NamedSchemas schemas = new NamedSchemas(document, records);
            AnsweredProperties.require(schemas);
            SentTexts.describe(schemas);
            WholeExamples.give(schemas);
            OpenEnumerations.open(document, schemas);
        }
        OperationSecurity.describe(document.getComponents(), used);
    }

    private static void complete(PathItem item, PathItem.HttpMethod method, Operation operation) {
        if (method == PathItem.HttpMethod.POST) {
            operation.addParameter(idempotencyKey());
        }
        ifMatch(item, operation)
                .filter(parameter -> parameter.getDescription() == null)
                .forEach(parameter -> parameter
                        .required(true)
                        .description("ETag of the caller's last reading (读取时的 ETag); 428 without it")
                        .example("\"3\""));
    }

    /** By the kind of the operation, and of the service's own rules. */
    private List<ProblemCode> codes(PathItem item, PathItem.HttpMethod verb, Operation operation, MethodInfo method) {
        List<ProblemCode> codes = new ArrayList<>(own.of(method));
        Collections.addAll(
                codes,
                CommonProblem.MALFORMED_REQUEST,
                CommonProblem.INVALID_PARAMETER,
                CommonProblem.UNAUTHENTICATED,
                CommonProblem.NOT_ACCEPTABLE,
                CommonProblem.TOO_MANY_REQUESTS,
                CommonProblem.INTERNAL_ERROR,
                CommonProblem.UNAVAILABLE);
        if (OperationSecurity.takesAToken(operation)) {
            codes.add(CommonProblem.FORBIDDEN);
        }
        if (parameters(item, operation).anyMatch(parameter -> parameter.getIn() == Parameter.In.PATH)) {
            codes.add(CommonProblem.NOT_FOUND);
        }
        if (parameters(item, operation)
                .anyMatch(parameter -> parameter.getName().equals("cursor"))) {
            codes.add(CommonProblem.INVALID_CURSOR);
        }
        if (parameters(item, operation).anyMatch(ProblemResponses::hasRules)) {
            codes.add(CommonProblem.VALIDATION_FAILED);
        }
        if (operation.getRequestBody() != null) {
            Collections.addAll(
                    codes,
                    CommonProblem.UNKNOWN_FIELD,
                    CommonProblem.WRONG_TYPE,
                    CommonProblem.VALIDATION_FAILED,
                    CommonProblem.PAYLOAD_TOO_LARGE,
                    CommonProblem.UNSUPPORTED_MEDIA_TYPE);
        }
        if (verb != PathItem.HttpMethod.GET) {
            Collections.addAll(codes, CommonProblem.CONFLICT, CommonProblem.ILLEGAL_TRANSITION);
        }
        if (verb == PathItem.HttpMethod.POST) {
            Collections.addAll(codes, CommonProblem.IDEMPOTENCY_KEY_REQUIRED, CommonProblem.IDEMPOTENCY_KEY_REUSED);
        }
        if (ifMatch(item, operation).findAny().isPresent()) {
            codes.add(CommonProblem.STALE_VERSION);
        }
        // What a PUT created the first time is changed with a version from then on.
        if (ifMatch(item, operation).anyMatch(parameter -> Boolean.TRUE.equals(parameter.getRequired()))
                || ifMatch(item, operation).findAny().isPresent()
                        && operation.getResponses().getAPIResponse("201") != null
                        && verb == PathItem.HttpMethod.PUT) {
            codes.add(CommonProblem.PRECONDITION_REQUIRED);
        }
        return codes;
    }

    /** One answer for all refusals; which there are says {@code x-problem-codes}. */
    private static void refusals(Operation operation, List<ProblemCode> codes) {
        // The framework writes some of its own, without their form.
        List.copyOf(operation.getResponses().getAPIResponses().keySet()).stream()
                .filter(status -> status.matches("[45].."))
                .forEach(operation.getResponses()::removeAPIResponse);
        operation.getResponses().setDefaultValue(OASFactory.createAPIResponse().ref(PROBLEM));
        Map<String, Integer> statuses = new LinkedHashMap<>();
        codes.stream()
                .sorted(Comparator.comparing(ProblemCode::status).thenComparing(ProblemCode::code))
                .forEach(code -> statuses.put(code.code(), code.status()));
        operation.addExtension("x-problem-codes", statuses);
    }

    /** Beside its kind; those of headers are looked at where they are used. */
    private static boolean hasRules(Parameter parameter) {
        Schema schema = parameter.getSchema();
        return parameter.getIn() != Parameter.In.HEADER
                && (schema.getMinimum() != null || schema.getMaximum() != null || schema.getPattern() != null);
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

    private static Stream<Parameter> ifMatch(PathItem item, Operation operation) {
        return parameters(item, operation).filter(parameter -> "If-Match".equals(parameter.getName()));
    }

    private static Parameter idempotencyKey() {
        return OASFactory.createParameter()
                .name("Idempotency-Key")
                .in(Parameter.In.HEADER)
                .required(false)
                .description(
                        "Name of this write, 8 to 128 visible ASCII characters; a repeat gets the same answer for 30 days."
                                + " Kiosks and units' systems must send one. (幂等键：重复提交只生效一次)")
                .example("0b6f0c1e-7f0a-4a52-9d0e-6f2f5e2b8a11")
                .schema(OASFactory.createSchema()
                        .addType(Schema.SchemaType.STRING)
                        .pattern(IdempotencyKey.FORM));
    }

    private static APIResponse problem() {
        return OASFactory.createAPIResponse()
                .description("Refused, for the reason that `code` names (请求被拒绝，原因见 code)")
                .addHeader(HttpHeaders.CONTENT_LANGUAGE, AnswerHeaders.header("Language of the title (标题的语言)", "zh-CN"))
                .addHeader(HttpHeaders.WWW_AUTHENTICATE, AnswerHeaders.header("With 401 (认证方式)", "Bearer"))
                .addHeader("Retry-After", AnswerHeaders.header("Seconds to wait, with 429 and 503 (重试前等待的秒数)", "10"))
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"))));
    }
}
