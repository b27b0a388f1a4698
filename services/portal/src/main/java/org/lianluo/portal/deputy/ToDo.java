package org.lianluo.portal.deputy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lianluo.client.model.Assignment;
import org.lianluo.client.model.AttentionFindingPage;
import org.lianluo.client.model.CommitmentPage;
import org.lianluo.client.model.Contact;
import org.lianluo.client.model.FeedbackFormPage;
import org.lianluo.client.model.MotionPage;
import org.lianluo.client.model.NoticePage;
import org.lianluo.client.model.OpinionPage;
import org.lianluo.client.model.QuestionnairePage;
import org.lianluo.client.model.ReplyMeetingPage;
import org.lianluo.client.model.SuggestionPage;
import org.lianluo.client.model.SuggestionSummary;
import org.lianluo.client.model.SurveyPage;

/** What waits for a deputy (待办), of each kind the newest page. */
record ToDo(
        OpinionPage opinions,
        SuggestionPage waiting,
        MotionPage motions,
        Contacts contacted,
        FeedbackFormPage forms,
        ReplyMeetingPage meetings,
        CommitmentPage postponed,
        QuestionnairePage questionnaires,
        SurveyPage surveys,
        NoticePage notices,
        AttentionFindingPage attention) {

    /** A contact that a unit recorded, and the deputy has not confirmed. */
    record Unconfirmed(Assignment assignment, Contact contact) {}

    /** Those of the newest assignments; {@code next} says that there are more. */
    record Contacts(List<Unconfirmed> items, String next) {}

    public List<Unconfirmed> contacts() {
        return contacted.items();
    }

    /** Drafts of others that ask for their confirmation. */
    public List<SuggestionSummary> toConfirm() {
        return waiting.getItems().stream()
                .filter(suggestion -> suggestion.getStatus().equals("DRAFT"))
                .toList();
    }

    /** What a form is about. */
    public String titleOf(UUID suggestion) {
        return waiting.getItems().stream()
                .filter(waits -> waits.getId().equals(suggestion))
                .map(SuggestionSummary::getTitle)
                .findFirst()
                .orElse("");
    }

    /** How many of each kind; a plus says that there are more. */
    public Map<String, String> counts() {
        return Map.ofEntries(
                Map.entry("opinions", count(opinions.getItems().size(), opinions.getNext())),
                Map.entry("confirm", count(toConfirm().size(), waiting.getNext())),
                Map.entry("motions", count(motions.getItems().size(), motions.getNext())),
                Map.entry("contacts", count(contacts().size(), contacted.next())),
                Map.entry("feedback", count(forms.getItems().size(), forms.getNext())),
                Map.entry("meetings", count(meetings.getItems().size(), meetings.getNext())),
                Map.entry("postponed", count(postponed.getItems().size(), postponed.getNext())),
                Map.entry("questionnaires", count(questionnaires.getItems().size(), questionnaires.getNext())),
                Map.entry("surveys", count(surveys.getItems().size(), surveys.getNext())),
                Map.entry("notices", count(notices.getItems().size(), notices.getNext())),
                Map.entry("attention", count(attention.getItems().size(), attention.getNext())));
    }

    private static String count(int shown, String next) {
        return shown + (next == null ? "" : "+");
    }
}
