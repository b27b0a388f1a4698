package org.lianluo.station.deputy;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.events.station.DeputyRecordedV1;
import org.lianluo.shared.messaging.AggregateRoot;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;

/** A mandate in a people's congress; one person may hold two. It ends by its status, it is never deleted. */
@Entity
class Deputy extends AggregateRoot {

    private String code;
    private String name;

    @Enumerated(EnumType.STRING)
    private CongressLevel level;

    private int term;
    private String constituency;
    private String delegation;
    private String[] stationCodes;
    private String profile;

    @Enumerated(EnumType.STRING)
    private DeputyStatus status;

    protected Deputy() {}

    Deputy(UUID id, DeputyDetails details, String by, Instant at) {
        super(id, details.regionCode(), by, at);
        code = details.code();
        set(details);
        tell(recorded());
    }

    void change(DeputyDetails details, String by, Instant at) {
        set(details);
        touch(by, at);
        tell(recorded());
    }

    private DeputyRecordedV1 recorded() {
        return new DeputyRecordedV1(
                getId(), code, name, level.name(), term, getRegionCode(), List.of(stationCodes), status.name());
    }

    private void set(DeputyDetails details) {
        if (!details.code().equals(code)) {
            throw ProblemException.onField(CommonProblem.VALIDATION_FAILED, "/code");
        }
        if (!details.regionCode().equals(getRegionCode())) {
            throw ProblemException.onField(CommonProblem.VALIDATION_FAILED, "/regionCode");
        }
        name = details.name();
        level = details.level();
        term = details.term();
        constituency = details.constituency();
        delegation = details.delegation();
        stationCodes = details.stationCodes().stream().distinct().sorted().toArray(String[]::new);
        profile = details.profile();
        status = details.status();
    }

    DeputyDetails details() {
        return new DeputyDetails(
                code,
                name,
                level,
                term,
                getRegionCode(),
                constituency,
                delegation,
                List.of(stationCodes),
                profile,
                status);
    }

    String code() {
        return code;
    }

    @Override
    public String aggregateType() {
        return "deputy";
    }
}
