package org.lianluo.shared.events.handling.issue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * An item of an issue list is in another state (问题整改状态变化). That it was verified is told by an event of its own.
 *
 * @param itemId id of the item
 * @param listId id of its list
 * @param regionCode region
 * @param unitCode unit that is responsible
 * @param classCode class of the item; null for none
 * @param statusBefore state before; null when it was handed over
 * @param status LISTED, PLAN_RECEIVED, RECTIFYING, RECTIFIED or CONTINUING
 * @param planDue last day for the plan; null while it can't be counted
 * @param resultDue last day for the result; null while it can't be counted
 * @param inTime whether the last result was in time; null while there is none
 * @param toRoles roles that are told
 * @param changedAt when
 */
@EventType(value = "lianluo.handling.issue-item.status-changed.v1", title = "问题整改状态变化 / State of an issue changed")
public record IssueItemStatusChangedV1(
        UUID itemId,
        UUID listId,
        String regionCode,
        String unitCode,
        String classCode,
        String statusBefore,
        String status,
        LocalDate planDue,
        LocalDate resultDue,
        Boolean inTime,
        List<String> toRoles,
        Instant changedAt)
        implements IntegrationEvent {}
