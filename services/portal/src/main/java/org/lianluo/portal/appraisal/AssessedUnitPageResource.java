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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.UnitAssessmentsApi;
import org.lianluo.client.model.AssessedUnit;
import org.lianluo.client.model.AssessmentMark;
import org.lianluo.client.model.AssessmentMarkEntry;
import org.lianluo.client.model.AssessmentMarks;
import org.lianluo.client.model.UnitAssessment;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Read;
import org.lianluo.portal.form.Sending;
import org.lianluo.portal.form.Sent;
import org.lianluo.portal.visit.Visit;

/** A unit in an assessment: its score with parts and items, and the marks that who looks may give. */
@Path("/assessments/{id}/units/{unitCode}")
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
public class AssessedUnitPageResource {

    @CheckedTemplate(basePath = "appraisal")
    static class Pages {
        private Pages() {}

        static native TemplateInstance unit(
                UnitAssessment assessment, AssessedUnit unit, List<AssessmentMark> marks, SchemeWords words);
    }

    private final UnitAssessmentsApi api;
    private final Visit visit;
    private final Sending sending;

    AssessedUnitPageResource(@RestClient UnitAssessmentsApi api, Visit visit, Sending sending) {
        this.api = api;
        this.visit = visit;
        this.sending = sending;
    }

    @GET
    public TemplateInstance show(@RestPath UUID id, @RestPath String unitCode) throws ApiException {
        UnitAssessment assessment = api.getUnitAssessment(id);
        return Pages.unit(
                assessment,
                api.getAssessedUnit(id, unitCode),
                assessment.getAllowed().contains("MARK") ? marks(id, unitCode) : List.of(),
                new SchemeWords(assessment.getScheme(), visit.isEnglish()));
    }

    /** None for who may give none for this unit. */
    private List<AssessmentMark> marks(UUID id, String unitCode) throws ApiException {
        try {
            return api.listAssessmentMarks(id, unitCode).getItems();
        } catch (ApiException e) {
            if (e.getResponse().getStatus() != 404) {
                throw e;
            }
            return List.of();
        }
    }

    /** Those that were filled in. */
    @POST
    @Path("/marks")
    public Response give(@RestPath UUID id, @RestPath String unitCode, @RestForm String key, @RestForm String etag)
            throws ApiException {
        return sending.send(
                () -> api.giveAssessmentMarks(
                        id, unitCode, new AssessmentMarks().withMarks(entered()), Given.version(etag), key),
                AssessmentsResource.pathOf(id) + "/units/" + unitCode,
                "marked",
                () -> show(id, unitCode));
    }

    /** Fields come in rows: the indicator, its item where it has one, points and a remark. */
    private static List<AssessmentMarkEntry> entered() throws ApiException {
        Map<String, List<String>> sent = Sent.values();
        List<AssessmentMarkEntry> marks = new ArrayList<>();
        for (int row = 0; sent.containsKey(MarkFields.indicator(row)); row++) {
            String points = first(sent, MarkFields.points(row));
            if (points != null) {
                marks.add(new AssessmentMarkEntry()
                        .withIndicator(first(sent, MarkFields.indicator(row)))
                        .withAssignmentId(Read.id(MarkFields.points(row), first(sent, MarkFields.item(row))))
                        .withPoints(Read.exact(MarkFields.points(row), points))
                        .withRemark(first(sent, MarkFields.remark(row))));
            }
        }
        return marks;
    }

    private static String first(Map<String, List<String>> sent, String field) {
        List<String> values = sent.getOrDefault(field, List.of());
        return values.isEmpty() ? null : Given.orNull(values.get(0));
    }
}
