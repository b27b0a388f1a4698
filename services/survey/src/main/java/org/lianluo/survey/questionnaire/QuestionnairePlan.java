package org.lianluo.survey.questionnaire;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.lianluo.survey.questionnaire.question.Questions;

/**
 * What a questionnaire is, as the office writes it; it stays so from the opening on.
 *
 * @param title what it is called
 * @param introduction what it is for; may be null
 * @param audience who is asked
 * @param anonymous whether nobody can tell whose answers are whose; always for the public
 * @param lastDay the last day in China on which it can be answered
 * @param roster the deputies who are asked, each once; empty for the public
 * @param questions what is asked
 */
@Embeddable
public record QuestionnairePlan(
        String title,
        String introduction,
        @Enumerated(EnumType.STRING) Audience audience,
        boolean anonymous,
        LocalDate lastDay,
        String[] roster,
        Questions questions) {

    public QuestionnairePlan {
        roster = roster == null
                ? new String[0]
                : Arrays.stream(roster).distinct().sorted().toArray(String[]::new);
    }

    /** The deputies who are asked, in the order of their codes. */
    public List<String> deputies() {
        return List.of(roster);
    }

    public boolean isForDeputies() {
        return audience == Audience.DEPUTIES;
    }

    @Override
    public String[] roster() {
        return roster.clone();
    }
}
