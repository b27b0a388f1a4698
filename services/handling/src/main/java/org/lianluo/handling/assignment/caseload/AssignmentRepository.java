package org.lianluo.handling.assignment.caseload;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.LockMode;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.handling.HandlingProblem;
import org.lianluo.handling.assignment.Assignment;
import org.lianluo.handling.assignment.SubjectType;
import org.lianluo.handling.assignment.opinion.OpinionAssignment;
import org.lianluo.handling.assignment.suggestion.SuggestionAssignment;
import org.lianluo.shared.casework.Recounts;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.web.input.Scope;

/** Finds the cases that units have in hand. */
@ApplicationScoped
public class AssignmentRepository {

    private final Recounts recounts;
    private final DueDateRecount dates;

    AssignmentRepository(Recounts recounts, DueDateRecount dates) {
        this.recounts = recounts;
        this.dates = dates;
    }

    /**
     * A case of that kind that the caller may read; refuses with 404 any other: that it exists is nobody else's business.
     */
    public <T extends Assignment> Uni<T> readable(Mutiny.Session session, Caller caller, UUID id, Class<T> kind) {
        return readable(session, CaseScope.of(caller), id, kind);
    }

    /** The same of what is not for deputies. */
    public <T extends Assignment> Uni<T> readableBesidesDeputies(
            Mutiny.Session session, Caller caller, UUID id, Class<T> kind) {
        return readable(session, CaseScope.withoutDeputies(caller), id, kind);
    }

    private static <T extends Assignment> Uni<T> readable(
            Mutiny.Session session, Scope<Assignment> scope, UUID id, Class<T> kind) {
        return session.find(Assignment.class, id).map(found -> {
            if (!kind.isInstance(found) || !scope.opens(found)) {
                throw new ProblemException(CommonProblem.NOT_FOUND);
            }
            return kind.cast(found);
        });
    }

    /**
     * For a change: waits for whoever else changes it (the deadline job, a twin of the caller) and then reads it, so that
     * its state decides and not a race; its dates are those of the calendar as it is now. Null when there is none.
     */
    public Uni<Assignment> findForChange(Work work, UUID id) {
        return work.session()
                .find(Assignment.class, id, LockMode.PESSIMISTIC_WRITE)
                .call(found -> found == null ? Uni.createFrom().voidItem() : recounts.first(work, dates, found));
    }

    /**
     * A case of the caller's unit, for a change. Refuses with 404 another unit's, and with {@code wrong-subject} the
     * unit's own of the other kind.
     */
    public <T extends Assignment> Uni<T> ownForChange(Work work, Caller caller, UUID id, Class<T> kind) {
        return ownAlsoMerged(work, caller, id, kind).invoke(AssignmentRepository::mustGoByItself);
    }

    /** Of what the unit does for the lead of a merge, not for its members. */
    private static void mustGoByItself(Assignment found) {
        if (found instanceof SuggestionAssignment suggestion && suggestion.isMerged()) {
            throw new ProblemException(HandlingProblem.MERGED_WITH_LEAD)
                    .with("leadSuggestionId", suggestion.joint().leadSuggestionId())
                    .with("leadAssignmentId", suggestion.joint().leadAssignmentId());
        }
    }

    /** The same of what the unit does for each member of a merge: it talks with its deputies and adds files for them. */
    public <T extends Assignment> Uni<T> ownAlsoMerged(Work work, Caller caller, UUID id, Class<T> kind) {
        String unit = CaseScope.ownUnit(caller);
        return findForChange(work, id).map(found -> {
            if (found == null || !found.unitCode().equals(unit)) {
                throw new ProblemException(CommonProblem.NOT_FOUND);
            }
            return ofKind(found, kind);
        });
    }

    /** The case as one of that kind; refuses with {@code wrong-subject} one of the other. */
    public static <T extends Assignment> T ofKind(Assignment found, Class<T> kind) {
        if (!kind.isInstance(found)) {
            throw new ProblemException(HandlingProblem.WRONG_SUBJECT).with("subjectType", found.subjectType());
        }
        return kind.cast(found);
    }

