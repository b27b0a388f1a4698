package org.lianluo.station.region;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.lianluo.shared.events.station.RegionRecordedV1;
import org.lianluo.shared.messaging.AggregateRoot;
import org.lianluo.shared.problem.CommonProblem;
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
            throw ProblemException.onField(CommonProblem.VALIDATION_FAILED, "/code");
        }
        if (details.effectiveTo() != null && details.effectiveTo().isBefore(details.effectiveFrom())) {
            throw ProblemException.onField(CommonProblem.VALIDATION_FAILED, "/effectiveTo");
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
