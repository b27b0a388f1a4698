package org.lianluo.portal.reception;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
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
import org.lianluo.client.api.ReceptionApi;
import org.lianluo.client.model.ReceptionAbsence;
import org.lianluo.client.model.ReceptionPlan;
import org.lianluo.client.model.ReceptionPlanOutcome;
import org.lianluo.client.model.ReceptionPlanRequest;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Lines;
import org.lianluo.portal.form.Read;
import org.lianluo.portal.form.Sending;

/** The office plans the reception days of a year, after a look at what would come of it (年度接待计划). */
@Path("/reception-plans")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed("INTAKE_OFFICER")
public class ReceptionPlanPages {

    private static final int PARTS = 3;

    @CheckedTemplate(basePath = "reception")
    static class Pages {
        private Pages() {}

        /** @param outcome what would come of it; null before a try */
        static native TemplateInstance planEntry(ReceptionPlanOutcome outcome);

        static native TemplateInstance plan(ReceptionPlan plan);
    }

    private final ReceptionApi reception;
    private final Sending sending;

    ReceptionPlanPages(@RestClient ReceptionApi reception, Sending sending) {
        this.reception = reception;
        this.sending = sending;
    }

    @GET
    @Path("/new")
    public TemplateInstance entry() {
        return Pages.planEntry(null);
    }

    /** @param make whether the plan is made, not only tried */
    @POST
    @Path("/new")
    public Response plan(
            @RestForm String key,
            @RestForm String year,
            @RestForm String beginsAt,
            @RestForm String endsAt,
            @RestForm String deputiesPerDay,
            @RestForm String theme,
            @RestForm String absences,
            @RestForm String make)
            throws ApiException {
        boolean made = Given.orNull(make) != null;
        Asked asked = () -> new ReceptionPlanRequest()
                .withYear(Read.number("year", year))
                .withBeginsAt(Given.orNull(beginsAt))
                .withEndsAt(Given.orNull(endsAt))
                .withDeputiesPerDay(Read.number("deputiesPerDay", deputiesPerDay))
                .withTheme(Given.orNull(theme))
                .withAbsences(absences(absences))
                .withDryRun(!made);
        return made
                ? sending.send(
                        () -> Sending.done(
                                "/reception-plans/"
                                        + reception
                                                .planReceptionYear(asked.read(), key)
                                                .getId(),
                                "made"),
                        this::entry)
                : sending.again(() -> Pages.planEntry(reception.planReceptionYear(asked.read(), key)), this::entry);
    }

    @FunctionalInterface
    private interface Asked {
        ReceptionPlanRequest read() throws ApiException;
    }

    private static List<ReceptionAbsence> absences(String text) throws ApiException {
        List<ReceptionAbsence> absences = new ArrayList<>();
        for (List<String> parts : Lines.parts(text)) {
            Read.complete("absences", parts.size() == PARTS);
            absences.add(new ReceptionAbsence()
                    .withDeputyCode(parts.get(0))
                    .withFrom(Read.day("absences", parts.get(1)))
                    .withTo(Read.day("absences", parts.get(2))));
        }
        return absences;
    }

    @GET
    @Path("/{id: [0-9a-f-]{36}}")
    public TemplateInstance show(@RestPath UUID id) throws ApiException {
        return Pages.plan(reception.getReceptionPlan(id));
    }
}
