package org.lianluo.station.reception.feed;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.LockMode;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.IfMatch;
import org.lianluo.shared.web.input.Listing;
import org.lianluo.shared.web.input.PageRequest;
import org.lianluo.shared.web.input.Scope;
import org.lianluo.station.deputy.DeputyService;
import org.lianluo.station.reception.ReceptionDay;
import org.lianluo.station.reception.ReceptionProblem;
import org.lianluo.station.reception.ReceptionSlot;
import org.lianluo.station.reception.ReceptionStatus;
import org.lianluo.station.reception.day.ReceptionScope;
import org.lianluo.station.station.Station;
import org.lianluo.station.station.StationService;

/** Who may have calendars, and what stands in them. */
@ApplicationScoped
class FeedService {

    /** More than a station or a deputy has in a year. */
    private static final int MOST = 500;

    private static final int MONTHS_BACK = 3;

    private final StationService stations;
    private final DeputyService deputies;
    private final Clock clock;

    FeedService(StationService stations, DeputyService deputies, Clock clock) {
        this.stations = stations;
        this.deputies = deputies;
        this.clock = clock;
    }

    Uni<ReceptionFeed> issue(Work work, Caller caller, ReceptionFeed.Subject subject, FeedSecret secret) {
        if ((subject.stationCode() == null) == (subject.deputyCode() == null)) {
            throw ProblemException.invalid("/deputyCode", "请填写站点或者代表，只填其中一项", "Give either a station or a deputy");
        }
        return (subject.stationCode() == null
                        ? deputyRegion(work.session(), caller, subject.deputyCode())
                        : stationRegion(work.session(), caller, subject.stationCode()))
                .chain(region ->
                        work.persist(new ReceptionFeed(region, subject, secret, caller.reference(), clock.instant())));
    }

    private Uni<String> stationRegion(Mutiny.Session session, Caller caller, String station) {
        if (caller.region() == null
                || !ReceptionScope.isOffice(caller)
                        && !(ReceptionScope.isStaff(caller)
                                && caller.stationCodes().contains(station))) {
            throw new ProblemException(CommonProblem.FORBIDDEN);
        }
        return stations.activeIn(session, caller.region(), List.of(station)).map(found -> {
            if (found.isEmpty()) {
                throw ProblemException.onField(ReceptionProblem.RECEPTION_STATION_UNKNOWN, "/stationCode");
            }
            return found.get(0).getRegionCode();
        });
    }

    private Uni<String> deputyRegion(Mutiny.Session session, Caller caller, String deputy) {
        boolean isOwn = caller.has(Role.DEPUTY) && caller.deputyCodes().contains(deputy);
        if (!isOwn && !ReceptionScope.isOffice(caller)) {
            throw new ProblemException(CommonProblem.FORBIDDEN);
        }
        return deputies.byCodes(session, List.of(deputy)).map(found -> {
            String region = found.containsKey(deputy) ? found.get(deputy).regionCode() : null;
            if (region == null || !isOwn && !region.equals(caller.region())) {
                throw ProblemException.onField(ReceptionProblem.RECEPTION_DEPUTY_UNKNOWN, "/deputyCode");
            }
            return region;
        });
    }

    private static Scope<ReceptionFeed> scope(Caller caller) {
        return Scope.<ReceptionFeed>builder()
                .branch(
                        ReceptionScope.isOffice(caller),
                        row -> row.getRegionCode().equals(caller.region()),
                        "f.regionCode = :ownRegion",
                        "ownRegion",
                        caller.region())
                .branch(
                        ReceptionScope.isStaff(caller),
                        row -> row.subject().stationCode() != null
                                && caller.stationCodes().contains(row.subject().stationCode()),
                        "f.stationCode in (:ownStations)",
                        "ownStations",
                        List.copyOf(caller.stationCodes()))
                .branch(
                        ReceptionScope.isDeputy(caller),
                        row -> row.subject().deputyCode() != null
                                && caller.deputyCodes().contains(row.subject().deputyCode()),
                        "f.deputyCode in (:ownMandates)",
                        "ownMandates",
                        List.copyOf(caller.deputyCodes()))
                .build();
    }

