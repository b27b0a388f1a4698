package org.lianluo.portal.deputy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianluo.client.model.AttentionFinding;
import org.lianluo.client.model.AttentionFindingPage;
import org.lianluo.client.model.CommitmentPage;
import org.lianluo.client.model.FeedbackForm;
import org.lianluo.client.model.FeedbackFormPage;
import org.lianluo.client.model.MotionPage;
import org.lianluo.client.model.MotionSummary;
import org.lianluo.client.model.NoticeLine;
import org.lianluo.client.model.NoticePage;
import org.lianluo.client.model.OpinionPage;
import org.lianluo.client.model.OpinionSummary;
import org.lianluo.client.model.QuestionnairePage;
import org.lianluo.client.model.QuestionnaireSummary;
import org.lianluo.client.model.ReplyMeeting;
import org.lianluo.client.model.ReplyMeetingPage;
import org.lianluo.client.model.SuggestionPage;
import org.lianluo.client.model.SuggestionSummary;
import org.lianluo.client.model.SurveyPage;
import org.lianluo.client.model.SurveySummary;

class ToDoTest {

    private final SuggestionSummary draft = suggestion("DRAFT", "路灯");
    private final SuggestionSummary replied = suggestion("REPLIED", "停车");

    private final ToDo waits = new ToDo(
            new OpinionPage().withItems(List.of(new OpinionSummary())).withNext("more"),
            new SuggestionPage().withItems(List.of(draft, replied)),
            new MotionPage().withItems(List.of(new MotionSummary())),
            new ToDo.Contacts(List.of(), null),
            new FeedbackFormPage().withItems(List.of(new FeedbackForm())),
            new ReplyMeetingPage().withItems(List.of(new ReplyMeeting(), new ReplyMeeting())),
            new CommitmentPage().withItems(List.of()),
            new QuestionnairePage().withItems(List.of(new QuestionnaireSummary())),
            new SurveyPage().withItems(List.of(new SurveySummary())),
            new NoticePage()
                    .withItems(List.of(new NoticeLine(), new NoticeLine()))
                    .withNext("more"),
            new AttentionFindingPage().withItems(List.of(new AttentionFinding())));

    @Test
    void asksToConfirmDraftsOnly() {
        assertThat(waits.toConfirm()).containsExactly(draft);
    }

    @Test
    void countsEachKindAndSaysThatThereAreMore() {
        assertThat(waits.counts())
                .containsEntry("opinions", "1+")
                .containsEntry("confirm", "1")
                .containsEntry("motions", "1")
                .containsEntry("contacts", "0")
                .containsEntry("feedback", "1")
                .containsEntry("meetings", "2")
                .containsEntry("postponed", "0")
                .containsEntry("questionnaires", "1")
                .containsEntry("surveys", "1")
                .containsEntry("notices", "2+")
                .containsEntry("attention", "1");
    }

    @Test
    void namesWhatAFormIsAboutWhereItIsKnown() {
        assertThat(waits.titleOf(replied.getId())).isEqualTo("停车");
        assertThat(waits.titleOf(UUID.randomUUID())).isEmpty();
    }

    private static SuggestionSummary suggestion(String status, String title) {
        return new SuggestionSummary()
                .withId(UUID.randomUUID())
                .withStatus(status)
                .withTitle(title);
    }
}
