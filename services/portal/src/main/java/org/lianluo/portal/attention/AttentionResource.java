package org.lianluo.portal.attention;

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
import org.lianluo.client.api.AttentionApi;
import org.lianluo.client.model.AttentionExplanation;
import org.lianluo.client.model.AttentionFinding;
import org.lianluo.client.model.AttentionFindingPage;
import org.lianluo.client.model.FindingKind;
import org.lianluo.client.model.FindingStatus;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Sending;
import org.lianluo.portal.visit.OwnRegion;
import org.lianluo.portal.visit.Visit;

/** Whom it concerns reads which stations stand idle and which deputies never come; the office writes why. */
@Path("/attention")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({"INTAKE_OFFICER", "COMMITTEE_SUPERVISOR", "STATION_HEAD", "DEPUTY"})
public class AttentionResource {

    private static final int SHOWN = 50;

    @CheckedTemplate(basePath = "attention")
    static class Pages {
        private Pages() {}

        /** @param waiting what waits for the caller, shown before the others; empty for nothing */
        static native TemplateInstance findings(
                AttentionFindingPage page, List<AttentionFinding> waiting, String kind, String status);

        /** @param explains whether the caller writes why */
        static native TemplateInstance finding(AttentionFinding f, boolean explains);
    }

    private final AttentionApi attention;
    private final OwnRegion region;
    private final Visit visit;
    private final Sending sending;

    AttentionResource(@RestClient AttentionApi attention, OwnRegion region, Visit visit, Sending sending) {
        this.attention = attention;
        this.region = region;
        this.visit = visit;
        this.sending = sending;
    }

    @GET
    public TemplateInstance list(@RestQuery String kind, @RestQuery String status, @RestQuery String cursor)
            throws ApiException {
        boolean first = Given.orNull(cursor) == null && Given.orNull(kind) == null && Given.orNull(status) == null;
        return Pages.findings(
                attention.listAttentionFindings(
                        Given.orNull(cursor),
                        Given.code(FindingKind.class, kind),
                        SHOWN,
                        null,
                        Given.code(FindingStatus.class, status),
                        null),
                first
                        ? attention
                                .listAttentionFindings(null, null, SHOWN, null, null, true)
                                .getItems()
                        : List.of(),
                kind,
                status);
    }

    @GET
    @Path("/{id: [0-9a-f-]{36}}")
    public TemplateInstance show(@RestPath UUID id) throws ApiException {
        AttentionFinding finding = attention.getAttentionFinding(id);
        return Pages.finding(
                finding,
                finding.getStatus().equals("OPEN")
                        && visit.has("INTAKE_OFFICER")
                        && finding.getRegionCode().equals(region.code()));
    }

    @POST
    @Path("/{id: [0-9a-f-]{36}}/explanation")
    @RolesAllowed("INTAKE_OFFICER")
    public Response explain(
            @RestPath UUID id, @RestForm String explanation, @RestForm String key, @RestForm String etag)
            throws ApiException {
        return sending.send(
                () -> attention.explainAttentionFinding(
                        id,
                        Given.version(etag),
                        new AttentionExplanation().withExplanation(Given.orNull(explanation)),
                        key),
                "/attention/" + id,
                "explained",
                () -> show(id));
    }
}
