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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.PetitionDutyApi;
import org.lianluo.client.model.PetitionEnding;
import org.lianluo.client.model.PetitionEntry;
import org.lianluo.client.model.PetitionEntryPage;
import org.lianluo.client.model.PetitionFollowUp;
import org.lianluo.client.model.PetitionHandingOn;
import org.lianluo.client.model.PetitionKind;
import org.lianluo.client.model.PetitionResult;
import org.lianluo.client.model.PetitionStatus;
import org.lianluo.client.model.PetitionStep;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Read;
import org.lianluo.portal.form.Sending;

/** What was taken on petition duty: the deputy who took it and the office follow it to its end (转办、跟踪、办结). */
@Path("/petition-entries")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({"INTAKE_OFFICER", "COMMITTEE_SUPERVISOR", "DIRECTOR_MEETING", "DEPUTY", "STATION_CLERK", "STATION_HEAD"})
public class PetitionEntriesResource {

    private static final int SHOWN = 50;

    @CheckedTemplate(basePath = "petition")
    static class Pages {
        private Pages() {}

        static native TemplateInstance entries(PetitionEntryPage page, String kind, String status, boolean toDo);

        static native TemplateInstance entry(PetitionEntry entry, List<PetitionStep> steps);

        /** @param act path segment of what is done */
        static native TemplateInstance act(PetitionEntry entry, String act);
    }

    private final PetitionDutyApi petitions;
    private final Sending sending;

    PetitionEntriesResource(@RestClient PetitionDutyApi petitions, Sending sending) {
        this.petitions = petitions;
        this.sending = sending;
    }

    @GET
    public TemplateInstance list(
            @RestQuery String kind, @RestQuery String status, @RestQuery String toDo, @RestQuery String cursor)
            throws ApiException {
        boolean waiting = "true".equals(toDo);
        return Pages.entries(
                petitions.listPetitionEntries(
                        Given.orNull(cursor),
                        null,
                        Given.code(PetitionKind.class, kind),
                        SHOWN,
                        Given.code(PetitionStatus.class, status),
                        waiting ? true : null),
                kind,
                status,
                waiting);
    }

    @GET
    @Path("/{id: [0-9a-f-]{36}}")
    public TemplateInstance show(@RestPath UUID id) throws ApiException {
        return Pages.entry(
                petitions.getPetitionEntry(id), petitions.listPetitionSteps(id).getItems());
    }

    @GET
    @Path("/{id: [0-9a-f-]{36}}/{act: handing-on|follow-ups|ending}")
    @RolesAllowed({"INTAKE_OFFICER", "DEPUTY"})
    public TemplateInstance act(@RestPath UUID id, @RestPath String act) throws ApiException {
        return Pages.act(petitions.getPetitionEntry(id), act);
    }

    @POST
    @Path("/{id: [0-9a-f-]{36}}/handing-on")
    @RolesAllowed({"INTAKE_OFFICER", "DEPUTY"})
    public Response handOn(
            @RestPath UUID id,
            @RestForm String key,
            @RestForm String etag,
            @RestForm String on,
            @RestForm String to,
            @RestForm String note)
            throws ApiException {
        return sending.send(
                () -> petitions.handPetitionOn(
                        id,
                        Given.version(etag),
                        new PetitionHandingOn()
                                .withOn(Read.day("on", on))
                                .withTo(Given.orNull(to))
                                .withNote(Given.orNull(note)),
                        key),
                pathOf(id),
                "handedOn",
                () -> act(id, "handing-on"));
    }

    @POST
    @Path("/{id: [0-9a-f-]{36}}/follow-ups")
    @RolesAllowed({"INTAKE_OFFICER", "DEPUTY"})
    public Response followUp(
            @RestPath UUID id, @RestForm String key, @RestForm String etag, @RestForm String on, @RestForm String note)
            throws ApiException {
        return sending.send(
                () -> petitions.followUpPetition(
                        id,
                        Given.version(etag),
                        new PetitionFollowUp().withOn(Read.day("on", on)).withNote(Given.orNull(note)),
                        key),
                pathOf(id),
                "followedUp",
                () -> act(id, "follow-ups"));
    }

    @POST
    @Path("/{id: [0-9a-f-]{36}}/ending")
    @RolesAllowed({"INTAKE_OFFICER", "DEPUTY"})
    public Response end(
            @RestPath UUID id,
            @RestForm String key,
            @RestForm String etag,
            @RestForm String on,
            @RestForm String result,
            @RestForm String note)
            throws ApiException {
        return sending.send(
                () -> petitions.endPetition(
                        id,
                        Given.version(etag),
                        new PetitionEnding()
                                .withOn(Read.day("on", on))
                                .withResult(Given.code(PetitionResult.class, result))
                                .withNote(Given.orNull(note)),
                        key),
                pathOf(id),
                "ended",
                () -> act(id, "ending"));
    }

    private static String pathOf(UUID id) {
        return "/petition-entries/" + id;
    }
}
