package org.lianluo.portal.unit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.AssignmentsApi;
import org.lianluo.client.api.CoOpinionsApi;
import org.lianluo.client.api.ContactsApi;
import org.lianluo.client.api.ExtensionsApi;
import org.lianluo.client.api.RepliesApi;
import org.lianluo.client.api.ReturnsApi;
import org.lianluo.client.api.SuggestionsApi;
import org.lianluo.client.model.Assignment;
import org.lianluo.client.model.HistoryLine;
import org.lianluo.client.model.OfficeRequest;

/** Reads all of an assignment. */
@ApplicationScoped
public class UnitCases {

    private static final Set<String> IN_TWO_PARTS = Set.of("LEAD", "CO");

    private final AssignmentsApi assignments;
    private final ContactsApi contacts;
    private final CoOpinionsApi opinions;
    private final RepliesApi replies;
    private final ReturnsApi returns;
    private final ExtensionsApi extensions;
    private final SuggestionsApi suggestions;

    UnitCases(
            @RestClient AssignmentsApi assignments,
            @RestClient ContactsApi contacts,
            @RestClient CoOpinionsApi opinions,
            @RestClient RepliesApi replies,
            @RestClient ReturnsApi returns,
            @RestClient ExtensionsApi extensions,
            @RestClient SuggestionsApi suggestions) {
        this.assignments = assignments;
        this.contacts = contacts;
        this.opinions = opinions;
        this.replies = replies;
        this.returns = returns;
        this.extensions = extensions;
        this.suggestions = suggestions;
    }

    /** Of all kinds, the oldest first. */
    private List<OfficeRequest> requests(Assignment assignment) throws ApiException {
        UUID id = assignment.getId();
        return Stream.of(
                        returns.listReturnRequests(id).getItems(),
                        extensions.listExtensionRequests(id).getItems(),
                        IN_TWO_PARTS.contains(assignment.getRole())
                                ? opinions.listEscalations(id).getItems()
                                : List.<OfficeRequest>of())
                .flatMap(List::stream)
                .sorted(Comparator.comparing(OfficeRequest::getRequestedAt))
                .toList();
    }

    public UnitCase get(UUID id) throws ApiException {
        Assignment assignment = assignments.getAssignment(id);
        List<HistoryLine> history = assignments.getAssignmentHistory(id).getItems();
        if (!"SUGGESTION".equals(assignment.getSubjectType())) {
            return new UnitCase(assignment, history, List.of(), List.of(), List.of(), List.of(), null);
        }
        return new UnitCase(
                assignment,
                history,
                contacts.listContacts(id).getItems(),
                opinions.listCoOpinions(id).getItems(),
                replies.listReplies(id).getItems(),
                requests(assignment),
                suggestions.getSuggestion(assignment.getSubjectId()));
    }
}
