package org.lianluo.survey.questionnaire.result;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lianluo.survey.questionnaire.Asking;
import org.lianluo.survey.questionnaire.QuestionnairePlan;

class TallyTest {

    private static final QuestionnairePlan DEPUTIES =
            Asking.ofDeputies(Asking.single("q1"), Asking.optional(Asking.scale("q2")));

    @Test
    void fewerThanFiveDeputiesAreNotShown() {
        QuestionnaireResult four = count(DEPUTIES, 4, "{\"q1\":[\"a\"]}");

        assertThat(four.hidden()).isTrue();
        assertThat(four.answers()).isEqualTo(4);
        assertThat(four.asked()).isEqualTo(2);
        assertThat(four.questions()).isEmpty();
        assertThat(count(DEPUTIES, 5, "{\"q1\":[\"a\"]}").hidden()).isFalse();
    }

    @Test
    void aQuestionThatFewerThanFiveDeputiesAnsweredIsNotShown() {
        Tally tally = new Tally(DEPUTIES);
        for (int i = 0; i < 5; i++) {
            tally.add(i < 4 ? "{\"q1\":[\"a\"],\"q2\":7}" : "{\"q1\":[\"b\"]}");
        }

        QuestionnaireResult result = tally.result();
        assertThat(result.questions().get(0).options()).extracting("count").containsExactly(4, 1, 0);
        assertThat(result.questions().get(1).hidden()).isTrue();
        assertThat(result.questions().get(1).answered()).isEqualTo(4);
        assertThat(result.questions().get(1).mean()).isNull();
        assertThat(result.questions().get(1).options()).isEmpty();
    }

    @Test
    void onePersonOfThePublicIsShown() {
        QuestionnaireResult one = count(Asking.ofPublic(Asking.scale("q1")), 1, "{\"q1\":10}");

        assertThat(one.hidden()).isFalse();
        assertThat(one.questions().get(0).mean()).isEqualTo(10.0);
    }

    private static QuestionnaireResult count(QuestionnairePlan plan, int times, String marks) {
        Tally tally = new Tally(plan);
        for (int i = 0; i < times; i++) {
            tally.add(marks);
        }
        return tally.result();
    }
}
