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
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.casework.CaseRoot;
import org.lianluo.shared.casework.DueDate;
import org.lianluo.shared.events.IntegrationEvent;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;

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
    private ProposalText text;

    @Embedded
    private Meeting meeting;

    @Embedded
    private Checklist checklist;

    @Embedded
    private Registration registration;

    private String leadDeputyCode;
    private boolean confidential;
    private String confidentialReason;
    private int textVersion = 1;
    private UUID[] opinionIds = {};
    private Instant submittedAt;
    private String outcomeCode;
    private String outcomeReason;
    private boolean published;

    /** Least advanced class of its current replies; null while not all are known. */
    @Enumerated(EnumType.STRING)
    private ReplyClass classCode;

    /** The next day by which somebody has to act; null when nobody has to. */
    private LocalDate openDue;

    private boolean opinionsAnswered;

    @Embedded
    @AttributeOverride(name = "due", column = @Column(name = "assign_due"))
    @AttributeOverride(name = "rule", column = @Column(name = "assign_rule"))
    @AttributeOverride(name = "provisional", column = @Column(name = "assign_provisional"))
    @AttributeOverride(name = "policy", column = @Column(name = "assign_policy"))
    @AttributeOverride(name = "countedFrom", column = @Column(name = "assign_from"))
    @AttributeOverride(name = "calendar", column = @Column(name = "assign_calendar"))
    private DueDate assignment;

    @ElementCollection
    @CollectionTable(name = "suggestion_signature", joinColumns = @JoinColumn(name = "suggestion_id"))
    @MapKeyColumn(name = "deputy_code")
    private Map<String, Signature> signatures = new HashMap<>();

    protected Suggestion() {}

    /** A draft of the lead deputy, with the co-sponsors whom they ask. */
    Suggestion(UUID id, String regionCode, String leadDeputyCode, Collection<String> coSponsors, Draft draft, Act act) {
        super(id, regionCode, act.by(), act.at());
        this.leadDeputyCode = leadDeputyCode;
        signatures.put(leadDeputyCode, new Signature(act.at()));
        coSponsors.forEach(deputy -> signatures.putIfAbsent(deputy, new Signature(act.at())));
        set(draft);
        noted(act.noted(text.title), SuggestionStep.DRAFT, null, status);
    }

    /** Changes the draft; other words void the confirmations given. */
    void change(Act act, Draft draft) {
        status.require(SuggestionAction.CHANGE);
        int before = textVersion;
        if (!text.hasSameWords(draft.text())) {
            textVersion++;
        }
        set(draft);
        stays(act.noted(before == textVersion ? null : "text " + textVersion), SuggestionStep.CHANGE);
    }

    /** Says from which opinions it comes. */
    void comesFrom(Collection<UUID> opinions) {
        opinionIds = opinions.stream().sorted().toArray(UUID[]::new);
    }

    void addCoSponsor(Act act, String deputy) {
        status.require(SuggestionAction.CHANGE);
        if (signatures.putIfAbsent(deputy, new Signature(act.at())) != null) {
            throw ProblemException.onField(CommonProblem.CONFLICT, "/deputyCode");
        }
        stays(act.noted(deputy), SuggestionStep.ADD_CO_SPONSOR);
    }

    void removeCoSponsor(Act act, String deputy) {
        status.require(SuggestionAction.CHANGE);
        coSponsor(deputy);
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
        Signature own = coSponsor(deputy);
        if (seen != textVersion) {
            throw new ProblemException(CommonProblem.STALE_VERSION).with("currentVersion", textVersion);
        }
        own.confirm(textVersion, act.at());
        stays(act.noted("text " + textVersion), SuggestionStep.CONFIRM);
    }

    /**
     * Submits what passes the quality gate.
     *
     * @param copied share of its text that stems from the opinions it came from, 0 to 1
     */
    void submit(Act act, double copied) {
        status.require(SuggestionAction.SUBMIT);
        SubmissionRules.check(this, copied);
        submittedAt = act.at();
        outcomeReason = null;
        moveTo(SuggestionStatus.SUBMITTED, act, SuggestionStep.SUBMIT, SuggestionEvents::submitted);
    }

    void register(Act act, Registration given, boolean publish, DueDate assignUntil) {
        RegistrationRules.check(this, publish, given.withheldReason());
        registration = given;
        published = publish;
        assignment = assignUntil;
        openDue = assignUntil.due();
        moveTo(
                SuggestionStatus.REGISTERED,
                act.noted(String.valueOf(given.number())).until(assignUntil),
                SuggestionStep.REGISTER,
                SuggestionEvents::registered);
    }

    /** Back to its deputies for revision; a withdrawal that was begun is void. */
    void returnForRevision(Act act, String reason) {
        status.require(SuggestionAction.RETURN);
        outcomeReason = reason;
        signatures.values().forEach(Signature::stay);
        moveTo(
                SuggestionStatus.DRAFT,
                act.noted(reason),
                SuggestionStep.RETURN,
                s -> SuggestionEvents.returned(s, act.at()));
    }

    void refuse(Act act, RefusalReason code, String reason) {
        status.require(SuggestionAction.REFUSE);
        outcomeCode = code.name();
        outcomeReason = reason;
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
        signatures.get(deputy).withdraw(statement, act.at());
        boolean all = signatures.values().stream().allMatch(Signature::isWithdrawn);
        if (!all && status != SuggestionStatus.DRAFT) {
            stays(act.noted(statement), SuggestionStep.WITHDRAW);
            return;
        }
        published = false;
        openDue = null;
        moveTo(
                SuggestionStatus.WITHDRAWN,
                act.noted(statement),
                SuggestionStep.WITHDRAW,
                s -> submittedAt == null ? null : SuggestionEvents.withdrawn(s, act.at()));
    }

    /**
     * Something became known of how it is handled: takes the state that follows from what is known, where it is derived.
     */
    void follow(Act act, SuggestionStep step, SuggestionProgress progress) {
        if (!status.isDerived()) {
            remarked(act, step, status);
            return;
        }
        classCode = progress.classCode();
        openDue = progress.status() == SuggestionStatus.REGISTERED ? assignment.due() : progress.openDue();
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
        assignment = due;
        openDue = due.due();
        stays(act.until(due), SuggestionStep.RECOUNT);
    }

    /**
     * Whether the opinions that it comes from are to be answered now; they are once.
     *
     * @param progress what is known of how it is handled
     */
    boolean answersOpinions(SuggestionProgress progress) {
        boolean now = !opinionsAnswered && status.isDerived() && progress.answered();
        opinionsAnswered = opinionsAnswered || now;
        return now;
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

    SuggestionStatus status() {
        return status;
    }

    ProposalText text() {
        return text;
    }

    Meeting meeting() {
        return meeting;
    }

    Checklist checklist() {
        return checklist;
    }

    /** Null until it is registered. */
    Registration registration() {
        return registration;
    }

    String leadDeputyCode() {
        return leadDeputyCode;
    }

    boolean isConfidential() {
        return confidential;
    }

    String confidentialReason() {
        return confidentialReason;
    }

    int textVersion() {
        return textVersion;
    }

    /** Null until it was submitted once. */
    Instant submittedAt() {
        return submittedAt;
    }

    String outcomeCode() {
        return outcomeCode;
    }

    String outcomeReason() {
        return outcomeReason;
    }

    boolean isPublished() {
        return published;
    }

    ReplyClass classCode() {
        return classCode;
    }

    LocalDate openDue() {
        return openDue;
    }

    /** By which it is to be assigned; null until it is registered. */
    DueDate assignment() {
        return assignment;
    }

    /** By code of the deputy. */
    Map<String, Signature> signatures() {
        return signatures;
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
