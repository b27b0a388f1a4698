package org.lianluo.portal.audit;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.OffsetDateTime;
import java.util.Locale;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.AuditApi;
import org.lianluo.client.model.AuditRowPage;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Read;

/** The trail of a service, the newest first; each look adds a row to it. */
@Path("/audit/trails")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed("AUDITOR")
public class TrailResource {

    /** What the trail is narrowed to, as the address has it; empty for anything. Both days are within. */
    public record Filter(String action, String actor, String subject, String subjectType, String from, String to) {

        Trail.Filter read() throws ApiException {
            OffsetDateTime last = Read.beginOf("to", to);
            return new Trail.Filter(
                    Given.orNull(action),
                    Given.orNull(actor),
                    Read.id("subject", subject),
                    Given.orNull(subjectType),
                    Read.beginOf("from", from),
                    last == null ? null : last.plusDays(1));
        }
    }

    @CheckedTemplate(basePath = "audit")
    static class Pages {
        private Pages() {}

        static native TemplateInstance trail(String service, AuditRowPage page, Filter filter);
    }

    private final AuditApi audit;

    TrailResource(@RestClient AuditApi audit) {
        this.audit = audit;
    }

    @GET
    @Path("/{service}")
    public TemplateInstance trail(
            @RestPath String service,
            @RestQuery String action,
            @RestQuery String actor,
            @RestQuery String subject,
            @RestQuery String subjectType,
            @RestQuery String from,
            @RestQuery String to,
            @RestQuery String cursor)
            throws ApiException {
        Filter filter = new Filter(action, actor, subject, subjectType, from, to);
        return Pages.trail(service, of(service).page(audit, filter.read(), Given.orNull(cursor)), filter);
    }

    static Trail of(String service) {
        Trail trail = Given.code(Trail.class, service.toUpperCase(Locale.ROOT));
        if (trail == null) {
            throw new NotFoundException();
        }
        return trail;
    }
}
