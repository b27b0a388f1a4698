package org.lianluo.portal.standing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.StationStandardsApi;
import org.lianluo.client.model.StationCheckFigures;
import org.lianluo.client.model.StationStandard;
import org.lianluo.client.model.StationStandardItem;
import org.lianluo.client.model.StationStandardRequest;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Lines;
import org.lianluo.portal.form.Read;
import org.lianluo.portal.form.Sending;
import org.lianluo.portal.visit.OwnRegion;

/** The standards: everybody reads them, the office keeps those of its region. */
@Path("/station-standards")
@Produces(MediaType.TEXT_HTML)
public class StandardPageResource {

    private static final int SHOWN = 50;
    private static final int PARTS = 3;

    @CheckedTemplate(basePath = "standing")
    static class Pages {
        private Pages() {}

        static native TemplateInstance standards(List<Counted> standards, String next, boolean keeps);

        /** @param standard null for a new one */
        static native TemplateInstance standard(StationStandard standard, String region);
    }

    /** A standard, with the stations that have all of it. */
    public record Counted(StationStandard standard, StationCheckFigures figures) {}

    private final StationStandardsApi standards;
    private final OwnRegion region;
    private final org.lianluo.portal.visit.Visit visit;
    private final Sending sending;

    StandardPageResource(
            @RestClient StationStandardsApi standards,
            OwnRegion region,
            org.lianluo.portal.visit.Visit visit,
            Sending sending) {
        this.standards = standards;
        this.region = region;
        this.visit = visit;
        this.sending = sending;
    }
}
