package org.lianluo.shared.document;

import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.RecordComponentInfo;
import org.jboss.jandex.Type;
import org.jspecify.annotations.Nullable;

/**
 * Says which properties of an answer are always there: all but those that the record marks {@link Nullable}, since answers
 * leave out what is null.
 */
final class AnsweredProperties {

    private static final DotName NULLABLE = DotName.createSimple(Nullable.class);
    private static final String SHARED = "org.lianluo.shared.";

    private final boolean marked;

    private AnsweredProperties(boolean marked) {
        this.marked = marked;
    }

    /**
     * Schemas that requests use too are left as the rules on requests have them.
     *
     * @param marked whether the service's own records mark what may be missing; where they don't, only their primitive
     *     components and the items of a list are known to be there
     */
    static void require(NamedSchemas schemas, boolean marked) {
        AnsweredProperties properties = new AnsweredProperties(marked);
        Set<String> sent = schemas.sent();
        schemas.answered().stream().filter(name -> !sent.contains(name)).forEach(name -> schemas.recordOf(name)
                .ifPresent(type -> properties.require(type, schemas.get(name))));
    }

    private void require(ClassInfo type, Schema schema) {
        if (schema.getProperties() != null) {
            List<String> always = type.recordComponents().stream()
                    .filter(component -> isAlwaysThere(type, component))
                    .map(RecordComponentInfo::name)
                    .filter(schema.getProperties()::containsKey)
                    .toList();
            schema.setRequired(always.isEmpty() ? null : always);
        }
    }

    private boolean isAlwaysThere(ClassInfo type, RecordComponentInfo component) {
        return marked || type.name().toString().startsWith(SHARED)
                ? !component.type().hasAnnotation(NULLABLE)
                : component.type().kind() == Type.Kind.PRIMITIVE
                        || component.name().equals("items");
    }
}
