package org.lianluo.portal.deputy;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.AssignmentsApi;
import org.lianluo.client.api.AttentionApi;
import org.lianluo.client.api.CommitmentsApi;
import org.lianluo.client.api.ContactsApi;
import org.lianluo.client.api.FeedbackFormsApi;
import org.lianluo.client.api.MeApi;
import org.lianluo.client.api.MotionsApi;
import org.lianluo.client.api.NoticesApi;
import org.lianluo.client.api.OpinionsApi;
import org.lianluo.client.api.QuestionnairesApi;
import org.lianluo.client.api.ReplyMeetingsApi;
import org.lianluo.client.api.SuggestionsApi;
import org.lianluo.client.api.SurveysApi;
import org.lianluo.client.model.Assignment;
import org.lianluo.client.model.AssignmentPage;
import org.lianluo.client.model.AssignmentStatus;
import org.lianluo.client.model.AttentionFindingPage;
import org.lianluo.client.model.CommitmentPage;
import org.lianluo.client.model.Contact;
import org.lianluo.client.model.Contacts;
import org.lianluo.client.model.FeedbackFormPage;
import org.lianluo.client.model.FormStatus;
import org.lianluo.client.model.MeetingStatus;
import org.lianluo.client.model.MotionPage;
import org.lianluo.client.model.NoticePage;
import org.lianluo.client.model.OpinionPage;
import org.lianluo.client.model.QuestionnairePage;
import org.lianluo.client.model.ReplyMeetingPage;
import org.lianluo.client.model.SubjectType;
import org.lianluo.client.model.SuggestionPage;
import org.lianluo.client.model.SurveyPage;
import org.lianluo.portal.visit.AtOnce;

/** A deputy's first page: all that waits for them. */
@Path("/deputy")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed("DEPUTY")
public class ToDoResource {

    private static final int PAGE = 50;

    /** How many assignments are asked for their contacts; each is a call. */
    private static final int CONTACTED = 10;

    private record Contacted(Assignment assignment, AtOnce.Answer<Contacts> contacts) {}

    @CheckedTemplate(basePath = "deputy")
    static class Pages {
        private Pages() {}

        static native TemplateInstance todo(ToDo waits);
    }

    private final OpinionsApi opinions;
    private final SuggestionsApi suggestions;
    private final MotionsApi motions;
    private final FeedbackFormsApi forms;
    private final AssignmentsApi assignments;
    private final ContactsApi contacts;
    private final ReplyMeetingsApi meetings;
    private final CommitmentsApi commitments;
    private final QuestionnairesApi questionnaires;
    private final SurveysApi surveys;
    private final NoticesApi notices;
    private final AttentionApi attention;
    private final MeApi me;
    private final AtOnce calls;

    ToDoResource(
            @RestClient OpinionsApi opinions,
            @RestClient SuggestionsApi suggestions,
            @RestClient MotionsApi motions,
            @RestClient FeedbackFormsApi forms,
            @RestClient AssignmentsApi assignments,
            @RestClient ContactsApi contacts,
            @RestClient ReplyMeetingsApi meetings,
            @RestClient CommitmentsApi commitments,
            @RestClient QuestionnairesApi questionnaires,
            @RestClient SurveysApi surveys,
            @RestClient NoticesApi notices,
            @RestClient AttentionApi attention,
            @RestClient MeApi me,
            AtOnce calls) {
        this.opinions = opinions;
        this.suggestions = suggestions;
        this.motions = motions;
        this.forms = forms;
        this.assignments = assignments;
        this.contacts = contacts;
        this.meetings = meetings;
        this.commitments = commitments;
        this.questionnaires = questionnaires;
        this.surveys = surveys;
        this.notices = notices;
        this.attention = attention;
        this.me = me;
        this.calls = calls;
    }

    @GET
    public TemplateInstance show() throws ApiException {
        AtOnce.Answer<OpinionPage> asked = calls.begin(() ->
                opinions.listOpinions(null, null, null, null, PAGE, null, null, null, null, null, true, null, null));
        AtOnce.Answer<SuggestionPage> waiting = calls.begin(() -> suggestions.listSuggestions(
                null, null, null, null, null, PAGE, null, null, null, null, null, null, null, null, null, true, null));
        AtOnce.Answer<MotionPage> moved =
                calls.begin(() -> motions.listMotions(null, PAGE, null, null, null, null, true));
        AtOnce.Answer<FeedbackFormPage> open = calls.begin(() ->
                forms.listFeedbackForms(null, null, null, PAGE, null, null, null, null, FormStatus.OPEN, null, null));
        AtOnce.Answer<ReplyMeetingPage> invited =
                calls.begin(() -> meetings.listReplyMeetings(null, PAGE, MeetingStatus.PLANNED));
        AtOnce.Answer<CommitmentPage> postponed = calls.begin(() ->
                commitments.listCommitments(null, null, null, null, PAGE, null, null, null, null, true, null, null));
        AtOnce.Answer<QuestionnairePage> toAnswer =
                calls.begin(() -> questionnaires.listQuestionnaires(null, null, PAGE, null, true));
        AtOnce.Answer<SurveyPage> rated = calls.begin(() -> surveys.listSurveys(null, null, null, PAGE, null, true));
        AtOnce.Answer<NoticePage> unread = calls.begin(
                () -> notices.listNotices(null, null, null, null, PAGE, null, null, null, null, null, true));
        AtOnce.Answer<AttentionFindingPage> missed =
                calls.begin(() -> attention.listAttentionFindings(null, null, PAGE, null, null, true));
        ToDo.Contacts contacts = unconfirmed();
        return Pages.todo(new ToDo(
                asked.get(),
                waiting.get(),
                moved.get(),
                contacts,
                open.get(),
                invited.get(),
                postponed.get(),
                toAnswer.get(),
                rated.get(),
                unread.get(),
                missed.get()));
    }

    /**
     * The newest where a contact waits for them; the others follow when these are confirmed. Of units that are still at work:
     * those that replied are asked about in the feedback.
     */
    private ToDo.Contacts unconfirmed() throws ApiException {
        AtOnce.Answer<AssignmentPage> signed = calls.begin(() -> contacted(AssignmentStatus.SIGNED));
        AtOnce.Answer<AssignmentPage> drafted = calls.begin(() -> contacted(AssignmentStatus.DRAFTED));
        List<String> mandates = me.getMe().getDeputyCodes();
        List<Contacted> all = Stream.of(signed.get(), drafted.get())
                .flatMap(page -> page.getItems().stream())
                .map(assignment ->
                        new Contacted(assignment, calls.begin(() -> contacts.listContacts(assignment.getId()))))
                .toList();
        List<ToDo.Unconfirmed> found = new ArrayList<>();
        for (Contacted unit : all) {
            for (Contact contact : unit.contacts().get().getItems()) {
                if (contact.getAcknowledgedAt() == null && mandates.contains(contact.getDeputyCode())) {
                    found.add(new ToDo.Unconfirmed(unit.assignment(), contact));
                }
            }
        }
        String next = signed.get().getNext();
        return new ToDo.Contacts(found, next == null ? drafted.get().getNext() : next);
    }

    private AssignmentPage contacted(AssignmentStatus status) throws ApiException {
        return assignments.listAssignments(
                null, null, null, CONTACTED, null, null, status, null, SubjectType.SUGGESTION, true, null, null);
    }
}
