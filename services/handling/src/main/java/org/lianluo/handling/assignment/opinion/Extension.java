package org.lianluo.handling.assignment.opinion;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** The one extension (延期) that a unit took. */
@Embeddable
public record Extension(
        @Column(name = "extension_reason") String reason,
        @Column(name = "extended_at") Instant at) {}
