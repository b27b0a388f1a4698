package org.lianluo.station.notice.desk;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.messaging.Ids;
import org.lianluo.shared.messaging.Sql;
import org.lianluo.shared.security.Caller;
import org.lianluo.station.notice.Notice;
import org.lianluo.station.notice.NoticeRead;

/** Who has read which edition of a notice, and how often others opened it. */
@ApplicationScoped
class NoticeReadings {

    private static final int DAYS_SHOWN = 31;

    /** Notes that the caller has opened an edition; once more changes nothing. Gives when it was for the first time. */
    Uni<Instant> note(Mutiny.Session session, UUID notice, int edition, Caller caller, Instant at) {
        return Sql.update(
                        session,
                        """
                        INSERT INTO notice_read (id, notice_id, edition, reader, deputy_codes, first_read_at)
                        VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (notice_id, edition, reader) DO NOTHING""",
                        Ids.next(),
                        notice,
                        edition,
                        caller.reference(),
                        caller.deputyCodes().toArray(String[]::new),
                        at)
                .chain(() -> session.createSelectionQuery("""
                                select r from NoticeRead r where r.noticeId = :notice and r.edition = :edition
                                and r.reader = :reader""", NoticeRead.class)
                        .setParameter("notice", notice)
                        .setParameter("edition", edition)
                        .setParameter("reader", caller.reference())
                        .getSingleResult())
                .map(NoticeRead::firstReadAt);
    }

    /** Counts one more opening by somebody of whom nothing is kept. */
    Uni<Void> count(Mutiny.Session session, UUID notice, LocalDate day) {
        return Sql.update(session, """
                        INSERT INTO notice_opening (notice_id, opened_on, openings) VALUES ($1, $2, 1)
                        ON CONFLICT (notice_id, opened_on) DO UPDATE SET openings = notice_opening.openings + 1""", notice, day).replaceWithVoid();
    }

    /** When the caller first opened the last edition of each; of one that they have not opened there is none. */
    Uni<Map<UUID, Instant>> readBy(Mutiny.Session session, Caller caller, List<Notice> notices) {
        if (notices.isEmpty() || !NoticeScope.isNoted(caller)) {
            return Uni.createFrom().item(Map.of());
        }
        return session.createSelectionQuery("""
                        select r from NoticeRead r join Notice n on n.id = r.noticeId
                        where n.id in (:notices) and r.edition = n.edition and r.reader = :reader""", NoticeRead.class)
                .setParameter("notices", notices.stream().map(Notice::getId).toList())
                .setParameter("reader", caller.reference())
                .getResultList()
                .map(reads -> {
                    Map<UUID, Instant> first = new HashMap<>();
                    reads.forEach(read -> first.put(read.noticeId(), read.firstReadAt()));
                    return first;
                });
    }

    /** Who has read the last edition. */
    Uni<NoticeViews.Readers> of(Mutiny.Session session, Notice notice) {
        int edition = notice.course().edition();
        return Sql.value(
                        session,
                        Long.class,
                        "SELECT count(*) FROM notice_read WHERE notice_id = $1 AND edition = $2",
                        notice.getId(),
                        edition)
                .chain(readers -> readMandates(session, notice.getId(), edition)
                        .chain(read -> days(session, notice.getId()).chain(days -> openings(session, notice.getId())
                                .map(openings -> new NoticeViews.Readers(
                                        edition,
                                        readers,
                                        notice.content().invitedCodes().size(),
                                        notice.content().invitedCodes().stream()
                                                .filter(code -> !read.contains(code))
                                                .toList(),
                                        openings,
                                        days)))));
    }

    private static Uni<Set<String>> readMandates(Mutiny.Session session, UUID notice, int edition) {
        return Sql.values(
                        session,
                        String.class,
                        "SELECT DISTINCT unnest(deputy_codes) FROM notice_read WHERE notice_id = $1 AND edition = $2",
                        notice,
                        edition)
                .map(HashSet::new);
    }

    private static Uni<Long> openings(Mutiny.Session session, UUID notice) {
        return Sql.value(
                session,
                Long.class,
                "SELECT coalesce(sum(openings), 0)::bigint FROM notice_opening WHERE notice_id = $1",
                notice);
    }

    private static Uni<List<NoticeViews.Day>> days(Mutiny.Session session, UUID notice) {
        return Sql.rows(session, """
                        SELECT opened_on, openings FROM notice_opening WHERE notice_id = $1
                        ORDER BY opened_on DESC LIMIT $2""", notice, DAYS_SHOWN).map(rows -> rows.stream()
                .map(row -> new NoticeViews.Day((LocalDate) row[0], ((Number) row[1]).longValue()))
                .toList());
    }
}
