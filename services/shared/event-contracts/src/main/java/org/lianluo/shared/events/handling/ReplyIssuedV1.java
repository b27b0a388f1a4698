package org.lianluo.shared.events.handling;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.events.EventType;

/**
 * The unit's leader approved a reply to a suggestion, which issued it (答复).
 *
 * @param replyId id of the reply
 * @param assignmentId id of the assignment
 * @param subjectType OPINION or SUGGESTION
 * @param subjectId id of the opinion or suggestion
 * @param regionCode region
 * @param unitCode unit
 * @param role SOLE, LEAD, CO or SEPARATE
 * @param round 1, or 2 after re-handling
 * @param classCode A, B, C or D
 * @param outcome SOLVED, PLANNED, DEFERRED or REFERENCE
 * @param text text of the reply
 * @param documentNumber the unit's document number
 * @param signatory who signed it for the unit (签发人)
 * @param deputyCodes the signing deputies to whom it goes
 * @param confidential whether the suggestion is confidential
 * @param late true when the due date had passed
 * @param issuedAt when
 * @param feedbackFrom the deputies who are asked for feedback; null in events from before there was a choice: all
 * @param furtherRound whether dissatisfaction has it handled once more; null in older events: after round 1
 * @param classScheme classes of the place: ABCD, JIA_YI_BING, CHONGQING or SHANGHAI; null in older events: ABCD
 * @param classMark what the place calls the class; null in older events
 * @param committed whether it makes commitments; null in older events: class B does
 * @param followUp true for a further reply, after the commitments of the one before were fulfilled; null in older events:
 *     no
 */
@EventType(value = "lianluo.handling.assignment.reply-issued.v1", title = "答复已签发 / Reply issued")
public record ReplyIssuedV1(
        UUID replyId,
        UUID assignmentId,
        String subjectType,
        UUID subjectId,
        String regionCode,
        String unitCode,
        String role,
        int round,
        String classCode,
        String outcome,
        String text,
        String documentNumber,
        String signatory,
        List<String> deputyCodes,
        boolean confidential,
        boolean late,
        Instant issuedAt,
        List<String> feedbackFrom,
        Boolean furtherRound,
        String classScheme,
        String classMark,
        Boolean committed,
        Boolean followUp)
        implements AssignmentEvent {}
