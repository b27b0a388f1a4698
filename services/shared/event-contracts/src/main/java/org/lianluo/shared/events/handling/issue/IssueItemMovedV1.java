package org.lianluo.shared.events.handling.issue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * An issue is in another state: its plan came, it is being put right, its result was reported, or it goes on (问题整改进展).
 *
 * @param itemId id of the issue
 * @param listId id of the list
 * @param regionCode region
 * @param unitCodes units that put it right
 * @param statusBefore LISTED, PLAN_RECEIVED, RECTIFYING, RECTIFIED or CONTINUING
 * @param status PLAN_RECEIVED, RECTIFYING, RECTIFIED or CONTINUING
 * @param round from 1; another begins when it is not put right yet
 * @param due last day for the next step of the unit; null for none
 * @param inTime whether the result that was reported came in time; null for none
 * @param toRoles roles that are told: the committee, or the unit where it goes on
 * @param movedAt when
 */
@EventType(value = "lianluo.handling.issue-item.moved.v1", title = "问题整改进展 / Issue moved on")
public record IssueItemMovedV1(
        UUID itemId,
        UUID listId,
        String regionCode,
        List<String> unitCodes,
        String statusBefore,
        String status,
        int round,
        LocalDate due,
        Boolean inTime,
        List<String> toRoles,
        Instant movedAt)
        implements IntegrationEvent {}
