package org.lianluo.portal.deputy;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.FeedbackFormsApi;
import org.lianluo.client.api.RepliesApi;
import org.lianluo.client.api.SuggestionsApi;
import org.lianluo.client.model.Feedback;
import org.lianluo.client.model.FeedbackForm;
import org.lianluo.client.model.FeedbackFormHistory;
import org.lianluo.client.model.Grade;
import org.lianluo.client.model.Reply;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Sending;

/** A feedback form (征询意见表): the attitude and the result are rated apart. */
@Path("/deputy/feedback/{id}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed("DEPUTY")
public class FeedbackFormResource {

    @CheckedTemplate(basePath = "deputy")
    static class Pages {
        private Pages() {}

        static native TemplateInstance feedback(
                FeedbackForm form, FeedbackFormHistory history, String title, Reply reply);
    }

    private final FeedbackFormsApi forms;
    private final SuggestionsApi suggestions;
    private final RepliesApi replies;
    private final Sending sending;

    FeedbackFormResource(
            @RestClient FeedbackFormsApi forms,
            @RestClient SuggestionsApi suggestions,
            @RestClient RepliesApi replies,
            Sending sending) {
        this.forms = forms;
        this.suggestions = suggestions;
        this.replies = replies;
        this.sending = sending;
    }

    @GET
    public TemplateInstance show(@RestPath UUID id) throws ApiException {
        FeedbackForm form = forms.getFeedbackForm(id);
        return Pages.feedback(
                form,
                forms.getFeedbackFormHistory(id),
                suggestions.getSuggestion(form.getSuggestionId()).getSummary().getTitle(),
                replies.getReply(form.getAssignmentId(), form.getReplyId()));
    }

    @POST
    public Response give(
            @RestPath UUID id,
            @RestForm String attitude,
            @RestForm String result,
            @RestForm String reason,
            @RestForm String etag,
            @RestForm String key)
            throws ApiException {
        return sending.send(
                () -> {
                    FeedbackForm given = forms.giveFeedback(
                            id,
                            Given.version(etag),
                            new Feedback()
                                    .withAttitude(Given.code(Grade.class, attitude))
                                    .withResult(Given.code(Grade.class, result))
                                    .withReason(Given.orNull(reason)),
                            key);
                    return Sending.done(SuggestionResource.pathOf(given.getSuggestionId()), "rated");
                },
                () -> show(id));
    }
}
