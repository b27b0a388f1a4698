package org.lianluo.handling.assignment.caseload;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.handling.assignment.asking.OfficeRequest;
import org.lianluo.handling.assignment.asking.RequestKind;
import org.lianluo.handling.assignment.suggestion.Entry;
import org.lianluo.handling.assignment.suggestion.SuggestionAssignment;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;

/** Finds what units asked for. */
@ApplicationScoped
public class OfficeRequests {

    /** One of an assignment; refuses with 404 what is none of it, and what is of none of the kinds. */
    public Uni<OfficeRequest> find(Mutiny.Session session, UUID assignmentId, UUID requestId, List<RequestKind> kinds) {
        return session.find(OfficeRequest.class, requestId).invoke(request -> {
            if (request == null || !request.assignmentId().equals(assignmentId) || !kinds.contains(request.kind())) {
                throw new ProblemException(CommonProblem.NOT_FOUND);
            }
        });
    }

    /** Those of an assignment, in order. */
    public Uni<List<Entry<OfficeRequest>>> of(
            Mutiny.Session session, SuggestionAssignment assignment, List<RequestKind> kinds) {
        return session.createSelectionQuery(
                        "select r from OfficeRequest r where r.assignmentId = :assignment and r.kind in (:kinds)"
                                + " order by r.id",
                        OfficeRequest.class)
                .setParameter("assignment", assignment.getId())
                .setParameter("kinds", kinds)
                .getResultList()
                .map(all -> all.stream()
                        .map(request -> new Entry<>(assignment, request))
                        .toList());
    }

    /** Those of all units that handle the suggestion of an assignment in its round, in order. */
    public Uni<List<Entry<OfficeRequest>>> ofPartners(
            Mutiny.Session session, SuggestionAssignment assignment, List<RequestKind> kinds) {
        return session.createSelectionQuery("""
                        select a, r from OfficeRequest r join SuggestionAssignment a on a.id = r.assignmentId
                        where a.subjectId = :subject and a.round = :round and r.kind in (:kinds) order by r.id""", Object[].class)
                .setParameter("subject", assignment.subjectId())
                .setParameter("round", assignment.round())
                .setParameter("kinds", kinds)
                .getResultList()
                .map(rows -> rows.stream()
                        .map(row -> new Entry<>((SuggestionAssignment) row[0], (OfficeRequest) row[1]))
                        .toList());
    }
}
