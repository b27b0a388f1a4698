package org.lianluo.portal.rating;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.RatingsApi;
import org.lianluo.client.model.Grade;
import org.lianluo.client.model.LinkRating;
import org.lianluo.client.model.RatingQuestionView;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Sending;

/**
 * What a rating link leads to: {@code /r?t=<its token>}. The token stands in the query and in the form's body, never in a
 * path, since access logs have paths.
 */
@Path("/r")
@Produces(MediaType.TEXT_HTML)
public class RateResource {

    private static final String TOKEN = "[A-Za-z0-9_-]{22}";

    @CheckedTemplate(basePath = "rating")
    static class Pages {
        private Pages() {}

        static native TemplateInstance rate(RatingQuestionView question, String token);

        static native TemplateInstance closed(boolean expired);
    }

    private final RatingsApi ratings;
    private final Sending sending;

    RateResource(@RestClient RatingsApi ratings, Sending sending) {
        this.ratings = ratings;
        this.sending = sending;
    }

    @GET
    public Response open(@RestQuery String t) throws ApiException {
        try {
            return Response.ok(page(plain(t))).build();
        } catch (ApiException e) {
            int status = e.getResponse().getStatus();
            if (status != 404 && status != 409) {
                throw e;
            }
            return Response.status(status).entity(Pages.closed(status == 409)).build();
        }
    }

    @POST
    public Response rate(@RestForm String t, @RestForm String grade, @RestForm String attitude, @RestForm String result)
            throws ApiException {
        String token = plain(t);
        LinkRating rating = new LinkRating()
                .withGrade(Given.code(Grade.class, grade))
                .withAttitude(Given.code(Grade.class, attitude))
                .withResult(Given.code(Grade.class, result));
        return sending.send(
                () -> URI.create("/r?t=" + token
                        + (ratings.rateByLink(token, rating, null).getAlready() ? "" : "&done=rated")),
                () -> page(token));
    }

    private TemplateInstance page(String token) throws ApiException {
        return Pages.rate(ratings.getRatingQuestion(token), token);
    }

    /** What can't be a token is that of no link. */
    private static String plain(String token) {
        return token != null && token.matches(TOKEN) ? token : "-";
    }
}
