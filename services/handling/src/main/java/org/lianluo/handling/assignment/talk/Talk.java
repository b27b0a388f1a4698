package org.lianluo.handling.assignment.talk;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import org.lianluo.handling.HandlingProblem;
import org.lianluo.shared.problem.ProblemException;

/**
 * A talk of a unit with a deputy, on a day (沟通).
 *
 * @param attendees who else was there; may be null
 * @param meetingId the reply meeting at which they talked; null where it was none
 */
public record Talk(
        ContactKind kind, String deputyCode, LocalDate on, String summary, String attendees, UUID meetingId) {

    /** A unit may talk with the deputy when it sees the case coming, so long before it is assigned. */
    private static final Period BEFOREHAND = Period.ofDays(30);

    /** Refuses a deputy who is none of the signers. */
    public void mustBeWith(List<String> signers) {
        if (!signers.contains(deputyCode)) {
            throw ProblemException.onField(HandlingProblem.NOT_A_SIGNER, "/deputyCode");
        }
    }

    /** Refuses a day to come, one before there was a suggestion, and one long before the unit had it. */
    public void mustBePlausible(LocalDate registeredOn, LocalDate assignedOn, LocalDate today) {
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
