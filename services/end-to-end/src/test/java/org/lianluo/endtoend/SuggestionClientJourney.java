package org.lianluo.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.lianluo.endtoend.Case.SOON;
import static org.lianluo.endtoend.Client.key;
import static org.lianluo.endtoend.Client.version;
import static org.lianluo.endtoend.Directory.CO_SPONSOR;
import static org.lianluo.endtoend.Directory.DEPUTY;
import static org.lianluo.endtoend.Directory.UNIT;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lianluo.client.ApiClient;
import org.lianluo.client.ApiException;
import org.lianluo.client.ApiResponse;
import org.lianluo.client.api.AssignmentsApi;
import org.lianluo.client.api.ContactsApi;
import org.lianluo.client.api.FeedbackFormsApi;
import org.lianluo.client.api.RepliesApi;
import org.lianluo.client.api.SuggestionsApi;
import org.lianluo.client.model.Assignment;
import org.lianluo.client.model.AssignmentMode;
import org.lianluo.client.model.AssignmentRole;
import org.lianluo.client.model.Complexity;
import org.lianluo.client.model.Confirmation;
import org.lianluo.client.model.ContactEntry;
import org.lianluo.client.model.ContactKind;
import org.lianluo.client.model.DraftSuggestion;
import org.lianluo.client.model.Feedback;
import org.lianluo.client.model.FeedbackForm;
import org.lianluo.client.model.Grade;
import org.lianluo.client.model.Occasion;
import org.lianluo.client.model.Reply;
import org.lianluo.client.model.ReplyApproval;
import org.lianluo.client.model.ReplyClass;
import org.lianluo.client.model.ReplyDraft;
import org.lianluo.client.model.Suggestion;
import org.lianluo.client.model.SuggestionAssigning;
import org.lianluo.client.model.SuggestionRegistration;
import org.lianluo.client.model.SuggestionStatus;
import org.lianluo.client.model.UnitPart;

/** The second loop through the generated client: two deputies, one unit, a second round. */
@ExtendWith(RunningSuite.class)
class SuggestionClientJourney {

    private final ApiClient deputy = Client.of(SuggestionCase.deputy(DEPUTY));
    private final ApiClient coSponsor = Client.of(SuggestionCase.deputy(CO_SPONSOR));
    private final ApiClient intake = Client.of(Actor.person("intake"));
    private final ApiClient unit = Client.of(Actor.machine("unit-" + UNIT));

    private final SuggestionsApi suggestions = new SuggestionsApi(deputy);
    private final AssignmentsApi assignments = new AssignmentsApi(unit);

    @Test
    void dissatisfiedThenSatisfiedInTheSecondRound() throws ApiException {
        UUID id = drafted().getSummary().getId();
        confirmedByTheCoSponsor(id);
        suggestions.submitSuggestion(id, version(suggestions.getSuggestionWithHttpInfo(id)), key());
        registered(id);
        assigned(id);

        assignments.signAssignment(awaitAssignment(id, 1).getId(), key());
        reply(id, 1);
        feedback(deputy, id, 1, Grade.DISSATISFIED);
        feedback(coSponsor, id, 1, Grade.SATISFIED);
        awaitStatus(id, SuggestionStatus.REHANDLING);
        reply(id, 2);
        feedback(deputy, id, 2, Grade.SATISFIED);
        feedback(coSponsor, id, 2, Grade.SATISFIED);
        awaitStatus(id, SuggestionStatus.CLOSED);

        Suggestion shown = new SuggestionsApi(Client.withoutAccount()).getSuggestion(id);
        assertThat(shown.getAssignments()).extracting(part -> part.getRound()).containsExactly(1, 2);
        assertThat(shown.getFeedback())
                .extracting(given -> given.getResult())
                .containsExactlyInAnyOrder("DISSATISFIED", "SATISFIED", "SATISFIED", "SATISFIED");
    }

    private Suggestion drafted() throws ApiException {
        return suggestions.draftSuggestion(
                new DraftSuggestion()
                        .title("关于增设路口信号灯的建议")
                        .facts("曙光街与建设路交叉口没有信号灯，代表三次实地查看，早晚高峰车辆与行人争道。")
                        .proposals("一、增设信号灯；二、施划人行横道。")
                        .category("PARKING")
                        .occasion(Occasion.IN_SESSION)
                        .term(11)
                        .sessionNumber(3)
                        .confidential(false)
                        .coSponsorCodes(Set.of(CO_SPONSOR))
                        .checklist(nothingExcluded()),
                key());
    }

