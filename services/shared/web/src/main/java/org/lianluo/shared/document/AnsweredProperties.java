package org.lianluo.shared.document;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jboss.jandex.Type;

/**
 * Says which properties of an answer are always there. Answers leave out what is null, so only what can't be null is
 * required: primitive components, and the {@code items} of a list.
 */
final class AnsweredProperties {

    private static final String REFERENCE = "#/components/schemas/";

    private final Map<String, ClassInfo> records = new HashMap<>();

    AnsweredProperties(IndexView index) {
        index.getKnownClasses().stream().filter(ClassInfo::isRecord).forEach(type -> records.put(name(type), type));
    }

    private static String name(ClassInfo type) {
        AnnotationInstance schema =
                type.declaredAnnotation(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
        return schema == null || schema.value("name") == null
                ? type.simpleName()
                : schema.value("name").asString();
    }

    /** Schemas that requests use too are left as the rules on requests have them. */
    void require(OpenAPI document) {
        Set<String> sent = new HashSet<>();
        operations(document)
                .filter(operation -> operation.getRequestBody() != null)
                .forEach(operation -> reach(document, operation.getRequestBody().getContent(), sent));
        document.getComponents().getSchemas().forEach((name, schema) -> {
            ClassInfo type = records.get(name);
            if (type != null && !sent.contains(name) && schema.getProperties() != null) {
                type.recordComponents().stream()
                        .filter(AnsweredProperties::isNeverNull)
                        .map(RecordComponentInfo::name)
                        .filter(schema.getProperties()::containsKey)
                        .filter(property -> schema.getRequired() == null
                                || !schema.getRequired().contains(property))
                        .forEach(schema::addRequired);
            }
        });
    }

    private static boolean isNeverNull(RecordComponentInfo component) {
        return component.type().kind() == Type.Kind.PRIMITIVE
                || component.name().equals("items");
    }

    private static Stream<Operation> operations(OpenAPI document) {
        return document.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream());
    }

    private static void reach(OpenAPI document, Content content, Set<String> names) {
        if (content != null) {
            content.getMediaTypes().values().forEach(media -> reach(document, media.getSchema(), names));
        }
    }

    private static void reach(OpenAPI document, Schema schema, Set<String> names) {
        if (schema == null) {
            return;
        }
        if (schema.getRef() != null && names.add(schema.getRef().substring(REFERENCE.length()))) {
            reach(
                    document,
                    document.getComponents().getSchemas().get(schema.getRef().substring(REFERENCE.length())),
                    names);
        }
        reach(document, schema.getItems(), names);
        if (schema.getProperties() != null) {
            List.copyOf(schema.getProperties().values()).forEach(property -> reach(document, property, names));
        }
    }
}
