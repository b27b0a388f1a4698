package org.lianluo.portal.browser;

import com.microsoft.playwright.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Bytes of the bodies that a page and what it loaded are made of, as compressed as they travelled, by address. */
record Weight(Map<String, Long> parts) {
    private static final String TIMES = """
            () => [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
              .map(entry => ({address: entry.name, bytes: entry.encodedBodySize}))
            """;

    /** The browser tells it of the page's own origin only; what comes from another counts as nothing. */
    static Weight of(Page page) {
        Map<String, Long> parts = new LinkedHashMap<>();
        for (Object entry : (List<?>) page.evaluate(TIMES)) {
            Map<?, ?> part = (Map<?, ?>) entry;
            parts.merge((String) part.get("address"), ((Number) part.get("bytes")).longValue(), Long::max);
        }
        return new Weight(parts);
    }

    /** The page alone; it is the first part. */
    long page() {
        return parts.values().iterator().next();
    }

    long total() {
        return parts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** A line for each part, for the message of a test that finds a page too heavy. */
    @Override
    public String toString() {
        return parts.entrySet().stream()
                .map(part -> "%,10d %s".formatted(part.getValue(), part.getKey()))
                .collect(Collectors.joining("\n", "%,10d in all%n".formatted(total()), ""));
    }
}
