package org.lianluo.shared.events.handling.appraisal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * The result of an assessment of units was published (考核结果已公布).
 *
 * @param assessmentId id of the assessment
 * @param regionCode region
 * @param year year that was assessed
 * @param scheme name of the scheme
 * @param assessed how many units had an item and so have a score
 * @param unitCodes units that were assessed
 * @param awardedUnitCodes units on an award list, each once
 * @param toRoles roles that should know
 * @param publishedAt when
 */
@EventType(value = "lianluo.handling.unit-assessment.published.v1", title = "承办单位考核结果已公布 / Assessment published")
public record UnitAssessmentPublishedV1(
        UUID assessmentId,
        String regionCode,
        int year,
        String scheme,
        int assessed,
        List<String> unitCodes,
        List<String> awardedUnitCodes,
        List<String> toRoles,
        Instant publishedAt)
        implements IntegrationEvent {}
