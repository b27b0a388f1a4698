package org.lianluo.portal.progress;

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
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.UnitsApi;
import org.lianluo.client.model.StatusCodeList;
import org.lianluo.client.model.StatusCodes;
import org.lianluo.client.model.Unit;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Sending;
import org.lianluo.portal.form.Sent;

/** The status codes of a unit's own system, and which stage each means (状态码表). */
@Path("/directory/units/{id}/status-codes")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({"INTAKE_OFFICER", "SYSTEM_ADMIN", "HANDLER_CLERK", "HANDLER_LEADER"})
public class StatusCodesResource {

    @CheckedTemplate(basePath = "progress")
    static class Pages {
        private Pages() {}

        /** @param table null until there is one */
        static native TemplateInstance codes(Unit unit, StatusCodes table, List<CodeRows.Row> rows);
    }

    private final UnitsApi units;
    private final StatusTables tables;
    private final Sending sending;

    StatusCodesResource(@RestClient UnitsApi units, StatusTables tables, Sending sending) {
        this.units = units;
        this.tables = tables;
        this.sending = sending;
    }

    @GET
    public TemplateInstance show(@RestPath UUID id) throws ApiException {
        StatusCodes table = tables.of(id);
        return Pages.codes(units.getUnit(id, null), table, CodeRows.of(table));
    }

    @POST
    @RolesAllowed({"INTAKE_OFFICER", "SYSTEM_ADMIN"})
    public Response set(@RestPath UUID id, @RestForm String etag) throws ApiException {
        return sending.send(
                () -> units.setStatusCodes(
                        id, new StatusCodeList().withCodes(CodeRows.sent(Sent.values())), Given.version(etag)),
                "/directory/units/" + id + "/status-codes",
                "kept",
                () -> show(id));
    }
}
