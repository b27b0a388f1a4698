package org.lianluo.handling.assignment.asking;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * The assignments before this one that the same suggestion had, as far as they matter here.
 *
 * @param firstAssignedAt when the first of them was assigned: a clock that starts anew does not hide the time before
 * @param returns how many of them were given back
 */
@Embeddable
public record Chain(
        Instant firstAssignedAt,
        @Column(name = "returns_before") int returns) {

    /** One more that was given back. */
    public Chain returned() {
        return new Chain(firstAssignedAt, returns + 1);
    }

    /** What the next return leads to. */
    public RequestKind nextReturn() {
        return returns == 0 ? RequestKind.RETURN : RequestKind.COORDINATION;
    }
}
