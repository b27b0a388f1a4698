package org.lianluo.handling.assignment.asking;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * That a suggestion is handled with another one (并案).
 *
 * @param mergeId id of the merge
 * @param leadSuggestionId the lead of the merge
 * @param leadAssignmentId the unit's assignment of the lead, with which this one goes; null where the unit has none and so
 *     nothing to do
 * @param begun whether the unit has it by the merge alone
 */
@Embeddable
public record Joint(
        UUID mergeId,
        @Column(name = "merged_into") UUID leadSuggestionId,
        @Column(name = "merged_with") UUID leadAssignmentId,
        @Column(name = "merge_begun") Boolean begun) {

    /** Nothing to do while others handle it. */
    public static Joint setAside(UUID mergeId, UUID leadSuggestionId) {
        return new Joint(mergeId, leadSuggestionId, null, false);
    }
}
