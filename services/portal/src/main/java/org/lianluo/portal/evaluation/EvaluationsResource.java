package org.lianluo.portal.evaluation;

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
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.EvaluationsApi;
import org.lianluo.client.api.SurveysApi;
import org.lianluo.client.model.Evaluation;
import org.lianluo.client.model.EvaluationCancellation;
import org.lianluo.client.model.EvaluationConclusion;
import org.lianluo.client.model.EvaluationFindingEntry;
import org.lianluo.client.model.EvaluationKind;
import org.lianluo.client.model.EvaluationPage;
import org.lianluo.client.model.EvaluationStatus;
import org.lianluo.client.model.EvaluationSurveyEntry;
import org.lianluo.client.model.EvaluationVisitEntry;
import org.lianluo.client.model.HistoryLine;
import org.lianluo.client.model.SurveyKind;
import org.lianluo.client.model.SurveyStatus;
import org.lianluo.client.model.SurveySummary;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Read;
import org.lianluo.portal.form.Sending;
import org.lianluo.portal.visit.Visit;

/** Evaluations as those who take part read them, and the steps of each. */
@Path("/evaluations")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({"COMMITTEE_SUPERVISOR", "INTAKE_OFFICER", "DIRECTOR_MEETING", "DEPUTY", "HANDLER_LEADER"})
public class EvaluationsResource {

    private static final int SHOWN = 50;
    private static final String ONE = "/{id: [0-9a-f-]{36}}";

    @CheckedTemplate(basePath = "evaluation")
    static class Pages {
        private Pages() {}

        static native TemplateInstance evaluations(EvaluationPage page, String kind, String status);

        /** @param choices surveys that could be its next */
        static native TemplateInstance evaluation(
                Evaluation evaluation,
                List<HistoryLine> history,
                Map<UUID, SurveySummary> stages,
                List<SurveySummary> choices);
    }

    private final EvaluationsApi api;
    private final SurveysApi surveys;
    private final Visit visit;
    private final Sending sending;

    EvaluationsResource(@RestClient EvaluationsApi api, @RestClient SurveysApi surveys, Visit visit, Sending sending) {
        this.api = api;
        this.surveys = surveys;
        this.visit = visit;
        this.sending = sending;
    }

    @GET
    public TemplateInstance list(@RestQuery String kind, @RestQuery String status, @RestQuery String cursor)
            throws ApiException {
        return Pages.evaluations(
                api.listEvaluations(
                        Given.orNull(cursor),
                        Given.code(EvaluationKind.class, kind),
                        SHOWN,
                        Given.code(EvaluationStatus.class, status)),
                kind,
                status);
    }

    /** Its history is for the offices. */
    @GET
    @Path(ONE)
    public TemplateInstance show(@RestPath UUID id) throws ApiException {
        Evaluation evaluation = api.getEvaluation(id);
        return Pages.evaluation(
                evaluation,
                visit.has("COMMITTEE_SUPERVISOR,INTAKE_OFFICER,DIRECTOR_MEETING")
                        ? api.getEvaluationHistory(id).getItems()
                        : List.of(),
                stages(evaluation),
                choices(evaluation));
    }

    /** Its surveys that the caller may read. */
    private Map<UUID, SurveySummary> stages(Evaluation evaluation) throws ApiException {
        if (evaluation.getSurveys().isEmpty()) {
            return Map.of();
        }
        return surveys.listSurveys(null, evaluation.getId(), null, SHOWN, null, null).getItems().stream()
                .collect(Collectors.toMap(SurveySummary::getId, Function.identity()));
    }

