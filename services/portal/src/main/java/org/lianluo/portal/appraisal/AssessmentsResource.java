package org.lianluo.portal.appraisal;

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
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.UnitAssessmentsApi;
import org.lianluo.client.model.AssessedUnit;
import org.lianluo.client.model.AssessmentReason;
import org.lianluo.client.model.AssessmentStatus;
import org.lianluo.client.model.AwardListEntry;
import org.lianluo.client.model.HistoryLine;
import org.lianluo.client.model.UnitAssessment;
import org.lianluo.client.model.UnitAssessmentPage;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Read;
import org.lianluo.portal.form.Sending;
import org.lianluo.portal.visit.OwnRegion;
import org.lianluo.portal.visit.Visit;

/** Assessments as those whom they concern read them, with the ranking, and the steps of each. */
@Path("/assessments")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({
    "INTAKE_OFFICER",
    "GOV_OFFICE",
    "COMMITTEE_SUPERVISOR",
    "DIRECTOR_MEETING",
    "HANDLER_CLERK",
    "HANDLER_LEADER",
    "DEPUTY"
})
public class AssessmentsResource {

    private static final int SHOWN = 50;
    private static final String ONE = "/{id: [0-9a-f-]{36}}";
    private static final String OFFICES = "INTAKE_OFFICER,GOV_OFFICE,COMMITTEE_SUPERVISOR,DIRECTOR_MEETING";

    @CheckedTemplate(basePath = "appraisal")
    static class Pages {
        private Pages() {}

        static native TemplateInstance assessments(UnitAssessmentPage page, String year, String status);

        /** @param names of the units, by their codes */
        static native TemplateInstance assessment(
                UnitAssessment assessment,
                List<AssessedUnit> units,
                Map<String, String> names,
                SchemeWords words,
                List<HistoryLine> history);
    }

    private final UnitAssessmentsApi api;
    private final Visit visit;
    private final OwnRegion own;
    private final Sending sending;

    AssessmentsResource(@RestClient UnitAssessmentsApi api, Visit visit, OwnRegion own, Sending sending) {
        this.api = api;
        this.visit = visit;
        this.own = own;
        this.sending = sending;
    }

    @GET
    public TemplateInstance list(@RestQuery String year, @RestQuery String status, @RestQuery String cursor)
            throws ApiException {
        return Pages.assessments(
                api.listUnitAssessments(
                        Given.orNull(cursor),
                        SHOWN,
                        null,
                        Given.code(AssessmentStatus.class, status),
                        Read.number("year", year)),
                year,
                status);
    }

    /** Its history is for the offices of its region. */
    @GET
    @Path(ONE)
    public TemplateInstance show(@RestPath UUID id) throws ApiException {
        UnitAssessment assessment = api.getUnitAssessment(id);
        List<AssessedUnit> units = api.listAssessedUnits(id).getItems();
        boolean office = visit.has(OFFICES) && assessment.getRegionCode().equals(own.code());
        return Pages.assessment(
                assessment,
                units,
                units.stream().collect(Collectors.toMap(AssessedUnit::getUnitCode, AssessedUnit::getUnitName)),
                new SchemeWords(assessment.getScheme(), visit.isEnglish()),
                office ? api.getUnitAssessmentHistory(id).getItems() : List.of());
    }

    @POST
    @Path(ONE + "/start")
    public Response start(@RestPath UUID id, @RestForm String key, @RestForm String etag) throws ApiException {
        return step(id, "started", () -> api.startUnitAssessment(Given.version(etag), id, key));
    }

    @POST
    @Path(ONE + "/closing")
    public Response close(@RestPath UUID id, @RestForm String key, @RestForm String etag) throws ApiException {
        return step(id, "closed", () -> api.closeUnitAssessment(Given.version(etag), id, key));
    }

    @POST
    @Path(ONE + "/reopening")
    public Response reopen(
            @RestPath UUID id, @RestForm String key, @RestForm String etag, @RestForm String reopenReason)
            throws ApiException {
        return step(
                id,
                "reopened",
                () -> api.reopenUnitAssessment(
                        Given.version(etag), id, new AssessmentReason().withReason(Given.orNull(reopenReason)), key));
    }

    @POST
    @Path(ONE + "/awards")
    public Response award(
            @RestPath UUID id,
            @RestForm String key,
            @RestForm String etag,
            @RestForm String name,
            @RestForm String places,
            @RestForm String group,
            @RestForm List<String> unitCodes,
            @RestForm String passedOver)
            throws ApiException {
        return step(
                id,
                "awarded",
                () -> api.chooseAwardedUnits(
                        Given.version(etag),
                        id,
                        new AwardListEntry()
                                .withName(Given.orNull(name))
                                .withPlaces(Read.number("places", places))
                                .withGroup(Given.orNull(group))
                                .withUnitCodes(unitCodes == null ? List.of() : unitCodes)
                                .withReason(Given.orNull(passedOver)),
                        key));
    }

    @POST
    @Path(ONE + "/publication")
    public Response publish(@RestPath UUID id, @RestForm String key, @RestForm String etag) throws ApiException {
        return step(id, "published", () -> api.publishUnitAssessment(Given.version(etag), id, key));
    }

    @POST
    @Path(ONE + "/cancellation")
    public Response cancel(@RestPath UUID id, @RestForm String key, @RestForm String etag, @RestForm String reason)
            throws ApiException {
        return step(
                id,
                "cancelled",
                () -> api.cancelUnitAssessment(
                        Given.version(etag), id, new AssessmentReason().withReason(Given.orNull(reason)), key));
    }

    private Response step(UUID id, String what, Sending.Step step) throws ApiException {
        return sending.send(step, pathOf(id), what, () -> show(id));
    }

    static String pathOf(UUID id) {
        return "/assessments/" + id;
    }
}
