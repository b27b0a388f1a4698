package org.lianluo.suggestion.proposal;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lianluo.shared.casework.DueDate;
import org.lianluo.shared.messaging.AggregateRoot;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;

/**
 * A deputies' suggestion. Each method is one thing that can happen to it; what its state does not allow is refused with
 * {@code illegal-transition} and changes nothing. From registration on its state follows from facts ({@link #follow}).
 */
@Entity
class Suggestion extends AggregateRoot {

    /** From this share of a text on it counts as a mere copy of the opinions it came from. */
    static final double COPIED = 0.8;

    @Enumerated(EnumType.STRING)
    SuggestionStatus status = SuggestionStatus.DRAFT;

    @Embedded
    ProposalText text;

    @Embedded
    Meeting meeting;

    @Embedded
    Checklist checklist;

    @Embedded
    Registration registration;

    String leadDeputyCode;
    boolean confidential;
    String confidentialReason;
    int textVersion = 1;
    UUID[] opinionIds = {};
    Instant submittedAt;
    String outcomeCode;
    String outcomeReason;
    boolean published;

    /** Least advanced class of its current replies; null while not all are known. */
    @Enumerated(EnumType.STRING)
    ReplyClass classCode;

    /** The next day by which somebody has to act; null when nobody has to. */
    LocalDate openDue;

    boolean opinionsAnswered;

    @Embedded
    @AttributeOverride(name = "due", column = @Column(name = "assign_due"))
    @AttributeOverride(name = "rule", column = @Column(name = "assign_rule"))
    @AttributeOverride(name = "provisional", column = @Column(name = "assign_provisional"))
    @AttributeOverride(name = "policy", column = @Column(name = "assign_policy"))
    @AttributeOverride(name = "countedFrom", column = @Column(name = "assign_from"))
    @AttributeOverride(name = "calendar", column = @Column(name = "assign_calendar"))
    DueDate assignment;

    @ElementCollection
    @CollectionTable(name = "suggestion_signature", joinColumns = @JoinColumn(name = "suggestion_id"))
    @MapKeyColumn(name = "deputy_code")
    Map<String, Signature> signatures = new HashMap<>();

    protected Suggestion() {}

    Suggestion(UUID id, String regionCode, String leadDeputyCode, Draft draft, String by, Instant at) {
        super(id, regionCode, by, at);
        this.leadDeputyCode = leadDeputyCode;
        signatures.put(leadDeputyCode, new Signature(at));
        set(draft);
    }

    /** Changes the draft; other words void the confirmations given. */
    void change(Draft draft, String by, Instant at) {
        status.require(SuggestionAction.CHANGE);
        if (!text.hasSameWords(draft.text())) {
            textVersion++;
        }
        set(draft);
        touch(by, at);
    }

    void addCoSponsor(String deputy, String by, Instant at) {
        status.require(SuggestionAction.CHANGE);
        if (signatures.putIfAbsent(deputy, new Signature(at)) != null) {
            throw ProblemException.onField(CommonProblem.CONFLICT, "/deputyCode");
        }
        touch(by, at);
    }

    void removeCoSponsor(String deputy, String by, Instant at) {
        status.require(SuggestionAction.CHANGE);
        coSponsor(deputy);
        signatures.remove(deputy);
        touch(by, at);
    }

    /**
     * A co-sponsor confirms for himself.
     *
     * @param seen version of the text that he read
     */
    void confirm(String deputy, int seen, String by, Instant at) {
        status.require(SuggestionAction.CONFIRM);
        Signature own = coSponsor(deputy);
        if (seen != textVersion) {
            throw new ProblemException(CommonProblem.STALE_VERSION).with("currentVersion", textVersion);
        }
        own.confirm(textVersion, at);
        touch(by, at);
    }

    /**
     * Submits what passes the quality gate.
     *
     * @param copied share of its text that stems from the opinions it came from, 0 to 1
     */
    void submit(double copied, String by, Instant at) {
        status.require(SuggestionAction.SUBMIT);
        SubmissionRules.check(this, copied);
        submittedAt = at;
        outcomeReason = null;
        moveTo(SuggestionStatus.SUBMITTED, by, at);
    }

    void register(Registration given, boolean publish, DueDate assignUntil, String by, Instant at) {
        RegistrationRules.check(this, publish, given.withheldReason());
        registration = given;
        published = publish;
        assignment = assignUntil;
        openDue = assignUntil.due();
        moveTo(SuggestionStatus.REGISTERED, by, at);
    }

    /** Back to its deputies for revision; a withdrawal that was begun is void. */
    void returnForRevision(String reason, String by, Instant at) {
        status.require(SuggestionAction.RETURN);
        outcomeReason = reason;
        signatures.values().forEach(Signature::stay);
        moveTo(SuggestionStatus.DRAFT, by, at);
    }

    void refuse(RefusalReason code, String reason, String by, Instant at) {
        status.require(SuggestionAction.REFUSE);
        outcomeCode = code.name();
        outcomeReason = reason;
        moveTo(SuggestionStatus.NOT_ACCEPTED, by, at);
    }

    /**
     * A signer withdraws, in writing; the lead first. It is withdrawn when all have, a draft by the lead alone.
     *
     * @param replied whether a unit has replied; then it is too late
     */
    void withdraw(String deputy, String statement, boolean replied, String by, Instant at) {
        status.require(SuggestionAction.WITHDRAW);
        if (replied) {
            throw status.refusal(SuggestionAction.WITHDRAW);
        }
        WithdrawalRules.check(this, deputy, statement);
        signatures.get(deputy).withdraw(statement, at);
        boolean all = signatures.values().stream().allMatch(Signature::isWithdrawn);
        if (all || status == SuggestionStatus.DRAFT) {
            published = false;
            openDue = null;
            moveTo(SuggestionStatus.WITHDRAWN, by, at);
        } else {
            touch(by, at);
        }
    }

    /** Takes the state that follows from what is known; changes nothing where it is not derived. */
    void follow(SuggestionProgress progress, String by, Instant at) {
        if (!status.isDerived()) {
            return;
        }
        classCode = progress.classCode();
        openDue = progress.status() == SuggestionStatus.REGISTERED ? assignment.due() : progress.openDue();
        moveTo(progress.status(), by, at);
    }

    /** The calendar of a year became known or was corrected. */
    void recount(DueDate due, String by, Instant at) {
        assignment = due;
        openDue = due.due();
        touch(by, at);
    }

    boolean isSignedBy(String deputy) {
        return signatures.containsKey(deputy);
    }

    boolean isRegistered() {
        return registration != null;
    }

    /** The co-sponsors in the order of their codes. */
    List<String> coSponsors() {
        return signatures.keySet().stream()
                .filter(code -> !code.equals(leadDeputyCode))
                .sorted()
                .toList();
    }

    @Override
    public String aggregateType() {
        return "suggestion";
    }

    private Signature coSponsor(String deputy) {
        if (deputy.equals(leadDeputyCode) || !isSignedBy(deputy)) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
        return signatures.get(deputy);
    }

    private void set(Draft draft) {
        text = draft.text();
        meeting = draft.meeting();
        checklist = draft.checklist();
        confidential = draft.confidential();
        confidentialReason = draft.confidentialReason();
    }

    private void moveTo(SuggestionStatus next, String by, Instant at) {
        status = next;
        touch(by, at);
    }
}