    /** Those of the kind that rates it, and of no evaluation yet. */
    private List<SurveySummary> choices(Evaluation evaluation) throws ApiException {
        if (!evaluation.getAllowed().contains("SURVEY")) {
            return List.of();
        }
        SurveyKind kind = evaluation.getKind().equals(EvaluationKind.POST_APPOINTMENT.toString())
                ? SurveyKind.POST_APPOINTMENT
                : SurveyKind.WORK_EVALUATION;
        return surveys.listSurveys(null, null, kind, SHOWN, null, null).getItems().stream()
                .filter(survey ->
                        survey.getEvaluationId() == null && !survey.getStatus().equals(SurveyStatus.VOID.toString()))
                .toList();
    }

    @POST
    @Path(ONE + "/investigation")
    public Response investigate(@RestPath UUID id, @RestForm String key, @RestForm String etag) throws ApiException {
        return step(id, "investigating", () -> api.startInvestigation(Given.version(etag), id, key));
    }

    @POST
    @Path(ONE + "/visits")
    public Response visit(
            @RestPath UUID id,
            @RestForm String key,
            @RestForm String etag,
            @RestForm String group,
            @RestForm String on,
            @RestForm String place,
            @RestForm String summary)
            throws ApiException {
        return step(
                id,
                "visited",
                () -> api.recordEvaluationVisit(
                        Given.version(etag),
                        id,
                        new EvaluationVisitEntry()
                                .withGroup(Read.number("group", group))
                                .withOn(Read.day("on", on))
                                .withPlace(Given.orNull(place))
                                .withSummary(Given.orNull(summary)),
                        key));
    }

    @POST
    @Path(ONE + "/findings")
    public Response find(
            @RestPath UUID id,
            @RestForm String key,
            @RestForm String etag,
            @RestForm String subject,
            @RestForm String foundBy,
            @RestForm String text)
            throws ApiException {
        return step(
                id,
                "found",
                () -> api.recordEvaluationFinding(
                        Given.version(etag),
                        id,
                        new EvaluationFindingEntry()
                                .withSubject(Read.number("subject", subject))
                                .withGroup(Read.number("foundBy", foundBy))
                                .withText(Given.orNull(text)),
                        key));
    }

    @POST
    @Path(ONE + "/surveys")
    public Response survey(@RestPath UUID id, @RestForm String key, @RestForm String etag, @RestForm String surveyId)
            throws ApiException {
        return step(
                id,
                "surveyed",
                () -> api.addEvaluationSurvey(
                        Given.version(etag),
                        id,
                        new EvaluationSurveyEntry().withSurveyId(Read.id("surveyId", surveyId)),
                        key));
    }

    @POST
    @Path(ONE + "/report")
    public Response report(@RestPath UUID id, @RestForm String key, @RestForm String etag) throws ApiException {
        return step(id, "reported", () -> api.reportEvaluation(Given.version(etag), id, key));
    }

    @POST
    @Path(ONE + "/rating")
    public Response rate(@RestPath UUID id, @RestForm String key, @RestForm String etag) throws ApiException {
        return step(id, "rated", () -> api.rateEvaluation(Given.version(etag), id, key));
    }

    @POST
    @Path(ONE + "/conclusion")
    public Response conclude(
            @RestPath UUID id, @RestForm String key, @RestForm String etag, @RestForm String conclusion)
            throws ApiException {
        return step(
                id,
                "concluded",
                () -> api.concludeEvaluation(
                        Given.version(etag),
                        id,
                        new EvaluationConclusion().withConclusion(Given.orNull(conclusion)),
                        key));
    }

    @POST
    @Path(ONE + "/cancellation")
    public Response cancel(@RestPath UUID id, @RestForm String key, @RestForm String etag, @RestForm String reason)
            throws ApiException {
        return step(
                id,
                "cancelled",
                () -> api.cancelEvaluation(
                        Given.version(etag), id, new EvaluationCancellation().withReason(Given.orNull(reason)), key));
    }

    private Response step(UUID id, String what, Sending.Step step) throws ApiException {
        return sending.send(step, pathOf(id), what, () -> show(id));
    }

    static String pathOf(UUID id) {
        return "/evaluations/" + id;
    }
}
