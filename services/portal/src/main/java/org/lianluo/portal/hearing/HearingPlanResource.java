package org.lianluo.portal.hearing;

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
import org.jboss.resteasy.reactive.RestQuery;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.HearingsApi;
import org.lianluo.client.api.SupervisionApi;
import org.lianluo.client.model.HearingKind;
import org.lianluo.client.model.HearingPlan;
import org.lianluo.client.model.HearingSubject;
import org.lianluo.client.model.SupervisionCase;
import org.lianluo.client.model.SupervisionSubjectKind;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Lines;
import org.lianluo.portal.form.Read;
import org.lianluo.portal.form.Sending;
import org.lianluo.portal.visit.OwnRegion;

/** Arranges a hearing, of a supervision case or by itself (安排听证). */
@Path("/hearings/new")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({"INTAKE_OFFICER", "COMMITTEE_SUPERVISOR", "DIRECTOR_MEETING"})
public class HearingPlanResource {

    @CheckedTemplate(basePath = "hearing")
    static class Pages {
        private Pages() {}

        /**
         * @param of supervision case that it belongs to; null for none
         * @param region whose units can be asked
         */
        static native TemplateInstance plan(SupervisionCase of, Prefill at, String region);
    }

    private final HearingsApi hearings;
    private final SupervisionApi supervision;
    private final OwnRegion region;
    private final Sending sending;

    HearingPlanResource(
            @RestClient HearingsApi hearings,
            @RestClient SupervisionApi supervision,
            OwnRegion region,
            Sending sending) {
        this.hearings = hearings;
        this.supervision = supervision;
        this.region = region;
        this.sending = sending;
    }

    @GET
    public TemplateInstance form(@RestQuery UUID supervisionCaseId) throws ApiException {
        SupervisionCase of = supervisionCaseId == null ? null : supervision.getSupervisionCase(supervisionCaseId);
        return Pages.plan(of, Prefill.of(of), region.code());
    }

    @POST
    public Response plan(
            @RestQuery UUID supervisionCaseId,
            @RestForm String key,
            @RestForm String kind,
            @RestForm String title,
            @RestForm String startsAt,
            @RestForm String place,
            @RestForm String chair,
            @RestForm List<String> unitCodes,
            @RestForm String deputyCodes)
            throws ApiException {
        return sending.send(
                () -> Sending.done(
                        HearingsResource.pathOf(hearings.planHearing(
                                        new HearingPlan()
                                                .withKind(Given.code(HearingKind.class, kind))
                                                .withTitle(Given.orNull(title))
                                                .withStartsAt(Read.moment("startsAt", startsAt))
                                                .withPlace(Given.orNull(place))
                                                .withChair(Given.orNull(chair))
                                                .withSupervisionCaseId(supervisionCaseId)
                                                .withSubjects(subjects(supervisionCaseId))
                                                .withUnitCodes(unitCodes)
                                                .withDeputyCodes(Lines.codes(deputyCodes)),
                                        key)
                                .getId()),
                        "planned"),
                () -> form(supervisionCaseId));
    }

    /** What the case is about, the hearing is about, too. */
    private List<HearingSubject> subjects(UUID supervisionCaseId) throws ApiException {
        if (supervisionCaseId == null) {
            return null;
        }
        SupervisionCase of = supervision.getSupervisionCase(supervisionCaseId);
        return of.getSubjectId() == null
                ? null
                : List.of(new HearingSubject()
                        .withKind(Given.code(SupervisionSubjectKind.class, of.getSubjectKind()))
                        .withId(of.getSubjectId()));
    }
}
