package org.lianluo.handling.unit;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.events.handling.UnitRecordedV1;
import org.lianluo.shared.messaging.AggregateRoot;
import org.lianluo.shared.problem.ProblemException;

/** An organ that handles cases. Code and region never change; a unit that ends is closed, not deleted. */
@Entity
class Unit extends AggregateRoot {

    private String code;
    private String name;

    @Enumerated(EnumType.STRING)
    private UnitKind kind;

    private String parentCode;
    private String uscc;
    private String[] domains;

    @Enumerated(EnumType.STRING)
    private UnitStatus status;

    protected Unit() {}

    Unit(UUID id, UnitDetails details, String by, Instant at) {
        super(id, details.regionCode(), by, at);
        code = details.code();
        set(details);
        tell(recorded());
    }

    void change(UnitDetails details, String by, Instant at) {
        set(details);
        touch(by, at);
        tell(recorded());
    }

    private UnitRecordedV1 recorded() {
        return new UnitRecordedV1(getId(), code, name, kind.name(), getRegionCode(), List.of(domains), status.name());
    }

    private void set(UnitDetails details) {
        if (!details.code().equals(code)) {
            throw ProblemException.unchangeable("/code");
        }
        if (!details.regionCode().equals(getRegionCode())) {
            throw ProblemException.unchangeable("/regionCode");
        }
        if (code.equals(details.parentCode())) {
            throw ProblemException.invalid("/parentCode", "上级单位不能是本单位", "A unit can't be above itself");
        }
        name = details.name();
        kind = details.kind();
        parentCode = details.parentCode();
        uscc = details.uscc();
        domains = details.domains().stream().distinct().toArray(String[]::new);
        status = details.status();
    }

    UnitDetails details() {
        return new UnitDetails(code, name, kind, getRegionCode(), parentCode, uscc, List.of(domains), status);
    }

    String code() {
        return code;
    }

    @Override
    public String aggregateType() {
        return "unit";
    }
}
