package org.lianluo.survey.feedback.asking;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.casework.DueDate;
import org.lianluo.shared.casework.PolicyBook;
import org.lianluo.shared.casework.PolicyKey;
import org.lianluo.shared.events.handling.ReplyIssuedV1;
import org.lianluo.shared.events.handling.commitment.CommitmentStateReportedV1;
import org.lianluo.shared.messaging.Ids;
import org.lianluo.shared.messaging.Work;
import org.lianluo.survey.feedback.FeedbackForm;
import org.lianluo.survey.feedback.returning.FormRepository;

/** Opens the forms on a reply or on a commitment; the clock runs from the day in China on which the deputies got it. */
@ApplicationScoped
class FormOpening {

    private final FormRepository forms;
    private final PolicyBook policies;
    private final Clock clock;

    FormOpening(FormRepository forms, PolicyBook policies, Clock clock) {
        this.forms = forms;
        this.policies = policies;
        this.clock = clock;
    }

    /** One form for each deputy whom the place asks and who was not asked about this reply before. */
    Uni<Void> replyIssued(Work work, ReplyIssuedV1 event) {
        return forms.deputiesAsked(work.session(), event.replyId(), event.subjectId())
                .map(asked ->
                        stillToAsk(event.feedbackFrom() == null ? event.deputyCodes() : event.feedbackFrom(), asked))
                .chain(deputies -> policies.due(
                                work.session(),
                                event.regionCode(),
                                PolicyKey.SUGGESTION_FEEDBACK,
                                ChinaTime.dateOf(event.issuedAt()))
                        .chain(due -> open(work, event, deputies, due)));
    }

    /** A receipt for each deputy whom the place asks; the clock runs from the day on which they got the state. */
    Uni<Void> stateGiven(Work work, CommitmentStateReportedV1 event) {
        return forms.deputiesAsked(work.session(), event.commitmentId(), event.year())
                .map(asked -> stillToAsk(event.feedbackFrom(), asked))
                .chain(deputies -> policies.due(
                                work.session(),
                                event.regionCode(),
                                PolicyKey.COMMITMENT_FEEDBACK,
                                ChinaTime.dateOf(event.reportedAt()))
                        .chain(due -> Work.inTurn(
                                deputies,
                                deputy -> work.persist(
                                        new FeedbackForm(Ids.next(), event, deputy, due, clock.instant())))));
    }

    private static Set<String> stillToAsk(List<String> toAsk, List<String> asked) {
        Set<String> deputies = new LinkedHashSet<>(toAsk);
        asked.forEach(deputies::remove);
        return deputies;
    }

    private Uni<Void> open(Work work, ReplyIssuedV1 event, Set<String> deputies, DueDate due) {
        return Work.inTurn(
                deputies, deputy -> work.persist(new FeedbackForm(Ids.next(), event, deputy, due, clock.instant())));
    }
}
