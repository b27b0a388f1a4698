package org.lianluo.handling.commitment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.LockMode;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.handling.assignment.suggestion.Reply;
import org.lianluo.handling.assignment.suggestion.SuggestionAssignment;
import org.lianluo.handling.assignment.wording.Promised;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.messaging.Sql;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.web.input.Listing;
import org.lianluo.shared.web.input.PageRequest;
import org.lianluo.shared.web.input.Scope;

/**
 * The commitments of all units. Whoever changes one of them with its assignment locks the assignment first, so that no two
 * wait for each other.
 */
@ApplicationScoped
public class Ledger {

    private static final int BATCH = 50;

    /** A commitment with its milestones. */
    record Entry(Commitment commitment, List<Milestone> milestones) {}

    /** A unit issued a reply: it ends what is not ended of its replies before, and enters what it promises. */
    public Uni<Void> enter(Work work, Act act, SuggestionAssignment assignment, Reply reply, List<Promised> promises) {
        return unended(work, assignment)
                .invoke(all -> all.forEach(commitment -> end(act, commitment, assignment, reply)))
                .chain(() -> Work.inTurn(
                        promises, promised -> work.persist(new Commitment(promised, assignment, reply, act))));
    }

    private static Uni<List<Commitment>> unended(Work work, SuggestionAssignment assignment) {
        return work.session()
                .createSelectionQuery("""
                        select c from Commitment c
                        where c.source.suggestionId = :suggestion and c.source.unitCode = :unit
                            and c.status in (OPEN, FULFILLED)
                        order by c.id""", Commitment.class)
                .setParameter("suggestion", assignment.subjectId())
                .setParameter("unit", assignment.unitCode())
                .setLockMode(LockMode.PESSIMISTIC_WRITE)
                .getResultList();
    }

    private static void end(Act act, Commitment commitment, SuggestionAssignment assignment, Reply reply) {
        if (commitment.source().assignmentId().equals(assignment.getId())) {
            commitment.answered(act, reply);
        } else {
            commitment.replaced(act, reply);
        }
    }

    /** Null when there is none. */
    Uni<Commitment> find(Mutiny.Session session, UUID id) {
        return session.find(Commitment.class, id);
    }

    /** For a change: waits for whoever else changes it. Null when there is none. */
    Uni<Commitment> findForChange(Mutiny.Session session, UUID id) {
        return session.find(Commitment.class, id, LockMode.PESSIMISTIC_WRITE);
    }

    /** A deputy rated what became of one, on their receipt. */
    public Uni<Void> rated(Work work, UUID id, Act act, String result) {
        return findForChange(work.session(), id)
                .onItem()
                .ifNull()
                .failWith(() -> new IllegalStateException("no commitment " + id))
                .invoke(commitment -> commitment.rated(act, result))
                .replaceWithVoid();
    }

    /** The assignment of a commitment of a unit; null when there is none. */
    Uni<UUID> assignmentOf(Mutiny.Session session, UUID id, String unit) {
        return session.createSelectionQuery(
                        "select c.source.assignmentId from Commitment c where c.id = :id and c.source.unitCode = :unit",
                        UUID.class)
                .setParameter("id", id)
                .setParameter("unit", unit)
                .getSingleResultOrNull();
    }

    /** The first that are due come first. */
    Uni<List<Commitment>> list(
            Mutiny.Session session,
            Scope<Commitment> scope,
            CommitmentParams filter,
            LocalDate today,
            PageRequest page) {
        Listing listing = Listing.of("select c from Commitment c")
                .within(scope)
                .where("c.source.unitCode = :unit", "unit", filter.unit)
                .where("c.regionCode = :region", "region", filter.region)
                .where("c.promisedYear = :year", "year", filter.year)
                .where("c.status = :status", "status", filter.status)
                .where("c.source.suggestionId = :suggestion", "suggestion", filter.suggestionId)
                .where("c.source.assignmentId = :assignment", "assignment", filter.assignmentId)
                .where("c.due >= :dueFrom", "dueFrom", filter.dueFrom)
                .where("c.due <= :dueTo", "dueTo", filter.dueTo);
        if (filter.overdue != null) {
            listing.where(
                    filter.overdue ? "c.status = OPEN and c.due < :today" : "not (c.status = OPEN and c.due < :today)",
                    "today",
                    today);
        }
        page.afterKeys(2)
                .ifPresent(after -> listing.where(
                        "c.due >= :afterDue and (c.due > :afterDue or c.id > :afterId)",
                        Map.of("afterDue", after.day(0), "afterId", after.id(1))));
        return listing.fetch(session, Commitment.class, "c.due, c.id", page);
    }

    /** The milestones of some commitments, in order. */
    Uni<List<Milestone>> milestones(Mutiny.Session session, List<UUID> commitments) {
        return commitments.isEmpty()
                ? Uni.createFrom().item(List.of())
                : session.createSelectionQuery(
                                "select m from Milestone m where m.commitmentId in (:ids) order by m.due, m.id",
                                Milestone.class)
                        .setParameter("ids", commitments)
                        .getResultList();
    }

    /**
     * What units promised on a suggestion.
     *
     * @param due how many were kept, or are over
     * @param inTime how many of these were kept not after the day that holds
     */
    public record Kept(UUID suggestionId, String unitCode, int due, int inTime) {}

    /** How units keep what they promised on some suggestions; none where nothing was due. */
    public Uni<List<Kept>> kept(
            Mutiny.Session session, Collection<UUID> suggestions, Collection<String> units, LocalDate today) {
        return Sql.rows(session, """
                        SELECT subject_id, unit_code, count(*), count(*) FILTER (WHERE fulfilled_late IS FALSE)
                        FROM commitment
                        WHERE subject_id = ANY ($1) AND unit_code = ANY ($2) AND status <> 'REPLACED'
                            AND (fulfilled_on IS NOT NULL OR due < $3)
                        GROUP BY subject_id, unit_code""", suggestions.toArray(UUID[]::new), units.toArray(String[]::new), today)
                .map(rows -> rows.stream()
                        .map(row -> new Kept(
                                (UUID) row[0],
                                (String) row[1],
                                ((Number) row[2]).intValue(),
                                ((Number) row[3]).intValue()))
                        .toList());
    }

    /** The regions with commitments of a year and the one before whose state was not given in that year. */
    Uni<List<String>> regionsToTell(Mutiny.Session session, int year) {
        return Sql.values(session, String.class, """
                SELECT DISTINCT region_code FROM commitment
                WHERE status <> 'REPLACED' AND promised_year BETWEEN $1 AND $2
                    AND (state_given_for IS NULL OR state_given_for < $2)
                ORDER BY region_code""", year - 1, year);
    }

    /** Some of those of a region; what somebody has in hand is left to the next run. */
    Uni<List<Commitment>> claimToTell(Work work, String region, int year) {
        return work.session()
                .createSelectionQuery("""
                        select c from Commitment c
                        where c.regionCode = :region and c.status <> REPLACED
                            and c.promisedYear between :before and :year
                            and (c.stateGivenFor is null or c.stateGivenFor < :year)
                        order by c.id""", Commitment.class)
                .setParameter("region", region)
                .setParameter("before", year - 1)
                .setParameter("year", year)
                .setMaxResults(BATCH)
                .setLockMode(LockMode.UPGRADE_SKIPLOCKED)
                .getResultList();
    }
}
