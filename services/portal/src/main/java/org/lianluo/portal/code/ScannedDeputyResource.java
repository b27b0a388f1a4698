package org.lianluo.portal.code;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.CodesApi;
import org.lianluo.client.api.DeputiesApi;
import org.lianluo.client.model.Deputy;
import org.lianluo.client.model.PageScan;

/**
 * What a deputy's QR code (代表码) leads to: {@code /d/<its token>}. It names nobody, opens the form at the deputy's stations to
 * whoever has no account, and says nothing of who scans it.
 */
@Path("/d")
@Produces(MediaType.TEXT_HTML)
public class ScannedDeputyResource {

    private static final String DEPUTY = "DEPUTY";

    @CheckedTemplate(basePath = "code")
    static class Pages {
        private Pages() {}

        static native TemplateInstance scanned(Deputy deputy, String token);
    }

    private final CodesApi codes;
    private final DeputiesApi deputies;

    ScannedDeputyResource(@RestClient CodesApi codes, @RestClient DeputiesApi deputies) {
        this.codes = codes;
        this.deputies = deputies;
    }

    @GET
    @Path("/{token}")
    public TemplateInstance scanned(@RestPath String token) throws ApiException {
        PageScan scan = codes.scanPage(token, UUID.randomUUID().toString());
        if (!DEPUTY.equals(String.valueOf(scan.getKind()))) {
            throw new NotFoundException();
        }
        return Pages.scanned(deputies.getDeputy(scan.getId()), token);
    }
}
