package org.lianluo.suggestion.proposal;

import jakarta.persistence.AssociationOverride;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.casework.DueDate;
import org.lianluo.shared.events.IntegrationEvent;
import org.lianluo.suggestion.proposal.matter.Draft;
import org.lianluo.suggestion.proposal.matter.RefusalReason;
import org.lianluo.suggestion.proposal.panel.Review;

/**
 * A deputies' suggestion. Each method is one thing that can happen to it; what its state does not allow is refused with
 * {@code illegal-transition} and changes nothing. From registration on its state follows from facts ({@link #follow}).
 */
@Entity
public class Suggestion extends DraftedSuggestion {

    @Enumerated(EnumType.STRING)
    private SuggestionStatus status = SuggestionStatus.DRAFT;

    private Proposal proposal;

    @AssociationOverride(
            name = "byDeputy",
            joinTable = @JoinTable(name = "suggestion_signature", joinColumns = @JoinColumn(name = "suggestion_id")))
    private Signatures signatures;

    private SuggestionCourse course = new SuggestionCourse();

    protected Suggestion() {}

    /** A draft of the lead deputy, with the co-sponsors whom they ask. */
    public Suggestion(
            UUID id, String regionCode, String leadDeputyCode, Collection<String> coSponsors, Draft draft, Act act) {
        super(id, regionCode, act);
        signatures = new Signatures(leadDeputyCode, coSponsors, act.at());
        proposal = new Proposal(draft);
        noted(act.noted(proposal.text().title()), SuggestionStep.DRAFT, null, status);
    }

    /** The office publishes a file of a suggestion that is published itself. */
    public void publishFile(Act act) {
        course.requirePublished(status());
        stays(act, SuggestionStep.PUBLISH_ATTACHMENT);
    }

    /**
     * Submits what passes the quality gate.
     *
     * @param copied share of its text that stems from the opinions it came from, 0 to 1
     */
    public void submit(Act act, double copied) {
        status().require(SuggestionAction.SUBMIT);
        SubmissionRules.check(this, copied);
        course.submit(act.at());
        moveTo(SuggestionStatus.SUBMITTED, act, SuggestionStep.SUBMIT, SuggestionEvents::submitted);
    }

    /** A draft made from a motion (作为代表建议处理) is with the intake office at once: who signed that has confirmed it. */
    public void submitFrom(Act act, UUID motion) {
        status().require(SuggestionAction.SUBMIT);
        signatures().confirmAll(proposal().textVersion(), act.at());
        proposal().comesFrom(motion);
        course.submit(act.at());
        moveTo(SuggestionStatus.SUBMITTED, act, SuggestionStep.FROM_MOTION, SuggestionEvents::submitted);
    }

    /** Refuses unless it may be registered as asked; for who asks before a number is drawn. */
    public void requireRegistrable(boolean publish, String withheldReason) {
        RegistrationRules.check(this, publish, withheldReason);
    }

    /** The intake office registers it under its number; it is to be assigned until a day. */
    public void register(Act act, Registration given, boolean publish, DueDate assignUntil) {
        requireRegistrable(publish, given.withheldReason());
        course.register(given, publish, assignUntil);
        moveTo(
                SuggestionStatus.REGISTERED,
                act.noted(String.valueOf(given.number())).until(assignUntil),
                SuggestionStep.REGISTER,
                SuggestionEvents::registered);
    }

    /** Back to its deputies for revision; a withdrawal that was begun is void. */
    public void returnForRevision(Act act, String reason) {
        status().require(SuggestionAction.RETURN);
        course.returnForRevision(reason);
        signatures().stay();
        moveTo(
                SuggestionStatus.DRAFT,
                act.noted(reason),
                SuggestionStep.RETURN,
                s -> SuggestionEvents.returned(s, act.at()));
    }

    /** The intake office does not accept it. */
    public void refuse(Act act, RefusalReason code, String reason) {
        status().require(SuggestionAction.REFUSE);
        course.refuse(code, reason);
        moveTo(
                SuggestionStatus.NOT_ACCEPTED,
                act.noted(reason),
                SuggestionStep.REFUSE,
                s -> SuggestionEvents.notAccepted(s, act.at()));
    }

