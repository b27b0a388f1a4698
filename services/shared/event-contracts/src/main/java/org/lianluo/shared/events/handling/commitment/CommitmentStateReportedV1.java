package org.lianluo.shared.events.handling.commitment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.events.EventType;

/**
 * In the fourth quarter the deputies get the state of a commitment of this or last year, with a receipt (重庆市代表建议办理条例 2017 §24).
 *
 * @param commitmentId id of the commitment
 * @param replyId id of the reply that promised it
 * @param assignmentId id of the assignment
 * @param suggestionId id of the suggestion
 * @param regionCode region
 * @param unitCode unit that promised it
 * @param year year in which it is given
 * @param promise content of the commitment
 * @param due due date
 * @param status OPEN, FULFILLED or ANSWERED
 * @param fulfilledOn day on which it was fulfilled; null while it is open
 * @param round round of the reply
 * @param classCode class of the reply
 * @param documentNumber number of its letter
 * @param confidential whether the suggestion is confidential
 * @param issuedAt when the reply was issued
 * @param deputyCodes deputies who get it
 * @param feedbackFrom those of them who are asked to rate it
 * @param toRoles roles that are told
 * @param reportedAt when
 */
@EventType(
        value = "lianluo.handling.commitment.state-reported.v1",
        title = "承诺事项落实情况已寄送 / State of a commitment reported")
public record CommitmentStateReportedV1(
        UUID commitmentId,
        UUID replyId,
        UUID assignmentId,
        UUID suggestionId,
        String regionCode,
        String unitCode,
        int year,
        String promise,
        LocalDate due,
        String status,
        LocalDate fulfilledOn,
        int round,
        String classCode,
        String documentNumber,
        boolean confidential,
        Instant issuedAt,
        List<String> deputyCodes,
        List<String> feedbackFrom,
        List<String> toRoles,
        Instant reportedAt)
        implements CommitmentEvent {}
