package org.lianluo.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;

/**
 * Fills in what stands in braces. {@code {title}} must have a value, {@code {title?}} may be without: then the member of an
 * object or list is left out, and so is an object or list in which nothing referred to has a value. A text that is one
 * reference and nothing else takes its value as it is, a number or a list too. A reference may hold another:
 * {@code {stations:{station}:id}}.
 */
final class DemoTemplate {
    /** Who knows what a name stands for: a missing node when it has no value. */
    interface Names {
        JsonNode value(String name);
    }

    private final Names names;
    private final UnaryOperator<String> quote;
    private int given;
    private int missing;

    private DemoTemplate(Names names, UnaryOperator<String> quote) {
        this.names = names;
        this.quote = quote;
    }

    /** The whole of it stays, even when nothing in it has a value. */
    static JsonNode json(JsonNode template, Names names) {
        DemoTemplate filling = new DemoTemplate(names, UnaryOperator.identity());
        return template.isContainerNode() ? filling.container(template) : filling.fill(template);
    }

    /** Null when it is one reference without a value. */
    static String text(String template, Names names) {
        JsonNode filled = new DemoTemplate(names, UnaryOperator.identity()).string(template);
        return filled == null ? null : filled.asText();
    }

    /** A path with its query, in which values are quoted. */
    static String path(String template, Names names) {
        return new DemoTemplate(names, value -> URLEncoder.encode(value, StandardCharsets.UTF_8)).joined(template);
    }

    private JsonNode fill(JsonNode template) {
        if (template.isTextual()) {
            return string(template.asText());
        }
        if (!template.isContainerNode()) {
            return template;
        }
        int givenBefore = given;
        int missingBefore = missing;
        JsonNode filled = container(template);
        return missing > missingBefore && given == givenBefore ? null : filled;
    }

    private JsonNode container(JsonNode template) {
        if (template.isArray()) {
            ArrayNode list = JsonNodeFactory.instance.arrayNode();
            for (JsonNode item : template) {
                JsonNode filled = fill(item);
                if (filled != null) {
                    list.add(filled);
                }
            }
            return list;
        }
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        template.properties().forEach(member -> {
            JsonNode filled = fill(member.getValue());
            if (filled != null) {
                object.set(member.getKey(), filled);
            }
        });
        return object;
    }

    private JsonNode string(String text) {
        return text.startsWith("{") && end(text, 0) == text.length() - 1
                ? value(text.substring(1, text.length() - 1))
                : TextNode.valueOf(joined(text));
    }

    private String joined(String text) {
        StringBuilder filled = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int open = text.indexOf('{', at);
            if (open < 0) {
                return filled.append(text.substring(at)).toString();
            }
            int close = end(text, open);
            JsonNode value = value(text.substring(open + 1, close));
            filled.append(text, at, open).append(value == null ? "" : quote.apply(value.asText()));
            at = close + 1;
        }
        return filled.toString();
    }

    /** Null when it may be without a value and is. */
    private JsonNode value(String reference) {
        boolean optional = reference.endsWith("?");
        String name = text(optional ? reference.substring(0, reference.length() - 1) : reference, names);
        JsonNode value = names.value(name);
        if (!value.isMissingNode()) {
            given++;
            return value;
        }
        if (!optional) {
            throw new DemoGap("{" + name + "} has no value");
        }
        missing++;
        return null;
    }

    private static int end(String text, int open) {
        int depth = 0;
        for (int at = open; at < text.length(); at++) {
            depth += text.charAt(at) == '{' ? 1 : text.charAt(at) == '}' ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        throw new DemoGap("a brace is not closed in " + text);
    }
}
