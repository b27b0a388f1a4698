package org.lianluo.handling.assignment.terms;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.events.handling.HandOverRecordedV1;
import org.lianluo.shared.messaging.AggregateRoot;

/** The first of two steps of a handing over: the intake office gave a suggestion to the government office (交办第一步). */
@Entity
public class HandOver extends AggregateRoot {

    private UUID suggestionId;

    protected HandOver() {}

    /** The clocks of the units run from now on. */
    public HandOver(UUID id, KnownSuggestion suggestion, Act act) {
        super(id, suggestion.regionCode(), act.by(), act.at());
        suggestionId = suggestion.id();
        suggestion.handedOver(act.at());
        tell(new HandOverRecordedV1(
                id, suggestionId, getRegionCode(), ChinaTime.dateOf(act.at()), List.of("GOV_OFFICE"), act.at()));
    }

    public UUID suggestionId() {
        return suggestionId;
    }

    public Instant at() {
        return getCreatedAt();
    }

    @Override
    public String aggregateType() {
        return "hand-over";
    }
}
