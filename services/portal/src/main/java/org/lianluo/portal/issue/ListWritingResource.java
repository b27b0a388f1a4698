package org.lianluo.portal.issue;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.CommitteesApi;
import org.lianluo.client.api.IssueListsApi;
import org.lianluo.client.model.Committee;
import org.lianluo.client.model.IssueItemEntries;
import org.lianluo.client.model.IssueListEntry;
import org.lianluo.client.model.IssueListHandOver;
import org.lianluo.client.model.ListKind;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Read;
import org.lianluo.portal.form.Sending;
import org.lianluo.portal.form.Sent;

/** The standing committee prepares a list: entry, letter, items, hand-over (拟定、审议意见书、增列问题、交办). */
@Path("/issue-lists")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({"INTAKE_OFFICER", "COMMITTEE_SUPERVISOR", "DIRECTOR_MEETING"})
public class ListWritingResource {

    private static final String ID = "/{id: [0-9a-f-]{36}}";
    private static final int MOST_COMMITTEES = 200;

    @CheckedTemplate(basePath = "issue")
    static class Pages {
        private Pages() {}

        static native TemplateInstance entry(ListLink link, List<Committee> committees);
    }

    private final IssueListsApi issueLists;
    private final CommitteesApi committees;
    private final IssueFiles files;
    private final Sending sending;

    ListWritingResource(
            @RestClient IssueListsApi issueLists,
            @RestClient CommitteesApi committees,
            IssueFiles files,
            Sending sending) {
        this.issueLists = issueLists;
        this.committees = committees;
        this.files = files;
        this.sending = sending;
    }

    @GET
    @Path("/new")
    public TemplateInstance prepare(@BeanParam ListLink link) throws ApiException {
        return Pages.entry(
                link, committees.listCommittees(null, MOST_COMMITTEES).getItems());
    }

    @POST
    @Path("/new")
    public Response prepare(
            @BeanParam ListLink link,
            @RestForm String key,
            @RestForm String title,
            @RestForm String kind,
            @RestForm String committeeCode)
            throws ApiException {
        return sending.send(
                () -> Sending.done(
                        IssueListsResource.pathOf(issueLists
                                .prepareIssueList(
                                        new IssueListEntry()
                                                .withTitle(Given.orNull(title))
                                                .withKind(Given.code(ListKind.class, kind))
                                                .withCommitteeCode(Given.orNull(committeeCode))
                                                .withReferenceId(Given.id(link.referenceId))
                                                .withParentId(Given.id(link.parentId)),
                                        key)
                                .getId()),
                        "prepared"),
                () -> prepare(link));
    }

    @GET
    @Path(ID + "/letter")
    public TemplateInstance letter(@RestPath UUID id) throws ApiException {
        return files.letter(id);
    }

    @POST
    @Path(ID + "/letter")
    public Response letter(@RestPath UUID id, @BeanParam LetterForm form) throws ApiException {
        return sending.send(
                () -> issueLists.writeOpinionLetter(id, Given.version(form.etag), form.text()),
                IssueListsResource.pathOf(id),
                "written",
                () -> files.letter(id));
    }

    @GET
    @Path(ID + "/items")
    public TemplateInstance items(@RestPath UUID id) throws ApiException {
        return files.items(id);
    }

    @POST
    @Path(ID + "/items")
    public Response items(@RestPath UUID id, @RestForm String key, @RestForm String etag) throws ApiException {
        return sending.send(
                () -> issueLists.addIssueItems(
                        id, Given.version(etag), new IssueItemEntries().withItems(NewItems.of(Sent.values())), key),
                IssueListsResource.pathOf(id),
                "added",
                () -> files.items(id));
    }

    @POST
    @Path(ID + "/hand-over")
    public Response handOver(@RestPath UUID id, @RestForm String key, @RestForm String etag, @RestForm String on)
            throws ApiException {
        return sending.send(
                () -> issueLists.handOverIssueList(
                        id, Given.version(etag), new IssueListHandOver().withOn(Read.day("on", on)), key),
                IssueListsResource.pathOf(id),
                "handed",
                () -> files.list(id, null));
    }
}
