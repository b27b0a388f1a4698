package org.lianluo.portal.office;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.AssignmentsApi;
import org.lianluo.client.model.HandOverCorrection;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Read;
import org.lianluo.portal.form.Sending;
import org.lianluo.portal.unit.UnitCases;

/** The intake office corrects the day from which a unit's time runs (更正首次交办日期). */
@Path("/office/assignments/{id}/hand-over")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed("INTAKE_OFFICER")
public class HandOverResource {

    private final AssignmentsApi assignments;
    private final UnitCases cases;
    private final Sending sending;

    HandOverResource(@RestClient AssignmentsApi assignments, UnitCases cases, Sending sending) {
        this.assignments = assignments;
        this.cases = cases;
        this.sending = sending;
    }

    @POST
    public Response correct(
            @RestPath UUID id,
            @RestForm String key,
            @RestForm String etag,
            @RestForm String handedOverOn,
            @RestForm String reason)
            throws ApiException {
        return sending.send(
                () -> assignments.correctHandOver(
                        id,
                        Given.version(etag),
                        new HandOverCorrection()
                                .withHandedOverOn(Read.day("handedOverOn", handedOverOn))
                                .withReason(Given.orNull(reason)),
                        key),
                "/office/assignments/" + id,
                "corrected",
                () -> OfficeAssignmentsResource.Pages.assignment(cases.get(id)));
    }
}
