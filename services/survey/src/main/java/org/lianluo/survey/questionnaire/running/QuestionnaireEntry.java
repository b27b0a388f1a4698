package org.lianluo.survey.questionnaire.running;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianluo.shared.web.input.PlainText;
import org.lianluo.survey.questionnaire.Audience;
import org.lianluo.survey.questionnaire.QuestionnairePlan;
import org.lianluo.survey.questionnaire.question.Questions;

/** A questionnaire, as the office writes it. */
@Schema(name = "QuestionnaireEntry", description = "Draft of a questionnaire (问卷草稿)")
record QuestionnaireEntry(
        @Schema(description = "Title (标题)", examples = "联络站服务满意情况问卷") @NotNull @PlainText(max = 200, oneLine = true)
        String title,

        @Schema(description = "What it is for (说明)", examples = "您的回答只用于改进联络站工作。") @PlainText(max = 2000)
        String introduction,

        @Schema(description = "DEPUTIES 代表 or PUBLIC 公众 (调查对象)", examples = "DEPUTIES") @NotNull
        Audience audience,

        @Schema(
                description = "Whether nobody can tell whose answers are whose; true for PUBLIC (是否匿名)",
                examples = "true")
        @NotNull
        Boolean anonymous,

        @Schema(description = "Last day on which it can be answered (截止日期)", examples = "2026-12-31") @NotNull
        LocalDate lastDay,

        @Schema(
                description = "Deputies who are asked; frozen at the opening; none for PUBLIC (代表名单)",
                examples = "[\"D410402-0001\"]")
        @Size(max = 5000)
        List<@NotNull @Size(min = 1, max = 40) String> deputyCodes,

        @Schema(description = "Questions in their order; at least one to open (题目)") @NotNull @Size(max = 100)
        List<@NotNull @Valid QuestionBody> questions) {

    QuestionnairePlan plan() {
        return new QuestionnairePlan(
                title,
                introduction,
                audience,
                anonymous,
                lastDay,
                deputyCodes == null ? new String[0] : deputyCodes.toArray(String[]::new),
                new Questions(questions.stream().map(QuestionBody::read).toList()));
    }
}
