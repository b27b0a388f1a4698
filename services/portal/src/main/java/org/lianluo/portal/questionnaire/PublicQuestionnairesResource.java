package org.lianluo.portal.questionnaire;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
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
import org.lianluo.client.api.QuestionnairesApi;
import org.lianluo.client.model.PublicQuestionnairePage;
import org.lianluo.client.model.PublicSheet;
import org.lianluo.client.model.Questionnaire;
import org.lianluo.client.model.QuestionnaireStatus;
import org.lianluo.client.model.QuestionnaireTextPage;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Sending;
import org.lianluo.portal.form.Sent;

/** Questionnaires for everybody, without an account: to be answered, and what came of them. */
@Path("/questionnaires")
@Produces(MediaType.TEXT_HTML)
public class PublicQuestionnairesResource {

    private static final int SHOWN = 30;
    private static final int TEXTS = 200;

    @CheckedTemplate(basePath = "questionnaire")
    static class Pages {
        private Pages() {}

        static native TemplateInstance publicList(PublicQuestionnairePage page, String status);

        static native TemplateInstance results(ResultSheet sheet, String next);
    }

    private final QuestionnairesApi questionnaires;
    private final Sending sending;

    PublicQuestionnairesResource(@RestClient QuestionnairesApi questionnaires, Sending sending) {
        this.questionnaires = questionnaires;
        this.sending = sending;
    }

    @GET
    public TemplateInstance list(@RestQuery String status, @RestQuery String cursor) throws ApiException {
        return Pages.publicList(
                questionnaires.listPublicQuestionnaires(
                        Given.orNull(cursor), SHOWN, null, Given.code(QuestionnaireStatus.class, status), null),
                status);
    }

    /** The form, or the results once they are published. */
    @GET
    @Path("/{id}")
    public TemplateInstance show(@RestPath UUID id, @RestQuery String cursor) throws ApiException {
        Questionnaire questionnaire = questionnaires.getPublicQuestionnaire(id, null);
        if (!"PUBLISHED".equals(questionnaire.getStatus())) {
            return AnswerPage.answer(new AnswerForm(questionnaire, Sent.values()), pathOf(id), "/questionnaires");
        }
        QuestionnaireTextPage texts = questionnaires.listPublishedTexts(id, Given.orNull(cursor), TEXTS, null, null);
        return Pages.results(
                new ResultSheet(questionnaire, questionnaires.getPublishedResults(id, null), texts.getItems()),
                texts.getNext());
    }

    /** The key that the form was drawn with is the random submission: a form that is sent twice counts once. */
    @POST
    @Path("/{id}")
    public Response answer(@RestPath UUID id, @RestForm String key) throws ApiException {
        Questionnaire questionnaire = questionnaires.getPublicQuestionnaire(id, null);
        return sending.send(
                () -> Sending.done(
                        pathOf(id),
                        questionnaires
                                        .answerPublicQuestionnaire(
                                                id,
                                                new PublicSheet()
                                                        .withSubmission(Given.id(key))
                                                        .withAnswers(
                                                                new AnswerForm(questionnaire, Sent.values()).answers()),
                                                null)
                                        .getAlready()
                                ? "already"
                                : "answered"),
                () -> show(id, null));
    }

    private static String pathOf(UUID id) {
        return "/questionnaires/" + id;
    }
}
