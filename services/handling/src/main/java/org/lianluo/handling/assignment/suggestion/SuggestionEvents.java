package org.lianluo.handling.assignment.suggestion;

import java.util.List;
import org.lianluo.handling.assignment.talk.Contact;
import org.lianluo.handling.assignment.terms.ReplyRules;
import org.lianluo.handling.assignment.wording.Promised;
import org.lianluo.shared.events.handling.AssignmentCreatedV1;
import org.lianluo.shared.events.handling.AssignmentEndedV1;
import org.lianluo.shared.events.handling.AssignmentSignedV1;
import org.lianluo.shared.events.handling.CoOpinionSubmittedV1;
import org.lianluo.shared.events.handling.CommitmentRecordedV1;
import org.lianluo.shared.events.handling.ReplyIssuedV1;
import org.lianluo.shared.events.handling.contact.ContactAcknowledgedV1;
import org.lianluo.shared.events.handling.contact.ContactRecordedV1;

/** What has happened to a suggestion in the hands of a unit, in the words of the published contracts. */
final class SuggestionEvents {

    private SuggestionEvents() {}

    static AssignmentCreatedV1 created(SuggestionAssignment assignment) {
        return new AssignmentCreatedV1(
                assignment.getId(),
                assignment.subjectType().name(),
                assignment.subjectId(),
                assignment.getRegionCode(),
                assignment.unitCode(),
                assignment.round(),
                assignment.assignedAt(),
                null,
                assignment.answerDue().due(),
                assignment.role().name(),
                assignment.terms().complexity().name(),
                assignment.answerDue().rule());
    }

    static AssignmentSignedV1 signed(SuggestionAssignment assignment) {
        return new AssignmentSignedV1(
                assignment.getId(),
                assignment.subjectType().name(),
                assignment.subjectId(),
                assignment.getRegionCode(),
                assignment.unitCode(),
                assignment.role().name(),
                assignment.round(),
                assignment.signedAt());
    }

    static ContactRecordedV1 contacted(SuggestionAssignment assignment, Contact contact) {
        return new ContactRecordedV1(
                assignment.getId(),
                assignment.subjectType().name(),
                assignment.subjectId(),
                assignment.getRegionCode(),
                assignment.unitCode(),
                assignment.round(),
                contact.id(),
                contact.kind().name(),
                List.of(contact.deputyCode()),
                contact.on(),
                contact.meetingId(),
                List.of("DEPUTY"),
                contact.recordedAt());
    }

    static ContactAcknowledgedV1 acknowledged(SuggestionAssignment assignment, Contact contact) {
        return new ContactAcknowledgedV1(
                assignment.getId(),
                assignment.subjectType().name(),
                assignment.subjectId(),
                assignment.getRegionCode(),
                assignment.unitCode(),
                contact.id(),
                contact.deputyCode(),
                contact.agreed(),
                List.of("HANDLER_CLERK", "HANDLER_LEADER"),
                contact.acknowledgedAt());
    }

    static CoOpinionSubmittedV1 opinionSubmitted(CoHandlingAssignment assignment) {
        return new CoOpinionSubmittedV1(
                assignment.getId(),
                assignment.subjectType().name(),
                assignment.subjectId(),
                assignment.getRegionCode(),
                assignment.unitCode(),
                assignment.completion().late(),
                assignment.completion().at());
    }

    static ReplyIssuedV1 replyIssued(ReplyingAssignment assignment, Reply reply, ReplyRules rules) {
        return new ReplyIssuedV1(
                reply.id(),
                assignment.getId(),
                assignment.subjectType().name(),
                assignment.subjectId(),
                assignment.getRegionCode(),
                assignment.unitCode(),
                assignment.role().name(),
                assignment.round(),
                reply.classCode().name(),
                reply.classCode().outcome().name(),
                reply.text(),
                reply.documentNumber(),
                reply.signatory(),
                rules.recipients(assignment.deputyCodes()),
                assignment.terms().matter().confidential(),
                reply.late(),
                reply.decidedAt(),
                rules.askedForFeedback(assignment.deputyCodes()),
                assignment.completion().furtherRound(),
                reply.classScheme().name(),
                reply.classMark(),
                !reply.pledges().isEmpty(),
                reply.isFollowUp());
    }

    static CommitmentRecordedV1 recorded(ReplyingAssignment assignment, Reply reply, Promised promised) {
        return new CommitmentRecordedV1(
                promised.id(),
                reply.id(),
                assignment.getId(),
                assignment.subjectType().name(),
                assignment.subjectId(),
                assignment.getRegionCode(),
                assignment.unitCode(),
                promised.pledge().promise(),
                promised.pledge().due(),
                reply.decidedAt());
    }

    static AssignmentEndedV1 ended(RequestingAssignment assignment) {
        return new AssignmentEndedV1(
                assignment.getId(),
                assignment.subjectType().name(),
                assignment.subjectId(),
                assignment.getRegionCode(),
                assignment.unitCode(),
                assignment.round(),
                assignment.endedAt());
    }
}
