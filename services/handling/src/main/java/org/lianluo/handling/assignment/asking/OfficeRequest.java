package org.lianluo.handling.assignment.asking;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;

/** Something that a unit asked for, and what was decided. */
@Entity
public class OfficeRequest {

    @Id
    private UUID id;

    private UUID assignmentId;

    @Enumerated(EnumType.STRING)
    private RequestKind kind;

    @Enumerated(EnumType.STRING)
    private RequestStatus status;

    private String reason;
    private String suggestedUnitCode;
    private LocalDate wantedUntil;
    private boolean silent;
    private Instant requestedAt;
    private Instant decidedAt;
    private String decisionReason;
    private String hearing;
    private String unitCode;
    private String askedByUnitCode;

    protected OfficeRequest() {}

    /**
     * @param suggestedUnitCode unit that should handle it instead; may be null
     */
    public OfficeRequest(
            UUID id, UUID assignmentId, RequestKind kind, String reason, String suggestedUnitCode, Instant at) {
        this.id = id;
        this.assignmentId = assignmentId;
        this.kind = kind;
        this.reason = reason;
        this.suggestedUnitCode = suggestedUnitCode;
        status = RequestStatus.OPEN;
        requestedAt = at;
    }

    /** For more time, until a day. */
    public OfficeRequest(UUID id, UUID assignmentId, String reason, LocalDate wantedUntil, Instant at) {
        this(id, assignmentId, RequestKind.EXTENSION, reason, null, at);
        this.wantedUntil = wantedUntil;
    }

    /** That an office coordinates a co-handler and its lead; either of them asks. */
    public static OfficeRequest escalation(UUID id, UUID assignmentId, String byUnit, String reason, Instant at) {
        OfficeRequest request = new OfficeRequest(id, assignmentId, RequestKind.ESCALATION, reason, null, at);
        request.askedByUnitCode = byUnit;
        return request;
    }

    /** Decides it, once. */
    public void decide(RequestStatus decision, String why, Instant at) {
        if (status != RequestStatus.OPEN) {
            throw new ProblemException(CommonProblem.ILLEGAL_TRANSITION).with("currentStatus", status);
        }
        status = decision;
        decisionReason = why;
        decidedAt = at;
    }

    /** Nobody decided in time, so that the policy of the region did. */
    public void decidedBySilence() {
        silent = true;
    }

    /** Who handles it from now on. */
    public void nameUnit(String code) {
        unitCode = code;
    }

    /** What the units said before it was decided. */
    public void heard(String minutes) {
        hearing = minutes;
    }

    public UUID id() {
        return id;
    }

    public UUID assignmentId() {
        return assignmentId;
    }

    public RequestKind kind() {
        return kind;
    }

    public RequestStatus status() {
        return status;
    }

    public String reason() {
        return reason;
    }

    /** May be null. */
    public String suggestedUnitCode() {
        return suggestedUnitCode;
    }

    /** The day until which the unit wants more time; null for a return. */
    public LocalDate wantedUntil() {
        return wantedUntil;
    }

    /** Whether nobody decided in time. */
    public boolean isSilent() {
        return silent;
    }

    public Instant requestedAt() {
        return requestedAt;
    }

    /** Null while it is open. */
    public Instant decidedAt() {
        return decidedAt;
    }

    /** May be null. */
    public String decisionReason() {
        return decisionReason;
    }

    /** Null unless the government office coordinated. */
    public String hearing() {
        return hearing;
    }

    /** The unit that asked, which may be the lead of the one whose case it is; null for the latter. */
    public String askedByUnitCode() {
        return askedByUnitCode;
    }

    /** The unit that handles it by the decision; null otherwise. */
    public String unitCode() {
        return unitCode;
    }
}
