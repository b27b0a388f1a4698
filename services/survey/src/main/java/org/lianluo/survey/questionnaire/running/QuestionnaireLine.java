package org.lianluo.survey.questionnaire.running;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianluo.survey.questionnaire.Audience;
import org.lianluo.survey.questionnaire.Questionnaire;
import org.lianluo.survey.questionnaire.QuestionnaireStatus;

/** A questionnaire in a list. */
@Schema(name = "QuestionnaireSummary", description = "Questionnaire in a list (问卷)")
record QuestionnaireLine(
        UUID id,
        String regionCode,

        @Schema(description = "Title (标题)") String title,

        Audience audience,

        @Schema(description = "Whether nobody can tell whose answers are whose (是否匿名)")
        boolean anonymous,

        QuestionnaireStatus status,

        @Schema(description = "Last day on which it can be answered (截止日期)")
        LocalDate lastDay,

        @Schema(description = "How many questions it has (题目数)")
        int questions,

        @Schema(description = "How many answered; after the close, for the office and once published (答卷数)") @Nullable
        Integer answers,

        @Schema(description = "Whether the caller, a deputy, has answered; missing for who is not asked (本人是否已作答)")
        @Nullable
        Boolean answered) {

    static QuestionnaireLine of(Questionnaire questionnaire, boolean ofOffice, Boolean answered) {
        return new QuestionnaireLine(
                questionnaire.getId(),
                questionnaire.getRegionCode(),
                questionnaire.plan().title(),
                questionnaire.plan().audience(),
                questionnaire.plan().anonymous(),
                questionnaire.status(),
                questionnaire.plan().lastDay(),
                questionnaire.plan().questions().all().size(),
                ofOffice || questionnaire.publishedAt() != null ? questionnaire.answers() : null,
                answered);
    }
}
