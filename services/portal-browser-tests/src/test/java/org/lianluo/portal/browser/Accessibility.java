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

    private static final List<String> OF_THE_LAYOUT = List.of("target-size", "scrollable-region-focusable");

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
        mustBreakNone(page, axe(page).withTags(TAGS));
    }

    /** What another size of the same page can change; axe takes longer for all the rest than a page takes to be drawn. */
    static void checkLayout(Page page) {
        mustBreakNone(page, axe(page).withRules(OF_THE_LAYOUT));
    }

    /** The other mode opens a page of its own for the result; this one leaves out frames of other origins. */
    private static AxeBuilder axe(Page page) {
        return new AxeBuilder(page).setLegacyMode(true);
    }

    private static void mustBreakNone(Page page, AxeBuilder rules) {
        List<Rule> broken = rules.analyze().getViolations();
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
