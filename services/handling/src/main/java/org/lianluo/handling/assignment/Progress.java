package org.lianluo.handling.assignment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import java.util.UUID;

/**
 * How far the unit is by its newest report.
 *
 * @param reportId that report
 * @param word how it says so
 * @param reportedAt the time of the fact
 */
@Embeddable
public record Progress(
        @Column(name = "progress_id") UUID reportId,

        @Embedded
        @AttributeOverride(name = "code", column = @Column(name = "progress_code"))
        @AttributeOverride(name = "label", column = @Column(name = "progress_label"))
        @AttributeOverride(name = "stage", column = @Column(name = "progress_stage"))
        ProgressWord word,

        @Column(name = "progress_reported_at") Instant reportedAt) {}
