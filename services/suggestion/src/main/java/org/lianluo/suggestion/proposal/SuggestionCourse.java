package org.lianluo.suggestion.proposal;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.lianluo.shared.casework.DueDate;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.suggestion.proposal.matter.RefusalReason;

/** What became of a suggestion: submitted, registered or refused, published, replied to; and by when somebody has to act. */
@Embeddable
public class SuggestionCourse {

    @Embedded
    private Registration registration;

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

    /** When the government office got it, to assign it; null where it did not. */
    private Instant handedOverAt;

    /** When it was noticed that it should have been assigned; null while it was not. */
    private Instant assignNoticedAt;

    @Embedded
    @AttributeOverride(name = "due", column = @Column(name = "assign_due"))
    @AttributeOverride(name = "rule", column = @Column(name = "assign_rule"))
    @AttributeOverride(name = "provisional", column = @Column(name = "assign_provisional"))
    @AttributeOverride(name = "policy", column = @Column(name = "assign_policy"))
    @AttributeOverride(name = "limit", column = @Column(name = "assign_limit"))
    @AttributeOverride(name = "countedFrom", column = @Column(name = "assign_from"))
    @AttributeOverride(name = "calendar", column = @Column(name = "assign_calendar"))
    private DueDate assignment;

    void submit(Instant at) {
        submittedAt = at;
        outcomeReason = null;
    }

    void register(Registration given, boolean publish, DueDate assignUntil) {
        registration = given;
        published = publish;
        assignBy(assignUntil);
    }

    void assignBy(DueDate due) {
        assignment = due;
        assignNoticedAt = null;
        openDue = due.due();
    }

    void handedOver(Instant at) {
        handedOverAt = at;
    }

    void noticeUnassigned(Instant at) {
        assignNoticedAt = at;
    }

    /** Whether the government office has it. */
    public boolean isHandedOver() {
        return handedOverAt != null;
    }

    /** Whether it was noticed that it should have been assigned. */
    public boolean isNoticedUnassigned() {
        return assignNoticedAt != null;
    }

    void returnForRevision(String reason) {
        outcomeReason = reason;
    }

    void refuse(RefusalReason code, String reason) {
        outcomeCode = code.name();
        outcomeReason = reason;
    }

    void withdraw() {
        published = false;
        openDue = null;
    }

    /** Takes what follows from what is known of how it is handled. */
    void follow(Standing standing) {
        classCode = standing.classCode();
        openDue = standing.status() == SuggestionStatus.REGISTERED ? assignment.due() : standing.openDue();
    }

    /** Says whether the opinions that it comes from are answered for the first time. */
    boolean answerOpinions() {
        boolean first = !opinionsAnswered;
        opinionsAnswered = true;
        return first;
    }

    public boolean isSubmitted() {
        return submittedAt != null;
    }

    public boolean isRegistered() {
        return registration != null;
    }

    /** Null until it is registered. */
    public Registration registration() {
        return registration;
    }

    /** Null until it was submitted once. */
    public Instant submittedAt() {
        return submittedAt;
    }

    public String outcomeCode() {
        return outcomeCode;
    }

    public String outcomeReason() {
        return outcomeReason;
    }

    /** Refuses with {@code illegal-transition} what is not public itself. */
    void requirePublished(SuggestionStatus status) {
        if (!published) {
            throw new ProblemException(CommonProblem.ILLEGAL_TRANSITION).with("currentStatus", status);
        }
    }

    public boolean isPublished() {
        return published;
    }

    public ReplyClass classCode() {
        return classCode;
    }

    public LocalDate openDue() {
        return openDue;
    }

    /** By which it is to be assigned; null until it is registered. */
    public DueDate assignment() {
        return assignment;
    }
}
