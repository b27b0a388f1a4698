package org.lianluo.handling.assignment.opinion;

import jakarta.persistence.Embeddable;
import org.lianluo.shared.events.suggestion.triage.OpinionForwardedV1;

/**
 * An opinion, as the station approved it; the same in every round.
 *
 * @param receiptNumber number under which the case is known to all
 * @param location where it is; may be null
 */
@Embeddable
public record Matter(
        String receiptNumber, String stationCode, String categoryCode, String title, String text, String location) {

    static Matter of(OpinionForwardedV1 event) {
        return new Matter(
                event.receiptNumber(),
                event.stationCode(),
                event.categoryCode(),
                event.approvedTitle(),
                event.approvedText(),
                event.location());
    }
}
