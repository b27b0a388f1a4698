package org.lianluo.apichecks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What generated clients need of the schemas of one document. Each rule gives what breaks it, a line each. */
final class SchemaRules {

    private static final String NAMED = "#/components/schemas/";

    /** What Java reads in a pattern and ECMA-262 reads otherwise, or not at all. */
    private static final Pattern JAVA_ALONE = Pattern.compile(
            "\\\\[AzZGQEhHRXKaev]|\\(\\?(?![:=!]|<[=!]|<\\w)|[*+?}]\\+|&&|\\\\p\\{(Is|In|java|[A-Z][a-z]{2,}})");

    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

    private final JsonNode document;
    private final Set<String> sent = new TreeSet<>();
    private final Set<String> answered = new TreeSet<>();

    SchemaRules(JsonNode document) {
        this.document = document;
        operations(operation -> {
            reach(operation.path("requestBody"), sent);
            reach(operation.path("parameters"), sent);
            reach(operation.path("responses"), answered);
        });
        reach(document.at("/components/responses"), answered);
    }

    private void operations(java.util.function.Consumer<JsonNode> visitor) {
        document.path("paths").forEach(path -> path.forEach(visitor));
    }

    private void reach(JsonNode node, Set<String> names) {
        String reference = node.path("$ref").asText();
        if (reference.startsWith(NAMED) && names.add(reference.substring(NAMED.length()))) {
            reach(document.at(reference.substring(1)), names);
        }
        node.forEach(member -> reach(member, names));
    }

    /** A client may rely on some property of each object that it is answered. */
    List<String> promises() {
        List<String> faults = new ArrayList<>();
        ofAnswers().forEach(name -> {
            JsonNode schema = schema(name);
            if (schema.has("properties") && schema.path("required").isEmpty()) {
                faults.add(name + " promises no property");
            }
        });
        return faults;
    }

    /** A client that was generated from an {@code enum} fails at a value that was added later. */
    List<String> openEnumerations() {
        List<String> faults = new ArrayList<>();
        ofAnswers().forEach(name -> closed(schema(name), name, faults));
        return faults;
    }

    private void closed(JsonNode schema, String place, List<String> faults) {
        String reference = schema.path("$ref").asText();
        boolean refersToClosed = reference.startsWith(NAMED)
                && document.at(reference.substring(1)).has("enum");
        if (schema.has("enum") || refersToClosed) {
            faults.add(place + " is answered as a closed enumeration");
        }
        schema.path("properties")
                .properties()
                .forEach(property -> closed(property.getValue(), place + "." + property.getKey(), faults));
        if (schema.has("items")) {
            closed(schema.path("items"), place + "[]", faults);
        }
    }

    /** A form knows how long a text may be, or what it looks like, before it is sent. */
    List<String> texts() {
        List<String> faults = new ArrayList<>();
        sent.forEach(name -> bounded(schema(name), name, faults));
        operations(operation -> operation
                .path("parameters")
                .forEach(parameter -> bounded(
                        parameter.path("schema"),
                        operation.path("operationId").asText() + " "
                                + parameter.path("name").asText(),
                        faults)));
        return faults;
    }

    private static void bounded(JsonNode schema, String place, List<String> faults) {
        if (schema.path("type").asText().equals("string")
                && !schema.has("$ref")
                && !schema.has("enum")
                && !schema.has("format")
                && !schema.has("pattern")
                && !schema.has("maxLength")) {
            faults.add(place + " has neither a greatest length nor a pattern");
        }
        schema.path("properties")
                .properties()
                .forEach(property -> bounded(property.getValue(), place + "." + property.getKey(), faults));
        if (schema.has("items")) {
            bounded(schema.path("items"), place + "[]", faults);
        }
    }

    /** A pattern is looked for anywhere in a text, by the rules of ECMA-262. */
    List<String> patterns() {
        List<String> faults = new ArrayList<>();
        document.findValuesAsText("pattern").stream().distinct().forEach(pattern -> {
            if (!pattern.startsWith("^") || !pattern.endsWith("$") || pattern.endsWith("\\$")) {
                faults.add(pattern + " has no anchors");
            }
            if (JAVA_ALONE.matcher(pattern).find()) {
                faults.add(pattern + " is a pattern of Java alone");
            }
        });
        return faults;
    }

    /** What is sent has an example to begin with. */
    List<String> wholeExamples() {
        List<String> faults = new ArrayList<>();
        operations(operation -> operation.at("/requestBody/content").properties().stream()
                .filter(content -> content.getKey().endsWith("json"))
                .filter(content -> !content.getValue().path("example").isObject()
                        && content.getValue().path("examples").isEmpty())
                .forEach(content ->
                        faults.add(operation.path("operationId").asText() + " has no whole example of its body")));
        return faults;
    }

    /** Every example, of whatever, is one. */
    List<String> examples() {
        List<String> faults = new ArrayList<>();
        examples(document, "", faults);
        return faults;
    }

    private void examples(JsonNode node, String place, List<String> faults) {
        JsonNode schema = node.has("schema") ? node.path("schema") : node;
        List<JsonNode> given = new ArrayList<>();
        if (node.has("example")) {
            given.add(node.path("example"));
        }
        if (node.path("examples").isArray()) {
            node.path("examples").forEach(given::add);
        } else {
            node.path("examples").forEach(named -> given.add(named.path("value")));
        }
        given.forEach(example ->
                validate(schema, example).forEach(fault -> faults.add(place + ": " + example + " " + fault)));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            examples(node.path(i), place + "/" + i, faults);
        }
        node.properties().stream()
                .filter(member ->
                        !member.getKey().equals("example") && !member.getKey().equals("examples"))
                .forEach(member -> examples(member.getValue(), place + "/" + member.getKey(), faults));
    }

    private List<String> validate(JsonNode schema, JsonNode example) {
        ObjectNode root = new ObjectMapper().createObjectNode();
        root.putArray("allOf").add(schema);
        root.set("components", document.path("components"));
        return SCHEMAS
                .getSchema(
                        root,
                        SchemaValidatorsConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build())
                .validate(example)
                .stream()
                .map(fault -> fault.getMessage())
                .toList();
    }

    private List<String> ofAnswers() {
        return answered.stream().filter(name -> !sent.contains(name)).toList();
    }

    private JsonNode schema(String name) {
        return document.at("/components/schemas").path(name);
    }
}
