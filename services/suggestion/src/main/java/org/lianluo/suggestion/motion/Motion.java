package org.lianluo.suggestion.motion;

import jakarta.persistence.AssociationOverride;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.BiFunction;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.casework.CaseRoot;
import org.lianluo.shared.codes.RegionCode;
import org.lianluo.shared.events.IntegrationEvent;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.suggestion.proposal.Signature;
import org.lianluo.suggestion.proposal.Signatures;

/**
 * A motion of deputies (代表联名议案). Each method is one thing that can happen to it; what its state does not allow is
 * refused with {@code illegal-transition} and changes nothing.
 */
@Entity
public class Motion extends CaseRoot {

    @Enumerated(EnumType.STRING)
    private MotionStatus status = MotionStatus.DRAFT;

    private MotionPaper paper;

    @AssociationOverride(
            name = "byDeputy",
            joinTable = @JoinTable(name = "motion_signature", joinColumns = @JoinColumn(name = "motion_id")))
    private Signatures signatures;

    private MotionCourse course;

    protected Motion() {}

    /** A draft of the lead deputy, with the co-sponsors whom they ask. */
    public Motion(UUID id, String regionCode, Signatures signatures, MotionPaper paper, Act act) {
        super(id, regionCode, act.by(), act.at());
        this.signatures = signatures;
        this.paper = paper;
        noted(act.noted(paper.title()), MotionStep.DRAFT, null, status);
    }

    /** Changes the draft; other words void the confirmations given. */
    public void change(Act act, MotionPaper other) {
        status.require(MotionAction.CHANGE);
        boolean others = paper.change(other);
        noted(act.noted(others ? "text " + paper.version() : null), MotionStep.CHANGE, status, status);
    }

    /** The lead asks one more deputy to co-sponsor. */
    public void addCoSponsor(Act act, String deputy) {
        status.require(MotionAction.CHANGE);
        signatures.add(deputy, act.at());
        noted(act.noted(deputy), MotionStep.ADD_CO_SPONSOR, status, status);
    }

    /** The lead takes a co-sponsor off. */
    public void removeCoSponsor(Act act, String deputy) {
        status.require(MotionAction.CHANGE);
        signatures.remove(deputy);
        noted(act.noted(deputy), MotionStep.REMOVE_CO_SPONSOR, status, status);
    }

    /**
     * A co-sponsor confirms for themselves.
     *
     * @param seen version of the text that they read
     */
    public void confirm(Act act, String deputy, int seen) {
        status.require(MotionAction.CONFIRM);
        Signature own = signatures.coSponsor(deputy);
        paper.requireVersion(seen);
        own.confirm(seen, act.at());
        noted(act.noted("text " + seen), MotionStep.CONFIRM, status, status);
    }

    /** Submits what enough deputies sign. */
    public void submit(Act act) {
        status.require(MotionAction.SUBMIT);
        MotionRules.check(this);
        course().submit(act.at());
        moveTo(MotionStatus.SUBMITTED, act, MotionStep.SUBMIT, MotionEvents::submitted);
    }

    /** The presidium puts it on the agenda (列入会议议程). */
    public void table(Act act, String reason) {
        status.require(MotionAction.TABLE);
        course().decided(reason);
        moveTo(MotionStatus.TABLED, act.noted(reason), MotionStep.TABLE, MotionEvents::decided);
    }

    /** The presidium first asks a committee whether it should be on the agenda; a township's congress has none. */
    public void sendTo(Act act, String committee, String reason) {
        status.require(MotionAction.SEND_TO_COMMITTEE);
        if (RegionCode.isTownship(getRegionCode())) {
            throw new ProblemException(MotionProblem.NO_COMMITTEE);
        }
        course().decided(reason);
        course().sendTo(committee);
        moveTo(MotionStatus.WITH_COMMITTEE, act.noted(committee), MotionStep.SEND_TO_COMMITTEE, MotionEvents::decided);
    }

    /** The committee says whether it should be on the agenda; the presidium decides. */
    public void examined(Act act, boolean forTabling, String opinion) {
        status.require(MotionAction.EXAMINE);
        course().examined(forTabling, opinion);
        moveTo(MotionStatus.EXAMINED, act.noted(opinion), MotionStep.EXAMINE, MotionEvents::examined);
    }

    /** The presidium does not put it on the agenda: it is handled as a suggestion (作为代表建议处理). */
    public void handleAs(Act act, UUID suggestion, String reason) {
        status.require(MotionAction.HANDLE_AS_SUGGESTION);
        course().decided(reason);
        course().handledAs(suggestion);
        moveTo(MotionStatus.AS_SUGGESTION, act.noted(reason), MotionStep.HANDLE_AS_SUGGESTION, MotionEvents::decided);
    }

