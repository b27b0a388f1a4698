package org.lianluo.portal.deputy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.ContactsApi;
import org.lianluo.client.api.FeedbackFormsApi;
import org.lianluo.client.api.MeApi;
import org.lianluo.client.api.ProgressApi;
import org.lianluo.client.api.RepliesApi;
import org.lianluo.client.api.SuggestionsApi;
import org.lianluo.client.model.Contact;
import org.lianluo.client.model.FeedbackForm;
import org.lianluo.client.model.FormKind;
import org.lianluo.client.model.ProgressReport;
import org.lianluo.client.model.Reply;
import org.lianluo.client.model.Suggestion;
import org.lianluo.client.model.SuggestionAssignment;

/** Puts together what the services know of a suggestion. */
@ApplicationScoped
class DeputyCases {

    private static final int MOST = 200;

    private final SuggestionsApi suggestions;
    private final RepliesApi replies;
    private final ContactsApi contacts;
    private final ProgressApi progress;
    private final FeedbackFormsApi forms;
    private final MeApi me;

    DeputyCases(
            @RestClient SuggestionsApi suggestions,
            @RestClient RepliesApi replies,
            @RestClient ContactsApi contacts,
            @RestClient ProgressApi progress,
            @RestClient FeedbackFormsApi forms,
            @RestClient MeApi me) {
        this.suggestions = suggestions;
        this.replies = replies;
        this.contacts = contacts;
        this.progress = progress;
        this.forms = forms;
        this.me = me;
    }

    DeputyCase read(UUID id) throws ApiException {
        Suggestion suggestion = suggestions.getSuggestion(id);
        boolean draft = suggestion.getSummary().getStatus().equals("DRAFT");
        return new DeputyCase(
                suggestion,
                suggestions.getSuggestionHistory(id),
                units(suggestion),
                me.getMe().getDeputyCodes(),
                draft ? suggestions.getSuggestionQuality(id) : null,
                draft ? suggestions.listSimilarSuggestions(id).getItems() : List.of());
    }

    private List<DeputyCase.UnitWork> units(Suggestion suggestion) throws ApiException {
        if (suggestion.getAssignments().isEmpty()) {
            return List.of();
        }
        List<FeedbackForm> asked = forms.listFeedbackForms(
                        null,
                        null,
                        FormKind.REPLY,
                        MOST,
                        null,
                        null,
                        null,
                        null,
                        null,
                        suggestion.getSummary().getId(),
                        null)
                .getItems();
        List<DeputyCase.UnitWork> units = new ArrayList<>();
        for (SuggestionAssignment assignment : suggestion.getAssignments()) {
            units.add(new DeputyCase.UnitWork(
                    assignment,
                    reply(assignment),
                    contacts(assignment),
                    asked.stream()
                            .filter(form -> form.getAssignmentId().equals(assignment.getId()))
                            .toList(),
                    progress(assignment)));
        }
        return units;
    }

    private Reply reply(SuggestionAssignment assignment) throws ApiException {
        return assignment.getReply() == null
                ? null
                : replies.getReply(assignment.getId(), assignment.getReply().getId());
    }

    /** What a unit that still has it reported. */
    private List<ProgressReport> progress(SuggestionAssignment assignment) throws ApiException {
        return assignment.getReturnedAt() != null
                ? List.of()
                : progress.listProgressReports(assignment.getId()).getItems();
    }

    /** A co-handler talks to the lead unit only. */
    private List<Contact> contacts(SuggestionAssignment assignment) throws ApiException {
        return "CO".equals(assignment.getRole()) || assignment.getSignedAt() == null
                ? List.of()
                : contacts.listContacts(assignment.getId()).getItems();
    }
}
