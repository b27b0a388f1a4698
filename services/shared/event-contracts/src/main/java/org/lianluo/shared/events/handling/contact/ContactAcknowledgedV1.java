package org.lianluo.shared.events.handling.contact;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.handling.AssignmentEvent;

/**
 * A deputy confirmed a contact that a unit recorded, or did not agree with what was recorded (代表确认沟通).
 *
 * @param assignmentId id of the assignment
 * @param subjectType OPINION or SUGGESTION
 * @param subjectId id of the opinion or suggestion
 * @param regionCode region
 * @param unitCode unit
 * @param contactId id of the contact
 * @param deputyCode the deputy
 * @param agreed whether they agree with what was recorded
 * @param toRoles roles of the unit that are told
 * @param acknowledgedAt when
 */
@EventType(value = "lianluo.handling.assignment.contact-acknowledged.v1", title = "代表已确认沟通 / Contact confirmed")
public record ContactAcknowledgedV1(
        UUID assignmentId,
        String subjectType,
        UUID subjectId,
        String regionCode,
        String unitCode,
        UUID contactId,
        String deputyCode,
        boolean agreed,
        List<String> toRoles,
        Instant acknowledgedAt)
        implements AssignmentEvent {}
