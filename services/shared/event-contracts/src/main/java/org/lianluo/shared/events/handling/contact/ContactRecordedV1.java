package org.lianluo.shared.events.handling.contact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.handling.AssignmentEvent;

/**
 * A unit talked with a deputy about a suggestion (沟通、面商), and recorded it. What was said stays with the unit and those who
 * read its assignment.
 *
 * @param assignmentId id of the assignment
 * @param subjectType OPINION or SUGGESTION
 * @param subjectId id of the opinion or suggestion
 * @param regionCode region
 * @param unitCode unit
 * @param round 1, or more for re-handling
 * @param contactId id of the contact
 * @param kind PHONE, VISIT, MEETING or FACE_TO_FACE
 * @param deputyCodes the deputies with whom it talked
 * @param heldOn day of the talk
 * @param meetingId the reply meeting at which they talked; null for none
 * @param toRoles roles that are told: each of these deputies has to confirm it
 * @param recordedAt when it was recorded
 */
@EventType(value = "lianluo.handling.assignment.contact-recorded.v1", title = "与代表沟通已记录 / Contact recorded")
public record ContactRecordedV1(
        UUID assignmentId,
        String subjectType,
        UUID subjectId,
        String regionCode,
        String unitCode,
        int round,
        UUID contactId,
        String kind,
        List<String> deputyCodes,
        LocalDate heldOn,
        UUID meetingId,
        List<String> toRoles,
        Instant recordedAt)
        implements AssignmentEvent {}
