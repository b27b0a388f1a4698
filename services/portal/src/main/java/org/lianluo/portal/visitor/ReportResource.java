package org.lianluo.portal.visitor;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.OpinionsApi;
import org.lianluo.client.model.Station;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Sending;
import org.lianluo.portal.visit.Visit;

/** Raising an opinion (提意见): with an account at any station, without one through a station's QR code. */
@Path("/report")
@Produces(MediaType.TEXT_HTML)
public class ReportResource {

    private static final Logger LOG = Logger.getLogger(ReportResource.class);

    @CheckedTemplate(basePath = "visitor")
    static class Pages {
        private Pages() {}

        /** @param token of the station's page; empty for none */
        static native TemplateInstance report(Station station, String token, int longest);

        static native TemplateInstance howToReport(Station station);
    }

    private static final int LONGEST_WITHOUT_ACCOUNT = 1_000;
    private static final int LONGEST = 4_000;

    private final OpinionsApi opinions;
    private final StationDesk desk;
    private final Photos photos;
    private final ReceiptCookie receipts;
    private final Sending sending;
    private final Visit visit;

    ReportResource(
            @RestClient OpinionsApi opinions,
            StationDesk desk,
            Photos photos,
            ReceiptCookie receipts,
            Sending sending,
            Visit visit) {
        this.opinions = opinions;
        this.desk = desk;
        this.photos = photos;
        this.receipts = receipts;
        this.sending = sending;
        this.visit = visit;
    }

    @GET
    public Response form(@RestQuery String station, @RestQuery String t) throws ApiException {
        if (Given.orNull(station) == null) {
            return Response.seeOther(URI.create("/stations")).build();
        }
        Station at = desk.station(station);
        boolean may = visit.isSignedIn() || Given.orNull(t) != null;
        return Response.ok(may ? page(at, t) : Pages.howToReport(at)).build();
    }

    /** The same form, after signing in. */
    @GET
    @Path("signed-in")
    @Authenticated
    public Response signedIn(@RestQuery String station) throws ApiException {
        return form(station, null);
    }

    /**
     * Refused with 403 where the code on the poster was replaced meanwhile. Without files after the API was away: the form is then sent again from another page.
     */
    @POST
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    public Response submit(@BeanParam ReportForm form, @RestForm String t, @RestForm("photo") List<FileUpload> added)
            throws ApiException {
        Station station = desk.station(form.station);
        return sending.send(
                () -> {
                    Receipt receipt = Receipt.of(
                            opinions.submitOpinion(form.at(station.getId()), null, Given.orNull(t), form.key));
                    String ref = ReceiptCookie.refOf(form.key);
                    receipts.keep(ref, receipt);
                    return Sending.done(
                            ReceiptCookie.pathOf(ref), taken(receipt, form.key, added) ? "submitted" : "photoRefused");
                },
                () -> page(station, t));
    }

    /** An opinion that was received is not lost with a photo that was not: it can be added again from the receipt. */
    private boolean taken(Receipt receipt, String key, List<FileUpload> added) {
        try {
            photos.add(receipt.opinion(), receipt.code(), key, added);
            return true;
        } catch (ApiException e) {
            LOG.infof("A photo was refused: %d", e.getResponse().getStatus());
            return false;
        } catch (ProcessingException e) {
            LOG.warn("A photo could not be passed on", e);
            return false;
        }
    }

    private TemplateInstance page(Station station, String token) {
        return Pages.report(
                station, token == null ? "" : token, visit.isSignedIn() ? LONGEST : LONGEST_WITHOUT_ACCOUNT);
    }
}
