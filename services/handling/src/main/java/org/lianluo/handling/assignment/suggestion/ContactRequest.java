package org.lianluo.handling.assignment.suggestion;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianluo.handling.HandlingProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.web.PlainText;

/** That a unit talked with a deputy. */
@Schema(name = "ContactEntry", description = "Contact with a deputy (沟通记录)")
record ContactRequest(
        @Schema(description = "How (方式)", examples = "FACE_TO_FACE") @NotNull
        ContactKind kind,

        @Schema(description = "With whom: a deputy who signed (代表)", examples = "D410402-0001")
        @NotNull
        @Size(min = 1, max = 40)
        String deputyCode,

        @Schema(
                description =
                        "On which day: not before the registration, at most 30 days before the assignment, not after"
                                + " today (日期)",
                examples = "2026-12-01")
        @NotNull
        LocalDate on,

        @Schema(description = "What was said (沟通情况)", examples = "实地查看停车情况，听取代表意见。") @NotNull @PlainText(max = 2000)
        String summary) {

    /** A unit may have talked with the deputy when it saw the case coming, so long before it was assigned. */
    private static final Period BEFOREHAND = Period.ofDays(30);

    /** Refuses a deputy who is none of the signers. */
    void mustBeWith(List<String> signers) {
        if (!signers.contains(deputyCode)) {
            throw ProblemException.onField(HandlingProblem.NOT_A_SIGNER, "/deputyCode");
        }
    }

    /** Refuses a day to come, one before there was a suggestion, and one long before the unit had it. */
    void mustBePlausible(LocalDate registeredOn, LocalDate assignedOn, LocalDate today) {
        if (on.isAfter(today)) {
            throw ProblemException.onField(HandlingProblem.CONTACT_IN_FUTURE, "/on");
        }
        LocalDate beforehand = assignedOn.minus(BEFOREHAND);
        LocalDate earliest = beforehand.isAfter(registeredOn) ? beforehand : registeredOn;
        if (on.isBefore(earliest)) {
            throw ProblemException.onField(HandlingProblem.CONTACT_TOO_EARLY, "/on")
                    .with("earliest", earliest);
        }
    }
}
