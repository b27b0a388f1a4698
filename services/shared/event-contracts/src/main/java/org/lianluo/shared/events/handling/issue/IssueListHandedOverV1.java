package org.lianluo.shared.events.handling.issue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * An issue list was handed over with its opinion letter: the units have to deal with it (审议意见已交办).
 *
 * @param listId id of the list
 * @param regionCode region
 * @param title title
 * @param kind VERDICT, REPORT_REVIEW, LAW_CHECK, BUDGET_AUDIT, SPECIAL_INQUIRY or INSPECTION
 * @param referenceId id of what it comes from, such as a verdict; null for none
 * @param parentId id of the list of which it is a part; null for none
 * @param committeeCode committee that follows it
 * @param unitCodes units that are responsible for its items
 * @param items how many items it has itself
 * @param directorMeetingOn day of the director meeting that agreed to the letter
 * @param handedOverOn day on which it was handed over
 * @param late whether that was after the due date
 * @param toRoles roles that are told
 * @param recordedAt when it was recorded
 */
@EventType(value = "lianluo.handling.issue-list.handed-over.v1", title = "问题清单已交办 / Issue list handed over")
public record IssueListHandedOverV1(
        UUID listId,
        String regionCode,
        String title,
        String kind,
        UUID referenceId,
        UUID parentId,
        String committeeCode,
        List<String> unitCodes,
        int items,
        LocalDate directorMeetingOn,
        LocalDate handedOverOn,
        boolean late,
        List<String> toRoles,
        Instant recordedAt)
        implements IntegrationEvent {}
