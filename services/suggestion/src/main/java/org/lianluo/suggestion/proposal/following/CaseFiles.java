package org.lianluo.suggestion.proposal.following;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.casework.Recounts;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.suggestion.opinion.following.ConvertedOpinions;
import org.lianluo.suggestion.proposal.Suggestion;
import org.lianluo.suggestion.proposal.panel.Review;

/** Reads suggestions with what is known of them. */
@ApplicationScoped
public class CaseFiles {

    private final Recounts recounts;
    private final SuggestionDueRecount dates;
    private final ConvertedOpinions opinions;

    CaseFiles(Recounts recounts, SuggestionDueRecount dates, ConvertedOpinions opinions) {
        this.recounts = recounts;
        this.dates = dates;
        this.opinions = opinions;
    }

    /** Fails with {@code not-found} when there is none. */
    public Uni<CaseFile> read(Mutiny.Session session, UUID id) {
        return session.find(Suggestion.class, id).chain(found -> file(session, found));
    }

    /**
     * For a change: waits for whoever else changes it, a call or an event, and then reads it, so that its state decides
     * and not a race; its date is that of the calendar as it is now.
     */
    public Uni<CaseFile> forChange(Work work, UUID id) {
        return work.session()
                .find(Suggestion.class, id, LockModeType.PESSIMISTIC_WRITE)
                .chain(found -> file(work.session(), found))
                .call(file -> recounts.first(work, dates, file.suggestion()));
    }

    /** The replies that were issued to some suggestions, the newest first. */
    public static Uni<List<KnownReply>> replies(Mutiny.Session session, Collection<UUID> suggestions) {
        return session.createSelectionQuery(
                        "select new KnownReply(a.suggestionId, a.unitCode, a.reply.replyClass, a.reply.repliedAt)"
                                + " from AssignmentFact a where a.suggestionId in (:ids) and a.reply.replyId is not null"
                                + " order by a.reply.repliedAt desc, a.assignmentId",
                        KnownReply.class)
                .setParameter("ids", suggestions)
                .getResultList();
    }

    private Uni<CaseFile> file(Mutiny.Session session, Suggestion suggestion) {
        if (suggestion == null) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
        UUID id = suggestion.getId();
        return session.fetch(suggestion.signatures().byDeputy())
                .chain(() -> session.createSelectionQuery(
                                "select a from AssignmentFact a where a.suggestionId = :id"
                                        + " order by a.round, a.unitCode, a.assignmentId",
                                AssignmentFact.class)
                        .setParameter("id", id)
                        .getResultList())
                .chain(assignments -> session.createSelectionQuery(
                                "select f from FeedbackFact f where f.suggestionId = :id order by f.round, f.formId",
                                FeedbackFact.class)
                        .setParameter("id", id)
                        .getResultList()
                        .chain(feedback -> reviews(session, id).chain(reviews -> opinions.of(session, id)
                                .map(linked -> new CaseFile(suggestion, assignments, feedback, reviews, linked)))));
    }

    private static Uni<List<Review>> reviews(Mutiny.Session session, UUID id) {
        return session.createSelectionQuery(
                        "select r from Review r where r.suggestionId = :id order by r.id", Review.class)
                .setParameter("id", id)
                .getResultList();
    }
}
