package org.lianluo.portal.kiosk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.KiosksApi;
import org.lianluo.client.api.MeApi;
import org.lianluo.client.model.EnrolledKiosk;
import org.lianluo.client.model.FieldProblem;
import org.lianluo.client.model.KioskEnrolment;
import org.lianluo.client.model.Me;
import org.lianluo.client.model.Problem;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Sending;
import org.lianluo.portal.visit.Visit;

/** Staff make a device the kiosk of their station, once (终端配对). */
@Path("/kiosk/pair")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({"STATION_CLERK", "STATION_HEAD"})
public class PairingResource {

    private static final int NARROW_SLIP = 58;
    private static final int WIDE_SLIP = 80;

    @CheckedTemplate(basePath = "kiosk")
    static class Pages {
        private Pages() {}

        static native TemplateInstance pair(List<String> stations);
    }

    private final MeApi me;
    private final KiosksApi kiosks;
    private final Device device;
    private final Sending sending;
    private final Visit visit;

    PairingResource(@RestClient MeApi me, @RestClient KiosksApi kiosks, Device device, Sending sending, Visit visit) {
        this.me = me;
        this.kiosks = kiosks;
        this.device = device;
        this.sending = sending;
        this.visit = visit;
    }

    @GET
    public TemplateInstance form() throws ApiException {
        return Pages.pair(me.getMe().getStationCodes());
    }

    @POST
    public Response pair(
            @RestForm String station, @RestForm String client, @RestForm String secret, @RestForm String slip)
            throws ApiException {
        List<String> own = me.getMe().getStationCodes();
        Sending.Page page = () -> Pages.pair(own);
        PairedKiosk kiosk = new PairedKiosk(text(client), text(secret), text(station), width(slip));
        KioskTexts words = words();
        if (!own.contains(kiosk.station())) {
            return sending.refuse(fault("station", words.notYourStation()), page);
        }
        if (kiosk.client().isEmpty() || kiosk.secret().isEmpty() || !device.use(kiosk)) {
            return sending.refuse(fault("secret", words.wrongSecret()), page);
        }
        Me itself = me.getMe();
        if (!itself.getRoles().contains("KIOSK") || !itself.getStationCodes().contains(kiosk.station())) {
            return sending.refuse(fault("client", words.notOfTheStation()), page);
        }
        device.pair(kiosk);
        return Response.seeOther(Sending.done("/kiosk/pair", "paired")).build();
    }

    /** With the code that the keeper of the kiosk gave out. */
    @POST
    @Path("/enrolment")
    public Response enrol(@RestForm String kioskCode, @RestForm String code, @RestForm String slip)
            throws ApiException {
        List<String> own = me.getMe().getStationCodes();
        return sending.send(
                () -> {
                    EnrolledKiosk kiosk = kiosks.enrolKiosk(
                            new KioskEnrolment()
                                    .withKioskCode(Given.orNull(kioskCode))
                                    .withCode(Given.orNull(code)),
                            null);
                    device.pair(new PairedKiosk(
                            kiosk.getClientId(), kiosk.getClientSecret(), kiosk.getStationCode(), width(slip)));
                    return Sending.done("/kiosk/pair", "paired");
                },
                () -> Pages.pair(own));
    }

    private static int width(String slip) {
        return "58".equals(slip) ? NARROW_SLIP : WIDE_SLIP;
    }

    @POST
    @Path("/removal")
    public Response unpair() {
        device.unpair();
        return Response.seeOther(Sending.done("/kiosk/pair", "unpaired")).build();
    }

    private KioskTexts words() {
        return visit.isEnglish()
                ? MessageBundles.get(KioskTexts.class, Localized.Literal.of("en"))
                : MessageBundles.get(KioskTexts.class);
    }

    private static Problem fault(String field, String message) {
        return new Problem()
                .withStatus(422)
                .withTitle(message)
                .withErrors(List.of(new FieldProblem().withPointer("/" + field).withMessage(message)));
    }

    private static String text(String given) {
        return given == null ? "" : given.strip();
    }
}
