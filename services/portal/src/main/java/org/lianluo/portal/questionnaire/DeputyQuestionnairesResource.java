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
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.QuestionnairesApi;
import org.lianluo.client.model.DeputySheet;
import org.lianluo.client.model.QuestionnairePage;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Sending;
import org.lianluo.portal.form.Sent;

/** A deputy answers the questionnaires on whose roster they stand. */
@Path("/deputy/questionnaires")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed("DEPUTY")
public class DeputyQuestionnairesResource {

    private static final int SHOWN = 50;

    @CheckedTemplate(basePath = "questionnaire")
    static class Pages {
        private Pages() {}

        static native TemplateInstance deputyList(QuestionnairePage page);
    }

    private final QuestionnairesApi questionnaires;
    private final Sending sending;

    DeputyQuestionnairesResource(@RestClient QuestionnairesApi questionnaires, Sending sending) {
        this.questionnaires = questionnaires;
        this.sending = sending;
    }

    @GET
    public TemplateInstance list(@RestQuery String cursor) throws ApiException {
        return Pages.deputyList(questionnaires.listQuestionnaires(null, Given.orNull(cursor), SHOWN, null, null));
    }

    @GET
    @Path("/{id}")
    public TemplateInstance show(@RestPath UUID id) throws ApiException {
        return AnswerPage.answer(form(id), pathOf(id), "/deputy/questionnaires");
    }

    private AnswerForm form(UUID id) throws ApiException {
        return new AnswerForm(questionnaires.getQuestionnaire(id), Sent.values());
    }

    @POST
    @Path("/{id}")
    public Response answer(@RestPath UUID id, @RestForm String key) throws ApiException {
        return sending.send(
                () -> Sending.done(
                        pathOf(id),
                        questionnaires
                                        .answerQuestionnaire(id, new DeputySheet().withAnswers(form(id).answers()), key)
                                        .getAlready()
                                ? "already"
                                : "answered"),
                () -> show(id));
    }

    private static String pathOf(UUID id) {
        return "/deputy/questionnaires/" + id;
    }
}
