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
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.EvaluationsApi;
import org.lianluo.client.model.Evaluation;
import org.lianluo.client.model.EvaluationKind;
import org.lianluo.client.model.EvaluationPlan;
import org.lianluo.client.model.NewEvaluation;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Sending;

/** The plan of an evaluation, made and changed by the committee's offices. */
@Path("/evaluations/plan")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({"COMMITTEE_SUPERVISOR", "INTAKE_OFFICER"})
public class EvaluationPlanResource {

    @CheckedTemplate(basePath = "evaluation")
    static class Pages {
        private Pages() {}

        static native TemplateInstance plan(String kind, String action, Kept kept);
    }

    /** What a form shows before anything is entered; the version is null for a new one. */
    record Kept(String title, String subjects, String groups, Long version) {}

    private final EvaluationsApi api;
    private final Sending sending;

    EvaluationPlanResource(@RestClient EvaluationsApi api, Sending sending) {
        this.api = api;
        this.sending = sending;
    }

    @GET
    public TemplateInstance plan(@RestQuery String kind) {
        return fresh(kind(kind));
    }

    @POST
    @Path("/{kind}")
    public Response send(
            @RestPath String kind,
            @RestForm String key,
            @RestForm String title,
            @RestForm String subjects,
            @RestForm String groups)
            throws ApiException {
        EvaluationKind of = kind(kind);
        return sending.send(
                () -> Sending.done(
                        EvaluationsResource.pathOf(api.planEvaluation(
                                        new NewEvaluation().withKind(of).withPlan(entered(of, title, subjects, groups)),
                                        key)
                                .getId()),
                        "planned"),
                () -> fresh(of));
    }

    @GET
    @Path("/{id: [0-9a-f-]{36}}")
    public TemplateInstance show(@RestPath UUID id) throws ApiException {
        Evaluation evaluation = api.getEvaluation(id);
        return Pages.plan(
                evaluation.getKind(),
                "/evaluations/plan/" + id,
                new Kept(
                        evaluation.getTitle(),
                        PlanLines.ofSubjects(evaluation.getSubjects()),
                        PlanLines.ofGroups(evaluation.getGroups()),
                        evaluation.getVersion()));
    }

    @POST
    @Path("/{id: [0-9a-f-]{36}}")
    public Response change(
            @RestPath UUID id,
            @RestForm String etag,
            @RestForm String title,
            @RestForm String subjects,
            @RestForm String groups)
            throws ApiException {
        return sending.send(
                () -> api.changeEvaluation(
                        id,
                        Given.version(etag),
                        entered(kind(api.getEvaluation(id).getKind()), title, subjects, groups)),
                EvaluationsResource.pathOf(id),
                "changed",
                () -> show(id));
    }

    private static TemplateInstance fresh(EvaluationKind kind) {
        return Pages.plan(kind.name(), "/evaluations/plan/" + kind, new Kept("", "", "", null));
    }

    private static EvaluationKind kind(String code) {
        EvaluationKind kind = Given.code(EvaluationKind.class, code);
        return kind == null ? EvaluationKind.FOCUSED : kind;
    }

    private static EvaluationPlan entered(EvaluationKind kind, String title, String subjects, String groups)
            throws ApiException {
        return new EvaluationPlan()
                .withTitle(Given.orNull(title))
                .withSubjects(PlanLines.subjects("subjects", subjects, kind == EvaluationKind.POST_APPOINTMENT))
                .withGroups(PlanLines.groups("groups", groups));
    }
}
