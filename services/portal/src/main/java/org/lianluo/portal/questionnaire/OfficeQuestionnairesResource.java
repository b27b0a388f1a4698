package org.lianluo.portal.questionnaire;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
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
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.DeputiesApi;
import org.lianluo.client.api.QuestionnairesApi;
import org.lianluo.client.model.Audience;
import org.lianluo.client.model.Deputy;
import org.lianluo.client.model.DeputyPage;
import org.lianluo.client.model.HistoryLine;
import org.lianluo.client.model.Question;
import org.lianluo.client.model.Questionnaire;
import org.lianluo.client.model.QuestionnaireEntry;
import org.lianluo.client.model.QuestionnairePage;
import org.lianluo.client.model.QuestionnaireStatus;
import org.lianluo.client.model.QuestionnaireVoiding;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Read;
import org.lianluo.portal.form.Sending;
import org.lianluo.portal.visit.OwnRegion;

/** An office drafts questionnaires, opens, closes, publishes and voids them. */
@Path("/office/questionnaires")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({"INTAKE_OFFICER", "COMMITTEE_SUPERVISOR", "DIRECTOR_MEETING"})
public class OfficeQuestionnairesResource {

    private static final int SHOWN = 50;
    private static final int PAGE = 200;

    @CheckedTemplate(basePath = "questionnaire")
    static class Pages {
        private Pages() {}

        static native TemplateInstance list(QuestionnairePage page, String status);

        static native TemplateInstance plan(Questionnaire questionnaire, List<OnRoster> deputies);

        static native TemplateInstance office(Questionnaire questionnaire, List<HistoryLine> history);
    }

    /** A deputy of the region, and whether they are chosen: all are on a new roster. */
    @TemplateData
    public record OnRoster(Deputy deputy, boolean chosen) {}

    private final QuestionnairesApi questionnaires;
    private final DeputiesApi deputies;
    private final OwnRegion region;
    private final Sending sending;

    OfficeQuestionnairesResource(
            @RestClient QuestionnairesApi questionnaires,
            @RestClient DeputiesApi deputies,
            OwnRegion region,
            Sending sending) {
        this.questionnaires = questionnaires;
        this.deputies = deputies;
        this.region = region;
        this.sending = sending;
    }

    @GET
    public TemplateInstance list(@RestQuery String status, @RestQuery String cursor) throws ApiException {
        return Pages.list(
                questionnaires.listQuestionnaires(
                        null, Given.orNull(cursor), SHOWN, Given.code(QuestionnaireStatus.class, status), null),
                status);
    }

    @GET
    @Path("/new")
    public TemplateInstance plan() throws ApiException {
        return plan(new Questionnaire());
    }

    private TemplateInstance plan(Questionnaire questionnaire) throws ApiException {
        List<String> roster = questionnaire.getDeputyCodes();
        return Pages.plan(
                questionnaire,
                inRegion().stream()
                        .map(deputy -> new OnRoster(deputy, roster == null || roster.contains(deputy.getCode())))
                        .toList());
    }

    /** The deputies of the region. */
    private List<Deputy> inRegion() throws ApiException {
        List<Deputy> all = new ArrayList<>();
        String cursor = null;
        do {
            DeputyPage page = deputies.listDeputies(null, null, cursor, null, PAGE, null, region.code(), null, null);
            all.addAll(page.getItems());
            cursor = page.getNext();
        } while (cursor != null);
        return all;
    }

    @POST
    @Path("/new")
    public Response draft(
            @RestForm String key,
            @RestForm String title,
            @RestForm String introduction,
            @RestForm String audience,
            @RestForm boolean anonymous,
            @RestForm String lastDay,
            @RestForm List<String> deputyCodes)
            throws ApiException {
        return sending.send(
                () -> Sending.done(
                        pathOf(questionnaires
                                .draftQuestionnaire(
                                        entry(
                                                title,
                                                introduction,
                                                audience,
                                                anonymous,
                                                lastDay,
                                                deputyCodes,
                                                List.of()),
                                        key)
                                .getId()),
                        "drafted"),
                this::plan);
    }

    private static QuestionnaireEntry entry(
            String title,
            String introduction,
            String audience,
            boolean anonymous,
            String lastDay,
            List<String> deputyCodes,
            List<Question> questions)
            throws ApiException {
        boolean ofPublic = Audience.PUBLIC.name().equals(audience);
        return new QuestionnaireEntry()
                .withTitle(Given.orNull(title))
                .withIntroduction(Given.orNull(introduction))
                .withAudience(Given.code(Audience.class, audience))
                .withAnonymous(ofPublic || anonymous)
                .withLastDay(Read.day("lastDay", lastDay))
                .withDeputyCodes(ofPublic ? List.of() : deputyCodes)
                .withQuestions(questions);
    }

    @GET
    @Path("/{id: [0-9a-f-]{36}}")
    public TemplateInstance show(@RestPath UUID id) throws ApiException {
        return Pages.office(
                questionnaires.getQuestionnaire(id),
                questionnaires.getQuestionnaireHistory(id).getItems());
    }

    @GET
    @Path("/{id}/plan")
    public TemplateInstance plan(@RestPath UUID id) throws ApiException {
        return plan(questionnaires.getQuestionnaire(id));
    }

    @POST
    @Path("/{id}/plan")
    public Response rewrite(
            @RestPath UUID id,
            @RestForm String etag,
            @RestForm String title,
            @RestForm String introduction,
            @RestForm String audience,
            @RestForm boolean anonymous,
            @RestForm String lastDay,
            @RestForm List<String> deputyCodes)
            throws ApiException {
        List<Question> kept = questionnaires.getQuestionnaire(id).getQuestions();
        return sending.send(
                () -> questionnaires.rewriteQuestionnaire(
                        id,
                        Given.version(etag),
                        entry(title, introduction, audience, anonymous, lastDay, deputyCodes, kept)),
                pathOf(id),
                "saved",
                () -> plan(id));
    }

    @POST
    @Path("/{id}/opening")
    public Response open(@RestPath UUID id, @RestForm String key, @RestForm String etag) throws ApiException {
        return sending.send(
                () -> questionnaires.openQuestionnaire(id, Given.version(etag), key),
                pathOf(id),
                "opened",
                () -> show(id));
    }

    @POST
    @Path("/{id}/closing")
    public Response close(@RestPath UUID id, @RestForm String key, @RestForm String etag) throws ApiException {
        return sending.send(
                () -> questionnaires.closeQuestionnaire(id, Given.version(etag), key),
                pathOf(id),
                "closed",
                () -> show(id));
    }

    @POST
    @Path("/{id}/publication")
    public Response publish(@RestPath UUID id, @RestForm String key, @RestForm String etag) throws ApiException {
        return sending.send(
                () -> questionnaires.publishQuestionnaire(id, Given.version(etag), key),
                pathOf(id),
                "published",
                () -> show(id));
    }

    @POST
    @Path("/{id}/voiding")
    public Response annul(@RestPath UUID id, @RestForm String key, @RestForm String etag, @RestForm String reason)
            throws ApiException {
        return sending.send(
                () -> questionnaires.voidQuestionnaire(
                        id, Given.version(etag), new QuestionnaireVoiding().withReason(Given.orNull(reason)), key),
                pathOf(id),
                "voided",
                () -> show(id));
    }

    static String pathOf(UUID id) {
        return "/office/questionnaires/" + id;
    }
}