    /**
     * A signer withdraws, in writing; the lead first. It is withdrawn when all have, a draft by the lead alone. A draft that
     * was never submitted is nobody else's business.
     *
     * @param tooLate whether the rules of the place allow it no more: a unit has replied, or it is assigned
     */
    public void withdraw(Act act, String deputy, String statement, boolean tooLate) {
        status().require(SuggestionAction.WITHDRAW);
        if (tooLate) {
            throw status().refusal(SuggestionAction.WITHDRAW);
        }
        signatures().withdraw(deputy, statement, act.at());
        if (!signatures().areAllWithdrawn() && status() != SuggestionStatus.DRAFT) {
            stays(act.noted(statement), SuggestionStep.WITHDRAW);
            return;
        }
        course.withdraw();
        moveTo(
                SuggestionStatus.WITHDRAWN,
                act.noted(statement),
                SuggestionStep.WITHDRAW,
                s -> course.isSubmitted() ? SuggestionEvents.withdrawn(s, act.at()) : null);
    }

    /**
     * Something became known of how it is handled: takes the state that follows from what is known, where it is derived.
     */
    public void follow(Act act, SuggestionStep step, Standing standing) {
        if (!status().isDerived()) {
            remarked(act, step, status());
            return;
        }
        course.follow(standing);
        SuggestionStatus from = status();
        moveTo(
                standing.status(),
                act,
                step,
                s -> from == s.status() ? null : SuggestionEvents.statusChanged(s, from, act.at()));
    }

    /** The intake office names a panel, which reviews it. */
    public Review openReview(Act act, Review review) {
        status().require(SuggestionAction.OPEN_REVIEW);
        Act named = act.noted(review.kind() + " " + review.convenedOn());
        entered(named, SuggestionStep.OPEN_REVIEW, SuggestionEvents.reviewOpened(this, review));
        return add(review);
    }

    /**
     * The panel of a review concluded.
     *
     * @param standing that follows from it
     * @param handledAgain the assignments whose units handle it again
     */
    public void concludeReview(Act act, Review review, Standing standing, List<UUID> handledAgain) {
        status().require(SuggestionAction.CONCLUDE_REVIEW);
        follow(act.noted(review.outcome() + ": " + review.conclusion()), SuggestionStep.CONCLUDE_REVIEW, standing);
        tell(SuggestionEvents.reviewConcluded(this, review, handledAgain));
    }

    /** Something was entered that moves nothing and that others have to know. */
    public void entered(Act act, SuggestionStep step, IntegrationEvent event) {
        happened(act, step, status, status, event);
    }

    /** The government office has it, which is to assign it. */
    public void handedOver(Act act) {
        course.handedOver(act.at());
        stays(act, SuggestionStep.HAND_OVER);
    }

    /** The day to assign it passed. */
    public void noticeUnassigned(Act act) {
        course.noticeUnassigned(act.at());
        stays(act.until(course.assignment()), SuggestionStep.ASSIGNMENT_OVERDUE);
        tell(SuggestionEvents.assignmentOverdue(this, act.at()));
    }

    /** Something became known that moves nothing: a due date that passed. */
    public void noticed(Act act, SuggestionStep step) {
        remarked(act, step, status());
    }

    /**
     * The calendar of a year became known or was corrected.
     *
     * @param act with what the history says of it
     */
    public void recount(Act act, DueDate due) {
        course.assignBy(due);
        stays(act.until(due), SuggestionStep.RECOUNT);
    }

    /** Whether the opinions that it comes from are to be answered now, by what is known; they are once. */
    public boolean answersOpinions(Standing standing) {
        return status().isDerived() && standing.answered() && course.answerOpinions();
    }

    @Override
    public SuggestionStatus status() {
        return status;
    }

    @Override
    public Proposal proposal() {
        return proposal;
    }

    @Override
    public Signatures signatures() {
        return signatures;
    }

    public SuggestionCourse course() {
        return course;
    }

    @Override
    public String aggregateType() {
        return "suggestion";
    }

    /** The only way from one state to another: asks for what history and event tell; no event where nobody has to know. */
    private void moveTo(
            SuggestionStatus next, Act act, SuggestionStep step, Function<Suggestion, IntegrationEvent> event) {
        SuggestionStatus from = status();
        status = next;
        IntegrationEvent told = event.apply(this);
        noted(act, step, from, next);
        if (told != null) {
            tell(told);
        }
    }
}
