package org.lianluo.station.kiosk.device;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.casework.Choices;
import org.lianluo.shared.casework.PolicyBook;
import org.lianluo.shared.casework.PolicyKey;
import org.lianluo.shared.casework.choice.kiosk.ClockTolerance;
import org.lianluo.shared.casework.choice.kiosk.DeviceSilence;
import org.lianluo.shared.messaging.Sql;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.station.kiosk.Kiosk;
import org.lianluo.station.kiosk.KioskFault;
import org.lianluo.station.kiosk.KioskProblem;
import org.lianluo.station.kiosk.KioskPulse;
import org.lianluo.station.kiosk.Kiosks;

/** Hears of devices, and notices those that are silent or whose clock is wrong. */
@ApplicationScoped
class Heartbeats {

    private static final String BY = "kiosk";
    private static final int AT_ONCE = 50;

    private final Kiosks kiosks;
    private final PolicyBook policies;
    private final Clock clock;

    Heartbeats(Kiosks kiosks, PolicyBook policies, Clock clock) {
        this.kiosks = kiosks;
        this.policies = policies;
        this.clock = clock;
    }

    Uni<DeviceViews.Heard> heard(Work work, Caller caller, DeviceViews.Heartbeat beat) {
        Instant now = clock.instant();
        return kiosks.ofDevice(work.session(), caller)
                .onItem()
                .ifNull()
                .failWith(() -> new ProblemException(KioskProblem.KIOSK_NOT_ENROLLED))
                .chain(kiosk -> policies.choices(
                                work.session(),
                                kiosk.getRegionCode(),
                                ChinaTime.dateOf(now),
                                PolicyKey.KIOSK_CLOCK_TOLERANCE,
                                PolicyKey.KIOSK_SILENCE)
                        .chain(rules -> noted(work, kiosk, beat, rules, now)));
    }

    private Uni<DeviceViews.Heard> noted(
            Work work, Kiosk kiosk, DeviceViews.Heartbeat beat, Choices rules, Instant now) {
        Duration ahead = Duration.between(now, beat.deviceTime());
        boolean isWrong = ahead.abs()
                        .compareTo(rules.of(PolicyKey.KIOSK_CLOCK_TOLERANCE, ClockTolerance.class)
                                .duration())
                > 0;
        Set<KioskFault> found = EnumSet.noneOf(KioskFault.class);
        if (isWrong) {
            found.add(KioskFault.CLOCK_WRONG);
        }
        if (beat.itemsRefused() > 0) {
            found.add(KioskFault.ITEMS_REFUSED);
        }
        kiosk.note(found, BY, now);
        Instant silentFrom =
                now.plus(rules.of(PolicyKey.KIOSK_SILENCE, DeviceSilence.class).duration());
        KioskPulse.Beat said = new KioskPulse.Beat(
                beat.software(),
                ahead.toSeconds(),
                beat.itemsWaiting(),
                beat.itemsRefused(),
                beat.oldestWaitingAt() == null ? null : beat.oldestWaitingAt().minus(ahead),
                beat.freeMegabytes());
        return work.session()
                .find(KioskPulse.class, kiosk.getId())
                .invoke(pulse -> pulse.heard(said, now, silentFrom))
                .replaceWith(new DeviceViews.Heard(
                        now, ahead.toSeconds(), isWrong, kiosk.course().edition()));
    }

    /** Some of those that are silent and not noted as such. */
    Uni<Integer> silenceSome(Work work) {
        Instant now = clock.instant();
        return Sql.values(work.session(), UUID.class, """
                        SELECT k.id FROM kiosk_pulse p JOIN kiosk k ON k.id = p.id
                        WHERE p.silent_at < $1 AND k.status = 'ACTIVE' AND NOT 'SILENT' = ANY (k.faults)
                        ORDER BY p.silent_at LIMIT $2 FOR UPDATE OF k SKIP LOCKED""", now, AT_ONCE)
                .chain(ids -> silenced(work, ids, now).replaceWith(ids.size()));
    }

    private Uni<Void> silenced(Work work, List<UUID> ids, Instant now) {
        return Work.inTurn(ids, id -> kiosks.find(work.session(), id).invoke(kiosk -> {
            Set<KioskFault> found = kiosk.faultSet();
            found.add(KioskFault.SILENT);
            kiosk.note(found, BY, now);
        }));
    }
}
