package org.lianluo.survey.feedback;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import org.lianluo.shared.events.handling.commitment.CommitmentStateReportedV1;

/**
 * The commitment that a receipt asks about, as it stood when the deputies got its state; it never changes.
 *
 * @param id of the commitment
 * @param year in whose fourth quarter its state was given
 * @param status OPEN, FULFILLED or ANSWERED
 * @param fulfilledOn null while it was open
 */
@Embeddable
public record RatedCommitment(
        @Column(name = "commitment_id") UUID id,
        @Column(name = "state_year") Integer year,
        String promise,
        @Column(name = "commitment_due") LocalDate due,
        @Column(name = "commitment_status") String status,
        LocalDate fulfilledOn) {

    static RatedCommitment of(CommitmentStateReportedV1 event) {
        return new RatedCommitment(
                event.commitmentId(), event.year(), event.promise(), event.due(), event.status(), event.fulfilledOn());
    }
}
