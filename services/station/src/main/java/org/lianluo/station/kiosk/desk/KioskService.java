package org.lianluo.station.kiosk.desk;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.audit.AuditTrail;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.casework.PolicyBook;
import org.lianluo.shared.casework.PolicyKey;
import org.lianluo.shared.casework.choice.kiosk.CodeLife;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.security.TrackingCode;
import org.lianluo.shared.security.TrackingCodes;
import org.lianluo.shared.web.IfMatch;
import org.lianluo.shared.web.input.PageRequest;
import org.lianluo.station.kiosk.Kiosk;
import org.lianluo.station.kiosk.KioskCode;
import org.lianluo.station.kiosk.KioskPage;
import org.lianluo.station.kiosk.KioskPages;
import org.lianluo.station.kiosk.KioskProblem;
import org.lianluo.station.kiosk.KioskSite;
import org.lianluo.station.kiosk.Kiosks;
import org.lianluo.station.station.StationService;
import org.lianluo.station.station.StationStatus;

/** What keepers do with kiosks; each act stands in the audit trail. */
@ApplicationScoped
class KioskService {

    private final Kiosks kiosks;
    private final KioskPages pages;
    private final StationService stations;
    private final PolicyBook policies;
    private final TrackingCodes codes;
    private final AuditTrail audit;
    private final Clock clock;

    KioskService(
            Kiosks kiosks,
            KioskPages pages,
            StationService stations,
            PolicyBook policies,
            TrackingCodes codes,
            AuditTrail audit,
            Clock clock) {
        this.kiosks = kiosks;
        this.pages = pages;
        this.stations = stations;
        this.policies = policies;
        this.codes = codes;
        this.audit = audit;
        this.clock = clock;
    }

    Uni<KioskViews.Seen> setUp(Work work, Caller caller, KioskRequests.SetUp request) {
        String station = request.stationCode();
        KioskScope.mayKeep(caller, station);
        return regionOf(work.session(), caller, station).chain(region -> kiosks.nextCode(work.session(), station)
                .map(code -> new Kiosk(
                        region,
                        new KioskSite(code, station, request.name(), request.spot()),
                        caller.reference(),
                        clock.instant()))
                .chain(work::persist)
                .call(kiosk -> recorded(
                        work, caller, "set-up", kiosk.getId(), kiosk.site().code()))
                .map(kiosk -> new KioskViews.Seen(kiosk, List.of(), null)));
    }

    /** The station is open; for the office, in its region. */
    private Uni<String> regionOf(Mutiny.Session session, Caller caller, String station) {
        return stations.withCode(session, station).map(found -> {
            boolean isOwn = found != null
                    && (caller.stationCodes().contains(station)
                            || found.getRegionCode().equals(caller.region()));
            if (!isOwn || found.details().status() != StationStatus.ACTIVE) {
                throw ProblemException.onField(KioskProblem.KIOSK_STATION_UNKNOWN, "/stationCode");
            }
            return found.getRegionCode();
        });
    }

    /** A code that was given out. */
    record Given(Kiosk kiosk, TrackingCode code, Instant until) {

        KioskViews.Code view() {
            return new KioskViews.Code(kiosk.site().code(), code.text(), until, kiosk.getVersion());
        }
    }

    Uni<Given> issueCode(Work work, Caller caller, UUID id, String ifMatch) {
        return forChange(work, caller, id, ifMatch).chain(kiosk -> policies.choice(
                        work.session(),
                        kiosk.getRegionCode(),
                        PolicyKey.KIOSK_CODE_LIFE,
                        CodeLife.class,
                        ChinaTime.today(clock))
                .map(life -> {
                    Instant now = clock.instant();
                    Instant until = now.plus(life.duration());
                    TrackingCode code = codes.issue();
                    kiosk.issueCode(new KioskCode(codes.hash(code), until), caller.reference(), now);
                    return new Given(kiosk, code, until);
                })
                .call(() -> recorded(work, caller, "issue-code", id, null)));
    }

