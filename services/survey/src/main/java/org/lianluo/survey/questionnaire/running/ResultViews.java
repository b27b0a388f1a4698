package org.lianluo.survey.questionnaire.running;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianluo.survey.questionnaire.closing.NamedSheets.Mark;
import org.lianluo.survey.questionnaire.closing.NamedSheets.NamedSheet;
import org.lianluo.survey.questionnaire.closing.Texts;

/** What a questionnaire gave, beside the counts. */
final class ResultViews {

    private ResultViews() {}

    @Schema(name = "QuestionnaireText", description = "Text that somebody wrote; nobody can tell who (文字答案)")
    record TextView(
            @Schema(description = "Random; says nothing of who wrote it or when (随机标识)")
            UUID id,

            @Schema(description = "Question (题目编号)") String questionId,

            @Schema(description = "What was written (内容)") String text,

            @Schema(description = "Whether the office has released it for everybody (是否公开)")
            boolean released) {

        static TextView of(Texts.Text text) {
            return new TextView(text.id(), text.questionId(), text.words(), text.released());
        }
    }

    @Schema(name = "QuestionnaireTextPage")
    record TextPage(List<TextView> items, @Nullable String next) {}

    @Schema(name = "NamedSheet", description = "Answers of a deputy to a named questionnaire (实名答卷)")
    record SheetView(
            UUID id,

            @Schema(description = "Who answered (代表)") String deputyCode,

            @Schema(description = "What they answered, in the order of the questions (各题作答)")
            List<MarkView> answers) {

        static SheetView of(NamedSheet sheet) {
            return new SheetView(
                    sheet.id(),
                    sheet.deputyCode(),
                    sheet.marks().stream().map(MarkView::of).toList());
        }
    }

    @Schema(name = "NamedAnswer", description = "Answer of a deputy to one question (单题作答)")
    record MarkView(
            @Schema(description = "Question (题目编号)") String questionId,

            @Schema(description = "Options, for MATRIX row by row as row:option (选项)") @Nullable
            List<String> optionIds,

            @Schema(description = "Step of a SCALE (分值)") @Nullable
            Integer value,

            @Schema(description = "Text (文字)") @Nullable String text) {

        static MarkView of(Mark mark) {
            return new MarkView(mark.questionId(), mark.optionIds(), mark.value(), mark.text());
        }
    }

    @Schema(name = "NamedSheetPage")
    record SheetPage(List<SheetView> items, @Nullable String next) {}
}
