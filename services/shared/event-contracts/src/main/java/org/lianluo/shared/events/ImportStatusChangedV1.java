package org.lianluo.shared.events;

import java.time.Instant;
import java.util.UUID;

/**
 * The import of a table moved on. The rows that were entered tell of themselves by their own events.
 *
 * @param importId id of the import
 * @param kind what its rows are, such as DEPUTIES
 * @param regionCode region whose office sent it; 000000 where an administrator of none did
 * @param status RECEIVED, CHECKED, RUNNING, DONE, CANCELLED or FAILED
 * @param mode ALL_OR_NOTHING or VALID_ROWS; null until it was decided
 * @param changedAt when
 */
@EventType(value = "lianluo.*.import.status-changed.v1", title = "表格导入状态已变更 / Import status changed")
public record ImportStatusChangedV1(
        UUID importId, String kind, String regionCode, String status, String mode, Instant changedAt)
        implements IntegrationEvent {}
