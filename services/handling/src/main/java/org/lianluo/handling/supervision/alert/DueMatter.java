package org.lianluo.handling.supervision.alert;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/**
 * What is due, and of whom.
 *
 * @param subjectType OPINION, SUGGESTION, ISSUE_LIST, COMMITTEE_MEETING, HEARING, or the kind of a supervision case
 * @param subjectId the opinion, suggestion, issue list, meeting, hearing or supervision case
 * @param title title, for those who may read the case
 * @param confidential whether the deputies asked for confidentiality
 * @param unitCode unit that has it; null while nobody has
 * @param committeeCode committee that supervises it; null for none
 * @param leaderCode who leads the supervision; null for nobody
 * @param status state of the case itself
 */
@Embeddable
public record DueMatter(
        @Enumerated(EnumType.STRING) DueKind kind,
        String subjectType,
        UUID subjectId,
        String title,
        boolean confidential,
        String unitCode,
        String committeeCode,
        String leaderCode,
        @Enumerated(EnumType.STRING) WaitsFor waitsFor,
        String status) {}
