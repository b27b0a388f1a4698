package org.lianluo.shared.document;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.RecordComponentInfo;
import org.jboss.jandex.Type;
import org.lianluo.shared.codes.PhoneNumber;
import org.lianluo.shared.web.input.Phone;
import org.lianluo.shared.web.input.PlainText;
import org.lianluo.shared.web.input.QueryGuard;

/**
 * Says of each text of a request how long it may be and what it looks like, by the checks that the service makes. The
 * framework knows those of Jakarta; here are those of the house, and patterns get their anchors.
 */
final class SentTexts {

    private static final DotName PLAIN_TEXT = DotName.createSimple(PlainText.class);
    private static final DotName PHONE = DotName.createSimple(Phone.class);

    /** What a header looks like that has no annotation, since a wrong one is only unknown. */
    private static final Map<String, String> HEADERS = Map.of(
            "If-Match", "^(\\*|\"[^\"]+\"(, *\"[^\"]+\")*)$",
            "If-None-Match", "^(\\*|(W/)?\"[^\"]*\"(, *(W/)?\"[^\"]*\")*)$",
            "Tracking-Code", "^.{16,100}$",
            "Station-Page-Token", "^[A-Za-z0-9_-]{22}$",
            "Rating-Link-Token", "^[A-Za-z0-9_-]{22}$");

    private final NamedSchemas schemas;

    private SentTexts(NamedSchemas schemas) {
        this.schemas = schemas;
    }

    static void describe(NamedSchemas schemas) {
        SentTexts texts = new SentTexts(schemas);
        for (String name : schemas.sent()) {
            schemas.recordOf(name).ifPresent(type -> texts.describe(type, schemas.get(name)));
        }
        schemas.parameters().forEach(texts::describe);
        schemas.forEach(SentTexts::anchor);
    }

    private void describe(ClassInfo type, Schema schema) {
        for (RecordComponentInfo component : type.recordComponents()) {
            Schema property = schema.getProperties() == null
                    ? null
                    : schema.getProperties().get(component.name());
            if (property != null) {
                describe(component.declaredAnnotations(), property);
                if (component.type().kind() == Type.Kind.PARAMETERIZED_TYPE && property.getItems() != null) {
                    describe(
                            component
                                    .type()
                                    .asParameterizedType()
                                    .arguments()
                                    .get(0)
                                    .annotations(),
                            property.getItems());
                }
            }
        }
    }

    private static void describe(List<AnnotationInstance> checks, Schema text) {
        for (AnnotationInstance check : checks) {
            if (check.name().equals(PLAIN_TEXT)) {
                text.minLength(1).maxLength(check.value("max").asInt());
            } else if (check.name().equals(PHONE)) {
                text.minLength(PhoneNumber.SHORTEST).maxLength(PhoneNumber.LONGEST);
            }
        }
    }

    private void describe(Parameter parameter) {
        Schema text = parameter.getSchema();
        if (text.getRef() != null || !isText(text) || text.getPattern() != null || text.getFormat() != null) {
            return;
        }
        if (parameter.getIn() == Parameter.In.HEADER) {
            if (HEADERS.containsKey(parameter.getName())) {
                text.setPattern(HEADERS.get(parameter.getName()));
            }
            return;
        }
        if (text.getMinLength() == null) {
            text.setMinLength(1);
        }
        if (text.getMaxLength() == null) {
            text.setMaxLength(
                    parameter.getIn() == Parameter.In.PATH ? QueryGuard.LONGEST_NAME : QueryGuard.LONGEST_PARAMETER);
        }
    }

    private static boolean isText(Schema schema) {
        return schema.getType() != null
                && schema.getType().contains(Schema.SchemaType.STRING)
                && schema.getEnumeration() == null;
    }

    /** The service looks at the whole text; a pattern of a document is looked for anywhere in it. */
    private static void anchor(Schema schema) {
        String pattern = schema.getPattern();
        if (pattern != null && !(pattern.startsWith("^") && pattern.endsWith("$"))) {
            schema.setPattern(pattern.contains("|") ? "^(?:" + pattern + ")$" : "^" + pattern + "$");
        }
    }
}
