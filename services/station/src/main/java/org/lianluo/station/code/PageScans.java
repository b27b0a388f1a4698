package org.lianluo.station.code;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.messaging.Sql;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.station.code.CodeViews.Kind;
import org.lianluo.station.deputy.DeputyService;
import org.lianluo.station.station.PageToken;
import org.lianluo.station.station.StationService;

/** Scans of codes: counted by the day, and nothing is kept of who scanned. */
@ApplicationScoped
class PageScans {

    private static final int MOST_DAYS = 366;

    private final StationService stations;
    private final DeputyService deputies;
    private final DeputyPages pages;
    private final Clock clock;

    PageScans(StationService stations, DeputyService deputies, DeputyPages pages, Clock clock) {
        this.stations = stations;
        this.deputies = deputies;
        this.pages = pages;
        this.clock = clock;
    }

    /** Counts one more scan of a code that opens a page, and says whose page it is; 404 for a code that opens none. */
    Uni<CodeViews.Scanned> scan(Work work, String token) {
        PageToken of = new PageToken(token);
        return stations.openedBy(work.session(), of)
                .chain(station -> station != null
                        ? Uni.createFrom().item(new CodeViews.Scanned(Kind.STATION, station.code(), station.getId()))
                        : pages.openedBy(work.session(), of).map(PageScans::deputyOf))
                .call(found ->
                        Sql.update(work.session(), """
                        INSERT INTO page_scan (kind, owner_code, scanned_on, scans) VALUES ($1, $2, $3, 1)
                        ON CONFLICT (kind, owner_code, scanned_on) DO UPDATE SET scans = page_scan.scans + 1""", found.kind().name(), found.code(), ChinaTime.today(clock)));
    }

    private static CodeViews.Scanned deputyOf(DeputyPage page) {
        if (page == null) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
        return new CodeViews.Scanned(Kind.DEPUTY, page.deputyCode(), page.deputyId());
    }

    /** For who keeps the code. */
    Uni<CodeViews.Figures> figures(
            Mutiny.Session session, Caller caller, Kind kind, String code, LocalDate from, LocalDate to) {
        return mustKeep(session, caller, kind, code)
                .chain(() -> Sql.rows(session, """
                        SELECT scanned_on, scans, sum(scans) OVER () FROM page_scan
                        WHERE kind = $1 AND owner_code = $2 AND scanned_on >= coalesce($3::date, scanned_on)
                          AND scanned_on <= coalesce($4::date, scanned_on)
                        ORDER BY scanned_on DESC LIMIT $5""", kind.name(), code, from, to, MOST_DAYS))
                .map(rows -> new CodeViews.Figures(
                        kind,
                        code,
                        from,
                        to,
                        rows.isEmpty() ? 0 : ((Number) rows.get(0)[2]).longValue(),
                        rows.stream()
                                .map(row -> new CodeViews.Day((LocalDate) row[0], ((Number) row[1]).longValue()))
                                .toList()));
    }

    /** Of a code that nobody has the figures are those of nobody: refused as another's. */
    private Uni<Void> mustKeep(Mutiny.Session session, Caller caller, Kind kind, String code) {
        if (kind == Kind.STATION) {
            return stations.withCode(session, code)
                    .invoke(station ->
                            CodeAccess.mustKeepStation(caller, code, station == null ? null : station.getRegionCode()))
                    .replaceWithVoid();
        }
        return deputies.byCodes(session, List.of(code))
                .map(found -> found.get(code))
                .invoke(deputy -> {
                    if (deputy == null) {
                        throw new ProblemException(CommonProblem.FORBIDDEN);
                    }
                    CodeAccess.mustKeepDeputy(caller, code, deputy.regionCode());
                })
                .replaceWithVoid();
    }
}