    /** The newest come first. */
    Uni<List<ReceptionFeed>> list(Mutiny.Session session, Caller caller, PageRequest page) {
        return Listing.of("select f from ReceptionFeed f")
                .within(scope(caller))
                .where("f.id < :after", "after", page.afterId().orElse(null))
                .fetch(session, ReceptionFeed.class, "f.id desc", page);
    }

    Uni<ReceptionFeed> revoke(Work work, Caller caller, UUID id, String ifMatch) {
        return work.session()
                .find(ReceptionFeed.class, id, LockMode.PESSIMISTIC_WRITE)
                .invoke(feed -> {
                    if (feed == null || !scope(caller).opens(feed)) {
                        throw new ProblemException(CommonProblem.NOT_FOUND);
                    }
                    IfMatch.check(ifMatch, feed);
                    feed.revoke(caller.reference(), clock.instant());
                });
    }

    /** The announced days of whoever the secret stands for; a revoked one is not there. */
    Uni<String> calendar(Mutiny.Session session, FeedSecret secret) {
        return session.createSelectionQuery(
                        "select f from ReceptionFeed f where f.secretHash = :hash and f.revokedAt is null",
                        ReceptionFeed.class)
                .setParameter("hash", secret.hash())
                .getSingleResultOrNull()
                .onItem()
                .ifNull()
                .failWith(() -> new ProblemException(CommonProblem.NOT_FOUND))
                .chain(feed -> days(session, feed).chain(days -> text(session, feed.subject(), days)));
    }

    private Uni<List<ReceptionDay>> days(Mutiny.Session session, ReceptionFeed feed) {
        LocalDate from = ChinaTime.today(clock).minusMonths(MONTHS_BACK);
        ReceptionFeed.Subject subject = feed.subject();
        return Listing.of("select d from ReceptionDay d")
                .where("d.announcedAt is not null")
                .where("d.heldOn >= :from", "from", from)
                .where("d.stationCode = :station", "station", subject.stationCode())
                .where(
                        "array_overlaps(d.deputyCodes, :deputy)",
                        "deputy",
                        subject.deputyCode() == null ? null : new String[] {subject.deputyCode()})
                .first(session, ReceptionDay.class, "d.heldOn, d.id", MOST);
    }

    private Uni<String> text(Mutiny.Session session, ReceptionFeed.Subject subject, List<ReceptionDay> days) {
        Set<String> codes = days.stream()
                .map(day -> day.slot().stationCode())
                .filter(code -> code != null)
                .collect(Collectors.toCollection(HashSet::new));
        return stations.withCodes(session, codes).map(found -> {
            Map<String, Station> known = found.stream().collect(Collectors.toMap(Station::code, station -> station));
            String name = subject.stationCode() == null ? subject.deputyCode() : subject.stationCode();
            return DayCalendar.of(
                    "代表接待日 " + name, days.stream().map(day -> entry(day, known)).toList());
        });
    }

    private static DayCalendar.Entry entry(ReceptionDay day, Map<String, Station> known) {
        ReceptionSlot slot = day.slot();
        ReceptionStatus status = day.course().status();
        Station station = slot.stationCode() == null ? null : known.get(slot.stationCode());
        return new DayCalendar.Entry(
                day.getId(),
                slot.heldOn(),
                slot.beginsAt(),
                slot.endsAt(),
                slot.theme() == null ? "代表接待日" : "代表接待日：" + slot.theme(),
                station == null
                        ? null
                        : station.details().address() == null
                                ? station.details().name()
                                : station.details().name() + "，"
                                        + station.details().address(),
                slot.topics().isEmpty() ? null : String.join("\n", slot.topics()),
                status == ReceptionStatus.CANCELLED || status == ReceptionStatus.POSTPONED,
                day.getVersion(),
                day.getUpdatedAt());
    }
}
