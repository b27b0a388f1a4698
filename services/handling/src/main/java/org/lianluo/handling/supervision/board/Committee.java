package org.lianluo.handling.supervision.board;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.events.handling.supervision.CommitteeRecordedV1;
import org.lianluo.shared.messaging.AggregateRoot;
import org.lianluo.shared.problem.ProblemException;

/** A special or working committee (专工委) and its field: the units that it supervises (对口联系单位). Code and region never change. */
@Entity
class Committee extends AggregateRoot {

    private String code;
    private String name;
    private String[] unitCodes;

    protected Committee() {}

    Committee(UUID id, CommitteeDetails details, String by, Instant at) {
        super(id, details.regionCode(), by, at);
        code = details.code();
        set(details);
    }

    void change(CommitteeDetails details, String by, Instant at) {
        set(details);
        touch(by, at);
    }

    private void set(CommitteeDetails details) {
        if (!details.code().equals(code)) {
            throw ProblemException.unchangeable("/code");
        }
        if (!details.regionCode().equals(getRegionCode())) {
            throw ProblemException.unchangeable("/regionCode");
        }
        name = details.name();
        unitCodes = details.unitCodes().stream().distinct().toArray(String[]::new);
        tell(new CommitteeRecordedV1(getId(), code, name, getRegionCode(), unitCodes()));
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    /** The units that it supervises. */
    List<String> unitCodes() {
        return List.of(unitCodes);
    }

    @Override
    public String aggregateType() {
        return "committee";
    }
}
