package org.lianluo.portal.unit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.AssignmentsApi;
import org.lianluo.client.api.CoOpinionsApi;
import org.lianluo.client.api.ContactsApi;
import org.lianluo.client.api.RepliesApi;
import org.lianluo.client.api.SuggestionsApi;
import org.lianluo.client.model.Assignment;
import org.lianluo.client.model.HistoryLine;

/** Reads all of an assignment. */
@ApplicationScoped
public class UnitCases {

    private final AssignmentsApi assignments;
    private final ContactsApi contacts;
    private final CoOpinionsApi opinions;
    private final RepliesApi replies;
    private final SuggestionsApi suggestions;

    UnitCases(
            @RestClient AssignmentsApi assignments,
            @RestClient ContactsApi contacts,
            @RestClient CoOpinionsApi opinions,
            @RestClient RepliesApi replies,
            @RestClient SuggestionsApi suggestions) {
        this.assignments = assignments;
        this.contacts = contacts;
        this.opinions = opinions;
        this.replies = replies;
        this.suggestions = suggestions;
    }

    public UnitCase get(UUID id) throws ApiException {
        Assignment assignment = assignments.getAssignment(id);
        List<HistoryLine> history = assignments.getAssignmentHistory(id).getItems();
        if (!"SUGGESTION".equals(assignment.getSubjectType())) {
            return new UnitCase(assignment, history, List.of(), List.of(), List.of(), null);
        }
        return new UnitCase(
                assignment,
                history,
                contacts.listContacts(id).getItems(),
                opinions.listCoOpinions(id).getItems(),
                replies.listReplies(id).getItems(),
                suggestions.getSuggestion(assignment.getSubjectId()));
    }
}
