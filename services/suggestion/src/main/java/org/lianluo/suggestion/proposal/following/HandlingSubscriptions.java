package org.lianluo.suggestion.proposal.following;

import jakarta.inject.Singleton;
import org.lianluo.shared.events.handling.AssignmentCreatedV1;
import org.lianluo.shared.events.handling.AssignmentDueRecountedV1;
import org.lianluo.shared.events.handling.AssignmentEndedV1;
import org.lianluo.shared.events.handling.AssignmentEvent;
import org.lianluo.shared.events.handling.AssignmentExtendedV1;
import org.lianluo.shared.events.handling.AssignmentOverdueV1;
import org.lianluo.shared.events.handling.AssignmentReturnedV1;
import org.lianluo.shared.events.handling.AssignmentSignedV1;
import org.lianluo.shared.events.handling.CoOpinionSubmittedV1;
import org.lianluo.shared.events.handling.HandOverRecordedV1;
import org.lianluo.shared.events.handling.ReplyIssuedV1;
import org.lianluo.shared.events.handling.merging.AssignmentMergedV1;
import org.lianluo.shared.events.handling.merging.AssignmentUnmergedV1;
import org.lianluo.shared.events.survey.FeedbackFormDueRecountedV1;
import org.lianluo.shared.events.survey.FeedbackFormLapsedV1;
import org.lianluo.shared.events.survey.FeedbackFormOpenedV1;
import org.lianluo.shared.events.survey.FeedbackFormRemarkedV1;
import org.lianluo.shared.events.survey.FeedbackFormRemindedV1;
import org.lianluo.shared.events.survey.FeedbackReturnedV1;
import org.lianluo.shared.events.survey.FormEvent;
import org.lianluo.shared.messaging.Subscriptions;
import org.lianluo.suggestion.proposal.SuggestionStep;

/** What units do with a suggestion, and what its deputies say of the replies. */
@Singleton
class HandlingSubscriptions extends Subscriptions {

    HandlingSubscriptions(SuggestionFacts facts) {
        on(
                AssignmentCreatedV1.class,
                AssignmentEvent::isOfSuggestion,
                (work, event) -> facts.assignment(
                        work,
                        event,
                        fact -> fact.learn(event),
                        SuggestionStep.ASSIGN,
                        event.role() + " " + event.round()));
        on(
                AssignmentSignedV1.class,
                AssignmentEvent::isOfSuggestion,
                (work, event) -> facts.assignment(work, event, fact -> fact.learn(event), SuggestionStep.SIGN, null));
        on(
                AssignmentDueRecountedV1.class,
                event -> AssignmentEvent.isOfSuggestion(event) && event.limit().equals("ANSWER"),
                (work, event) -> facts.assignment(
                        work,
                        event,
                        fact -> fact.learn(event),
                        SuggestionStep.RECOUNT,
                        event.due().toString()));
        on(
                AssignmentOverdueV1.class,
                AssignmentEvent::isOfSuggestion,
                (work, event) -> facts.noticed(work, event, SuggestionStep.OVERDUE, event.limit() + " " + event.due()));
        on(
                CoOpinionSubmittedV1.class,
                AssignmentEvent::isOfSuggestion,
                (work, event) -> facts.assignment(
                        work,
                        event,
                        fact -> fact.learn(event),
                        SuggestionStep.CO_OPINION,
                        event.late() ? "late" : null));
        on(
                ReplyIssuedV1.class,
                AssignmentEvent::isOfSuggestion,
                (work, event) -> facts.assignment(
                        work,
                        event,
                        fact -> fact.learn(event),
                        SuggestionStep.REPLY,
                        event.classCode() + " " + event.documentNumber()));
        on(
                AssignmentExtendedV1.class,
                AssignmentEvent::isOfSuggestion,
                (work, event) -> facts.assignment(
                        work,
                        event,
                        fact -> fact.learn(event),
                        SuggestionStep.EXTEND,
                        event.answerDue() + " " + event.reason()));
        on(
                AssignmentReturnedV1.class,
                AssignmentEvent::isOfSuggestion,
                (work, event) -> facts.assignment(
                        work, event, fact -> fact.learn(event), SuggestionStep.RETURN_ASSIGNMENT, null));
        on(
                AssignmentEndedV1.class,
                AssignmentEvent::isOfSuggestion,
                (work, event) ->
                        facts.assignment(work, event, fact -> fact.learn(event), SuggestionStep.END_ASSIGNMENT, null));
        on(
                AssignmentMergedV1.class,
                (work, event) -> facts.assignment(
                        work, event, fact -> fact.learn(event), SuggestionStep.MERGE_ASSIGNMENT, null));
        on(
                AssignmentUnmergedV1.class,
                (work, event) -> facts.assignment(
                        work, event, fact -> fact.learn(event), SuggestionStep.UNMERGE_ASSIGNMENT, null));
        on(
                HandOverRecordedV1.class,
                (work, event) -> facts.handedOver(work, event.suggestionId(), event.handedOverAt()));
        on(
                FeedbackFormOpenedV1.class,
                FormEvent::isOnReply,
                (work, event) -> facts.feedback(
                        work,
                        new FeedbackFact(event.formId(), event.suggestionId()),
                        form -> form.learn(event),
                        SuggestionStep.ASK_FEEDBACK,
                        null,
                        event.deputyCode()));
        on(
                FeedbackFormDueRecountedV1.class,
                FormEvent::isOnReply,
                (work, event) -> facts.feedback(
                        work,
                        new FeedbackFact(event.formId(), event.suggestionId()),
                        form -> form.learn(event),
                        SuggestionStep.RECOUNT,
                        null,
                        event.deputyCode() + " " + event.due()));
        on(
                FeedbackFormRemindedV1.class,
                FormEvent::isOnReply,
                (work, event) -> facts.feedback(
                        work,
                        new FeedbackFact(event.formId(), event.suggestionId()),
                        form -> form.learn(event),
                        SuggestionStep.REMIND_FEEDBACK,
                        null,
                        event.deputyCode() + " " + event.due()));
        on(
                FeedbackFormLapsedV1.class,
                FormEvent::isOnReply,
                (work, event) -> facts.feedback(
                        work,
                        new FeedbackFact(event.formId(), event.suggestionId()),
                        form -> form.learn(event),
                        SuggestionStep.NO_FEEDBACK,
                        null,
                        event.deputyCode()));
        on(
                FeedbackFormRemarkedV1.class,
                FormEvent::isOnReply,
                (work, event) -> facts.feedback(
                        work,
                        new FeedbackFact(event.formId(), event.suggestionId()),
                        form -> form.learn(event),
                        SuggestionStep.LATE_REMARK,
                        event.deputyCode(),
                        event.unitCode()));
        on(
                FeedbackReturnedV1.class,
                FormEvent::isOnReply,
                (work, event) -> facts.feedback(
                        work,
                        new FeedbackFact(event.formId(), event.suggestionId()),
                        form -> form.learn(event),
                        SuggestionStep.FEEDBACK,
                        event.deputyCode(),
                        event.unitCode() + " " + event.result()));
    }
}
