package org.lianluo.apichecks;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.compare.OpenApiDiffOptions;
import org.openapitools.openapidiff.core.model.Changed;
import org.openapitools.openapidiff.core.model.ChangedApiResponse;
import org.openapitools.openapidiff.core.model.ChangedContent;
import org.openapitools.openapidiff.core.model.ChangedHeaders;
import org.openapitools.openapidiff.core.model.ChangedList;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;
import org.openapitools.openapidiff.core.model.ChangedOperation;
import org.openapitools.openapidiff.core.model.ChangedParameter;
import org.openapitools.openapidiff.core.model.ChangedParameters;
import org.openapitools.openapidiff.core.model.ChangedRequestBody;
import org.openapitools.openapidiff.core.model.ChangedSchema;
import org.openapitools.openapidiff.core.model.ChangedSecurityRequirements;
import org.openapitools.openapidiff.core.model.ComposedChanged;
import org.openapitools.openapidiff.core.model.schema.ChangedEnum;
import org.openapitools.openapidiff.core.model.schema.ChangedNullable;

/**
 * What a client of the older document may stumble over in the newer one, a line each, such as {@code POST /things request
 * /name: max length}.
 *
 * <p>The library judges; some of its verdicts are not ours. A property that is gone breaks: answers are read by it, and
 * requests that still have it are refused. A value that is gone from an enumeration breaks in answers too: someone waits
 * for it. A new value in an answer does not: clients must expect values they don't know.
 * {@code null} breaks where it is no longer taken, or now given; a token where none was needed.
 */
final class BreakingChanges {

    private static final OpenApiDiffOptions OPTIONS = OpenApiDiffOptions.builder()
            .configProperty("incompatible.response.enum.increased", "false")
            .build();

    private final Set<String> found = new TreeSet<>();

    private BreakingChanges() {}

    static Set<String> between(String older, String newer) {
        ChangedOpenApi diff = OpenApiCompare.fromSpecifications(read(older), read(newer), OPTIONS);
        BreakingChanges changes = new BreakingChanges();
        diff.getMissingEndpoints()
                .forEach(gone -> changes.found.add(gone.getMethod() + " " + gone.getPathUrl() + ": gone"));
        for (ChangedOperation operation : diff.getChangedOperations()) {
            changes.visit(diff, operation, operation.getHttpMethod() + " " + operation.getPathUrl());
        }
        return changes.found;
    }

    private static OpenAPI read(String document) {
        SwaggerParseResult result = new OpenAPIV3Parser().readContents(PlainOpenApi.of(document));
        if (!result.getMessages().isEmpty()) {
            throw new IllegalArgumentException("not a valid document: " + result.getMessages());
        }
        return result.getOpenAPI();
    }

    private void visit(Changed parent, Changed change, String where) {
        if (change == null || change.isUnchanged()) {
            return;
        }
        if (breaks(parent, change)) {
            found.add(where + ": " + words(change));
        }
        if (change instanceof ComposedChanged composed) {
            composed.getChangedElements().forEach(part -> visit(change, part, where + step(change, part)));
        }
    }

    /** Whether this very change breaks, its parts apart. */
    private static boolean breaks(Changed parent, Changed change) {
        if (change instanceof ChangedSchema schema
                && !schema.getMissingProperties().isEmpty()) {
            return true;
        }
        if (change instanceof ChangedEnum<?> values && !values.getMissing().isEmpty()) {
            return true;
        }
        if (change instanceof ChangedSecurityRequirements security
                && (security.getOldSecurityRequirements() == null
                        || security.getOldSecurityRequirements().isEmpty())
                && !security.getIncreased().isEmpty()) {
            return true;
        }
        if (change instanceof ChangedNullable nullable && parent instanceof ChangedSchema schema) {
            return schema.getContext().isRequest() != Boolean.TRUE.equals(nullable.getRight());
        }
        return change instanceof ComposedChanged composed
                ? composed.isCoreChanged().isIncompatible()
                : change.isIncompatible();
    }

    private static String step(Changed parent, Changed part) {
        if (part instanceof ChangedParameter parameter) {
            return " parameter " + parameter.getName();
        }
        if (part instanceof ChangedRequestBody) {
            return " request";
        }
        if (parent instanceof ChangedApiResponse responses) {
            return " response " + key(responses.getChanged(), part);
        }
        if (parent instanceof ChangedHeaders headers) {
            return " header " + key(headers.getChanged(), part);
        }
        if (parent instanceof ChangedSchema schema && part instanceof ChangedSchema) {
            return part == schema.getItems() ? "/*" : "/" + key(schema.getChangedProperties(), part);
        }
        return "";
    }

    private static String key(Map<String, ? extends Changed> changes, Changed wanted) {
        return changes.entrySet().stream()
                .filter(entry -> entry.getValue() == wanted)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    private static String words(Changed change) {
        String kind = change.getClass()
                .getSimpleName()
                .replace("Changed", "")
                .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .toLowerCase(Locale.ROOT);
        if (change instanceof ChangedSchema schema) {
            return schema.getMissingProperties().isEmpty()
                    ? "type or format"
                    : "gone " + sorted(schema.getMissingProperties().keySet());
        }
        if (change instanceof ChangedParameters parameters) {
            return "parameters, gone " + names(parameters.getMissing()) + ", new " + names(parameters.getIncreased());
        }
        if (change instanceof ChangedContent content) {
            return "media types, gone " + sorted(content.getMissing().keySet());
        }
        if (change instanceof ChangedApiResponse responses) {
            return "responses, gone " + sorted(responses.getMissing().keySet());
        }
        if (change instanceof ChangedList<?> list) {
            return kind + ", gone " + list.getMissing() + ", new " + list.getIncreased();
        }
        return kind;
    }

    private static Collection<String> names(List<Parameter> parameters) {
        return parameters.stream().map(Parameter::getName).sorted().toList();
    }

    private static Collection<String> sorted(Set<String> names) {
        return new TreeSet<>(names);
    }
}