    /** Those of suggestions among some, in order, whoever may read them. */
    public Uni<List<SuggestionAssignment>> suggestions(Mutiny.Session session, List<UUID> ids) {
        return session.createSelectionQuery(
                        "select a from SuggestionAssignment a where a.id in (:ids) order by a.id",
                        SuggestionAssignment.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** All assignments of a suggestion, for a change. */
    public Uni<List<SuggestionAssignment>> ofSuggestionForChange(Work work, UUID suggestionId) {
        return work.session()
                .createSelectionQuery(
                        "select a from SuggestionAssignment a where a.subjectId = :subject order by a.id",
                        SuggestionAssignment.class)
                .setParameter("subject", suggestionId)
                .setLockMode(LockMode.PESSIMISTIC_WRITE)
                .getResultList()
                .call(all -> upToDate(work, all));
    }

    /**
     * The suggestion that an assignment is of, for a change of both: the suggestion first, as whoever withdraws it does.
     * Refuses with 404 what is not of the region, and with {@code wrong-subject} an opinion.
     */
    public Uni<UUID> suggestionOf(Mutiny.Session session, UUID id, String region) {
        return session.createSelectionQuery(
                        "select a.regionCode, a.subjectType, a.subjectId from Assignment a where a.id = :id",
                        Object[].class)
                .setParameter("id", id)
                .getSingleResultOrNull()
                .map(row -> suggestion(row, region));
    }

    /** The same of the caller's unit; refuses with 404 another unit's. */
    Uni<UUID> suggestionOfOwn(Mutiny.Session session, Caller caller, UUID id) {
        return session.createSelectionQuery(
                        "select a.unitCode, a.subjectType, a.subjectId from Assignment a where a.id = :id",
                        Object[].class)
                .setParameter("id", id)
                .getSingleResultOrNull()
                .map(row -> suggestion(row, CaseScope.ownUnit(caller)));
    }

    private static UUID suggestion(Object[] row, String owner) {
        if (row == null || !row[0].equals(owner)) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
        if (row[1] != SubjectType.SUGGESTION) {
            throw new ProblemException(HandlingProblem.WRONG_SUBJECT).with("subjectType", row[1]);
        }
        return (UUID) row[2];
    }

    /** The units that have a part in a suggestion, or had one to its end. */
    public Uni<List<String>> unitsOf(Mutiny.Session session, UUID suggestionId) {
        return session.createSelectionQuery(
                        "select a.unitCode from SuggestionAssignment a"
                                + " where a.subjectId = :subject and a.status not in (RETURNED, ENDED)",
                        String.class)
                .setParameter("subject", suggestionId)
                .getResultList();
    }

    private Uni<Void> upToDate(Work work, List<SuggestionAssignment> all) {
        return Work.inTurn(all, assignment -> recounts.first(work, dates, assignment));
    }

    /** The last assignment of an opinion; null when it never had one. */
    public Uni<OpinionAssignment> lastOf(Mutiny.Session session, UUID subjectId) {
        return session.createSelectionQuery(
                        "select a from OpinionAssignment a where a.subjectId = :subject order by a.id desc",
                        OpinionAssignment.class)
                .setParameter("subject", subjectId)
                .setMaxResults(1)
                .getSingleResultOrNull();
    }

    /** Cases whose date passed before a day and was not noticed; those that someone else has in hand are left to them. */
    Uni<List<Assignment>> claimOverdue(Mutiny.Session session, LocalDate before, int atMost) {
        return session.createSelectionQuery("""
                        select a from Assignment a
                        where a.openDue < :before and a.overdueNoticedAt is null
                        order by a.openDue, a.id""", Assignment.class)
                .setParameter("before", before)
                .setMaxResults(atMost)
                .setLockMode(LockMode.UPGRADE_SKIPLOCKED)
                .getResultList();
    }

    /** Cases whose unit waits for a decision that did not come before a day, which was not noticed; as above. */
    Uni<List<SuggestionAssignment>> claimUndecided(Mutiny.Session session, LocalDate before, int atMost) {
        return session.createSelectionQuery("""
                        select a from SuggestionAssignment a
                        where a.openRequest.due.due < :before and a.openRequest.noticedAt is null
                        order by a.openRequest.due.due, a.id""", SuggestionAssignment.class)
                .setParameter("before", before)
                .setMaxResults(atMost)
                .setLockMode(LockMode.UPGRADE_SKIPLOCKED)
                .getResultList();
    }
}
