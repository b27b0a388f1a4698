package org.lianluo.shared.events.handling.appraisal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * An assessment of units was prepared, or moved on (承办单位考核). Scores are read where the reader's rights are checked.
 *
 * @param assessmentId id of the assessment
 * @param regionCode region
 * @param year year that is assessed
 * @param from DRAFT, SCORING or CLOSED; null when it was prepared
 * @param to DRAFT, SCORING, CLOSED or CANCELLED
 * @param unitCodes units that are assessed
 * @param deputyCodes deputies who may give marks; none before it started
 * @param toRoles roles that should know
 * @param changedAt when
 */
@EventType(value = "lianluo.handling.unit-assessment.status-changed.v1", title = "承办单位考核进入新阶段 / Assessment moved on")
public record UnitAssessmentStatusChangedV1(
        UUID assessmentId,
        String regionCode,
        int year,
        String from,
        String to,
        List<String> unitCodes,
        List<String> deputyCodes,
        List<String> toRoles,
        Instant changedAt)
        implements IntegrationEvent {}
