package org.lianluo.portal.office;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.AssignmentsApi;
import org.lianluo.client.model.Assignment;
import org.lianluo.client.model.AssignmentPage;
import org.lianluo.client.model.SuggestionPage;
import org.lianluo.client.model.SuggestionSummary;
import org.lianluo.portal.form.Read;
import org.lianluo.portal.unit.WorkList;
import org.lianluo.portal.visit.OwnRegion;
import org.lianluo.shared.calendar.ChinaTime;

/** What is due in the region, the earliest first (到期提醒). */
@Path("/office/due")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({"INTAKE_OFFICER", "GOV_OFFICE", "COMMITTEE_SUPERVISOR", "DIRECTOR_MEETING"})
public class DueResource {

    private static final int DAYS = 8;
    private static final int MANY = 200;

    @CheckedTemplate(basePath = "office")
    static class Pages {
        private Pages() {}

        /** @param more whether there is more than is shown */
        static native TemplateInstance due(
                List<SuggestionSummary> suggestions, List<Assignment> assignments, LocalDate before, boolean more);
    }

    private final SuggestionList suggestions;
    private final AssignmentsApi assignments;
    private final OwnRegion region;
    private final Clock clock = Clock.systemUTC();

    DueResource(SuggestionList suggestions, @RestClient AssignmentsApi assignments, OwnRegion region) {
        this.suggestions = suggestions;
        this.assignments = assignments;
        this.region = region;
    }

    /** Before that day; within a week, if none is given. */
    @GET
    public TemplateInstance due(@RestQuery String before) throws ApiException {
        LocalDate given = Read.day("before", before);
        LocalDate day = given == null ? ChinaTime.today(clock).plusDays(DAYS) : given;
        SuggestionPage due = suggestions.due(day);
        AssignmentPage assigned = assignments.listAssignments(
                null, null, day, MANY, region.code(), null, null, null, null, null, null, null);
        return Pages.due(
                due.getItems().stream()
                        .sorted(Comparator.comparing(SuggestionSummary::getOpenDue))
                        .toList(),
                WorkList.byDueDate(assigned.getItems(), null),
                day,
                due.getNext() != null || assigned.getNext() != null);
    }
}
