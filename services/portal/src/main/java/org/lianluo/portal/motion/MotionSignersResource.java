package org.lianluo.portal.motion;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
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
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.DeputiesApi;
import org.lianluo.client.api.MotionsApi;
import org.lianluo.client.model.Deputy;
import org.lianluo.client.model.DeputyStatus;
import org.lianluo.client.model.MotionCoSponsorRequest;
import org.lianluo.client.model.MotionConfirmation;
import org.lianluo.client.model.MotionWithdrawal;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Read;
import org.lianluo.portal.form.Sending;

/** Who signs a motion: asked and removed by the lead deputy, confirming for themselves, submitting, withdrawing. */
@Path("/motions/{id: [0-9a-f-]{36}}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed("DEPUTY")
public class MotionSignersResource {

    private static final int MOST = 200;

    @CheckedTemplate(basePath = "motion")
    static class Pages {
        private Pages() {}

        static native TemplateInstance signers(MotionFile file, List<Deputy> others);
    }

    private final MotionsApi motions;
    private final DeputiesApi deputies;
    private final MotionFiles files;
    private final Sending sending;

    MotionSignersResource(
            @RestClient MotionsApi motions, @RestClient DeputiesApi deputies, MotionFiles files, Sending sending) {
        this.motions = motions;
        this.deputies = deputies;
        this.files = files;
        this.sending = sending;
    }

    @GET
    @Path("/co-sponsors")
    public TemplateInstance show(@RestPath UUID id) throws ApiException {
        MotionFile file = files.read(id);
        if (!file.isDraft() || !file.isMine()) {
            throw new NotFoundException();
        }
        return Pages.signers(file, others(file));
    }

    @POST
    @Path("/co-sponsors")
    public Response ask(@RestPath UUID id, @RestForm String deputyCode, @RestForm String key) throws ApiException {
        return sending.send(
                () -> motions.askMotionCoSponsor(
                        id, new MotionCoSponsorRequest().withDeputyCode(Given.orNull(deputyCode)), key),
                MotionsResource.pathOf(id) + "/co-sponsors",
                "asked",
                () -> show(id));
    }

    @POST
    @Path("/co-sponsors/{deputyCode}/removal")
    public Response remove(@RestPath UUID id, @RestPath String deputyCode) throws ApiException {
        return sending.send(
                () -> motions.removeMotionCoSponsor(deputyCode, id),
                MotionsResource.pathOf(id) + "/co-sponsors",
                "removed",
                () -> show(id));
    }

    /** For the text that they read: one that was changed since is refused. */
    @POST
    @Path("/co-sponsors/{deputyCode}/confirmation")
    public Response confirm(
            @RestPath UUID id, @RestPath String deputyCode, @RestForm String textVersion, @RestForm String key)
            throws ApiException {
        return act(
                id,
                "confirmed",
                () -> motions.confirmMotionCoSponsorship(
                        deputyCode,
                        id,
                        new MotionConfirmation().withTextVersion(Read.number("textVersion", textVersion)),
                        key));
    }

    @POST
    @Path("/submission")
    public Response submit(@RestPath UUID id, @RestForm String etag, @RestForm String key) throws ApiException {
        return act(id, "submitted", () -> motions.submitMotion(id, Given.version(etag), key));
    }

    @POST
    @Path("/withdrawal")
    public Response withdraw(@RestPath UUID id, @RestForm String statement, @RestForm String key) throws ApiException {
        return act(
                id,
                "withdrawn",
                () -> motions.withdrawMotion(id, new MotionWithdrawal().withStatement(Given.orNull(statement)), key));
    }

    private Response act(UUID id, String done, Sending.Step step) throws ApiException {
        return sending.send(step, MotionsResource.pathOf(id), done, () -> files.page(id));
    }

    /** Those of the same congress who don't sign yet. */
    private List<Deputy> others(MotionFile file) throws ApiException {
        return deputies
                .listDeputies(
                        null,
                        null,
                        null,
                        null,
                        MOST,
                        null,
                        file.motion().getSummary().getRegionCode(),
                        null,
                        DeputyStatus.ACTIVE)
                .getItems()
                .stream()
                .filter(deputy -> file.motion().getSigners().stream()
                        .noneMatch(signer -> signer.getDeputyCode().equals(deputy.getCode())))
                .toList();
    }
}
