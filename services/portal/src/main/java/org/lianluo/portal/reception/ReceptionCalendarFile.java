package org.lianluo.portal.reception;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.ReceptionApi;

/** The address that a calendar program subscribes to; who has it needs no account. */
@Path("/reception-calendar")
public class ReceptionCalendarFile {

    private final ReceptionApi reception;

    ReceptionCalendarFile(@RestClient ReceptionApi reception) {
        this.reception = reception;
    }

    @GET
    @Path("/{secret}")
    @Produces("text/calendar")
    public Response fetch(@RestPath String secret) throws ApiException, IOException {
        return Response.ok(
                        Files.newInputStream(
                                reception.getReceptionCalendar(secret).toPath(), StandardOpenOption.DELETE_ON_CLOSE),
                        "text/calendar;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"reception.ics\"")
                .build();
    }
}
