package org.lianluo.handling.assignment.suggestion;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.lianluo.handling.assignment.wording.Pledge;
import org.lianluo.handling.assignment.wording.ReplyClass;
import org.lianluo.handling.assignment.wording.ReplyStatus;
import org.lianluo.handling.assignment.wording.ReplyWording;
import org.lianluo.shared.casework.choice.ClassScheme;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;

/** A reply to a suggestion, from its draft on; part of its assignment, which says what may be done with it. */
@Entity
public class Reply {

    @Id
    private UUID id;

    private UUID assignmentId;
    private int round;

    @Enumerated(EnumType.STRING)
    private ReplyStatus status;

    @Enumerated(EnumType.STRING)
    private ReplyClass classCode;

    @Enumerated(EnumType.STRING)
    private ClassScheme classScheme;

    private String text;
    private String documentNumber;

    /** What is promised, and in the same order until when. */
    private String[] promises;

    private LocalDate[] promisesDue;

    private Instant draftedAt;
    private Instant decidedAt;
    private String refusalReason;
    private String signatory;
    private Boolean late;

    /** Whether it follows promises that were kept. */
    private boolean followUp;

    protected Reply() {}

    Reply(UUID id, UUID assignmentId, int round, ReplyWording wording, ClassScheme scheme, Instant at) {
        this.id = id;
        this.assignmentId = assignmentId;
        this.round = round;
        status = ReplyStatus.DRAFT;
        change(wording, scheme, at);
    }

    void change(ReplyWording wording, ClassScheme scheme, Instant at) {
        mustBeDraft(SuggestionAction.REDRAFT);
        classCode = wording.classCode();
        classScheme = scheme;
        text = wording.text();
        documentNumber = wording.documentNumber();
        promises = wording.pledges().stream().map(Pledge::promise).toArray(String[]::new);
        promisesDue = wording.pledges().stream().map(Pledge::due).toArray(LocalDate[]::new);
        draftedAt = at;
    }

    /** The same as one that follows promises that were kept. */
    Reply asFollowUp() {
        followUp = true;
        return this;
    }

    void refuse(String reason, Instant at) {
        status = ReplyStatus.REFUSED;
        refusalReason = reason;
        decidedAt = at;
    }

    void issue(String signedBy, boolean afterDue, Instant at) {
        status = ReplyStatus.ISSUED;
        signatory = signedBy;
        late = afterDue;
        decidedAt = at;
    }

    /** The same reply to another suggestion, which was merged with its own. */
    public Reply to(UUID itsId, UUID itsAssignment, int itsRound) {
        ReplyWording wording = new ReplyWording(classCode, text, documentNumber, pledges());
        Reply same = new Reply(itsId, itsAssignment, itsRound, wording, classScheme, draftedAt);
        same.issue(signatory, late, decidedAt);
        return same;
    }

    /** Refuses what is done with a draft when this is none any more. */
    void mustBeDraft(SuggestionAction action) {
        if (status != ReplyStatus.DRAFT) {
            throw new ProblemException(CommonProblem.ILLEGAL_TRANSITION)
                    .with("currentStatus", status)
                    .with("action", action);
        }
    }

    /** Whether the leader approved it. */
    public boolean isIssued() {
        return status == ReplyStatus.ISSUED;
    }

    /** Whether it is a further reply, given when what the one before promised was kept (再次答复). */
    public boolean isFollowUp() {
        return followUp;
    }

    /** What the unit promises, and until when; in the order of the draft. */
    public List<Pledge> pledges() {
        return IntStream.range(0, promises.length)
                .mapToObj(i -> new Pledge(promises[i], promisesDue[i]))
                .toList();
    }

    public UUID id() {
        return id;
    }

    public UUID assignmentId() {
        return assignmentId;
    }

    public int round() {
        return round;
    }

    public ReplyStatus status() {
        return status;
    }

    public ReplyClass classCode() {
        return classCode;
    }

    /** The classes of the place, when it was drafted. */
    public ClassScheme classScheme() {
        return classScheme;
    }

    /** What the place calls its class; printed at the top of the letter. */
    public String classMark() {
        return classScheme.mark(classCode.name());
    }

    public String text() {
        return text;
    }

    public String documentNumber() {
        return documentNumber;
    }

    /** When its wording was last changed. */
    public Instant draftedAt() {
        return draftedAt;
    }

    /** When the leader refused or issued it; null for a draft. */
    public Instant decidedAt() {
        return decidedAt;
    }

    /** Null unless the leader refused it. */
    public String refusalReason() {
        return refusalReason;
    }

    /** Who signed it for the unit; null until it is issued. */
    public String signatory() {
        return signatory;
    }

    /** Whether it was issued after its due date; null until then. */
    public Boolean late() {
        return late;
    }
}
