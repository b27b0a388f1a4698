package org.lianluo.station.kiosk;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.lianluo.shared.events.station.kiosk.KioskRecordedV1;
import org.lianluo.shared.messaging.AggregateRoot;
import org.lianluo.shared.messaging.Ids;

/** A kiosk of a station. {@link KioskAction} is the whole table. What is heard of it each minute is a {@link KioskPulse}. */
@Entity
public class Kiosk extends AggregateRoot {

    /** After so many wrong tries a code is dead. */
    public static final int MOST_TRIES = 5;

    private String code;
    private String stationCode;
    private String name;
    private String spot;

    @Enumerated(EnumType.STRING)
    private KioskStatus status;

    /** Keyed hash of the code that is out; null for none. */
    private String codeHash;

    private Instant codeUntil;
    private int codeTries;
    private String clientId;
    private Instant enrolledAt;
    private Instant revokedAt;
    private String revokedFor;
    private String[] languages;
    private int idleSeconds;
    private int edition;
    private String[] faults;

    protected Kiosk() {}

    public Kiosk(String regionCode, KioskSite site, String by, Instant at) {
        super(Ids.next(), regionCode, by, at);
        code = site.code();
        stationCode = site.stationCode();
        name = site.name();
        spot = site.spot();
        status = KioskStatus.ENROLLING;
        edition = 1;
        faults = new String[0];
        set(KioskSettings.FIRST);
        tell(recorded(at));
    }

    /** A code for its device; one that was given out before is dead. */
    public void issueCode(KioskCode given, String by, Instant at) {
        go(KioskAction.ISSUE_CODE.from(status), by, at);
        codeHash = given.hash();
        codeUntil = given.until();
        codeTries = 0;
    }

    /**
     * A device shows a code. The right one is used up; a wrong one counts, and with the last that is allowed the code is dead.
     *
     * @param isThatOf whether the shown code has a hash
     * @return whether it may enrol
     */
    public boolean takesCode(Predicate<String> isThatOf, Instant at) {
        boolean isOut = KioskAction.ENROL.isAllowedIn(status)
                && codeHash != null
                && codeTries < MOST_TRIES
                && !at.isAfter(codeUntil);
        // Compared in any case, so that the time which it takes says nothing.
        boolean isRight = isThatOf.test(codeHash == null ? "" : codeHash);
        if (isOut && isRight) {
            codeHash = null;
        } else if (isOut) {
            codeTries++;
        }
        return isOut && isRight;
    }

    /** Its device is a client of the realm from now on. */
    public void enrol(String client, String by, Instant at) {
        status = KioskAction.ENROL.from(status);
        clientId = client;
        enrolledAt = at;
        codeUntil = null;
        go(status, by, at);
        tell(recorded(at));
    }

    /** What was set, or the pages that it shows, are others. */
    public void configure(KioskSettings settings, String by, Instant at) {
        go(KioskAction.CONFIGURE.from(status), by, at);
        set(settings);
        edition++;
    }

    /** What is wrong with it now; told where that is something else than before. */
    public void note(Set<KioskFault> found, String by, Instant at) {
        KioskAction.NOTE.from(status);
        if (!found.equals(faultSet())) {
            faults = found.stream().sorted().map(Enum::name).toArray(String[]::new);
            touch(by, at);
            tell(recorded(at));
        }
    }

    /** Its device is let in no more. */
    public void revoke(String reason, String by, Instant at) {
        KioskStatus next = KioskAction.REVOKE.from(status);
        revokedAt = at;
        revokedFor = reason;
        codeHash = null;
        codeUntil = null;
        faults = new String[0];
        go(next, by, at);
        tell(recorded(at));
    }

    private void go(KioskStatus next, String by, Instant at) {
        status = next;
        touch(by, at);
    }

    private void set(KioskSettings settings) {
        languages = settings.languages().stream().map(Enum::name).toArray(String[]::new);
        idleSeconds = settings.idleSeconds();
    }

    private KioskRecordedV1 recorded(Instant at) {
        boolean waits = status == KioskStatus.ACTIVE && faults.length > 0;
        return new KioskRecordedV1(
                getId(),
                code,
                getRegionCode(),
                stationCode,
                clientId,
                status.name(),
                List.of(faults),
                waits ? List.of("INTAKE_OFFICER", "STATION_HEAD") : List.of(),
                at);
    }

    public Set<KioskFault> faultSet() {
        Set<KioskFault> set = EnumSet.noneOf(KioskFault.class);
        Arrays.stream(faults).map(KioskFault::valueOf).forEach(set::add);
        return set;
    }

    public boolean isActive() {
        return status == KioskStatus.ACTIVE;
    }

    public KioskSite site() {
        return new KioskSite(code, stationCode, name, spot);
    }

    public KioskSettings settings() {
        return new KioskSettings(
                Arrays.stream(languages).map(KioskLanguage::valueOf).toList(), idleSeconds);
    }

    public KioskCourse course() {
        return new KioskCourse(
                status,
                clientId,
                codeHash == null ? null : codeUntil,
                enrolledAt,
                revokedAt,
                revokedFor,
                edition,
                List.copyOf(faultSet()));
    }

    @Override
    public String aggregateType() {
        return "kiosk";
    }
}
