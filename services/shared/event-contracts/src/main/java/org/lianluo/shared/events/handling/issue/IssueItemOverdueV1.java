package org.lianluo.shared.events.handling.issue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * The plan or the result of an item of an issue list is overdue (问题整改逾期); told once for each.
 *
 * @param itemId id of the item
 * @param listId id of its list
 * @param regionCode region
 * @param unitCode unit that is responsible
 * @param awaited PLAN or RESULT
 * @param due last day
 * @param toRoles roles that are told
 * @param noticedAt when
 */
@EventType(value = "lianluo.handling.issue-item.overdue.v1", title = "问题整改逾期 / Issue overdue")
public record IssueItemOverdueV1(
        UUID itemId,
        UUID listId,
        String regionCode,
        String unitCode,
        String awaited,
        LocalDate due,
        List<String> toRoles,
        Instant noticedAt)
        implements IntegrationEvent {}
