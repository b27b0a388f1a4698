package org.lianluo.portal.unit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.AssignmentsApi;
import org.lianluo.client.api.CoOpinionsApi;
import org.lianluo.client.api.ContactsApi;
import org.lianluo.client.api.ExtensionsApi;
import org.lianluo.client.api.ProgressApi;
import org.lianluo.client.api.RepliesApi;
import org.lianluo.client.api.ReturnsApi;
import org.lianluo.client.api.SuggestionsApi;
import org.lianluo.client.model.Assignment;
import org.lianluo.client.model.HistoryLine;
import org.lianluo.client.model.OfficeRequest;
import org.lianluo.client.model.ProgressReport;

/** Reads all of an assignment. */
@ApplicationScoped
public class UnitCases {

    private final AssignmentsApi assignments;
    private final ContactsApi contacts;
    private final CoOpinionsApi opinions;
    private final RepliesApi replies;
    private final ReturnsApi returns;
    private final ExtensionsApi extensions;
    private final ProgressApi progress;
    private final SuggestionsApi suggestions;

    UnitCases(
            @RestClient AssignmentsApi assignments,
            @RestClient ContactsApi contacts,
            @RestClient CoOpinionsApi opinions,
            @RestClient RepliesApi replies,
            @RestClient ReturnsApi returns,
            @RestClient ExtensionsApi extensions,
            @RestClient ProgressApi progress,
            @RestClient SuggestionsApi suggestions) {
        this.assignments = assignments;
        this.contacts = contacts;
        this.opinions = opinions;
        this.replies = replies;
        this.returns = returns;
        this.extensions = extensions;
        this.progress = progress;
        this.suggestions = suggestions;
    }

    /** Of both kinds, the oldest first. */
    private List<OfficeRequest> requests(UUID id) throws ApiException {
        return Stream.concat(
                        returns.listReturnRequests(id).getItems().stream(),
                        extensions.listExtensionRequests(id).getItems().stream())
                .sorted(Comparator.comparing(OfficeRequest::getRequestedAt))
                .toList();
    }

    public UnitCase get(UUID id) throws ApiException {
        Assignment assignment = assignments.getAssignment(id);
        List<HistoryLine> history = assignments.getAssignmentHistory(id).getItems();
        List<ProgressReport> reports = progress.listProgressReports(id).getItems();
        if (!"SUGGESTION".equals(assignment.getSubjectType())) {
            return new UnitCase(assignment, history, List.of(), List.of(), List.of(), List.of(), reports, null);
        }
        return new UnitCase(
                assignment,
                history,
                contacts.listContacts(id).getItems(),
                opinions.listCoOpinions(id).getItems(),
                replies.listReplies(id).getItems(),
                requests(id),
                reports,
                suggestions.getSuggestion(assignment.getSubjectId()));
    }
}
