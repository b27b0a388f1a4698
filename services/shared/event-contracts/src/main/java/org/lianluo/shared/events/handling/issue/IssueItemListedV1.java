package org.lianluo.shared.events.handling.issue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * An issue is in a list that was handed over (问题已列入清单).
 *
 * @param itemId id of the issue
 * @param listId id of the list
 * @param regionCode region
 * @param sourceKind VERDICT, REPORT_REVIEW, LAW_CHECK, BUDGET_AUDIT, SPECIAL_INQUIRY or INSPECTION
 * @param sourceId id of the verdict, report or inspection; null for one that is kept elsewhere
 * @param position place in the list, from 1
 * @param title title
 * @param classCode class of the place's own scheme; null for none
 * @param unitCodes units that put it right
 * @param due last day for the plan; null while it is open
 * @param listedAt when
 */
@EventType(value = "lianluo.handling.issue-item.listed.v1", title = "问题已列入清单 / Issue listed")
public record IssueItemListedV1(
        UUID itemId,
        UUID listId,
        String regionCode,
        String sourceKind,
        UUID sourceId,
        int position,
        String title,
        String classCode,
        List<String> unitCodes,
        LocalDate due,
        Instant listedAt)
        implements IntegrationEvent {}
