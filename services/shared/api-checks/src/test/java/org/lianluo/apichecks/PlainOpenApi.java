package org.lianluo.apichecks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Rewrites an OpenAPI 3.1 document as 3.0.3, which is what the diff understands: in a 3.1 document it overlooks types,
 * examples and whatever stands beside a {@code $ref}. Nothing that a client could rely on is lost.
 */
final class PlainOpenApi {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    /** What may stand beside a {@code $ref} without narrowing it. */
    private static final Set<String> REMARKS =
            Set.of("$ref", "type", "title", "description", "examples", "example", "default", "deprecated");

    private PlainOpenApi() {}

    /** The document as JSON. */
    static String of(String yaml) {
        try {
            ObjectNode document = (ObjectNode) YAML.readTree(yaml);
            document.put("openapi", "3.0.3");
            document.remove(List.of("jsonSchemaDialect", "webhooks"));
            rewrite(document, document);
            return document.toString();
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not an OpenAPI document", e);
        }
    }

    private static void rewrite(JsonNode node, ObjectNode document) {
        if (node instanceof ObjectNode object) {
            plainReference(object, document);
            plainNull(object);
            plainKeywords(object);
        }
        List<JsonNode> children = new ArrayList<>();
        node.forEach(children::add);
        children.forEach(child -> rewrite(child, document));
    }

    /** In 3.0 whatever stands beside a reference is ignored: remarks are dropped, rules merged with what is referred to. */
    private static void plainReference(ObjectNode object, ObjectNode document) {
        JsonNode ref = object.path("$ref");
        if (!ref.isTextual()) {
            return;
        }
        List<String> rules = new ArrayList<>();
        object.fieldNames().forEachRemaining(name -> {
            if (!REMARKS.contains(name)) {
                rules.add(name);
            }
        });
        if (rules.isEmpty()) {
            object.retain("$ref");
        } else {
            ObjectNode own = object.deepCopy();
            object.removeAll();
            object.setAll((ObjectNode) document.at(ref.asText().substring(1)).deepCopy());
            own.remove("$ref");
            object.setAll(own);
        }
    }

    /** {@code type: [string, "null"]} and {@code anyOf: [<schema>, {type: "null"}]} become {@code nullable}. */
    private static void plainNull(ObjectNode object) {
        if (object.path("type") instanceof ArrayNode types) {
            List<String> names = new ArrayList<>();
            types.forEach(type -> names.add(type.asText()));
            if (names.remove("null")) {
                object.put("nullable", true);
            }
            object.put("type", names.get(0));
        }
        for (String choice : List.of("anyOf", "oneOf")) {
            if (object.path(choice) instanceof ArrayNode options && removeNull(options)) {
                object.put("nullable", true);
                if (options.size() == 1) {
                    JsonNode only = options.get(0);
                    object.remove(choice);
                    object.set("allOf", object.arrayNode().add(only));
                }
            }
        }
    }

    private static boolean removeNull(ArrayNode options) {
        for (int i = 0; i < options.size(); i++) {
            if (options.get(i).path("type").asText().equals("null")) {
                options.remove(i);
                return true;
            }
        }
        return false;
    }

    private static void plainKeywords(ObjectNode object) {
        if (object.has("const")) {
            object.putArray("enum").add(object.remove("const"));
        }
        for (String bound : List.of("Minimum", "Maximum")) {
            JsonNode limit = object.path("exclusive" + bound);
            if (limit.isNumber()) {
                object.set(bound.toLowerCase(java.util.Locale.ROOT), limit);
                object.put("exclusive" + bound, true);
            }
        }
        plainMinimum(object, "minLength");
        plainMinimum(object, "minItems");
        if (object.path("examples").isArray()) {
            object.remove("examples");
        }
    }

    /** The diff compares no least lengths, but it does compare least values, of whatever type. */
    private static void plainMinimum(ObjectNode object, String keyword) {
        if (object.path(keyword).isInt()) {
            object.set("minimum", object.remove(keyword));
        }
    }
}
