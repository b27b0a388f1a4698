package org.lianluo.station.notice.desk;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.web.IfMatch;
import org.lianluo.shared.web.input.PageRequest;
import org.lianluo.station.notice.Notice;
import org.lianluo.station.notice.NoticeContent;

/** What keepers and readers do with notices. */
@ApplicationScoped
public class NoticeService {

    private final Notices notices;
    private final NoticeReadings readings;
    private final NoticeAddresses addresses;
    private final Clock clock;

    NoticeService(Notices notices, NoticeReadings readings, NoticeAddresses addresses, Clock clock) {
        this.notices = notices;
        this.readings = readings;
        this.addresses = addresses;
        this.clock = clock;
    }

    Uni<NoticeViews.Seen> prepare(Work work, Caller caller, NoticeContent content) {
        NoticeScope.mayWrite(caller, content);
        boolean office = NoticeScope.keepsRegion(caller);
        String station = office ? null : content.stationCodes().get(0);
        Uni<String> region =
                office ? Uni.createFrom().item(caller.region()) : addresses.regionOf(work.session(), station);
        return region.map(code -> new Notice(code, station, content, caller.reference(), clock.instant()))
                .call(notice -> addresses.mustBeKnown(work.session(), notice.getRegionCode(), content))
                .chain(work::persist)
                .map(NoticeService::kept);
    }

    Uni<NoticeViews.Seen> change(Work work, Caller caller, UUID id, String ifMatch, NoticeContent content) {
        return act(work, caller, id, ifMatch, (notice, at) -> {
                    NoticeScope.mayWrite(caller, content);
                    notice.change(content, caller.reference(), at);
                })
                .call(seen ->
                        addresses.mustBeKnown(work.session(), seen.notice().getRegionCode(), content));
    }

    /** Who was invited before stays so, also where their mandate has ended since. */
    Uni<NoticeViews.Seen> correct(
            Work work, Caller caller, UUID id, String ifMatch, NoticeRequests.Correction correction) {
        return forChange(work, caller, id).chain(notice -> {
            IfMatch.check(ifMatch, notice);
            NoticeContent before = notice.content();
            NoticeContent after = correction.of(before);
            notice.correct(after, correction.note(), caller.reference(), clock.instant());
            return addresses
                    .mustBeInOffice(work.session(), after.invitedCodes(), before.invitedCodes())
                    .replaceWith(kept(notice));
        });
    }

    /** What its keeper does with a notice, at the version that they read. */
    Uni<NoticeViews.Seen> act(Work work, Caller caller, UUID id, String ifMatch, BiConsumer<Notice, Instant> step) {
        return forChange(work, caller, id)
                .invoke(notice -> {
                    IfMatch.check(ifMatch, notice);
                    step.accept(notice, clock.instant());
                })
                .map(NoticeService::kept);
    }

    /** The caller opens an edition. Deputies and staff are noted once; all others are counted. */
    Uni<NoticeViews.Read> read(Work work, Caller caller, UUID id, int edition) {
        return visible(work.session(), caller, id).chain(notice -> {
            notice.mustBeReadable();
            if (edition > notice.course().edition()) {
                throw ProblemException.invalid(
                        "/edition", "没有这一版，请打开最新的一版", "There is no such edition; open the newest one");
            }
            Instant now = clock.instant();
            return NoticeScope.isNoted(caller)
                    ? readings.note(work.session(), id, edition, caller, now)
                            .map(first -> new NoticeViews.Read(edition, first))
                    : readings.count(work.session(), id, ChinaTime.dateOf(now))
                            .replaceWith(new NoticeViews.Read(edition, null));
        });
    }

    Uni<NoticeViews.Readers> readers(Mutiny.Session session, Caller caller, UUID id) {
        return visible(session, caller, id)
                .invoke(notice -> NoticeScope.mustKeep(caller, notice))
                .chain(notice -> readings.of(session, notice));
    }

    Uni<NoticeViews.Seen> get(Mutiny.Session session, Caller caller, UUID id) {
        return visible(session, caller, id).chain(notice -> readings.readBy(session, caller, List.of(notice))
                .map(read -> new NoticeViews.Seen(notice, NoticeScope.keeps(caller, notice), read.get(id))));
    }

    Uni<List<NoticeViews.Seen>> list(Mutiny.Session session, Caller caller, NoticeParams filter, PageRequest page) {
        return notices.list(
                        session,
                        Boolean.TRUE.equals(filter.toDo) ? NoticeScope.toDo(caller) : NoticeScope.of(caller),
                        filter,
                        ChinaTime.dateOf(clock.instant()),
                        page)
                .chain(rows -> readings.readBy(session, caller, rows).map(read -> rows.stream()
                        .map(row -> new NoticeViews.Seen(row, NoticeScope.keeps(caller, row), read.get(row.getId())))
                        .toList()));
    }

    /** A notice that the caller may read; refused with 404 where there is none for them. */
    public Uni<Notice> visible(Mutiny.Session session, Caller caller, UUID id) {
        return seen(notices.find(session, id), caller);
    }

    /** A notice that the caller keeps. */
    public Uni<Notice> keptBy(Mutiny.Session session, Caller caller, UUID id) {
        return visible(session, caller, id).invoke(notice -> NoticeScope.mustKeep(caller, notice));
    }

    /** The same, and nobody else changes it until the end of the transaction. */
    public Uni<Notice> forChange(Work work, Caller caller, UUID id) {
        return seen(notices.findForChange(work.session(), id), caller)
                .invoke(notice -> NoticeScope.mustKeep(caller, notice));
    }

    private static NoticeViews.Seen kept(Notice notice) {
        return new NoticeViews.Seen(notice, true, null);
    }

    /** A notice that the caller may not know of is not there. */
    private static Uni<Notice> seen(Uni<Notice> notice, Caller caller) {
        return notice.invoke(found -> {
            if (found == null || !NoticeScope.of(caller).opens(found)) {
                throw new ProblemException(CommonProblem.NOT_FOUND);
            }
        });
    }
}
