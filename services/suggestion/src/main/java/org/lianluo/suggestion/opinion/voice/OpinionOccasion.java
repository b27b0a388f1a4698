package org.lianluo.suggestion.opinion.voice;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/** At which meeting or activity an opinion was raised. The id is a reference: whoever owns the meeting knows it. */
@Embeddable
public record OpinionOccasion(
        @Column(name = "raised_at_kind") @Enumerated(EnumType.STRING)
        OccasionKind kind,

        @Column(name = "raised_at_id") UUID id) {}
