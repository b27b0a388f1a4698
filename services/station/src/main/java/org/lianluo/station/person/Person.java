package org.lianluo.station.person;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.events.station.deputy.PersonRecordedV1;
import org.lianluo.shared.messaging.AggregateRoot;
import org.lianluo.shared.problem.ProblemException;

/** A person of the directory, whose code never changes and who is never deleted. */
@Entity
class Person extends AggregateRoot {

    private String code;
    private String name;
    private String[] kinds;
    private String streetCode;
    private String organisation;
    private boolean active;
    private String sealedPhone;
    private String phoneHash;

    protected Person() {}

    Person(UUID id, PersonDetails details, String by, Instant at) {
        super(id, details.regionCode(), by, at);
        code = details.code();
        set(details);
        tell(recorded());
    }

    void change(PersonDetails details, String by, Instant at) {
        set(details);
        touch(by, at);
        tell(recorded());
    }

    /** @param sealed null for no phone */
    void reachedAt(String sealed, String hash) {
        sealedPhone = sealed;
        phoneHash = hash;
    }

    private void set(PersonDetails details) {
        if (!details.code().equals(code)) {
            throw ProblemException.unchangeable("/code");
        }
        if (!details.regionCode().equals(getRegionCode())) {
            throw ProblemException.unchangeable("/regionCode");
        }
        name = details.name();
        kinds = details.kinds().stream().map(Enum::name).distinct().sorted().toArray(String[]::new);
        streetCode = details.streetCode();
        organisation = details.organisation();
        active = details.active();
    }

    private PersonRecordedV1 recorded() {
        return new PersonRecordedV1(getId(), code, getRegionCode(), List.of(kinds), streetCode, active);
    }

    PersonDetails details() {
        return new PersonDetails(
                code,
                name,
                kinds().stream().map(PersonKind::valueOf).toList(),
                getRegionCode(),
                streetCode,
                organisation,
                active);
    }

    private List<String> kinds() {
        return List.of(kinds);
    }

    String code() {
        return code;
    }

    /** Null for none. */
    String sealedPhone() {
        return sealedPhone;
    }

    @Override
    public String aggregateType() {
        return "person";
    }
}
