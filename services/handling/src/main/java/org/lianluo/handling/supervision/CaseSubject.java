package org.lianluo.handling.supervision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/**
 * What a supervision case is about.
 *
 * @param id of it; null for a topic
 */
@Embeddable
public record CaseSubject(
        @Column(name = "subject_kind") @Enumerated(EnumType.STRING)
        SubjectKind kind,

        @Column(name = "subject_id") UUID id) {

    public static final CaseSubject TOPIC = new CaseSubject(SubjectKind.TOPIC, null);
}
