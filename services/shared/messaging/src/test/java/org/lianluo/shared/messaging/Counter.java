package org.lianluo.shared.messaging;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import org.lianluo.shared.events.handling.UnitRecordedV1;

/** A small aggregate, for the tests of this module. */
@Entity
class Counter extends AggregateRoot {

    private int count;

    protected Counter() {}

    Counter(Instant at) {
        super(Ids.next(), "410402", "tester", at);
        tell(event("created"));
    }

    void increment(Instant at) {
        count++;
        touch("tester", at);
        tell(event("count-" + count));
    }

    private UnitRecordedV1 event(String code) {
        return new UnitRecordedV1(getId(), code, "计数", "bureau", getRegionCode(), List.of(), "ACTIVE");
    }

    int count() {
        return count;
    }

    @Override
    public String aggregateType() {
        return "unit";
    }
}
