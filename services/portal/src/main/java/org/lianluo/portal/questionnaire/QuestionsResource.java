package org.lianluo.portal.questionnaire;

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
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.QuestionnairesApi;
import org.lianluo.client.model.Audience;
import org.lianluo.client.model.Question;
import org.lianluo.client.model.Questionnaire;
import org.lianluo.client.model.QuestionnaireEntry;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Sending;
import org.lianluo.portal.form.Sent;

/** The questions of a draft: an office adds one after the other, changes, moves and removes them. */
@Path("/office/questionnaires/{id}/questions/{place: \\d{1,3}}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({"INTAKE_OFFICER", "COMMITTEE_SUPERVISOR", "DIRECTOR_MEETING"})
public class QuestionsResource {

    @CheckedTemplate(basePath = "questionnaire")
    static class Pages {
        private Pages() {}

        static native TemplateInstance question(QuestionDraft draft);
    }

    private final QuestionnairesApi questionnaires;
    private final Sending sending;

    QuestionsResource(@RestClient QuestionnairesApi questionnaires, Sending sending) {
        this.questionnaires = questionnaires;
        this.sending = sending;
    }

    /** @param place as many as there are for a new one */
    @GET
    public TemplateInstance show(@RestPath UUID id, @RestPath int place) throws ApiException {
        Questionnaire draft = questionnaires.getQuestionnaire(id);
        List<Question> questions = draft.getQuestions();
        if (place > questions.size()) {
            throw new NotFoundException();
        }
        return Pages.question(
                new QuestionDraft(draft, place, place < questions.size() ? questions.get(place) : new Question()));
    }

    @POST
    public Response save(@RestPath UUID id, @RestPath int place, @RestForm String etag) throws ApiException {
        Questionnaire draft = questionnaires.getQuestionnaire(id);
        List<Question> questions = new ArrayList<>(draft.getQuestions());
        boolean added = place >= questions.size();
        return sending.send(
                () -> {
                    Question entered = Lettering.of(
                            Sent.values(),
                            place,
                            added
                                    ? Lettering.freeId(questions)
                                    : questions.get(place).getId());
                    if (added) {
                        questions.add(entered);
                    } else {
                        questions.set(place, entered);
                    }
                    keep(draft, questions, etag);
                },
                OfficeQuestionnairesResource.pathOf(id),
                added ? "added" : "saved",
                () -> show(id, place));
    }

    @POST
    @Path("/removal")
    public Response remove(@RestPath UUID id, @RestPath int place, @RestForm String etag) throws ApiException {
        return changed(id, place, etag, questions -> questions.remove(place));
    }

    /** One place up. */
    @POST
    @Path("/rise")
    public Response rise(@RestPath UUID id, @RestPath int place, @RestForm String etag) throws ApiException {
        return changed(id, place, etag, questions -> Collections.swap(questions, place, Math.max(0, place - 1)));
    }

    private interface Change {
        void make(List<Question> questions);
    }

    private Response changed(UUID id, int place, String etag, Change change) throws ApiException {
        Questionnaire draft = questionnaires.getQuestionnaire(id);
        List<Question> questions = new ArrayList<>(draft.getQuestions());
        if (place >= questions.size()) {
            throw new NotFoundException();
        }
        return sending.send(
                () -> {
                    change.make(questions);
                    keep(draft, questions, etag);
                },
                OfficeQuestionnairesResource.pathOf(id),
                "saved",
                () -> show(id, place));
    }

    private void keep(Questionnaire draft, List<Question> questions, String etag) throws ApiException {
        questionnaires.rewriteQuestionnaire(
                draft.getId(),
                Given.version(etag),
                new QuestionnaireEntry()
                        .withTitle(draft.getTitle())
                        .withIntroduction(draft.getIntroduction())
                        .withAudience(Given.code(Audience.class, String.valueOf(draft.getAudience())))
                        .withAnonymous(draft.getAnonymous())
                        .withLastDay(draft.getLastDay())
                        .withDeputyCodes(draft.getDeputyCodes())
                        .withQuestions(questions));
    }
}
