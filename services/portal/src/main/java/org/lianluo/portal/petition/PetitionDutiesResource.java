package org.lianluo.portal.petition;

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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.PetitionDutyApi;
import org.lianluo.client.model.PetitionDuty;
import org.lianluo.client.model.PetitionDutyCallingOff;
import org.lianluo.client.model.PetitionDutyPage;
import org.lianluo.client.model.PetitionDutyPlan;
import org.lianluo.client.model.PetitionDutyRoster;
import org.lianluo.client.model.PetitionEntry;
import org.lianluo.client.model.PetitionEntryTaken;
import org.lianluo.client.model.PetitionFigures;
import org.lianluo.client.model.PetitionKind;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Lines;
import org.lianluo.portal.form.Read;
import org.lianluo.portal.form.Sending;
import org.lianluo.portal.visit.OwnRegion;
import org.lianluo.shared.calendar.ChinaTime;

/** The roster of petition duty: the office plans it, whoever is on duty enters what they took (信访轮值). */
@Path("/petition-duties")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({"INTAKE_OFFICER", "COMMITTEE_SUPERVISOR", "DIRECTOR_MEETING", "DEPUTY", "STATION_CLERK", "STATION_HEAD"})
public class PetitionDutiesResource {

    private static final int SHOWN = 50;
    private static final int MOST_OF_A_DAY = 200;

    @CheckedTemplate(basePath = "petition")
    static class Pages {
        private Pages() {}

        static native TemplateInstance duties(PetitionDutyPage page, String from, String to);

        static native TemplateInstance plan(String region);

        static native TemplateInstance duty(PetitionDuty duty, List<PetitionEntry> entries);

        static native TemplateInstance figures(PetitionFigures found, String from, String to);
    }

    private final PetitionDutyApi petitions;
    private final OwnRegion region;
    private final Sending sending;
    private final Clock clock = Clock.systemUTC();

    PetitionDutiesResource(@RestClient PetitionDutyApi petitions, OwnRegion region, Sending sending) {
        this.petitions = petitions;
        this.region = region;
        this.sending = sending;
    }

    @GET
    public TemplateInstance list(@RestQuery String from, @RestQuery String to, @RestQuery String cursor)
            throws ApiException {
        return Pages.duties(
                petitions.listPetitionDuties(
                        Given.orNull(cursor), null, Read.day("from", from), SHOWN, Read.day("to", to), null),
                from,
                to);
    }

    @GET
    @Path("/figures")
    @RolesAllowed({"INTAKE_OFFICER", "COMMITTEE_SUPERVISOR", "DIRECTOR_MEETING"})
    public TemplateInstance figures(@RestQuery String from, @RestQuery String to) throws ApiException {
        LocalDate today = ChinaTime.today(clock);
        LocalDate first = Read.day("from", from, today.withDayOfYear(1));
        LocalDate last = Read.day("to", to, today);
        return Pages.figures(petitions.countPetitions(first, last), first.toString(), last.toString());
    }

    @GET
    @Path("/new")
    @RolesAllowed("INTAKE_OFFICER")
    public TemplateInstance plan() {
        return Pages.plan(region.code());
    }

    @POST
    @Path("/new")
    @RolesAllowed("INTAKE_OFFICER")
    public Response plan(
            @RestForm String key, @RestForm String on, @RestForm String stationCode, @RestForm String deputyCodes)
            throws ApiException {
        return sending.send(
                () -> Sending.done(
                        pathOf(petitions
                                .planPetitionDuty(
                                        new PetitionDutyPlan()
                                                .withOn(Read.day("on", on))
                                                .withStationCode(Given.orNull(stationCode))
                                                .withDeputyCodes(Lines.codes(deputyCodes)),
                                        key)
                                .getId()),
                        "planned"),
                this::plan);
    }

    @GET
    @Path("/{id: [0-9a-f-]{36}}")
    public TemplateInstance show(@RestPath UUID id) throws ApiException {
        return Pages.duty(
                petitions.getPetitionDuty(id),
                petitions
                        .listPetitionEntries(null, id, null, MOST_OF_A_DAY, null, null)
                        .getItems());
    }

    @POST
    @Path("/{id: [0-9a-f-]{36}}/entries")
    @RolesAllowed({"INTAKE_OFFICER", "DEPUTY", "STATION_CLERK", "STATION_HEAD"})
    public Response take(
            @RestPath UUID id,
            @RestForm String key,
            @RestForm String kind,
            @RestForm String receiptNumber,
            @RestForm String deputyCode)
            throws ApiException {
        return sending.send(
                () -> petitions.takePetition(
                        id,
                        new PetitionEntryTaken()
                                .withKind(Given.code(PetitionKind.class, kind))
                                .withReceiptNumber(Given.orNull(receiptNumber))
                                .withDeputyCode(Given.orNull(deputyCode)),
                        key),
                pathOf(id),
                "taken",
                () -> show(id));
    }

    @POST
    @Path("/{id: [0-9a-f-]{36}}/roster")
    @RolesAllowed("INTAKE_OFFICER")
    public Response change(@RestPath UUID id, @RestForm String key, @RestForm String etag, @RestForm String deputyCodes)
            throws ApiException {
        return sending.send(
                () -> petitions.changePetitionRoster(
                        id,
                        Given.version(etag),
                        new PetitionDutyRoster().withDeputyCodes(Lines.codes(deputyCodes)),
                        key),
                pathOf(id),
                "changed",
                () -> show(id));
    }

    @POST
    @Path("/{id: [0-9a-f-]{36}}/calling-off")
    @RolesAllowed("INTAKE_OFFICER")
    public Response callOff(@RestPath UUID id, @RestForm String key, @RestForm String etag, @RestForm String reason)
            throws ApiException {
        return sending.send(
                () -> petitions.callOffPetitionDuty(
                        id, Given.version(etag), new PetitionDutyCallingOff().withReason(Given.orNull(reason)), key),
                pathOf(id),
                "calledOff",
                () -> show(id));
    }

    private static String pathOf(UUID id) {
        return "/petition-duties/" + id;
    }
}
