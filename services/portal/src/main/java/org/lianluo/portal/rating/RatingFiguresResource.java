package org.lianluo.portal.rating;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.RatingFiguresApi;
import org.lianluo.client.model.RatingFigurePage;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Read;

/** What the ratings come to, by station: of one's own for its staff, of the region for its offices. */
@Path("/ratings")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({
    "STATION_CLERK",
    "STATION_HEAD",
    "INTAKE_OFFICER",
    "GOV_OFFICE",
    "COMMITTEE_SUPERVISOR",
    "DIRECTOR_MEETING"
})
public class RatingFiguresResource {

    @CheckedTemplate(basePath = "rating")
    static class Pages {
        private Pages() {}

        static native TemplateInstance figures(RatingFigurePage figures, LocalDate from, LocalDate to);
    }

    private final RatingFiguresApi api;

    RatingFiguresResource(@RestClient RatingFiguresApi api) {
        this.api = api;
    }

    @GET
    public TemplateInstance show(
            @RestQuery String station, @RestQuery String from, @RestQuery String to, @RestQuery String cursor)
            throws ApiException {
        LocalDate first = Read.day("from", from);
        LocalDate last = Read.day("to", to);
        return Pages.figures(
                api.listRatingFigures(Given.orNull(cursor), first, null, Given.orNull(station), last), first, last);
    }
}
