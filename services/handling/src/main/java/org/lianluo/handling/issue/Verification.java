package org.lianluo.handling.issue;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * What the committee saw of the result (核实).
 *
 * @param evidence what shows it
 * @param by who looked, as a reference
 */
@Embeddable
public record Verification(
        String evidence,
        @Column(name = "verified_by") String by,
        @Column(name = "verified_at") Instant at) {}
