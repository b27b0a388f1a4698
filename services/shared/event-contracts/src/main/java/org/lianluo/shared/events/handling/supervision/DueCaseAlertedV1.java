package org.lianluo.shared.events.handling.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * A case is due soon, today, or was due: whoever is named is told, once for each step (预警、提醒、催办).
 *
 * @param caseId id of the assignment, commitment, question, follow-up, issue list or item, of what is due of a report, or of the suggestion
 *     that nobody assigned
 * @param kind UNASSIGNED, ASSIGNMENT, COMMITMENT, SUPERVISION, ISSUE_LIST, ISSUE_ITEM, COMMITTEE_MEETING or
 *     HEARING_FOLLOW_UP
 * @param subjectType OPINION, SUGGESTION, ISSUE_LIST, COMMITTEE_MEETING, HEARING, or the kind of the supervision case
 * @param subjectId id of the opinion, suggestion, issue list, meeting, hearing or supervision case
 * @param regionCode region
 * @param unitCode unit that has the case; null while nobody has
 * @param waitsFor UNIT or OFFICE
 * @param due due date
 * @param step FIRST_NOTICE, SECOND_NOTICE, DUE_TODAY or OVERDUE
 * @param daysOverdue days since the due date; 0 before and on it
 * @param missedDays days on which this should have been told and was not; 0 as a rule
 * @param colour GREEN, YELLOW or RED
 * @param level UNIT, UNIT_LEADER, INTAKE_OFFICE, GOVERNMENT_OFFICE, DIRECTOR_MEETING or PRESIDIUM
 * @param toRoles roles that are told
 * @param alertedAt when
 */
@EventType(value = "lianluo.handling.due-case.alerted.v1", title = "期限预警 / Due date alert")
public record DueCaseAlertedV1(
        UUID caseId,
        String kind,
        String subjectType,
        UUID subjectId,
        String regionCode,
        String unitCode,
        String waitsFor,
        LocalDate due,
        String step,
        int daysOverdue,
        int missedDays,
        String colour,
        String level,
        List<String> toRoles,
        Instant alertedAt)
        implements IntegrationEvent {}
