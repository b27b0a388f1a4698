package org.lianluo.portal.motion;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
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
import org.lianluo.client.api.DeputiesApi;
import org.lianluo.client.api.MotionsApi;
import org.lianluo.client.model.Deputy;
import org.lianluo.client.model.DeputyStatus;
import org.lianluo.client.model.Motion;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Sending;

/** Where a deputy writes a motion, and asks others to sign it (起草议案、邀请联名). */
@Path("/motions")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed("DEPUTY")
public class MotionDraftResource {

    private static final int MOST = 200;

    @CheckedTemplate(basePath = "motion")
    static class Pages {
        private Pages() {}

        /** @param others who may be asked to sign a new one */
        static native TemplateInstance draft(Motion draft, MotionForm given, List<Deputy> leads, List<Deputy> others);
    }

    private final MotionsApi motions;
    private final DeputiesApi deputies;
    private final MotionFiles files;
    private final Sending sending;

    MotionDraftResource(
            @RestClient MotionsApi motions, @RestClient DeputiesApi deputies, MotionFiles files, Sending sending) {
        this.motions = motions;
        this.deputies = deputies;
        this.files = files;
        this.sending = sending;
    }

    @GET
    @Path("/new")
    public TemplateInstance begin() throws ApiException {
        List<Deputy> leads = leads();
        MotionForm form = new MotionForm();
        form.term = leads.isEmpty() ? null : leads.get(0).getTerm().toString();
        return Pages.draft(null, form, leads, others(leads));
    }

    @POST
    @Path("/new")
    public Response draft(@BeanParam MotionForm given, @RestForm String key) throws ApiException {
        return sending.send(
                () -> Sending.done(
                        MotionsResource.pathOf(motions.draftMotion(given.request(), key)
                                .getSummary()
                                .getId()),
                        "saved"),
                this::begin);
    }

    @GET
    @Path("/{id: [0-9a-f-]{36}}/edit")
    public TemplateInstance edit(@RestPath UUID id) throws ApiException {
        MotionFile file = files.read(id);
        if (!file.isDraft() || !file.isMine()) {
            throw new NotFoundException();
        }
        return Pages.draft(file.motion(), MotionForm.of(file.motion()), List.of(), List.of());
    }

    @POST
    @Path("/{id: [0-9a-f-]{36}}/edit")
    public Response change(@RestPath UUID id, @BeanParam MotionForm given, @RestForm String etag) throws ApiException {
        return sending.send(
                () -> motions.changeMotion(id, Given.version(etag), given.request()),
                MotionsResource.pathOf(id),
                "saved",
                () -> edit(id));
    }

    /** Under which mandates they may lead. */
    private List<Deputy> leads() throws ApiException {
        List<Deputy> leads = new ArrayList<>();
        for (String code : files.mandates()) {
            leads.addAll(deputies.listDeputies(null, code, null, null, 1, null, null, null, null)
                    .getItems());
        }
        return leads;
    }

    /** Those of the same congresses. */
    private List<Deputy> others(List<Deputy> leads) throws ApiException {
        List<Deputy> others = new ArrayList<>();
        for (String region :
                leads.stream().map(Deputy::getRegionCode).distinct().toList()) {
            others.addAll(deputies.listDeputies(null, null, null, null, MOST, null, region, null, DeputyStatus.ACTIVE)
                    .getItems());
        }
        others.removeAll(leads);
        return others;
    }
}
