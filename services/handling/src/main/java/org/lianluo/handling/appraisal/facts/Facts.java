package org.lianluo.handling.appraisal.facts;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.handling.appraisal.scoring.ItemFacts;
import org.lianluo.handling.assignment.facts.HandledItem;
import org.lianluo.handling.assignment.facts.HandledItems;
import org.lianluo.handling.commitment.Ledger;
import org.lianluo.handling.commitment.Ledger.Kept;
import org.lianluo.shared.calendar.ChinaTime;

/** Gathers the facts of units, as they are now. */
@ApplicationScoped
public class Facts {

    private final HandledItems handled;
    private final FeedbackKept feedback;
    private final Ledger ledger;
    private final Clock clock;

    Facts(HandledItems handled, FeedbackKept feedback, Ledger ledger, Clock clock) {
        this.handled = handled;
        this.feedback = feedback;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Those of some units in a region and a year, by their codes; a unit without an item has none. */
    public Uni<Map<String, UnitFacts>> of(
            Mutiny.Session session, String region, int year, Collection<String> units, int aheadDays) {
        LocalDate today = ChinaTime.today(clock);
        return handled.of(session, region, year, units).chain(items -> feedback.of(
                        session, items.stream().map(HandledItem::lastId).toList())
                .chain(said -> ledger.kept(
                                session,
                                items.stream()
                                        .map(HandledItem::suggestionId)
                                        .distinct()
                                        .toList(),
                                units,
                                today)
                        .map(kept -> byUnit(items, said, kept, aheadDays, today))));
    }

    private static Map<String, UnitFacts> byUnit(
            List<HandledItem> items, Map<UUID, List<Feedback>> said, List<Kept> kept, int aheadDays, LocalDate today) {
        Map<List<Object>, Kept> promises = kept.stream()
                .collect(Collectors.toMap(one -> List.of(one.suggestionId(), one.unitCode()), Function.identity()));
        Map<String, UnitFacts> units = new HashMap<>();
        items.stream().collect(Collectors.groupingBy(HandledItem::unitCode)).forEach((unit, own) -> {
            List<ItemFacts> counted = own.stream()
                    .map(item -> CountedItem.of(
                            item,
                            said.getOrDefault(item.lastId(), List.of()),
                            promises.get(List.of(item.suggestionId(), unit)),
                            aheadDays,
                            today))
                    .toList();
            units.put(unit, new UnitFacts(own, counted));
        });
        return units;
    }
}
