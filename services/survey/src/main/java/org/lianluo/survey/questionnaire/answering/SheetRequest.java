package org.lianluo.survey.questionnaire.answering;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianluo.shared.web.input.PlainText;

/** Sheets and what is on them, as they are sent. */
final class SheetRequest {

    private SheetRequest() {}

    /** What a deputy answers. */
    @Schema(name = "DeputySheet", description = "Answers of a deputy (代表答卷)")
    record OfDeputy(
            @Schema(description = "One for each question that is answered (各题作答)") @NotNull @Size(max = 100)
            List<@NotNull @Valid AnswerBody> answers) {}

    /** What somebody of the public answers. */
    @Schema(name = "PublicSheet", description = "Answers of somebody, without an account (公众答卷)")
    record OfPublic(
            @Schema(
                    description =
                            "Random UUID that the client makes up for this sheet, and sends again when it repeats;"
                                    + " only its hash is kept (答卷随机标识)",
                    examples = "5f0c2c1e-8b1d-4f39-9a55-0d1d2c7a9b10")
            @NotNull
            UUID submission,

            @Schema(description = "One for each question that is answered (各题作答)") @NotNull @Size(max = 100)
            List<@NotNull @Valid AnswerBody> answers) {}

    /** The answer to one question. */
    @Schema(
            name = "QuestionAnswer",
            description = "Answer to one question: `optionIds`, `value`, `text` or `cells`, as its kind asks (单题作答)",
            examples = "{\"questionId\":\"q1\",\"optionIds\":[\"a\"]}")
    record AnswerBody(
            @Schema(description = "Question (题目编号)", examples = "q1") @NotNull @Size(min = 1, max = 20)
            String questionId,

            @Schema(
                    description =
                            "SINGLE: the one; MULTIPLE: all that are chosen; ORDER: the ranked, the first first (选项)",
                    examples = "[\"a\"]")
            @Size(max = 50)
            List<@NotNull @Size(min = 1, max = 20) String> optionIds,

            @Schema(description = "SCALE: the step (分值)") Integer value,

            @Schema(description = "TEXT: without numbers of persons (文字)") @PlainText(max = 2000)
            String text,

            @Schema(description = "MATRIX: an option for each row (矩阵)") @Size(max = 30)
            List<@NotNull @Valid CellBody> cells) {

        Given read() {
            return new Given(
                    questionId,
                    optionIds,
                    value,
                    text,
                    cells == null
                            ? null
                            : cells.stream()
                                    .map(cell -> new Given.Cell(cell.rowId(), cell.optionId()))
                                    .toList());
        }
    }

    /** The option chosen for a row. */
    @Schema(name = "CellAnswer", description = "Option chosen for a row (矩阵单行作答)")
    record CellBody(
            @Schema(description = "Row (行)", examples = "r1") @NotNull @Size(min = 1, max = 20)
            String rowId,

            @Schema(description = "Option (选项)", examples = "a") @NotNull @Size(min = 1, max = 20)
            String optionId) {}

    static List<Given> read(List<AnswerBody> sent) {
        return sent.stream().map(AnswerBody::read).toList();
    }
}
