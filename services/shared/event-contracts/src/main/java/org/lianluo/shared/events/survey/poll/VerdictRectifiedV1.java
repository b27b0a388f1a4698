package org.lianluo.shared.events.survey.poll;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * What dissatisfied was put right, and may be rated again (已整改).
 *
 * @param verdictId id of the verdict
 * @param surveyId id of the survey
 * @param regionCode region
 * @param unitCodes units whose work was rated
 * @param rectifiedOn day on which it was done
 * @param toRoles roles that are told: offices
 * @param recordedAt when it was recorded
 */
@EventType(value = "lianluo.survey.verdict.rectified.v1", title = "测评问题已整改 / Put right after a verdict")
public record VerdictRectifiedV1(
        UUID verdictId,
        UUID surveyId,
        String regionCode,
        List<String> unitCodes,
        LocalDate rectifiedOn,
        List<String> toRoles,
        Instant recordedAt)
        implements IntegrationEvent {}
