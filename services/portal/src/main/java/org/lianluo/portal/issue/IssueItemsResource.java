package org.lianluo.portal.issue;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.IssueItemsApi;
import org.lianluo.client.model.IssueItem;
import org.lianluo.client.model.IssueItemPage;
import org.lianluo.client.model.ItemStatus;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.visit.OwnRegion;
import org.lianluo.portal.visit.Visit;

/** Everybody whom they concern reads items of issue lists; what waits for them stands first (问题条目). */
@Path("/issue-items")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({
    "HANDLER_CLERK",
    "HANDLER_LEADER",
    "DEPUTY",
    "INTAKE_OFFICER",
    "GOV_OFFICE",
    "COMMITTEE_SUPERVISOR",
    "DIRECTOR_MEETING"
})
public class IssueItemsResource {

    private static final int SHOWN = 50;

    @CheckedTemplate(basePath = "issue")
    static class Pages {
        private Pages() {}

        /**
         * @param waiting what waits for the caller, shown before the others; empty for nothing
         * @param region whose units can be chosen; null for none
         */
        static native TemplateInstance work(
                IssueItemPage page, List<IssueItem> waiting, ItemFilter filter, String region);
    }

    private final IssueItemsApi issueItems;
    private final IssueFiles files;
    private final OwnRegion region;
    private final Visit visit;

    IssueItemsResource(@RestClient IssueItemsApi issueItems, IssueFiles files, OwnRegion region, Visit visit) {
        this.issueItems = issueItems;
        this.files = files;
        this.region = region;
        this.visit = visit;
    }

    @GET
    public TemplateInstance items(@BeanParam ItemFilter filter) throws ApiException {
        boolean ofUnit = visit.has("HANDLER_CLERK,HANDLER_LEADER");
        return Pages.work(list(filter, filter.toDoOrNull()), waiting(filter), filter, ofUnit ? null : region.code());
    }

    /** Nothing waits for the government office and for deputies. */
    private List<IssueItem> waiting(ItemFilter filter) throws ApiException {
        return filter.isEmpty()
                        && visit.has(
                                "HANDLER_CLERK,HANDLER_LEADER,INTAKE_OFFICER,COMMITTEE_SUPERVISOR,DIRECTOR_MEETING")
                ? list(filter, true).getItems()
                : List.of();
    }

    private IssueItemPage list(ItemFilter filter, Boolean toDo) throws ApiException {
        return issueItems.listIssueItems(
                Given.orNull(filter.classCode),
                Given.orNull(filter.cursor),
                SHOWN,
                Given.id(filter.listId),
                filter.overdueOrNull(),
                Given.code(ItemStatus.class, filter.status),
                toDo,
                Given.orNull(filter.unit));
    }

    @GET
    @Path("/{id: [0-9a-f-]{36}}")
    public TemplateInstance show(@RestPath UUID id) throws ApiException {
        return files.item(id);
    }

    static String pathOf(UUID id) {
        return "/issue-items/" + id;
    }
}
