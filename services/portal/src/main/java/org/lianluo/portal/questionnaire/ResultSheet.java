package org.lianluo.portal.questionnaire;

import io.quarkus.qute.TemplateData;
import java.util.ArrayList;
import java.util.List;
import org.lianluo.client.model.CellCount;
import org.lianluo.client.model.OptionCount;
import org.lianluo.client.model.Question;
import org.lianluo.client.model.QuestionCount;
import org.lianluo.client.model.QuestionOption;
import org.lianluo.client.model.Questionnaire;
import org.lianluo.client.model.QuestionnaireResult;
import org.lianluo.client.model.QuestionnaireText;

/** What a questionnaire gave, question by question: bars over the table that says the same. */
@TemplateData
public record ResultSheet(Questionnaire questionnaire, QuestionnaireResult result, List<QuestionnaireText> texts) {

    /** Width of the longest bar, and height of a line with its bar. */
    private static final int WIDTH = 240;

    private static final int LINE = 46;
    private static final int LONGEST_LABEL = 20;

    /** One line of a table, and its bar. */
    @TemplateData
    public record Line(String label, OptionCount count, int place) {

        public int y() {
            return place * LINE;
        }

        public int labelY() {
            return y() + 14;
        }

        public int barY() {
            return y() + 20;
        }

        public int textY() {
            return y() + 34;
        }

        public long width() {
            return count.getShare() == null ? 0 : Math.round(count.getShare() * WIDTH);
        }

        public long end() {
            return width() + 6;
        }

        /** What fits over the bar; the table has all of it. */
        public String shortLabel() {
            return label.codePointCount(0, label.length()) <= LONGEST_LABEL
                    ? label
                    : label.substring(0, label.offsetByCodePoints(0, LONGEST_LABEL - 1)) + "…";
        }

        public String percent() {
            return ResultSheet.percent(count.getShare());
        }
    }

    /** A question and what it gave. */
    @TemplateData
    public record Section(int number, Question question, QuestionCount count, List<QuestionnaireText> texts) {

        public boolean is(String kind) {
            return question.getKind().name().equals(kind);
        }

        public List<Line> lines() {
            List<Line> lines = new ArrayList<>();
            for (OptionCount option : count.getOptions()) {
                lines.add(new Line(labelOf(option.getOptionId()), option, lines.size()));
            }
            return lines;
        }

        public int height() {
            return count.getOptions().size() * LINE;
        }

        /** A step of a scale is its own label, with what the ends mean. */
        private String labelOf(String id) {
            if (is("SCALE")) {
                String end = id.equals(question.getMin().toString())
                        ? question.getMinLabel()
                        : id.equals(question.getMax().toString()) ? question.getMaxLabel() : null;
                return end == null ? id : id + " " + end;
            }
            return question.getOptions().stream()
                    .filter(option -> option.getId().equals(id))
                    .map(QuestionOption::getText)
                    .findFirst()
                    .orElse(id);
        }

        public CellCount cell(QuestionOption row, QuestionOption option) {
            return count.getCells().stream()
                    .filter(cell -> cell.getRowId().equals(row.getId())
                            && cell.getOptionId().equals(option.getId()))
                    .findFirst()
                    .orElseThrow();
        }

        /** Of a bar that is 100 wide. */
        public long cellWidth(CellCount cell) {
            return cell.getShare() == null ? 0 : Math.round(cell.getShare() * 100);
        }

        public String percent(CellCount cell) {
            return ResultSheet.percent(cell.getShare());
        }

        /** With two digits; a dash for none. */
        public String decimal(Double number) {
            return number == null ? "–" : "%.2f".formatted(number);
        }
    }

    static String percent(Double share) {
        return share == null ? "–" : "%.1f%%".formatted(share * 100);
    }

    public List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        for (QuestionCount count : result.getQuestions()) {
            Question question = questionnaire.getQuestions().get(sections.size());
            sections.add(new Section(
                    sections.size() + 1,
                    question,
                    count,
                    texts.stream()
                            .filter(text -> text.getQuestionId().equals(question.getId()))
                            .toList()));
        }
        return sections;
    }

    /** Share of the roster that answered; a dash without a roster. */
    public String turnout() {
        return result.getAsked() == null || result.getAsked() == 0
                ? "–"
                : percent((double) result.getAnswers() / result.getAsked());
    }
}
