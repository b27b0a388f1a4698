package org.lianluo.survey.questionnaire.running;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianluo.survey.questionnaire.Audience;
import org.lianluo.survey.questionnaire.Questionnaire;
import org.lianluo.survey.questionnaire.QuestionnaireStatus;

/** A questionnaire, as who runs it and who answers it see it. */
@Schema(name = "Questionnaire", description = "Questionnaire (问卷)")
record QuestionnaireView(
        UUID id,
        String regionCode,

        @Schema(description = "Title (标题)") String title,

        @Schema(description = "What it is for (说明)") @Nullable
        String introduction,

        Audience audience,

        @Schema(description = "Whether nobody can tell whose answers are whose (是否匿名)")
        boolean anonymous,

        QuestionnaireStatus status,

        @Schema(description = "Last day on which it can be answered (截止日期)")
        LocalDate lastDay,

        @Schema(description = "Questions in their order (题目)")
        List<QuestionBody> questions,

        @Schema(description = "Deputies who are asked; for the office alone (代表名单)") @Nullable
        List<String> deputyCodes,

        @Schema(description = "How many answered, before the close too; for the office alone (答卷数)") @Nullable
        Integer answers,

        @Schema(description = "Whether the caller, a deputy, has answered; missing for who is not asked (本人是否已作答)")
        @Nullable
        Boolean answered,

        @Nullable Instant openedAt,
        @Nullable Instant closedAt,
        @Nullable Instant publishedAt,

        @Schema(description = "Why it counts for nothing (作废理由)") @Nullable
        String voidReason,

        Instant updatedAt,
        @Schema(description = "Also the ETag (版本)") long version) {

    /** For the office that runs it. */
    static QuestionnaireView ofOffice(Questionnaire questionnaire, Integer answers, Boolean answered) {
        return of(questionnaire, questionnaire.plan().deputies(), answers, answered);
    }

    /** For who answers it. */
    static QuestionnaireView ofAsked(Questionnaire questionnaire, Boolean answered) {
        return of(questionnaire, null, null, answered);
    }

    private static QuestionnaireView of(
            Questionnaire questionnaire, List<String> deputies, Integer answers, Boolean answered) {
        return new QuestionnaireView(
                questionnaire.getId(),
                questionnaire.getRegionCode(),
                questionnaire.plan().title(),
                questionnaire.plan().introduction(),
                questionnaire.plan().audience(),
                questionnaire.plan().anonymous(),
                questionnaire.status(),
                questionnaire.plan().lastDay(),
                questionnaire.plan().questions().all().stream()
                        .map(QuestionBody::of)
                        .toList(),
                deputies,
                answers,
                answered,
                questionnaire.openedAt(),
                questionnaire.closedAt(),
                questionnaire.publishedAt(),
                questionnaire.voidReason(),
                questionnaire.getUpdatedAt(),
                questionnaire.getVersion());
    }
}
