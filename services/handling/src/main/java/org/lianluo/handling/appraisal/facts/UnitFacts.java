package org.lianluo.handling.appraisal.facts;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lianluo.handling.appraisal.scoring.ItemFacts;
import org.lianluo.handling.assignment.facts.HandledItem;

/** The items of a unit, as they were handled and as they are counted, in the same order. */
public record UnitFacts(List<HandledItem> handled, List<ItemFacts> items) {

    public static final UnitFacts NONE = new UnitFacts(List.of(), List.of());

    /** The deputies who signed one of the suggestions. */
    public Set<String> deputyCodes() {
        return handled.stream().flatMap(item -> item.deputyCodes().stream()).collect(Collectors.toSet());
    }

    /** The item of that assignment; null for none. */
    public HandledItem item(UUID assignmentId) {
        return handled.stream()
                .filter(item -> item.assignmentId().equals(assignmentId))
                .findFirst()
                .orElse(null);
    }
}
