package org.lianluo.handling.issue;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/**
 * Where the issues were found.
 *
 * @param reference the verdict, report or inspection; null for one that is kept elsewhere
 */
@Embeddable
public record ListSource(
        @Enumerated(EnumType.STRING) @Column(name = "source_kind")
        SourceKind kind,

        @Column(name = "source_id") UUID reference) {}
