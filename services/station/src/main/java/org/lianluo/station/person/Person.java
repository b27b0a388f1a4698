package org.lianluo.station.person;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.contact.Retention;
import org.lianluo.shared.contact.SealedContact;
import org.lianluo.shared.events.station.deputy.PersonRecordedV1;
import org.lianluo.shared.messaging.AggregateRoot;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.station.deputy.Mandates;

/** A person of the directory, whose code never changes and who is never deleted. */
@Entity
class Person extends AggregateRoot {

    /** What stands for a name that was erased. */
    static final String ERASED = "已删除 (erased)";

    private String code;
    private String name;
    private String[] kinds;
    private String streetCode;
    private String organisation;
    private boolean active;
    private String sealedPhone;
    private String phoneHash;

    /** When the entry last lost a function, or went out of use; null for never. */
    private LocalDate functionEndedOn;

    /** Last day on which the phone is kept; null for no end, and for no phone. */
    private LocalDate contactRetainedUntil;

    private String contactRetentionRule;
    private Instant contactErasedAt;

    protected Person() {}

    Person(UUID id, PersonDetails details, String by, Instant at) {
        super(id, details.regionCode(), by, at);
        code = details.code();
        set(details);
        functionEndedOn = active ? null : ChinaTime.dateOf(at);
        tell(recorded());
    }

    void change(PersonDetails details, String by, Instant at) {
        boolean used = active;
        boolean served = hasFunction();
        set(details);
        if (used && !active || served && !hasFunction()) {
            functionEndedOn = ChinaTime.dateOf(at);
        }
        touch(by, at);
        tell(recorded());
    }

    void reachedAt(SealedContact contact) {
        sealedPhone = contact.phone();
        phoneHash = contact.phoneHash();
    }

    /** Whether they serve as another than a deputy, whose mandates say for themselves whether they are in force. */
    private boolean hasFunction() {
        return active && Arrays.stream(kinds).anyMatch(kind -> !kind.equals(PersonKind.DEPUTY.name()));
    }

    /**
     * The day from which they have no mandate and no function in force; null while they have one. Of a deputy of whom no
     * mandate was named, the office says by the entry whether they are one.
     */
    LocalDate servesNoMoreFrom(Mandates.Held mandates) {
        return mandates.inForce() || hasFunction() || active && !mandates.any()
                ? null
                : Stream.of(mandates.endedOn(), functionEndedOn)
                        .filter(Objects::nonNull)
                        .max(LocalDate::compareTo)
                        .orElse(null);
    }

    /** @param term for how long the phone is kept; null for without an end, and for no phone */
    void keepContact(Retention term, String by, Instant at) {
        if (!Objects.equals(term, retention())) {
            contactRetainedUntil = term == null ? null : term.until();
            contactRetentionRule = term == null ? null : term.rule();
            touch(by, at);
        }
    }

    /** By what they are reached goes. */
    void erasePhone(String by, Instant at) {
        reachedAt(SealedContact.NONE);
        keepContact(null, by, at);
        contactErasedAt = at;
        touch(by, at);
    }

    /** Who they are goes too. */
    void eraseName() {
        name = ERASED;
        organisation = null;
    }

    /** Names of deputies, present and past, are public; who serves as another is known by name while they do. */
    boolean keepsName(Mandates.Held mandates) {
        return mandates.any() || active;
    }

    /** Whether an erasure would find nothing left. */
    boolean isErased(Mandates.Held mandates) {
        return sealedPhone == null && (keepsName(mandates) || name.equals(ERASED));
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

    /** The phone alone: the name stands in clear. */
    SealedContact contact() {
        return new SealedContact(null, sealedPhone, phoneHash);
    }

    boolean hasPhone() {
        return sealedPhone != null;
    }

    /** For how long the phone is kept; null for without an end, and for no phone. */
    Retention retention() {
        return contactRetainedUntil == null ? null : new Retention(contactRetainedUntil, contactRetentionRule);
    }

    /** When phone, or phone and name, were last erased; null for never. */
    Instant contactErasedAt() {
        return contactErasedAt;
    }

    @Override
    public String aggregateType() {
        return "person";
    }
}
