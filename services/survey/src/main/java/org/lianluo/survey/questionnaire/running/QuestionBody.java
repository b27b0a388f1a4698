package org.lianluo.survey.questionnaire.running;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianluo.shared.web.input.PlainText;
import org.lianluo.survey.questionnaire.question.Choice;
import org.lianluo.survey.questionnaire.question.Question;
import org.lianluo.survey.questionnaire.question.QuestionKind;
import org.lianluo.survey.questionnaire.question.ShowIf;

/** A question, as it is sent and shown. */
@Schema(
        name = "Question",
        description = "Question (题目). What a kind has not must be missing; see the description of each property.")
record QuestionBody(
        @Schema(description = "Id, unique in the questionnaire; answers name it (题目编号)", examples = "q1")
        @NotNull
        @Pattern(regexp = QuestionBody.ID, message = "{org.lianluo.code.question}")
        String id,

        @Schema(
                description = "SINGLE 单选, MULTIPLE 多选, SCALE 量表, TEXT 文字, MATRIX 矩阵 or ORDER 排序 (题型)",
                examples = "SINGLE")
        @NotNull
        QuestionKind kind,

        @Schema(description = "The question itself (题干)", examples = "您对联络站的接待时间是否满意？") @NotNull @PlainText(max = 500)
        String text,

        @Schema(description = "Whether who is shown it must answer it (是否必答)", examples = "true") @NotNull
        Boolean required,

        @Schema(
                description = "Options of SINGLE, MULTIPLE and ORDER, columns of MATRIX: at least two (选项)",
                examples = "[{\"id\":\"a\",\"text\":\"满意\"},{\"id\":\"b\",\"text\":\"不满意\"}]")
        @Size(max = 50)
        List<@NotNull @Valid ChoiceBody> options,

        @Schema(description = "Rows of MATRIX (矩阵的行)") @Size(max = 30)
        List<@NotNull @Valid ChoiceBody> rows,

        @Schema(description = "Fewest choices of MULTIPLE, or lowest step of SCALE (最少选几项、最低分)") @Min(-100) @Max(100)
        Integer min,

        @Schema(
                description =
                        "Most choices of MULTIPLE, highest step of SCALE (at most 11 steps), most characters of TEXT,"
                                + " or how many ORDER ranks (最多选几项、最高分、字数上限、排前几名)")
        @Min(-100)
        @Max(2000)
        Integer max,

        @Schema(description = "What the lowest step means (最低分说明)") @PlainText(max = 50, oneLine = true)
        String minLabel,

        @Schema(description = "What the highest step means (最高分说明)") @PlainText(max = 50, oneLine = true)
        String maxLabel,

        @Schema(description = "When it is shown; missing for always (显示条件)") @Valid
        ShowIfBody showIf) {

    static final String ID = "^[A-Za-z0-9_-]{1,20}$";

    /** An option, or a row of a matrix. */
    @Schema(name = "QuestionOption", description = "Option, or row of a matrix (选项)")
    record ChoiceBody(
            @Schema(description = "Id, unique in the question (选项编号)", examples = "a")
            @NotNull
            @Pattern(regexp = QuestionBody.ID, message = "{org.lianluo.code.question}")
            String id,

            @Schema(description = "Text (选项内容)", examples = "满意") @NotNull @PlainText(max = 200, oneLine = true)
            String text) {

        static List<Choice> read(List<ChoiceBody> sent) {
            return sent == null
                    ? List.of()
                    : sent.stream()
                            .map(choice -> new Choice(choice.id(), choice.text()))
                            .toList();
        }

        /** Null for none. */
        static List<ChoiceBody> of(List<Choice> choices) {
            return choices.isEmpty()
                    ? null
                    : choices.stream()
                            .map(choice -> new ChoiceBody(choice.id(), choice.text()))
                            .toList();
        }
    }

    /** When a question is shown. */
    @Schema(name = "ShowIf", description = "Shown if any of these options of an earlier question was chosen (显示条件)")
    record ShowIfBody(
            @Schema(description = "Earlier SINGLE or MULTIPLE question (前面的题目)", examples = "q1")
            @NotNull
            @Pattern(regexp = QuestionBody.ID, message = "{org.lianluo.code.question}")
            String questionId,

            @Schema(description = "Its options (选项)", examples = "[\"b\"]") @NotNull @Size(min = 1, max = 50)
            List<@NotNull @Pattern(regexp = QuestionBody.ID, message = "{org.lianluo.code.question}") String>
                    optionIds) {}

    Question read() {
        return new Question(
                id,
                kind,
                text,
                required,
                ChoiceBody.read(options),
                ChoiceBody.read(rows),
                min,
                max,
                minLabel,
                maxLabel,
                showIf == null ? null : new ShowIf(showIf.questionId(), showIf.optionIds()));
    }

    static QuestionBody of(Question question) {
        ShowIf showIf = question.showIf();
        return new QuestionBody(
                question.id(),
                question.kind(),
                question.text(),
                question.required(),
                ChoiceBody.of(question.options()),
                ChoiceBody.of(question.rows()),
                question.min(),
                question.max(),
                question.minLabel(),
                question.maxLabel(),
                showIf == null ? null : new ShowIfBody(showIf.questionId(), showIf.optionIds()));
    }
}
