package org.lianluo.suggestion.proposal.reviewing;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.audit.AuditTrail;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.messaging.Ids;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.web.IfMatch;
import org.lianluo.suggestion.directory.Directory;
import org.lianluo.suggestion.proposal.Suggestion;
import org.lianluo.suggestion.proposal.SuggestionAction;
import org.lianluo.suggestion.proposal.SuggestionActs;
import org.lianluo.suggestion.proposal.following.CaseFile;
import org.lianluo.suggestion.proposal.following.CaseFiles;
import org.lianluo.suggestion.proposal.panel.PanelProblem;
import org.lianluo.suggestion.proposal.panel.Review;
import org.lianluo.suggestion.proposal.panel.ReviewedReply;
import org.lianluo.suggestion.proposal.reading.SuggestionAccess;

/** Reviews of suggestions that dissatisfied in their last round. */
@ApplicationScoped
class ReviewService {

    private final CaseFiles files;
    private final AuditTrail audit;
    private final Clock clock;

    ReviewService(CaseFiles files, AuditTrail audit, Clock clock) {
        this.files = files;
        this.audit = audit;
        this.clock = clock;
    }

    /** A review with its suggestion. */
    record Reviewed(Suggestion suggestion, Review review) {}

    /** For all whom the suggestion concerns: the public reads replies, and not who sat on a panel. */
    Uni<List<Review>> list(Mutiny.Session session, Caller caller, UUID id) {
        return Directory.reader(session, caller)
                .chain(reader -> files.read(session, id).invoke(file -> SuggestionAccess.ofConcerned(reader, file)))
                .map(CaseFile::reviews);
    }

    Uni<Reviewed> open(Work work, Caller caller, UUID id, String ifMatch, ReviewRequests.Opening request) {
        Instant now = clock.instant();
        return ofOffice(work, caller, id, ifMatch).map(file -> {
            Suggestion suggestion = file.suggestion();
            suggestion.status().require(SuggestionAction.OPEN_REVIEW);
            if (file.reviews().stream().anyMatch(Review::isOpen)) {
                throw new ProblemException(PanelProblem.REVIEW_OPEN);
            }
            request.mustMakeSense(
                    ChinaTime.dateOf(suggestion.course().registration().at()), ChinaTime.dateOf(now));
            Review review = new Review(Ids.next(), id, request.kind(), request.panel(), request.convenedOn(), now);
            return new Reviewed(suggestion, suggestion.openReview(SuggestionActs.byOffice(caller, now), review));
        });
    }

    /** A further round is a right that moves, so it is audited. */
    Uni<Reviewed> conclude(
            Work work, Caller caller, UUID id, UUID reviewId, String ifMatch, ReviewRequests.Conclusion request) {
        Instant now = clock.instant();
        request.mustMakeSense();
        return ofOffice(work, caller, id, ifMatch)
                .map(file -> {
                    Review review = file.reviews().stream()
                            .filter(one -> one.id().equals(reviewId))
                            .findFirst()
                            .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
                    file.suggestion().status().require(SuggestionAction.CONCLUDE_REVIEW);
                    List<ReviewedReply> replies = file.underReview();
                    review.conclude(request.outcome(), request.conclusion(), replies, request.units(), now);
                    file.suggestion()
                            .concludeReview(
                                    SuggestionActs.byOffice(caller, now),
                                    review,
                                    file.standing(),
                                    handledAgain(replies, review));
                    return new Reviewed(file.suggestion(), review);
                })
                .call(() -> audit.record(
                        work,
                        caller,
                        "suggestion.conclude-review",
                        "suggestion",
                        id,
                        request.outcome() + " " + String.join(" ", request.units())));
    }

    private static List<UUID> handledAgain(List<ReviewedReply> replies, Review review) {
        return replies.stream()
                .filter(reply -> review.handsBack(reply.replyId()))
                .map(ReviewedReply::assignmentId)
                .toList();
    }

    private Uni<CaseFile> ofOffice(Work work, Caller caller, UUID id, String ifMatch) {
        return files.forChange(work, id)
                .map(file -> SuggestionAccess.ofOffice(caller, file))
                .invoke(file -> IfMatch.check(ifMatch, file.suggestion()));
    }
}
