package org.lianluo.suggestion.proposal;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Collection;
import java.util.UUID;
import java.util.function.Function;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.casework.CaseRoot;
import org.lianluo.shared.casework.DueDate;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * A deputies' suggestion. Each method is one thing that can happen to it; what its state does not allow is refused with
 * {@code illegal-transition} and changes nothing. From registration on its state follows from facts ({@link #follow}).
 */
@Entity
class Suggestion extends CaseRoot {

    /** From this share of a text on it counts as a mere copy of the opinions it came from. */
    static final double COPIED = 0.8;

    @Enumerated(EnumType.STRING)
    private SuggestionStatus status = SuggestionStatus.DRAFT;

    @Embedded
    private Proposal proposal;

    @Embedded
    private Signatures signatures;

    @Embedded
    private SuggestionCourse course = new SuggestionCourse();

    protected Suggestion() {}

    /** A draft of the lead deputy, with the co-sponsors whom they ask. */
    Suggestion(UUID id, String regionCode, String leadDeputyCode, Collection<String> coSponsors, Draft draft, Act act) {
        super(id, regionCode, act.by(), act.at());
        signatures = new Signatures(leadDeputyCode, coSponsors, act.at());
        proposal = new Proposal(draft);
        noted(act.noted(proposal.text().title), SuggestionStep.DRAFT, null, status);
    }

    /** Changes the draft; other words void the confirmations given. */
    void change(Act act, Draft draft) {
        status.require(SuggestionAction.CHANGE);
        boolean others = proposal.change(draft);
        stays(act.noted(others ? version() : null), SuggestionStep.CHANGE);
    }

    void addCoSponsor(Act act, String deputy) {
        status.require(SuggestionAction.CHANGE);
        signatures.add(deputy, act.at());
        stays(act.noted(deputy), SuggestionStep.ADD_CO_SPONSOR);
    }

    void removeCoSponsor(Act act, String deputy) {
        status.require(SuggestionAction.CHANGE);
        signatures.remove(deputy);
        stays(act.noted(deputy), SuggestionStep.REMOVE_CO_SPONSOR);
    }

    /**
     * A co-sponsor confirms for themselves.
     *
     * @param seen version of the text that they read
     */
    void confirm(Act act, String deputy, int seen) {
        status.require(SuggestionAction.CONFIRM);
        Signature own = signatures.coSponsor(deputy);
        proposal.requireVersion(seen);
        own.confirm(seen, act.at());
        stays(act.noted(version()), SuggestionStep.CONFIRM);
    }

    /**
     * Submits what passes the quality gate.
     *
     * @param copied share of its text that stems from the opinions it came from, 0 to 1
     */
    void submit(Act act, double copied) {
        status.require(SuggestionAction.SUBMIT);
        SubmissionRules.check(this, copied);
        course.submit(act.at());
        moveTo(SuggestionStatus.SUBMITTED, act, SuggestionStep.SUBMIT, SuggestionEvents::submitted);
    }

    void register(Act act, Registration given, boolean publish, DueDate assignUntil) {
        RegistrationRules.check(this, publish, given.withheldReason());
        course.register(given, publish, assignUntil);
        moveTo(
                SuggestionStatus.REGISTERED,
                act.noted(String.valueOf(given.number())).until(assignUntil),
                SuggestionStep.REGISTER,
                SuggestionEvents::registered);
    }

    /** Back to its deputies for revision; a withdrawal that was begun is void. */
    void returnForRevision(Act act, String reason) {
        status.require(SuggestionAction.RETURN);
        course.returnForRevision(reason);
        signatures.stay();
        moveTo(
                SuggestionStatus.DRAFT,
                act.noted(reason),
                SuggestionStep.RETURN,
                s -> SuggestionEvents.returned(s, act.at()));
    }

    void refuse(Act act, RefusalReason code, String reason) {
        status.require(SuggestionAction.REFUSE);
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
     * @param replied whether a unit has replied; then it is too late
     */
    void withdraw(Act act, String deputy, String statement, boolean replied) {
        status.require(SuggestionAction.WITHDRAW);
        if (replied) {
            throw status.refusal(SuggestionAction.WITHDRAW);
        }
        WithdrawalRules.check(this, deputy, statement);
        signatures.of(deputy).withdraw(statement, act.at());
        if (!signatures.areAllWithdrawn() && status != SuggestionStatus.DRAFT) {
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
    void follow(Act act, SuggestionStep step, SuggestionProgress progress) {
        if (!status.isDerived()) {
            remarked(act, step, status);
            return;
        }
        course.follow(progress);
        SuggestionStatus from = status;
        moveTo(
                progress.status(),
                act,
                step,
                s -> from == s.status ? null : SuggestionEvents.statusChanged(s, from, act.at()));
    }

    /** Something became known that moves nothing: a due date that passed. */
    void noticed(Act act, SuggestionStep step) {
        remarked(act, step, status);
    }

    /**
     * The calendar of a year became known or was corrected.
     *
     * @param act with what the history says of it
     */
    void recount(Act act, DueDate due) {
        course.assignBy(due);
        stays(act.until(due), SuggestionStep.RECOUNT);
    }

    /**
     * Whether the opinions that it comes from are to be answered now; they are once.
     *
     * @param progress what is known of how it is handled
     */
    boolean answersOpinions(SuggestionProgress progress) {
        return status.isDerived() && progress.answered() && course.answerOpinions();
    }

    SuggestionStatus status() {
        return status;
    }

    Proposal proposal() {
        return proposal;
    }

    Signatures signatures() {
        return signatures;
    }

    SuggestionCourse course() {
        return course;
    }

    @Override
    public String aggregateType() {
        return "suggestion";
    }

    private String version() {
        return "text " + proposal.textVersion();
    }

    /** What its deputies do among themselves is nobody else's business. */
    private void stays(Act act, SuggestionStep step) {
        noted(act, step, status, status);
    }

    /** The only way from one state to another: asks for what history and event tell; no event where nobody has to know. */
    private void moveTo(
            SuggestionStatus next, Act act, SuggestionStep step, Function<Suggestion, IntegrationEvent> event) {
        SuggestionStatus from = status;
        status = next;
        IntegrationEvent told = event.apply(this);
        noted(act, step, from, next);
        if (told != null) {
            tell(told);
        }
    }
}
