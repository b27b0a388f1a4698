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
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.ProgressApi;
import org.lianluo.client.model.HandlingStage;
import org.lianluo.client.model.ProgressDetails;
import org.lianluo.client.model.StatusCode;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Read;
import org.lianluo.portal.form.Sending;
import org.lianluo.portal.unit.UnitCase;
import org.lianluo.portal.unit.UnitCases;
import org.lianluo.shared.calendar.ChinaTime;

/** A unit says how far it is: by the stage, or by a code of its own system (报告办理进展). */
@Path("/unit/assignments/{id}/progress")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({"HANDLER_CLERK", "HANDLER_LEADER"})
public class ProgressResource {

    private static final String OWN_CODE = "code:";

    /** A code of the unit's table, and how the form names it. */
    public record Own(String value, StatusCode code) {}

    @CheckedTemplate(basePath = "progress")
    static class Pages {
        private Pages() {}

        /** @param now to the minute, as a field for a time has it */
        static native TemplateInstance report(UnitCase work, List<Own> codes, String now);
    }

    private final ProgressApi progress;
    private final StatusTables tables;
    private final UnitCases cases;
    private final Sending sending;
    private final Clock clock = Clock.system(ChinaTime.ZONE);

    ProgressResource(@RestClient ProgressApi progress, StatusTables tables, UnitCases cases, Sending sending) {
        this.progress = progress;
        this.tables = tables;
        this.cases = cases;
        this.sending = sending;
    }

    @GET
    public TemplateInstance show(@RestPath UUID id) throws ApiException {
        UnitCase work = cases.get(id);
        return Pages.report(
                work,
                tables.of(work.assignment()).stream()
                        .map(code -> new Own(OWN_CODE + code.getCode(), code))
                        .toList(),
                LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES).toString());
    }

    /** @param word a stage, or a code of the unit's table */
    @POST
    public Response report(
            @RestPath UUID id,
            @RestForm String key,
            @RestForm String word,
            @RestForm String reportedAt,
            @RestForm String text)
            throws ApiException {
        boolean own = word != null && word.startsWith(OWN_CODE);
        return sending.send(
                () -> progress.reportProgress(
                        id,
                        new ProgressDetails()
                                .withCode(own ? word.substring(OWN_CODE.length()) : null)
                                .withStage(own ? null : Given.code(HandlingStage.class, word))
                                .withReportedAt(Read.moment("reportedAt", reportedAt))
                                .withText(Given.orNull(text))
                                .withExternalId(key),
                        key),
                "/unit/assignments/" + id,
                "progressReported",
                () -> show(id));
    }
}
