package org.lianluo.portal.mandate;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
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
import org.lianluo.client.api.DeputiesApi;
import org.lianluo.client.api.MandatesApi;
import org.lianluo.client.model.Deputy;
import org.lianluo.client.model.EndGround;
import org.lianluo.client.model.MandateMatter;
import org.lianluo.client.model.MandateMatterProposal;
import org.lianluo.client.model.MandateStep;
import org.lianluo.client.model.MandateStepEntry;
import org.lianluo.client.model.SessionAbsence;
import org.lianluo.client.model.SessionAbsenceCorrection;
import org.lianluo.client.model.SessionAbsenceEntry;
import org.lianluo.client.model.StepKind;
import org.lianluo.client.model.SuspensionGround;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Read;
import org.lianluo.portal.form.Sending;

/** The course of one mandate: steps, absences from sessions, proposed ends. */
@Path("/deputies")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed("INTAKE_OFFICER")
public class CourseResource {

    private static final int MOST = 50;

    @CheckedTemplate(basePath = "mandate")
    static class Pages {
        private Pages() {}

        static native TemplateInstance course(
                Deputy deputy, List<MandateStep> steps, List<SessionAbsence> absences, List<MandateMatter> matters);

        /** @param act the last part of its address */
        static native TemplateInstance courseForm(Deputy deputy, String act);

        static native TemplateInstance absence(Deputy deputy, SessionAbsence absence);
    }

    private final DeputiesApi deputies;
    private final MandatesApi mandates;
    private final Sending sending;

    CourseResource(@RestClient DeputiesApi deputies, @RestClient MandatesApi mandates, Sending sending) {
        this.deputies = deputies;
        this.mandates = mandates;
        this.sending = sending;
    }

    @GET
    @Path("/{id: [0-9a-f-]{36}}/course")
    public TemplateInstance course(@RestPath UUID id) throws ApiException {
        return Pages.course(
                deputies.getDeputy(id),
                mandates.listMandateSteps(id).getItems(),
                mandates.listSessionAbsences(id).getItems(),
                mandates.listMandateMatters(null, id, MOST, null, null).getItems());
    }

    @GET
    @Path("/{id: [0-9a-f-]{36}}/course/{act: steps|absences|end}")
    public TemplateInstance form(@RestPath UUID id, @RestPath String act) throws ApiException {
        return Pages.courseForm(deputies.getDeputy(id), act);
    }

    @POST
    @Path("/{id: [0-9a-f-]{36}}/course/steps")
    public Response step(
            @RestPath UUID id,
            @RestForm String kind,
            @RestForm String ground,
            @RestForm String on,
            @RestForm String document,
            @RestForm String note,
            @RestForm String key,
            @RestForm String etag)
            throws ApiException {
        return sending.send(
                () -> mandates.recordMandateStep(
                        id,
                        Given.version(etag),
                        new MandateStepEntry()
                                .withKind(Given.code(StepKind.class, kind))
                                .withGround(Given.code(SuspensionGround.class, ground))
                                .withOn(Read.day("on", on))
                                .withDocument(Given.orNull(document))
                                .withNote(Given.orNull(note)),
                        key),
                pathOf(id),
                "recorded",
                () -> form(id, "steps"));
    }

    @POST
    @Path("/{id: [0-9a-f-]{36}}/course/absences")
    public Response absent(
            @RestPath UUID id,
            @RestForm String session,
            @RestForm String on,
            @RestForm Boolean approved,
            @RestForm String reason,
            @RestForm String key)
            throws ApiException {
        return sending.send(
                () -> mandates.recordSessionAbsence(
                        id,
                        new SessionAbsenceEntry()
                                .withSession(Given.orNull(session))
                                .withOn(Read.day("on", on))
                                .withApproved(approved)
                                .withReason(Given.orNull(reason)),
                        key),
                pathOf(id),
                "recorded",
                () -> form(id, "absences"));
    }

    @GET
    @Path("/{id: [0-9a-f-]{36}}/course/absences/{absence: [0-9a-f-]{36}}")
    public TemplateInstance correct(@RestPath UUID id, @RestPath UUID absence) throws ApiException {
        return Pages.absence(
                deputies.getDeputy(id),
                mandates.listSessionAbsences(id).getItems().stream()
                        .filter(one -> one.getId().equals(absence))
                        .findFirst()
                        .orElseThrow(NotFoundException::new));
    }

    @POST
    @Path("/{id: [0-9a-f-]{36}}/course/absences/{absence: [0-9a-f-]{36}}")
    public Response correct(
            @RestPath UUID id,
            @RestPath UUID absence,
            @RestForm Boolean approved,
            @RestForm String reason,
            @RestForm String key,
            @RestForm String etag)
            throws ApiException {
        return sending.send(
                () -> mandates.correctSessionAbsence(
                        absence,
                        id,
                        Given.version(etag),
                        new SessionAbsenceCorrection().withApproved(approved).withReason(Given.orNull(reason)),
                        key),
                pathOf(id),
                "corrected",
                () -> correct(id, absence));
    }

    @POST
    @Path("/{id: [0-9a-f-]{36}}/course/end")
    public Response propose(@RestPath UUID id, @RestForm String ground, @RestForm String note, @RestForm String key)
            throws ApiException {
        return sending.send(
                () -> mandates.proposeMandateEnd(
                        new MandateMatterProposal()
                                .withDeputyId(id)
                                .withGround(Given.code(EndGround.class, ground))
                                .withNote(Given.orNull(note)),
                        key),
                pathOf(id),
                "proposed",
                () -> form(id, "end"));
    }

    private static String pathOf(UUID id) {
        return "/deputies/" + id + "/course";
    }
}
