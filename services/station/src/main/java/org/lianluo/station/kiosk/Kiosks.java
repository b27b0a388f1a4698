package org.lianluo.station.kiosk;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.LockMode;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.messaging.Sql;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.input.Listing;
import org.lianluo.shared.web.input.PageRequest;
import org.lianluo.shared.web.input.Scope;

/** The kiosks, and what belongs to them. */
@ApplicationScoped
public class Kiosks {

    /** Null when there is none. */
    public Uni<Kiosk> find(Mutiny.Session session, UUID id) {
        return session.find(Kiosk.class, id);
    }

    /** For a change: waits for whoever else changes it. Null when there is none. */
    public Uni<Kiosk> findForChange(Mutiny.Session session, UUID id) {
        return session.find(Kiosk.class, id, LockMode.PESSIMISTIC_WRITE);
    }

    /** The same by its code. */
    public Uni<Kiosk> withCodeForChange(Mutiny.Session session, String code) {
        return session.createSelectionQuery("select k from Kiosk k where k.code = :code", Kiosk.class)
                .setParameter("code", code)
                .setLockMode(LockMode.PESSIMISTIC_WRITE)
                .getSingleResultOrNull();
    }

    /** The kiosk that a device is: refused where it was revoked; null where no kiosk has its client. */
    public Uni<Kiosk> ofDevice(Mutiny.Session session, Caller caller) {
        return session.createSelectionQuery("select k from Kiosk k where k.clientId = :client", Kiosk.class)
                .setParameter("client", caller.clientId() == null ? "" : caller.clientId())
                .getSingleResultOrNull()
                .invoke(kiosk -> {
                    if (kiosk != null && !kiosk.isActive()) {
                        throw new ProblemException(KioskProblem.KIOSK_REVOKED);
                    }
                });
    }

    /** Refuses a kiosk that was revoked: its token lives some minutes longer. All others pass. */
    public Uni<Void> mustNotBeRevoked(Mutiny.Session session, Caller caller) {
        return caller.has(Role.KIOSK)
                ? ofDevice(session, caller).replaceWithVoid()
                : Uni.createFrom().voidItem();
    }

    /** By station and code. */
    public Uni<List<Kiosk>> list(Mutiny.Session session, Scope<Kiosk> scope, Filter filter, PageRequest page) {
        Listing listing = Listing.of("select k from Kiosk k")
                .within(scope)
                .where("k.stationCode = :station", "station", filter.station())
                .where("k.status = :status", "status", filter.status())
                .where("k.code > :after", "after", page.afterText().orElse(null));
        if (filter.faulty()) {
            listing.where("k.status = ACTIVE and array_length(k.faults) > 0");
        }
        return listing.fetch(session, Kiosk.class, "k.code", page);
    }

    /** What a list is narrowed to; null for any. */
    public record Filter(String station, KioskStatus status, boolean faulty) {}

    /** The next free code of a station; who comes at the same time waits. */
    public Uni<String> nextCode(Mutiny.Session session, String station) {
        return Sql.rows(session, "SELECT pg_advisory_xact_lock(hashtextextended($1, 0))::text", "kiosk " + station)
                .chain(() ->
                        Sql.value(session, Long.class, "SELECT count(*) FROM kiosk WHERE station_code = $1", station))
                .map(count -> "%s-K%02d".formatted(station, count + 1));
    }

    /** The pages of kiosks, in their order. */
    public Uni<Map<UUID, List<KioskPage>>> pages(Mutiny.Session session, List<UUID> kiosks) {
        return session.createSelectionQuery(
                        "select p from KioskPage p where p.kioskId in (:kiosks) order by p.position", KioskPage.class)
                .setParameter("kiosks", kiosks)
                .getResultList()
                .map(rows -> rows.stream().collect(Collectors.groupingBy(KioskPage::kioskId)));
    }

    /** What was last heard of kiosks. */
    public Uni<Map<UUID, KioskPulse>> pulses(Mutiny.Session session, List<UUID> kiosks) {
        return session.createSelectionQuery("select p from KioskPulse p where p.id in (:kiosks)", KioskPulse.class)
                .setParameter("kiosks", kiosks)
                .getResultList()
                .map(rows -> rows.stream().collect(Collectors.toMap(KioskPulse::kiosk, Function.identity())));
    }

    /** Replaces the pages of a kiosk. */
    public Uni<List<KioskPage>> show(Work work, UUID kiosk, List<KioskPage> pages) {
        return Sql.update(work.session(), "DELETE FROM kiosk_page WHERE kiosk_id = $1", kiosk)
                .chain(() -> Work.inTurn(pages, work::persist))
                .replaceWith(pages);
    }

    /** The clients of a kiosk that the realm has, or may have. */
    public Uni<List<KioskClient>> openClients(Mutiny.Session session, UUID kiosk) {
        return session.createSelectionQuery(
                        "select c from KioskClient c where c.kioskId = :kiosk and c.status in (REGISTERING, HELD)",
                        KioskClient.class)
                .setParameter("kiosk", kiosk)
                .getResultList();
    }

    /** Refuses with 404 a kiosk that is not there, for this caller. */
    public static Kiosk seen(Kiosk kiosk, Scope<Kiosk> scope) {
        if (kiosk == null || !scope.opens(kiosk)) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
        return kiosk;
    }
}