    Uni<KioskViews.Seen> configure(
            Work work, Caller caller, UUID id, String ifMatch, KioskRequests.Configuration request) {
        return forChange(work, caller, id, ifMatch).chain(kiosk -> {
            List<KioskPage.Content> contents =
                    request.pages().stream().map(KioskRequests.Page::content).toList();
            kiosk.configure(request.settings(), caller.reference(), clock.instant());
            List<KioskPage> rows = IntStream.range(0, contents.size())
                    .mapToObj(place -> new KioskPage(id, place, contents.get(place)))
                    .toList();
            return pages.mustBeShowable(work.session(), kiosk, contents)
                    .chain(() -> kiosks.show(work, id, rows))
                    .call(() -> recorded(
                            work,
                            caller,
                            "configure",
                            id,
                            "edition " + kiosk.course().edition()))
                    .chain(shown -> with(work.session(), kiosk, shown));
        });
    }

    /** Its client is removed from the realm afterwards, by whoever comes first: the caller or the job. */
    Uni<KioskViews.Seen> revoke(Work work, Caller caller, UUID id, String ifMatch, String reason) {
        Instant now = clock.instant();
        return forChange(work, caller, id, ifMatch)
                .invoke(kiosk -> kiosk.revoke(reason, caller.reference(), now))
                .call(kiosk -> kiosks.openClients(work.session(), id)
                        .invoke(clients -> clients.forEach(client -> client.toRemove(now))))
                .call(() -> recorded(work, caller, "revoke", id, reason))
                .chain(kiosk -> seen(work.session(), kiosk));
    }

    Uni<KioskViews.Seen> get(Mutiny.Session session, Caller caller, UUID id) {
        return kiosks.find(session, id)
                .map(kiosk -> Kiosks.seen(kiosk, KioskScope.of(caller)))
                .chain(kiosk -> seen(session, kiosk));
    }

    Uni<List<KioskViews.Seen>> list(Mutiny.Session session, Caller caller, KioskParams filter, PageRequest page) {
        return kiosks.list(
                        session,
                        KioskScope.of(caller),
                        new Kiosks.Filter(filter.station, filter.status, Boolean.TRUE.equals(filter.toDo)),
                        page)
                .chain(rows -> allSeen(session, rows));
    }

    private Uni<KioskViews.Seen> seen(Mutiny.Session session, Kiosk kiosk) {
        return allSeen(session, List.of(kiosk)).map(all -> all.get(0));
    }

    private Uni<KioskViews.Seen> with(Mutiny.Session session, Kiosk kiosk, List<KioskPage> shown) {
        return kiosks.pulses(session, List.of(kiosk.getId()))
                .map(pulses -> new KioskViews.Seen(kiosk, shown, pulses.get(kiosk.getId())));
    }

    private Uni<List<KioskViews.Seen>> allSeen(Mutiny.Session session, List<Kiosk> rows) {
        List<UUID> ids = rows.stream().map(Kiosk::getId).toList();
        return ids.isEmpty()
                ? Uni.createFrom().item(List.of())
                : kiosks.pages(session, ids)
                        .chain(shown -> kiosks.pulses(session, ids).map(pulses -> rows.stream()
                                .map(row -> new KioskViews.Seen(
                                        row, shown.getOrDefault(row.getId(), List.of()), pulses.get(row.getId())))
                                .toList()));
    }

    private Uni<Void> recorded(Work work, Caller caller, String act, UUID id, String detail) {
        return audit.record(work, caller, "kiosk." + act, "kiosk", id, detail);
    }

    private Uni<Kiosk> forChange(Work work, Caller caller, UUID id, String ifMatch) {
        return kiosks.findForChange(work.session(), id)
                .map(kiosk -> Kiosks.seen(kiosk, KioskScope.of(caller)))
                .invoke(kiosk -> IfMatch.check(ifMatch, kiosk));
    }
}
