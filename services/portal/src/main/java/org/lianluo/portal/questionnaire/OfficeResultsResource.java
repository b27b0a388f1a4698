package org.lianluo.portal.questionnaire;

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
import org.lianluo.client.api.QuestionnairesApi;
import org.lianluo.client.model.NamedSheetPage;
import org.lianluo.client.model.Questionnaire;
import org.lianluo.client.model.QuestionnaireTextPage;
import org.lianluo.client.model.TextRelease;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Sending;

/** What a questionnaire gave, for the office that ran it: counts, texts to release, and named sheets. */
@Path("/office/questionnaires")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({"INTAKE_OFFICER", "COMMITTEE_SUPERVISOR", "DIRECTOR_MEETING"})
public class OfficeResultsResource {

    private static final int SHOWN = 50;

    @CheckedTemplate(basePath = "questionnaire")
    static class Pages {
        private Pages() {}

        static native TemplateInstance officeResults(ResultSheet sheet);

        static native TemplateInstance texts(Questionnaire questionnaire, QuestionnaireTextPage page);

        static native TemplateInstance sheets(Questionnaire questionnaire, List<SaidByDeputy> sheets, String next);
    }

    private final QuestionnairesApi questionnaires;
    private final Sending sending;

    OfficeResultsResource(@RestClient QuestionnairesApi questionnaires, Sending sending) {
        this.questionnaires = questionnaires;
        this.sending = sending;
    }

    @GET
    @Path("/{id}/results")
    public TemplateInstance results(@RestPath UUID id) throws ApiException {
        return Pages.officeResults(new ResultSheet(
                questionnaires.getQuestionnaire(id), questionnaires.getQuestionnaireResults(id), List.of()));
    }

    @GET
    @Path("/{id}/texts")
    public TemplateInstance texts(@RestPath UUID id, @RestQuery String cursor) throws ApiException {
        return Pages.texts(
                questionnaires.getQuestionnaire(id),
                questionnaires.listQuestionnaireTexts(id, Given.orNull(cursor), SHOWN, null));
    }

    /** Those of the page that are ticked are released, the others kept back. */
    @POST
    @Path("/{id}/texts")
    public Response release(
            @RestPath UUID id,
            @RestForm String key,
            @RestForm String etag,
            @RestForm List<UUID> shown,
            @RestForm List<UUID> released)
            throws ApiException {
        return sending.send(
                () -> questionnaires.releaseQuestionnaireTexts(
                        id,
                        Given.version(etag),
                        new TextRelease()
                                .withRelease(released)
                                .withKeepBack(shown.stream()
                                        .filter(text -> !released.contains(text))
                                        .toList()),
                        key),
                OfficeQuestionnairesResource.pathOf(id),
                "released",
                () -> texts(id, null));
    }

    @GET
    @Path("/{id}/sheets")
    public TemplateInstance sheets(@RestPath UUID id, @RestQuery String cursor) throws ApiException {
        Questionnaire questionnaire = questionnaires.getQuestionnaire(id);
        NamedSheetPage page = questionnaires.listNamedSheets(id, Given.orNull(cursor), SHOWN);
        return Pages.sheets(
                questionnaire,
                page.getItems().stream()
                        .map(sheet -> SaidByDeputy.of(questionnaire, sheet))
                        .toList(),
                page.getNext());
    }
}
