package org.lianluo.handling.hearing.hall;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.LockMode;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.handling.HandlingProblem;
import org.lianluo.handling.hearing.FollowUp;
import org.lianluo.handling.hearing.Hearing;
import org.lianluo.handling.hearing.HearingProblem;
import org.lianluo.handling.hearing.HearingQuestion;
import org.lianluo.shared.messaging.Sql;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.web.input.Listing;
import org.lianluo.shared.web.input.PageRequest;
import org.lianluo.shared.web.input.Scope;

/** The hearings, with their questions and follow-ups. */
@ApplicationScoped
class Hearings {

    /** A hearing with what was asked and what is followed up, each in its order. */
    record Entry(Hearing of, List<HearingQuestion> questions, List<FollowUp> followUps) {}

    /** Null when there is none. */
    Uni<Hearing> find(Mutiny.Session session, UUID id) {
        return session.find(Hearing.class, id);
    }

    /** For a change: waits for whoever else changes it. Null when there is none. */
    Uni<Hearing> findForChange(Mutiny.Session session, UUID id) {
        return session.find(Hearing.class, id, LockMode.PESSIMISTIC_WRITE);
    }

    Uni<List<HearingQuestion>> questions(Mutiny.Session session, List<UUID> hearings) {
        return parts(session, "HearingQuestion", HearingQuestion.class, hearings);
    }

    Uni<List<FollowUp>> followUps(Mutiny.Session session, List<UUID> hearings) {
        return parts(session, "FollowUp", FollowUp.class, hearings);
    }

    private static <T> Uni<List<T>> parts(Mutiny.Session session, String entity, Class<T> type, List<UUID> hearings) {
        return hearings.isEmpty()
                ? Uni.createFrom().item(List.of())
                : session.createSelectionQuery(
                                "select p from " + entity + " p where p.hearingId in (:ids) order by p.id", type)
                        .setParameter("ids", hearings)
                        .getResultList();
    }

    /** The newest come first. */
    Uni<List<Hearing>> list(Mutiny.Session session, Scope<Hearing> scope, HearingParams filter, PageRequest page) {
        return Listing.of("select h from Hearing h")
                .within(scope)
                .where("h.kind = :kind", "kind", filter.kind)
                .where("h.status = :status", "status", filter.status)
                .where("h.supervisionCaseId = :case", "case", filter.supervisionCaseId)
                .where(
                        "array_overlaps(h.subjectIds, :subject)",
                        "subject",
                        filter.subjectId == null ? null : new UUID[] {filter.subjectId})
                .where(
                        "array_overlaps(h.unitCodes, :unit)",
                        "unit",
                        filter.unit == null ? null : new String[] {filter.unit})
                .where("h.id < :after", "after", page.afterId().orElse(null))
                .fetch(session, Hearing.class, "h.id desc", page);
    }

    /** The committee of a supervision case, empty for none; refuses one that is not of the region, or over. */
    Uni<String> committeeOf(Mutiny.Session session, String region, UUID supervisionCase) {
        return Sql.rows(
                        session,
                        "SELECT coalesce(committee_code, ''), ended_at IS NOT NULL FROM supervision_case"
                                + " WHERE id = $1 AND region_code = $2",
                        supervisionCase,
                        region)
                .map(rows -> {
                    if (rows.isEmpty()) {
                        throw ProblemException.onField(HandlingProblem.UNKNOWN_SUBJECT, "/supervisionCaseId");
                    }
                    if ((Boolean) rows.get(0)[1]) {
                        throw ProblemException.onField(HearingProblem.HEARING_CASE_OVER, "/supervisionCaseId");
                    }
                    return (String) rows.get(0)[0];
                });
    }
}
