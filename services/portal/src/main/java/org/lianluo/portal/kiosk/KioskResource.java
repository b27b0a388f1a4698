package org.lianluo.portal.kiosk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.OpinionReceiptsApi;
import org.lianluo.client.api.OpinionsApi;
import org.lianluo.client.model.Deputy;
import org.lianluo.client.model.Grade;
import org.lianluo.client.model.KioskConfiguration;
import org.lianluo.client.model.Rating;
import org.lianluo.client.model.ReceiptProgress;
import org.lianluo.client.model.Station;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Sending;
import org.lianluo.portal.visit.Visit;
import org.lianluo.portal.visitor.Receipt;
import org.lianluo.portal.visitor.ReportForm;
import org.lianluo.portal.visitor.StationDesk;

/** What a visitor does at a kiosk. Answers stand on the page that was sent, under no address, so nobody comes back to them. */
@Path("/kiosk")
@Produces(MediaType.TEXT_HTML)
public class KioskResource {

    /** Where the device stands, and how wide its paper is. */
    public record Place(Station station, int slip) {}

    @CheckedTemplate(basePath = "kiosk")
    static class Pages {
        private Pages() {}

        /** @param shown pages of the station; none for nothing chosen */
        static native TemplateInstance idle(Place place, KioskConfiguration shown);

        static native TemplateInstance report(Place place);

        static native TemplateInstance receipt(Place place, Receipt receipt);

        static native TemplateInstance follow(Place place);

        static native TemplateInstance progress(Place place, Receipt receipt, ReceiptProgress progress, boolean rated);

        static native TemplateInstance deputies(Place place, List<Deputy> deputies);

        static native TemplateInstance unpaired(boolean signedIn);
    }

    /** A screen of the device at its place. */
    private interface Screen {
        Response at(Place place) throws ApiException;
    }

    private final OpinionsApi opinions;
    private final OpinionReceiptsApi receipts;
    private final StationDesk desk;
    private final Device device;
    private final Sending sending;
    private final Beats beats;
    private final Visit visit;

    KioskResource(
            @RestClient OpinionsApi opinions,
            @RestClient OpinionReceiptsApi receipts,
            StationDesk desk,
            Device device,
            Sending sending,
            Beats beats,
            Visit visit) {
        this.opinions = opinions;
        this.receipts = receipts;
        this.desk = desk;
        this.device = device;
        this.sending = sending;
        this.beats = beats;
        this.visit = visit;
    }

    @GET
    public Response idle() throws ApiException {
        return on(place -> Response.ok(Pages.idle(place, beats.configuration())).build());
    }

    @GET
    @Path("/report")
    public Response form() throws ApiException {
        return on(place -> Response.ok(Pages.report(place)).build());
    }

    /** Also what the device kept while it had no network, each with the key that it was written with. */
    @POST
    @Path("/report")
    public Response submit(@BeanParam ReportForm form, @BeanParam TakenForm taken) throws ApiException {
        return on(place -> sending.draw(
                () -> Pages.receipt(
                        place,
                        Receipt.of(opinions.submitOpinion(
                                form.at(place.station().getId()).withTaken(taken.taken()),
                                taken.deviceTime(),
                                null,
                                form.key))),
                () -> Pages.report(place)));
    }

    /** The device is heard of; whether it may go on it learns from what it does next. */
    @POST
    @Path("/heartbeat")
    public Response beat(
            @RestForm String deviceTime, @RestForm String waiting, @RestForm String refused, @RestForm String oldest)
            throws ApiException {
        return on(place -> {
            beats.beat(deviceTime, waiting, refused, oldest);
            return Response.noContent().build();
        });
    }

    @GET
    @Path("/follow")
    public Response numberAndCode() throws ApiException {
        return on(place -> Response.ok(Pages.follow(place)).build());
    }

    @POST
    @Path("/follow")
    public Response follow(@RestForm String receiptNumber, @RestForm String trackingCode) throws ApiException {
        Receipt typed = Receipt.typed(receiptNumber, trackingCode);
        return on(place -> sending.draw(() -> progress(place, typed, false), () -> Pages.follow(place)));
    }

    @POST
    @Path("/rating")
    public Response rate(
            @RestForm String receiptNumber,
            @RestForm String trackingCode,
            @RestForm String key,
            @RestForm String grade,
            @RestForm String comment)
            throws ApiException {
        Receipt typed = Receipt.typed(receiptNumber, trackingCode);
        return on(place -> sending.draw(
                () -> {
                    receipts.rateAnswer(
                            typed.number(),
                            typed.code(),
                            new Rating()
                                    .withGrade(Given.code(Grade.class, grade))
                                    .withComment(Given.orNull(comment)),
                            key);
                    return progress(place, typed, true);
                },
                () -> progress(place, typed, false)));
    }

    @GET
    @Path("/deputies")
    public Response deputies() throws ApiException {
        return on(place -> Response.ok(Pages.deputies(place, desk.deputiesOf(place.station())))
                .build());
    }

    private TemplateInstance progress(Place place, Receipt receipt, boolean rated) throws ApiException {
        return Pages.progress(place, receipt, receipts.followOpinion(receipt.number(), receipt.code()), rated);
    }

    /** Only on a paired device, and never while somebody is signed in on it. */
    private Response on(Screen screen) throws ApiException {
        if (visit.isSignedIn()) {
            return refused(true);
        }
        Optional<PairedKiosk> paired = device.open();
        if (paired.isEmpty()) {
            return refused(false);
        }
        PairedKiosk kiosk = paired.get();
        return screen.at(new Place(desk.station(kiosk.station()), kiosk.slip()));
    }

    private static Response refused(boolean signedIn) {
        return Response.status(Response.Status.FORBIDDEN)
                .entity(Pages.unpaired(signedIn))
                .build();
    }
}
