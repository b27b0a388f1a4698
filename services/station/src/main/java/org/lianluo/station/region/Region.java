package org.lianluo.station.region;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.lianluo.shared.events.station.RegionRecordedV1;
import org.lianluo.shared.messaging.AggregateRoot;
import org.lianluo.shared.problem.ProblemException;

/** A region; its code is its {@code regionCode}. */
@Entity
class Region extends AggregateRoot {

    private String name;
    private String parentCode;
    private LocalDate effectiveFrom;
    private LocalDate effectiveTo;

    protected Region() {}

    Region(UUID id, RegionDetails details, String by, Instant at) {
        super(id, details.code(), by, at);
        set(details);
        tell(recorded());
    }

    void change(RegionDetails details, String by, Instant at) {
        set(details);
        touch(by, at);
        tell(recorded());
    }

    private RegionRecordedV1 recorded() {
        return new RegionRecordedV1(getRegionCode(), name, parentCode, effectiveFrom, effectiveTo);
    }

    private void set(RegionDetails details) {
        if (!details.code().equals(getRegionCode())) {
            throw ProblemException.unchangeable("/code");
        }
        if (details.effectiveTo() != null && details.effectiveTo().isBefore(details.effectiveFrom())) {
            throw ProblemException.invalid("/effectiveTo", "停用日期不能早于启用日期", "The last day can't be before the first");
        }
        name = details.name();
        parentCode = details.parentCode();
        effectiveFrom = details.effectiveFrom();
        effectiveTo = details.effectiveTo();
    }

    RegionDetails details() {
        return new RegionDetails(getRegionCode(), name, parentCode, effectiveFrom, effectiveTo);
    }

    @Override
    public String aggregateType() {
        return "region";
    }
}
