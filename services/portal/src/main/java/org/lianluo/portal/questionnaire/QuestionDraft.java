package org.lianluo.portal.questionnaire;

import io.quarkus.qute.TemplateData;
import java.util.ArrayList;
import java.util.List;
import org.lianluo.client.model.Question;
import org.lianluo.client.model.QuestionOption;
import org.lianluo.client.model.Questionnaire;

/**
 * One question of a draft in its form.
 *
 * @param place where it stands; as many as there are for a new one
 * @param question as it is kept; empty for a new one
 */
@TemplateData
public record QuestionDraft(Questionnaire questionnaire, int place, Question question) {

    /** An option of an earlier question. */
    @TemplateData
    public record Condition(String value, int number, String text, boolean chosen) {}

    public boolean isNew() {
        return place == questionnaire.getQuestions().size();
    }

    public int number() {
        return place + 1;
    }

    public String field(String part) {
        return Lettering.name(place, part);
    }

    /** Empty for a new one. */
    public String kind() {
        return question.getKind() == null ? "" : question.getKind().name();
    }

    public String options() {
        return Lettering.lines(question.getOptions());
    }

    public String rows() {
        return Lettering.lines(question.getRows());
    }

    /** Options of earlier choices, on which it may depend whether this one is shown. */
    public List<Condition> conditions() {
        List<Condition> all = new ArrayList<>();
        for (int earlier = 0; earlier < place; earlier++) {
            Question other = questionnaire.getQuestions().get(earlier);
            String kind = other.getKind().name();
            if (kind.equals("SINGLE") || kind.equals("MULTIPLE")) {
                for (QuestionOption option : other.getOptions()) {
                    all.add(new Condition(
                            other.getId() + ":" + option.getId(),
                            earlier + 1,
                            option.getText(),
                            question.getShowIf() != null
                                    && question.getShowIf().getQuestionId().equals(other.getId())
                                    && question.getShowIf().getOptionIds().contains(option.getId())));
                }
            }
        }
        return all;
    }
}
