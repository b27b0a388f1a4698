package org.lianluo.shared.document;

import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.RecordComponentInfo;
import org.jspecify.annotations.Nullable;

/**
 * Says which properties of an answer are always there: all but those that the record marks {@link Nullable}, since answers
 * leave out what is null.
 */
final class AnsweredProperties {

    private static final DotName NULLABLE = DotName.createSimple(Nullable.class);

    private AnsweredProperties() {}

    /** Schemas that requests use too are left as the rules on requests have them. */
    static void require(NamedSchemas schemas) {
        Set<String> sent = schemas.sent();
        schemas.answered().stream().filter(name -> !sent.contains(name)).forEach(name -> schemas.recordOf(name)
                .ifPresent(type -> require(type, schemas.get(name))));
    }

    private static void require(ClassInfo type, Schema schema) {
        if (schema.getProperties() != null) {
            List<String> always = type.recordComponents().stream()
                    .filter(component -> !component.type().hasAnnotation(NULLABLE))
                    .map(RecordComponentInfo::name)
                    .filter(schema.getProperties()::containsKey)
                    .toList();
            schema.setRequired(always.isEmpty() ? null : always);
        }
    }
}
