package org.lianluo.survey.poll.drafting;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianluo.survey.poll.Survey;
import org.lianluo.survey.poll.SurveyKind;
import org.lianluo.survey.poll.SurveyMethod;
import org.lianluo.survey.poll.SurveyStatus;

/** A survey in a list. */
@Schema(name = "SurveySummary", description = "Survey or vote in a list (测评、表决)")
record SurveySummary(
        UUID id,
        String regionCode,
        SurveyKind kind,
        String title,
        SurveyMethod method,
        boolean anonymous,

        @Schema(description = "Evaluation of which it is a stage (所属评议)") @Nullable
        UUID evaluationId,

        int round,
        SurveyStatus status,
        @Nullable Instant openedAt,
        @Nullable Instant endedAt,
        @Nullable Instant announcedAt) {

    static SurveySummary of(Survey survey) {
        return new SurveySummary(
                survey.getId(),
                survey.getRegionCode(),
                survey.plan().kind(),
                survey.plan().title(),
                survey.plan().method(),
                survey.plan().isAnonymous(),
                survey.evaluationId(),
                survey.round(),
                survey.status(),
                survey.openedAt(),
                survey.endedAt(),
                survey.announcedAt());
    }
}
