package org.lianluo.portal.unit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
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
import org.lianluo.client.api.MergesApi;
import org.lianluo.client.api.ProgressApi;
import org.lianluo.client.api.RepliesApi;
import org.lianluo.client.api.ReturnsApi;
import org.lianluo.client.api.SuggestionsApi;
import org.lianluo.client.model.Assignment;
import org.lianluo.client.model.HistoryLine;
import org.lianluo.client.model.MergedSuggestion;
import org.lianluo.client.model.OfficeRequest;
import org.lianluo.client.model.ProgressReport;
import org.lianluo.client.model.SuggestionMerge;

/** Reads all of an assignment. */
@ApplicationScoped
public class UnitCases {

    private static final Set<String> IN_TWO_PARTS = Set.of("LEAD", "CO");
    private static final int MOST = 50;

    private final AssignmentsApi assignments;
    private final ContactsApi contacts;
    private final CoOpinionsApi opinions;
    private final RepliesApi replies;
    private final ReturnsApi returns;
    private final ExtensionsApi extensions;
    private final ProgressApi progress;
    private final SuggestionsApi suggestions;
    private final MergesApi merges;

    UnitCases(
            @RestClient AssignmentsApi assignments,
            @RestClient ContactsApi contacts,
            @RestClient CoOpinionsApi opinions,
            @RestClient RepliesApi replies,
            @RestClient ReturnsApi returns,
            @RestClient ExtensionsApi extensions,
            @RestClient ProgressApi progress,
            @RestClient SuggestionsApi suggestions,
            @RestClient MergesApi merges) {
        this.assignments = assignments;
        this.contacts = contacts;
        this.opinions = opinions;
        this.replies = replies;
        this.returns = returns;
        this.extensions = extensions;
        this.progress = progress;
        this.suggestions = suggestions;
        this.merges = merges;
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
        List<ProgressReport> reports = progress.listProgressReports(id).getItems();
        if (!"SUGGESTION".equals(assignment.getSubjectType())) {
            return new UnitCase(
                    assignment, history, List.of(), List.of(), List.of(), List.of(), reports, null, List.of());
        }
        return new UnitCase(
                assignment,
                history,
                contacts.listContacts(id).getItems(),
                opinions.listCoOpinions(id).getItems(),
                replies.listReplies(id).getItems(),
                requests(assignment),
                reports,
                suggestions.getSuggestion(assignment.getSubjectId()),
                members(assignment));
    }

    private List<Assignment> members(Assignment lead) throws ApiException {
        List<Assignment> members = new ArrayList<>();
        for (SuggestionMerge merge :
                merges.listSuggestionMerges(lead.getSubjectId()).getItems()) {
            if (merge.getLeads() && !merge.getStatus().equals("UNDONE")) {
                for (MergedSuggestion member : merge.getItems()) {
                    members.addAll(joined(lead, member));
                }
            }
        }
        return members;
    }

    private List<Assignment> joined(Assignment lead, MergedSuggestion member) throws ApiException {
        return assignments
                .listAssignments(
                        null, null, null, MOST, null, null, null, member.getSuggestionId(), null, null, null, null)
                .getItems()
                .stream()
                .filter(one -> one.getSuggestion().getMerge() != null
                        && lead.getId().equals(one.getSuggestion().getMerge().getLeadAssignmentId()))
                .toList();
    }
}
