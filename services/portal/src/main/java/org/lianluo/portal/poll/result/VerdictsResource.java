package org.lianluo.portal.poll.result;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
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
import org.jboss.resteasy.reactive.RestQuery;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.VerdictsApi;
import org.lianluo.client.model.HistoryLine;
import org.lianluo.client.model.Verdict;
import org.lianluo.client.model.VerdictAnswer;
import org.lianluo.client.model.VerdictPage;
import org.lianluo.client.model.VerdictRectification;
import org.lianluo.client.model.VerdictStatus;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Read;
import org.lianluo.portal.form.Sending;

/** Announced verdicts: the rated read and answer them, offices record how what dissatisfied was put right. */
@Path("/verdicts")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({"INTAKE_OFFICER", "COMMITTEE_SUPERVISOR", "DIRECTOR_MEETING", "HANDLER_CLERK", "HANDLER_LEADER"})
public class VerdictsResource {

    private static final int SHOWN = 50;

    @CheckedTemplate(basePath = "poll")
    static class Pages {
        private Pages() {}

        static native TemplateInstance verdicts(VerdictPage page, String status);

        static native TemplateInstance verdict(Verdict item, List<HistoryLine> history);
    }

    private final VerdictsApi verdicts;
    private final Sending sending;

    VerdictsResource(@RestClient VerdictsApi verdicts, Sending sending) {
        this.verdicts = verdicts;
        this.sending = sending;
    }

    @GET
    public TemplateInstance list(@RestQuery String status, @RestQuery String cursor) throws ApiException {
        return Pages.verdicts(
                verdicts.listVerdicts(Given.orNull(cursor), SHOWN, Given.code(VerdictStatus.class, status), null, null),
                status);
    }

    @GET
    @Path("/{id: [0-9a-f-]{36}}")
    public TemplateInstance show(@RestPath UUID id) throws ApiException {
        return Pages.verdict(
                verdicts.getVerdict(id), verdicts.getVerdictHistory(id).getItems());
    }

    @POST
    @Path("/{id}/answer")
    @RolesAllowed("HANDLER_LEADER")
    public Response answer(@RestPath UUID id, @RestForm String key, @RestForm String etag, @RestForm String text)
            throws ApiException {
        return sending.send(
                () -> verdicts.answerVerdict(
                        id, Given.version(etag), new VerdictAnswer().withText(Given.orNull(text)), key),
                pathOf(id),
                "answered",
                () -> show(id));
    }

    @POST
    @Path("/{id}/rectification")
    @RolesAllowed({"INTAKE_OFFICER", "COMMITTEE_SUPERVISOR", "DIRECTOR_MEETING"})
    public Response rectify(
            @RestPath UUID id, @RestForm String key, @RestForm String etag, @RestForm String how, @RestForm String on)
            throws ApiException {
        return sending.send(
                () -> verdicts.rectifyVerdict(
                        id,
                        Given.version(etag),
                        new VerdictRectification().withHow(Given.orNull(how)).withOn(Read.day("on", on)),
                        key),
                pathOf(id),
                "rectified",
                () -> show(id));
    }

    private static String pathOf(UUID id) {
        return "/verdicts/" + id;
    }
}
