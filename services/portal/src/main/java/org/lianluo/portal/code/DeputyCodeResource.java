package org.lianluo.portal.code;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.CodesApi;
import org.lianluo.client.api.DeputiesApi;
import org.lianluo.client.api.MeApi;
import org.lianluo.client.model.Deputy;
import org.lianluo.client.model.DeputyCode;
import org.lianluo.client.model.DeputyStatus;
import org.lianluo.client.model.PageKind;
import org.lianluo.client.model.PageScanFigures;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Sending;

/** The code of a deputy, for themselves and for the office: made anew, printed, revoked, and how often it is scanned. */
@Path("/deputy-code")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({"DEPUTY", "INTAKE_OFFICER", "SYSTEM_ADMIN"})
public class DeputyCodeResource {

    @CheckedTemplate(basePath = "code")
    static class Pages {
        private Pages() {}

        static native TemplateInstance codes(List<Deputy> deputies);

        static native TemplateInstance code(Deputy deputy, DeputyCode page, PageScanFigures scans);

        static native TemplateInstance deputyPoster(Deputy deputy, String path);
    }

    private final CodesApi codes;
    private final DeputiesApi deputies;
    private final MeApi me;
    private final Sending sending;

    DeputyCodeResource(
            @RestClient CodesApi codes, @RestClient DeputiesApi deputies, @RestClient MeApi me, Sending sending) {
        this.codes = codes;
        this.deputies = deputies;
        this.me = me;
        this.sending = sending;
    }

    /** Of one mandate at once, of two by choice. */
    @GET
    public TemplateInstance own() throws ApiException {
        List<Deputy> own = new ArrayList<>();
        for (String code : me.getMe().getDeputyCodes()) {
            own.addAll(deputies.listDeputies(null, code, null, null, 1, null, null, null, DeputyStatus.ACTIVE)
                    .getItems());
        }
        return own.size() == 1 ? page(own.get(0)) : Pages.codes(own);
    }

    @GET
    @Path("/{id}")
    public TemplateInstance show(@RestPath UUID id) throws ApiException {
        return page(deputies.getDeputy(id));
    }

    private TemplateInstance page(Deputy deputy) throws ApiException {
        return Pages.code(
                deputy,
                codes.getDeputyPage(deputy.getId()),
                codes.countPageScans(deputy.getCode(), PageKind.DEPUTY, null, null));
    }

    /** A new token, which is in this answer alone: to be printed at once. */
    @POST
    @Path("/{id}/token")
    public Response replace(@RestPath UUID id, @RestForm String etag, @RestForm String key) throws ApiException {
        return sending.draw(
                () -> {
                    String token = codes.replaceDeputyPageToken(id, Given.version(etag), key)
                            .getPageToken();
                    return Pages.deputyPoster(deputies.getDeputy(id), "/d/" + token);
                },
                () -> show(id));
    }

    @POST
    @Path("/{id}/revocation")
    public Response revoke(@RestPath UUID id, @RestForm String etag, @RestForm String key) throws ApiException {
        return sending.send(
                () -> codes.revokeDeputyPage(id, Given.version(etag), key),
                "/deputy-code/" + id,
                "revoked",
                () -> show(id));
    }
}
