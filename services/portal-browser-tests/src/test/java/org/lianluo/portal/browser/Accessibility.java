package org.lianluo.portal.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** What axe finds against WCAG 2.0 to 2.2, levels A and AA. It finds only part of it: a look by hand stays. */
final class Accessibility {
    private static final Map<String, Object> WHOLE =
            Map.of("type", "tag", "values", List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"));

    /** What another size of the same page can change. */
    private static final Map<String, Object> OF_THE_LAYOUT =
            Map.of("type", "rule", "values", List.of("target-size", "scrollable-region-focusable"));

    /** Labels and links find the first of them only; axe looks no longer. */
    private static final String IDS_THERE_TWICE = """
            () => [...document.querySelectorAll('[id]')].map(it => it.id).filter((id, at, all) => all.indexOf(id) < at)
            """;

    /** The library's own call reads axe into the page each time and brings all that is in order too: three times as long. */
    private static final String FIND = """
            rules => axe.run(document, {runOnly: rules, resultTypes: ['violations']})
                .then(found => JSON.stringify(found.violations))
            """;

    private static final String AXE = read("/axe.min.js");
    private static final ObjectMapper JSON = new ObjectMapper();

    private Accessibility() {}

    static void check(Page page) {
        List<?> twice = (List<?>) page.evaluate(IDS_THERE_TWICE);
        if (!twice.isEmpty()) {
            throw new AssertionError(page.url() + " has ids that are there twice: " + twice);
        }
        mustBreakNone(page, WHOLE);
    }

    static void checkLayout(Page page) {
        mustBreakNone(page, OF_THE_LAYOUT);
    }

    private static void mustBreakNone(Page page, Map<String, Object> rules) {
        if (!(boolean) page.evaluate("() => 'axe' in window")) {
            page.evaluate(AXE);
        }
        JsonNode broken = parse((String) page.evaluate(FIND, rules));
        if (!broken.isEmpty()) {
            throw new AssertionError(StreamSupport.stream(broken.spliterator(), false)
                    .map(Accessibility::describe)
                    .collect(Collectors.joining("\n", page.url() + " breaks rules of accessibility:\n", "")));
        }
    }

    private static String describe(JsonNode rule) {
        return StreamSupport.stream(rule.get("nodes").spliterator(), false)
                .map(node -> ("at " + node.get("target") + ": "
                                + node.get("html").asText() + "\n"
                                + node.get("failureSummary").asText())
                        .indent(4)
                        .stripTrailing())
                .collect(Collectors.joining(
                        "\n",
                        "- " + rule.get("id").asText() + ": " + rule.get("help").asText() + "\n",
                        ""));
    }

    private static JsonNode parse(String found) {
        try {
            return JSON.readTree(found);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(found, e);
        }
    }

    private static String read(String resource) {
        try (InputStream file = AxeBuilder.class.getResourceAsStream(resource)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