    /**
     * A signer withdraws, in writing; the lead first. When all have, it is withdrawn, a draft by the lead alone. Once it is on
     * the agenda they only ask for it, until the vote: the presidium has to consent (地方组织法 2022 §22).
     */
    public void withdraw(Act act, String deputy, String statement) {
        status.require(MotionAction.WITHDRAW);
        signatures.withdraw(deputy, statement, act.at());
        boolean complete = signatures.areAllWithdrawn() || status == MotionStatus.DRAFT;
        if (!complete) {
            noted(act.noted(statement), MotionStep.WITHDRAW, status, status);
        } else if (status == MotionStatus.TABLED) {
            happened(
                    act.noted(statement),
                    MotionStep.WITHDRAW,
                    status,
                    status,
                    MotionEvents.withdrawalAsked(this, act.at()));
        } else {
            moveTo(
                    MotionStatus.WITHDRAWN,
                    act.noted(statement),
                    MotionStep.WITHDRAW,
                    (m, at) -> course().submittedAt() == null ? null : MotionEvents.withdrawn(m, at));
        }
    }

    /** The presidium consents, which ends its deliberation, or does not: then the request is void. */
    public void decideWithdrawal(Act act, boolean consent, String reason) {
        status.require(MotionAction.DECIDE_WITHDRAWAL);
        if (!isWithdrawalAsked()) {
            throw new ProblemException(MotionProblem.NO_WITHDRAWAL);
        }
        course().decided(reason);
        if (consent) {
            moveTo(
                    MotionStatus.WITHDRAWN,
                    act.noted(reason),
                    MotionStep.CONSENT_TO_WITHDRAWAL,
                    MotionEvents::withdrawn);
        } else {
            signatures.stay();
            happened(
                    act.noted(reason),
                    MotionStep.REFUSE_WITHDRAWAL,
                    status,
                    status,
                    MotionEvents.withdrawalRefused(this, act.at()));
        }
    }

    /** The congress voted; a withdrawal that all asked for is decided on before. */
    public void voted(Act act, Vote vote) {
        status.require(MotionAction.VOTE);
        if (isWithdrawalAsked()) {
            throw new ProblemException(MotionProblem.WITHDRAWAL_UNDECIDED);
        }
        course().voted(vote);
        MotionStatus result = vote.isAdopted() ? MotionStatus.ADOPTED : MotionStatus.REJECTED;
        moveTo(result, act, MotionStep.VOTE, MotionEvents::voted);
    }

    /** The government says how it will carry it out, and until when. */
    public void planned(Act act, String plan, LocalDate due) {
        status.require(MotionAction.PLAN);
        course().planned(plan, due);
        moveTo(MotionStatus.PLANNED, act, MotionStep.PLAN, MotionEvents::planned);
    }

    /** The government reports to the standing committee, in a township to the congress. */
    public void reported(Act act, String report) {
        status.require(MotionAction.REPORT);
        course().reported(report);
        moveTo(MotionStatus.REPORTED, act, MotionStep.REPORT, MotionEvents::reported);
    }

    /** The members rated the report; that ends it. */
    public void rated(Act act, CommitteeRating counts) {
        status.require(MotionAction.RATE);
        course().rated(counts);
        moveTo(MotionStatus.CLOSED, act, MotionStep.RATE, MotionEvents::rated);
    }

    /** Whether all who signed ask the presidium to consent to its withdrawal. */
    public boolean isWithdrawalAsked() {
        return status == MotionStatus.TABLED && signatures.areAllWithdrawn();
    }

    public MotionStatus status() {
        return status;
    }

    public MotionPaper paper() {
        return paper;
    }

    public Signatures signatures() {
        return signatures;
    }

    /** Hibernate reads one in which nothing happened yet as null. */
    public MotionCourse course() {
        if (course == null) {
            course = new MotionCourse();
        }
        return course;
    }

    @Override
    public String aggregateType() {
        return "motion";
    }

    /** The only way from one state to another; no event where nobody has to know. */
    private void moveTo(
            MotionStatus next, Act act, MotionStep step, BiFunction<Motion, Instant, IntegrationEvent> event) {
        MotionStatus from = status;
        status = next;
        noted(act, step, from, next);
        IntegrationEvent told = event.apply(this, act.at());
        if (told != null) {
            tell(told);
        }
    }
}
