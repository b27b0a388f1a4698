package org.lianluo.survey.questionnaire.question;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lianluo.shared.problem.FieldProblem;

/** What each kind of question needs and may have. All faults are told at once, each at its place. */
public final class QuestionRules {

    /** Steps of a scale: 0 to 10 has eleven. */
    private static final int MOST_STEPS = 11;

    private static final int LONGEST_TEXT = 2000;

    private final List<FieldProblem> faults = new ArrayList<>();
    private final Map<String, Question> earlier = new HashMap<>();

    private QuestionRules() {}

    /** None where all of them can be asked. */
    public static List<FieldProblem> faults(List<Question> questions) {
        QuestionRules rules = new QuestionRules();
        for (int place = 0; place < questions.size(); place++) {
            Question question = questions.get(place);
            rules.check("/questions/" + place, question);
            if (rules.earlier.putIfAbsent(question.id(), question) != null) {
                rules.fault("/questions/" + place + "/id", "题目编号重复，请更换 / Another question has this id; choose another");
            }
        }
        return rules.faults;
    }

    private void check(String at, Question question) {
        options(at, question);
        rows(at, question);
        numbers(at, question);
        if (question.kind() != QuestionKind.SCALE && (question.minLabel() != null || question.maxLabel() != null)) {
            fault(at + "/minLabel", "只有量表题有两端说明，请清空 / Only a scale has labels; empty them");
        }
        if (question.showIf() != null) {
            showIf(at + "/showIf", question.showIf());
        }
    }

    private void options(String at, Question question) {
        if (!question.kind().hasOptions()) {
            if (!question.options().isEmpty()) {
                fault(at + "/options", "该题型没有选项，请清空 / This kind has no options; empty them");
            }
            return;
        }
        if (question.options().size() < 2) {
            fault(at + "/options", "请至少填写两个选项 / Give at least two options");
        }
        unique(at + "/options", question.options());
    }

    private void rows(String at, Question question) {
        boolean matrix = question.kind() == QuestionKind.MATRIX;
        if (matrix && question.rows().isEmpty()) {
            fault(at + "/rows", "请至少填写一行 / Give at least one row");
        }
        if (!matrix && !question.rows().isEmpty()) {
            fault(at + "/rows", "只有矩阵题有行，请清空 / Only a matrix has rows; empty them");
        }
        unique(at + "/rows", question.rows());
    }

    private void unique(String at, List<Choice> choices) {
        Set<String> ids = new HashSet<>();
        for (int place = 0; place < choices.size(); place++) {
            if (!ids.add(choices.get(place).id())) {
                fault(at + "/" + place + "/id", "选项编号重复，请更换 / Another option has this id; choose another");
            }
        }
    }

    private void numbers(String at, Question question) {
        switch (question.kind()) {
            case SINGLE, MATRIX -> mustLack(at, question, true);
            case MULTIPLE -> {
                if (question.fewest() < 1
                        || question.fewest() > question.options().size()) {
                    fault(at + "/min", "最少选几项应在一与选项数之间 / The fewest choices are between 1 and the number of options");
                }
                if (question.most() < question.fewest()
                        || question.most() > question.options().size()) {
                    fault(at + "/max", "最多选几项应不少于最少数、不多于选项数 / The most choices are between the fewest and all");
                }
            }
            case SCALE -> scale(at, question);
            case TEXT -> {
                mustLack(at, question, false);
                if (question.longest() < 1 || question.longest() > LONGEST_TEXT) {
                    fault(at + "/max", "字数上限应在1至2000之间 / The most characters are between 1 and 2000");
                }
            }
            case ORDER -> {
                mustLack(at, question, false);
                if (question.most() < 1 || question.most() > question.options().size()) {
                    fault(at + "/max", "排序数应在一与选项数之间 / How many are ranked is between 1 and the number of options");
                }
            }
        }
    }

    private void scale(String at, Question question) {
        if (question.min() == null || question.max() == null) {
            fault(at + "/min", "请填写量表的起止分值 / Give the lowest and the highest step");
            return;
        }
        long steps = (long) question.max() - question.min() + 1;
        if (steps < 2 || steps > MOST_STEPS) {
            fault(at + "/max", "量表应有2至11个分值 / A scale has 2 to 11 steps");
        }
    }

    private void mustLack(String at, Question question, boolean max) {
        if (question.min() != null) {
            fault(at + "/min", "该题型没有最小值，请清空 / This kind has no minimum; empty it");
        }
        if (max && question.max() != null) {
            fault(at + "/max", "该题型没有最大值，请清空 / This kind has no maximum; empty it");
        }
    }

    private void showIf(String at, ShowIf showIf) {
        Question asked = earlier.get(showIf.questionId());
        if (asked == null || !asked.kind().isChoice()) {
            fault(at + "/questionId", "只能依据前面的单选题或者多选题 / Refer to an earlier question with one choice or several");
            return;
        }
        if (showIf.optionIds().isEmpty()) {
            fault(at + "/optionIds", "请选择至少一个选项 / Name at least one option");
        }
        for (int place = 0; place < showIf.optionIds().size(); place++) {
            if (asked.option(showIf.optionIds().get(place)).isEmpty()) {
                fault(at + "/optionIds/" + place, "前面的题目没有这个选项 / The earlier question has no such option");
            }
        }
    }

    private void fault(String pointer, String message) {
        faults.add(new FieldProblem(pointer, message));
    }
}
