package org.lianluo.portal.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;

/** What axe finds against WCAG 2.0 to 2.2, levels A and AA. It finds only part of it: a look by hand stays. */
final class Accessibility {
    private static final List<String> TAGS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /** Labels and links find the first of them only; axe looks no longer. */
    private static final String IDS_THERE_TWICE = """
            () => [...document.querySelectorAll('[id]')].map(it => it.id).filter((id, at, all) => all.indexOf(id) < at)
            """;

    private Accessibility() {}

    static void check(Page page) {
        List<?> twice = (List<?>) page.evaluate(IDS_THERE_TWICE);
        if (!twice.isEmpty()) {
            throw new AssertionError(page.url() + " has ids that are there twice: " + twice);
        }
        // The other mode opens a page of its own for the result; this one leaves out frames of other origins.
        List<Rule> broken = new AxeBuilder(page)
                .setLegacyMode(true)
                .withTags(TAGS)
                .analyze()
                .getViolations();
        if (!broken.isEmpty()) {
            throw new AssertionError(broken.stream()
                    .map(Accessibility::describe)
                    .collect(Collectors.joining("\n", page.url() + " breaks rules of accessibility:\n", "")));
        }
    }

    private static String describe(Rule rule) {
        return rule.getNodes().stream()
                .map(Accessibility::describe)
                .collect(Collectors.joining("\n", "- " + rule.getId() + ": " + rule.getHelp() + "\n", ""));
    }

    private static String describe(CheckedNode node) {
        return ("at " + node.getTarget() + ": " + node.getHtml() + "\n" + node.getFailureSummary())
                .indent(4)
                .stripTrailing();
    }
}
