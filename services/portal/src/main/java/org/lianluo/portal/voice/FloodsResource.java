package org.lianluo.portal.voice;

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
import org.lianluo.client.api.OpinionFloodsApi;
import org.lianluo.client.model.OpinionFlood;
import org.lianluo.client.model.SetAside;
import org.lianluo.client.model.SetAsidePage;
import org.lianluo.client.model.SettingAside;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Read;
import org.lianluo.portal.form.Sending;

/** Texts that came again and again, and what was set aside (集中反映). */
@Path("/floods")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({"STATION_CLERK", "STATION_HEAD", "INTAKE_OFFICER"})
public class FloodsResource {

    private static final int SHOWN = 50;

    @CheckedTemplate(basePath = "voice")
    static class Pages {
        private Pages() {}

        static native TemplateInstance floods(List<OpinionFlood> floods, SetAsidePage page);

        static native TemplateInstance aside(SetAside aside);
    }

    private final OpinionFloodsApi floods;
    private final Sending sending;

    FloodsResource(@RestClient OpinionFloodsApi floods, Sending sending) {
        this.floods = floods;
        this.sending = sending;
    }

    @GET
    public TemplateInstance list(@RestQuery String cursor) throws ApiException {
        return Pages.floods(
                floods.listOpinionFloods().getItems(), floods.listOpinionSetAsides(Given.orNull(cursor), SHOWN));
    }

    @POST
    public Response setAside(@RestForm String flood, @RestForm String reason, @RestForm String key)
            throws ApiException {
        return sending.send(
                () -> Sending.done(
                        pathOf(floods.setOpinionsAside(
                                        new SettingAside()
                                                .withFloodId(Read.id("flood", flood))
                                                .withReason(Given.orNull(reason)),
                                        key)
                                .getId()),
                        "begun"),
                () -> list(null));
    }

    @GET
    @Path("/{id}")
    public TemplateInstance show(@RestPath UUID id) throws ApiException {
        return Pages.aside(floods.getOpinionSetAside(id));
    }

    @POST
    @Path("/{id}/undo")
    public Response undo(@RestPath UUID id, @RestForm String key, @RestForm String etag) throws ApiException {
        return sending.send(
                () -> floods.undoOpinionSetAside(id, Given.version(etag), key), pathOf(id), "undone", () -> show(id));
    }

    private static String pathOf(UUID id) {
        return "/floods/" + id;
    }
}
