package org.lianluo.station.deputy;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.events.station.DeputyRecordedV1;
import org.lianluo.shared.events.station.deputy.DeputyFactRecordedV1;
import org.lianluo.shared.events.station.deputy.DeputyFactSupersededV1;
import org.lianluo.shared.messaging.AggregateRoot;
import org.lianluo.shared.problem.ProblemException;

/**
 * A mandate in a people's congress; one person may hold two. It ends by its status, it is never deleted. What changes in its
 * course are facts with two times; the row has their current picture.
 */
@Entity
public class Deputy extends AggregateRoot {

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

    private String personCode;
    private LocalDate pictureDue;

    protected Deputy() {}

    public Deputy(UUID id, DeputyDetails details, String by, Instant at) {
        super(id, details.regionCode(), by, at);
        code = details.code();
        set(details, by, at, new FactLedger(id, List.of()));
        tell(recorded());
    }

    public void change(DeputyDetails details, String by, Instant at, FactLedger ledger) {
        set(details, by, at, ledger);
        touch(by, at);
        tell(recorded());
    }

    /** Records what an entry or a correction does to what is known, and shows what holds today. */
    public void enter(FactLedger ledger, FactLedger.Change change, String by, Instant at, String reason) {
        keep(change, by, at, reason);
        show(ledger.after(change), ChinaTime.dateOf(at));
        touch(by, at);
        tell(recorded());
    }

    /** A day on which something begins or is over has come. */
    void turn(FactLedger ledger, Instant at) {
        show(ledger, ChinaTime.dateOf(at));
        touch("facts", at);
        tell(recorded());
    }

    /** Names the person who holds the mandate, who may hold another one too. */
    void belongTo(String person, String by, Instant at) {
        personCode = person;
        touch(by, at);
        tell(recorded());
    }

    private void keep(FactLedger.Change change, String by, Instant at, String reason) {
        for (DeputyFact fact : change.superseded()) {
            fact.supersede(at);
            tell(new DeputyFactSupersededV1(
                    getId(), fact.id(), code, getRegionCode(), fact.kind().name(), at));
        }
        for (DeputyFact fact : change.recorded()) {
            add(fact.recorded(by, at, reason));
            tell(new DeputyFactRecordedV1(
                    getId(),
                    fact.id(),
                    code,
                    getRegionCode(),
                    fact.kind().name(),
                    fact.value(),
                    fact.validFrom(),
                    fact.validTo(),
                    at));
        }
    }

    private void show(FactLedger ledger, LocalDate today) {
        FactLedger.Picture picture = ledger.pictureOf(today);
        constituency = picture.constituency();
        delegation = picture.delegation();
        stationCodes = picture.stationCodes().toArray(String[]::new);
        status = picture.status() == null ? DeputyStatus.TERMINATED : picture.status();
        pictureDue = ledger.nextChangeAfter(today);
    }

    private DeputyRecordedV1 recorded() {
        return new DeputyRecordedV1(
                getId(), code, name, level.name(), term, getRegionCode(), List.of(stationCodes), status.name());
    }

    private void set(DeputyDetails details, String by, Instant at, FactLedger ledger) {
        if (!details.code().equals(code)) {
            throw ProblemException.unchangeable("/code");
        }
        if (!details.regionCode().equals(getRegionCode())) {
            throw ProblemException.unchangeable("/regionCode");
        }
        name = details.name();
        level = details.level();
        term = details.term();
        profile = details.profile();
        LocalDate today = ChinaTime.dateOf(at);
        FactLedger.Change change = details.from(ledger, today);
        keep(change, by, at, null);
        show(ledger.after(change), today);
    }

    public DeputyDetails details() {
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

    public String code() {
        return code;
    }

    String name() {
        return name;
    }

    int term() {
        return term;
    }

    DeputyStatus status() {
        return status;
    }

    /** Null while nobody said who it is. */
    String personCode() {
        return personCode;
    }

    @Override
    public String aggregateType() {
        return "deputy";
    }
}
