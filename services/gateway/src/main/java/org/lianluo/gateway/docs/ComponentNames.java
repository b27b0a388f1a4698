package org.lianluo.gateway.docs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which components of several OpenAPI documents need a prefix to live in one, and how references to them then read. */
final class ComponentNames {

    private static final String PREFIX = "#/components/";
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Map<String, ObjectNode> documents;

    /** As {@code type/name}, for instance {@code schemas/Page}. */
    private final Set<String> clashing = new HashSet<>();

    private ComponentNames(Map<String, ObjectNode> documents) {
        this.documents = documents;
    }

    /** Finds the clashes among these documents, by service. */
    static ComponentNames of(Map<String, ObjectNode> documents) {
        ComponentNames names = new ComponentNames(documents);
        Set<String> all = documents.values().stream()
                .flatMap(ComponentNames::components)
                .collect(Collectors.toCollection(TreeSet::new));
        boolean found = true;
        // A renamed component makes those that refer to it differ, so this goes on until nothing new turns up.
        while (found) {
            found = false;
            for (String component : all) {
                if (!names.clashing.contains(component) && names.differs(component)) {
                    names.clashing.add(component);
                    found = true;
                }
            }
        }
        names.checkFree(all);
        return names;
    }

    /** A copy of the service's document in which clashing components and all references to them carry the prefix. */
    ObjectNode rename(String service, ObjectNode document) {
        ObjectNode copy = (ObjectNode) renameReferences(service, document);
        for (Map.Entry<String, JsonNode> type : copy.path("components").properties()) {
            ObjectNode renamed = JSON.objectNode();
            type.getValue()
                    .properties()
                    .forEach(entry -> renamed.set(nameOf(service, type.getKey(), entry.getKey()), entry.getValue()));
            type.setValue(renamed);
        }
        return copy;
    }

    private static Stream<String> components(ObjectNode document) {
        return document.path("components").properties().stream()
                .filter(type -> !type.getKey().equals("securitySchemes"))
                .flatMap(type -> type.getValue().properties().stream()
                        .map(component -> type.getKey() + "/" + component.getKey()));
    }

    private boolean differs(String component) {
        List<JsonNode> versions = documents.entrySet().stream()
                .map(document -> version(document.getKey(), document.getValue(), component))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return versions.size() > 1;
    }

    private JsonNode version(String service, ObjectNode document, String component) {
        String[] parts = component.split("/", 2);
        JsonNode definition = document.path("components").path(parts[0]).get(parts[1]);
        return definition == null ? null : renameReferences(service, definition);
    }

    private void checkFree(Set<String> all) {
        for (String component : clashing) {
            String[] parts = component.split("/", 2);
            for (String service : documents.keySet()) {
                String renamed = parts[0] + "/" + nameOf(service, parts[0], parts[1]);
                if (all.contains(renamed)) {
                    throw new IllegalStateException(component + " differs between services, but " + renamed
                            + ", the name it should get, is taken");
                }
            }
        }
    }

    private String nameOf(String service, String type, String name) {
        if (!clashing.contains(type + "/" + name)) {
            return name;
        }
        return Character.toUpperCase(service.charAt(0)) + service.substring(1) + name;
    }

    private JsonNode renameReferences(String service, JsonNode node) {
        if (node.isObject()) {
            ObjectNode copy = JSON.objectNode();
            node.properties().forEach(entry -> copy.set(entry.getKey(), renameReferences(service, entry.getValue())));
            qualifyBareMapping(service, node, copy);
            return copy;
        }
        if (node.isArray()) {
            ArrayNode copy = JSON.arrayNode();
            node.forEach(element -> copy.add(renameReferences(service, element)));
            return copy;
        }
        return node.isTextual() ? TextNode.valueOf(renameReference(service, node.asText())) : node;
    }

    /** A discriminator may name a schema without {@code #/components/schemas/}. */
    private void qualifyBareMapping(String service, JsonNode original, ObjectNode copy) {
        JsonNode mapping = original.path("discriminator").path("mapping");
        if (mapping.isObject()) {
            ObjectNode renamed = (ObjectNode) copy.path("discriminator").path("mapping");
            mapping.properties().stream()
                    .filter(entry -> entry.getValue().isTextual())
                    .filter(entry -> !entry.getValue().asText().contains("/"))
                    .forEach(entry -> renamed.put(
                            entry.getKey(),
                            nameOf(service, "schemas", entry.getValue().asText())));
        }
    }

    private String renameReference(String service, String text) {
        if (!text.startsWith(PREFIX)) {
            return text;
        }
        String[] parts = text.substring(PREFIX.length()).split("/", 3);
        if (parts.length < 2) {
            return text;
        }
        String rest = parts.length == 3 ? "/" + parts[2] : "";
        return PREFIX + parts[0] + "/" + nameOf(service, parts[0], parts[1]) + rest;
    }
}
