package org.lianluo.shared.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Gives each body that is sent a whole example, made of those of its properties: all that must be sent, and the others that
 * have one. Where properties exclude one another, the record's own {@code examples} come first.
 */
final class WholeExamples {

    private final NamedSchemas schemas;

    private WholeExamples(NamedSchemas schemas) {
        this.schemas = schemas;
    }

    static void give(NamedSchemas schemas) {
        WholeExamples examples = new WholeExamples(schemas);
        schemas.forEach(WholeExamples::list);
        schemas.operations().stream()
                .map(Operation::getRequestBody)
                .filter(body -> body != null && body.getContent() != null)
                .forEach(body -> body.getContent().getMediaTypes().forEach((type, media) -> {
                    if (type.endsWith("json")) {
                        examples.give(media);
                    }
                }));
    }

    /** The example of a list may be written as that of its rows. */
    private static void list(Schema schema) {
        if (is(schema, Schema.SchemaType.ARRAY) && hasOwn(schema)) {
            schema.setExamples(schema.getExamples().stream()
                    .<Object>map(example -> example instanceof List ? example : List.of(example))
                    .toList());
        }
    }

    private void give(MediaType media) {
        if (media.getExample() == null && media.getExamples() == null) {
            media.setExample(of(media.getSchema()));
        }
    }

    /** Null where nothing tells one. */
    private Object of(Schema schema) {
        if (hasOwn(schema)) {
            return schema.getExamples().get(0);
        }
        Schema type = schemas.resolved(schema);
        if (hasOwn(type)) {
            return type.getExamples().get(0);
        }
        if (type.getEnumeration() != null) {
            return type.getEnumeration().get(0);
        }
        if (type.getProperties() != null) {
            return members(type);
        }
        if (is(type, Schema.SchemaType.ARRAY)) {
            Object item = type.getItems() == null ? null : of(type.getItems());
            return item == null ? List.of() : List.of(item);
        }
        return is(type, Schema.SchemaType.BOOLEAN) ? Boolean.TRUE : null;
    }

    private Map<String, Object> members(Schema type) {
        Map<String, Object> members = new LinkedHashMap<>();
        type.getProperties().forEach((name, property) -> {
            boolean needed = type.getRequired() != null && type.getRequired().contains(name);
            Object example = needed || hasOwn(property) ? of(property) : null;
            if (example != null) {
                members.put(name, example);
            }
        });
        return members;
    }

    private static boolean hasOwn(Schema schema) {
        return schema.getExamples() != null && !schema.getExamples().isEmpty();
    }

    private static boolean is(Schema schema, Schema.SchemaType type) {
        return schema.getType() != null && schema.getType().contains(type);
    }
}
