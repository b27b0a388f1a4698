package org.lianluo.suggestion.opinion.reading;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.web.input.Listing;
import org.lianluo.shared.web.input.PageRequest;
import org.lianluo.suggestion.directory.Directory;
import org.lianluo.suggestion.directory.Reader;
import org.lianluo.suggestion.opinion.Opinion;

/** Opinions, one by one and in lists with the newest first, narrowed to what the caller may read. */
@ApplicationScoped
public class OpinionQueries {

    private static final int MOST_FOUND = 50;
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    Uni<List<Opinion>> list(Mutiny.Session session, Caller caller, OpinionParams filter, PageRequest page) {
        return Directory.reader(session, caller).chain(reader -> list(session, reader, filter, page));
    }

    private static Uni<List<Opinion>> list(
            Mutiny.Session session, Reader reader, OpinionParams filter, PageRequest page) {
        Listing found = Listing.of("select o from Opinion o")
                .within(Boolean.TRUE.equals(filter.toDo) ? OpinionAccess.toDo(reader) : OpinionAccess.scope(reader))
                .where("o.intake.stationCode = :station", "station", filter.station)
                .where("o.status = :status", "status", filter.status)
                .where("o.intake.voice.categoryCode = :category", "category", filter.category)
                .where("o.course.deputyCode = :deputy", "deputy", filter.deputy)
                .where("o.course.unitCode = :unit", "unit", filter.unit)
                .where("o.intake.raisedAt.kind = :occasion", "occasion", filter.raisedAtKind)
                .where("o.intake.raisedAt.id = :raisedAt", "raisedAt", filter.raisedAtId)
                .where("o.status = RECEIVED and o.course.dates.triage.due < :dueBefore", "dueBefore", filter.dueBefore)
                .where("o.id < :after", "after", page.afterId().orElse(null));
        if (Boolean.TRUE.equals(filter.urged)) {
            found.where("o.course.urgings.urgedCount > 0");
        }
        if (Boolean.TRUE.equals(filter.takenTooLongAgo)) {
            found.where("o.intake.taken.tooLongAgo");
        }
        return found.fetch(session, Opinion.class, "o.id desc", page);
    }

    /** What waits at the caller's stations; no further than what is open. */
    Uni<WaitingOpinions> waiting(Mutiny.Session session, Caller caller, LocalDate dueBefore) {
        return session.createSelectionQuery(
                        "select new org.lianluo.suggestion.opinion.reading.WaitingOpinions("
                                + "count(case when o.status = RECEIVED then 1 end),"
                                + " count(case when o.status = RECEIVED and o.course.dates.triage.due < :before then 1 end),"
                                + " count(case when o.status = ANSWERED then 1 end),"
                                + " count(case when o.status = REOPENED then 1 end),"
                                + " count(case when o.status <> REOPENED and o.course.urgings.urgedCount > 0 then 1 end),"
                                + " count(case when o.status = RECEIVED and o.intake.taken.tooLongAgo then 1 end))"
                                + " from Opinion o where o.intake.stationCode in (:stations)"
                                + " and o.status in (RECEIVED, ANSWERED, REOPENED)",
                        WaitingOpinions.class)
                .setParameter("stations", caller.stationCodes())
                .setParameter("before", dueBefore == null ? LAST_DAY : dueBefore)
                .getSingleResult();
    }

    /** Refuses with 404 what the caller may not read. */
    public Uni<Opinion> get(Mutiny.Session session, Caller caller, UUID id) {
        return Directory.reader(session, caller).chain(reader -> session.find(Opinion.class, id)
                .map(opinion -> OpinionAccess.readable(reader, opinion)));
    }

    /** Opinions of the caller's stations that were raised from a phone, found by its keyed hash; the newest first. */
    public Uni<List<Opinion>> byPhone(Work work, Caller caller, String phoneHash) {
        return work.session()
                .createSelectionQuery(
                        "select o from Opinion o where o.intake.submitter.submitterPhoneHash = :hash"
                                + " and o.intake.stationCode in (:stations) order by o.id desc",
                        Opinion.class)
                .setParameter("hash", phoneHash)
                .setParameter("stations", caller.stationCodes())
                .setMaxResults(MOST_FOUND)
                .getResultList();
    }
}
