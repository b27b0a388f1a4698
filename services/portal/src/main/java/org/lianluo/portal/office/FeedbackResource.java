package org.lianluo.portal.office;

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
import org.lianluo.client.api.FeedbackFormsApi;
import org.lianluo.client.model.FeedbackForm;
import org.lianluo.client.model.FeedbackFormPage;
import org.lianluo.client.model.FeedbackReopening;
import org.lianluo.client.model.FormStatus;
import org.lianluo.client.model.HistoryLine;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Sending;
import org.lianluo.portal.visit.OwnRegion;

/** What deputies said on replies, and who has not answered yet (征询意见表). */
@Path("/office/feedback")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({"INTAKE_OFFICER", "GOV_OFFICE", "COMMITTEE_SUPERVISOR", "DIRECTOR_MEETING"})
public class FeedbackResource {

    private static final int SHOWN = 50;

    @CheckedTemplate(basePath = "office")
    static class Pages {
        private Pages() {}

        static native TemplateInstance feedback(
                FeedbackFormPage page, String status, String unit, boolean remarked, String region);

        static native TemplateInstance feedbackForm(FeedbackForm form, List<HistoryLine> history);
    }

    private final FeedbackFormsApi forms;
    private final OwnRegion region;
    private final Sending sending;

    FeedbackResource(@RestClient FeedbackFormsApi forms, OwnRegion region, Sending sending) {
        this.forms = forms;
        this.region = region;
        this.sending = sending;
    }

    @GET
    public TemplateInstance list(
            @RestQuery String status, @RestQuery String unit, @RestQuery boolean remarked, @RestQuery String cursor)
            throws ApiException {
        return Pages.feedback(
                forms.listFeedbackForms(
                        null,
                        Given.orNull(cursor),
                        null,
                        SHOWN,
                        null,
                        remarked ? true : null,
                        null,
                        null,
                        Given.code(FormStatus.class, status),
                        null,
                        Given.orNull(unit)),
                status,
                unit,
                remarked,
                region.code());
    }

    @GET
    @Path("/{id}")
    public TemplateInstance show(@RestPath UUID id) throws ApiException {
        return Pages.feedbackForm(
                forms.getFeedbackForm(id), forms.getFeedbackFormHistory(id).getItems());
    }

    /** A deputy's late remark counts as their feedback. */
    @POST
    @Path("/{id}/reopening")
    @RolesAllowed("INTAKE_OFFICER")
    public Response reopen(@RestPath UUID id, @RestForm String key, @RestForm String etag, @RestForm String reason)
            throws ApiException {
        return sending.send(
                () -> forms.reopenFeedback(
                        id, Given.version(etag), new FeedbackReopening().withReason(Given.orNull(reason)), key),
                "/office/feedback/" + id,
                "reopened",
                () -> show(id));
    }
}
