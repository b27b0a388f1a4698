package org.lianluo.handling.supervision.docket;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.LockMode;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.handling.supervision.Question;
import org.lianluo.handling.supervision.SupervisionCase;
import org.lianluo.shared.messaging.Sql;
import org.lianluo.shared.web.input.Listing;
import org.lianluo.shared.web.input.PageRequest;
import org.lianluo.shared.web.input.Scope;

/** The supervision cases, with their questions. */
@ApplicationScoped
class Docket {

    /** A case with its questions, in the order in which they were asked. */
    record Entry(SupervisionCase of, List<Question> questions) {}

    /** Null when there is none. */
    Uni<SupervisionCase> find(Mutiny.Session session, UUID id) {
        return session.find(SupervisionCase.class, id);
    }

    /** For a change: waits for whoever else changes it. Null when there is none. */
    Uni<SupervisionCase> findForChange(Mutiny.Session session, UUID id) {
        return session.find(SupervisionCase.class, id, LockMode.PESSIMISTIC_WRITE);
    }

    Uni<List<Question>> questions(Mutiny.Session session, List<UUID> cases) {
        return cases.isEmpty()
                ? Uni.createFrom().item(List.of())
                : session.createSelectionQuery(
                                "select q from Question q where q.caseId in (:ids) order by q.id", Question.class)
                        .setParameter("ids", cases)
                        .getResultList();
    }

    /** Whether a suggestion is a key suggestion of a year, or proposed as one. */
    Uni<Boolean> isKey(Mutiny.Session session, UUID suggestion, int year) {
        return Sql.value(session, Boolean.class, """
                        SELECT EXISTS (SELECT 1 FROM supervision_case WHERE subject_id = $1 AND year = $2
                            AND kind = 'KEY_SUGGESTION' AND status NOT IN ('NOT_CHOSEN', 'CANCELLED'))""", suggestion, year);
    }

    /** The newest come first. */
    Uni<List<SupervisionCase>> list(
            Mutiny.Session session, Scope<SupervisionCase> scope, SupervisionParams filter, PageRequest page) {
        Listing listing = Listing.of("select s from SupervisionCase s")
                .within(scope)
                .where("s.kind = :kind", "kind", filter.kind)
                .where("s.status = :status", "status", filter.status)
                .where("s.year = :year", "year", filter.year)
                .where("s.committeeCode = :committee", "committee", filter.committee)
                .where("s.leaderCode = :leader", "leader", filter.leader)
                .where("s.subject.id = :subject", "subject", filter.subjectId)
                .where("s.predecessorId = :predecessor", "predecessor", filter.predecessorId)
                .where(
                        "array_overlaps(s.unitCodes, :unit)",
                        "unit",
                        filter.unit == null ? null : new String[] {filter.unit});
        page.afterKeys(1).ifPresent(after -> listing.where("s.id < :afterId", Map.of("afterId", after.id(0))));
        return listing.fetch(session, SupervisionCase.class, "s.id desc", page);
    }

    /** Some whose units did not answer in time, which was not noticed; what somebody has in hand is left to the next run. */
    Uni<List<SupervisionCase>> claimMissed(Mutiny.Session session, LocalDate today, int atMost) {
        return session.createSelectionQuery("""
                        select s from SupervisionCase s
                        where s.status = ISSUED and exists (
                            select 1 from Question q where q.caseId = s.id and q.open and q.due < :today)
                        order by s.id""", SupervisionCase.class)
                .setParameter("today", today)
                .setMaxResults(atMost)
                .setLockMode(LockMode.UPGRADE_SKIPLOCKED)
                .getResultList();
    }

    /** The regions with key suggestions that go on and were not tracked in a month. */
    Uni<List<String>> regionsToTrack(Mutiny.Session session, LocalDate month) {
        return Sql.values(session, String.class, """
                SELECT DISTINCT region_code FROM supervision_case k
                WHERE kind = 'KEY_SUGGESTION' AND round > 0 AND ended_at IS NULL AND NOT EXISTS (
                    SELECT 1 FROM supervision_case t WHERE t.predecessor_id = k.id AND t.cadence_on = $1)
                ORDER BY region_code""", month);
    }

    /** Some of those of a region; what somebody has in hand is left to the next run. */
    Uni<List<SupervisionCase>> claimToTrack(Mutiny.Session session, String region, LocalDate month, int atMost) {
        return session.createSelectionQuery("""
                        select s from SupervisionCase s
                        where s.regionCode = :region and s.kind = KEY_SUGGESTION and s.round > 0 and s.endedAt is null
                            and not exists (
                                select 1 from SupervisionCase t where t.predecessorId = s.id and t.cadenceOn = :month)
                        order by s.id""", SupervisionCase.class)
                .setParameter("region", region)
                .setParameter("month", month)
                .setMaxResults(atMost)
                .setLockMode(LockMode.UPGRADE_SKIPLOCKED)
                .getResultList();
    }
}
