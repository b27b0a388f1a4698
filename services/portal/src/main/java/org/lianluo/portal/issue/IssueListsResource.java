package org.lianluo.portal.issue;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.IssueListsApi;
import org.lianluo.client.model.IssueList;
import org.lianluo.client.model.IssueListPage;
import org.lianluo.client.model.ListKind;
import org.lianluo.client.model.ListStatus;
import org.lianluo.portal.form.Given;

/** Everybody whom they concern reads issue lists, with how much was put right (审议意见、问题清单). */
@Path("/issue-lists")
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
public class IssueListsResource {

    /** Few on a page, as the figures of each are asked for. */
    private static final int SHOWN = 20;

    @CheckedTemplate(basePath = "issue")
    static class Pages {
        private Pages() {}

        /** @param next cursor of the next page; null for none */
        static native TemplateInstance lists(List<RatedList> lists, String next, ListFilter filter);
    }

    private final IssueListsApi issueLists;
    private final IssueFiles files;

    IssueListsResource(@RestClient IssueListsApi issueLists, IssueFiles files) {
        this.issueLists = issueLists;
        this.files = files;
    }

    @GET
    public TemplateInstance lists(@BeanParam ListFilter filter) throws ApiException {
        IssueListPage page = issueLists.listIssueLists(
                Given.orNull(filter.committee),
                Given.orNull(filter.cursor),
                Given.code(ListKind.class, filter.kind),
                SHOWN,
                null,
                Given.id(filter.referenceId),
                Given.code(ListStatus.class, filter.status));
        List<RatedList> rated = new ArrayList<>();
        for (IssueList list : page.getItems()) {
            rated.add(new RatedList(
                    list, issueLists.getIssueListTally(list.getId()).getTotal()));
        }
        return Pages.lists(rated, page.getNext(), filter);
    }

    @GET
    @Path("/{id: [0-9a-f-]{36}}")
    public TemplateInstance show(@RestPath UUID id, @RestQuery String cursor) throws ApiException {
        return files.list(id, cursor);
    }

    static String pathOf(UUID id) {
        return "/issue-lists/" + id;
    }
}
