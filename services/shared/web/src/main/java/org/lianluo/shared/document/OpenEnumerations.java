package org.lianluo.shared.document;

import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Keeps the enumerations of answers open: a client that was generated from an {@code enum} fails at the first value that it
 * doesn't know, so an answer has a text, its values as {@code x-extensible-enum} and as examples. What is sent stays an
 * {@code enum}; one that is also answered has a second schema for that.
 */
final class OpenEnumerations {

    private static final String VALUES = "x-extensible-enum";

    private OpenEnumerations() {}

    static void open(OpenAPI document, NamedSchemas schemas) {
        Set<String> sent = schemas.sent();
        schemas.forEachAnswered(schema -> {
            if (schema.getEnumeration() != null) {
                open(schema);
            } else if (schema.getRef() != null
                    && sent.contains(NamedSchemas.name(schema))
                    && schemas.resolved(schema).getEnumeration() != null) {
                schema.setRef(NamedSchemas.REFERENCE + answered(document, schemas.resolved(schema), schema));
            }
        });
    }

    private static String answered(OpenAPI document, Schema closed, Schema reference) {
        String name = "Answered" + NamedSchemas.name(reference);
        if (!document.getComponents().getSchemas().containsKey(name)) {
            Schema open = OASFactory.createSchema()
                    .type(List.of(Schema.SchemaType.STRING))
                    .description(closed.getDescription())
                    .enumeration(closed.getEnumeration());
            open(open);
            document.getComponents().addSchema(name, open);
        }
        return name;
    }

    private static void open(Schema schema) {
        List<Object> values = List.copyOf(schema.getEnumeration());
        String known = schema.getDescription() == null
                ? "One of "
                        + String.join(", ", values.stream().map(String::valueOf).toList())
                : schema.getDescription();
        schema.enumeration(null)
                .description(known + "; more may follow, so take one that you don't know as another (取值可能增加)")
                .examples(values)
                .addExtension(VALUES, values);
    }
}