    /** None of the matters that may not be suggested applies. */
    private static Map<String, Boolean> nothingExcluded() {
        return Stream.of(
                        "OWN_INTEREST",
                        "RELAYED_LETTER",
                        "ACCUSATION_OR_PETITION",
                        "LIVE_CASE",
                        "TENDER_OUTCOME",
                        "PROMOTION",
                        "EMPTY_CONTENT",
                        "OUTSIDE_JURISDICTION")
                .collect(Collectors.toMap(matter -> matter, matter -> false));
    }

    private void confirmedByTheCoSponsor(UUID id) throws ApiException {
        SuggestionsApi asked = new SuggestionsApi(coSponsor);
        Integer textVersion = asked.getSuggestion(id).getTextVersion();
        asked.confirmCoSponsorship(CO_SPONSOR, id, new Confirmation().textVersion(textVersion), key());
    }

    private void registered(UUID id) throws ApiException {
        SuggestionsApi office = new SuggestionsApi(intake);
        String version = version(office.getSuggestionWithHttpInfo(id));
        office.registerSuggestion(id, version, new SuggestionRegistration().publish(true), key());
    }

    /** Assigned to one unit, as soon as the service of handling knows that it is registered. */
    private void assigned(UUID id) {
        SuggestionAssigning assigning = new SuggestionAssigning()
                .suggestionId(id)
                .mode(AssignmentMode.SOLE)
                .complexity(Complexity.ORDINARY)
                .addUnitsItem(new UnitPart().unitCode(UNIT).role(AssignmentRole.SOLE));
        await().atMost(SOON)
                .ignoreException(ApiException.class)
                .until(() -> new AssignmentsApi(intake).assignSuggestion(assigning, key()), units -> true);
        awaitStatus(id, SuggestionStatus.ASSIGNED);
    }

    /** Talked about with the lead deputy, drafted and approved. */
    private void reply(UUID id, int round) throws ApiException {
        UUID assignment = awaitAssignment(id, round).getId();
        new ContactsApi(unit)
                .recordContact(
                        assignment,
                        new ContactEntry()
                                .kind(ContactKind.FACE_TO_FACE)
                                .deputyCode(DEPUTY)
                                .on(RunningSuite.time().today())
                                .summary("现场商定信号灯位置。"),
                        key());
        RepliesApi replies = new RepliesApi(unit);
        ApiResponse<Reply> drafted = replies.draftReplyWithHttpInfo(
                assignment,
                new ReplyDraft()
                        .classCode(ReplyClass.A)
                        .text("代表您好：建议收悉，现答复如下。")
                        .documentNumber("市政函〔2026〕" + round + "号"),
                key());
        ReplyApproval approval = new ReplyApproval().signatory("李局长");
        replies.approveReply(assignment, drafted.getData().getId(), approval, version(drafted), key());
    }

    private Assignment awaitAssignment(UUID id, int round) {
        return await().atMost(SOON)
                .until(
                        () -> assignments
                                .listAssignments(null, null, null, null, null, null, null, id, null, null, null, null)
                                .getItems()
                                .stream()
                                .filter(assignment -> assignment.getRound() == round)
                                .findAny()
                                .orElse(null),
                        found -> found != null);
    }

    private static void feedback(ApiClient client, UUID id, int round, Grade grade) throws ApiException {
        FeedbackFormsApi forms = new FeedbackFormsApi(client);
        FeedbackForm asked = await().atMost(SOON)
                .until(
                        () -> forms
                                .listFeedbackForms(null, null, null, null, true, null, null, round, null, id, null)
                                .getItems()
                                .stream()
                                .findAny()
                                .orElse(null),
                        found -> found != null);
        String version = version(forms.getFeedbackFormWithHttpInfo(asked.getId()));
        Feedback given = new Feedback().attitude(Grade.SATISFIED).result(grade);
        forms.giveFeedback(
                asked.getId(), version, grade == Grade.DISSATISFIED ? given.reason("高峰时仍然拥堵") : given, key());
    }

    private void awaitStatus(UUID id, SuggestionStatus status) {
        await().atMost(SOON)
                .until(
                        () -> suggestions.getSuggestion(id).getSummary().getStatus(),
                        current -> current.equals(status.getValue()));
    }
}
