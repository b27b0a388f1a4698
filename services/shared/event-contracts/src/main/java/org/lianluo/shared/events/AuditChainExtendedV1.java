package org.lianluo.shared.events;

import java.time.Instant;

/**
 * A service linked more rows of its audit trail. This event stays even if somebody removes rows from the
 * end of the trail.
 *
 * @param service the service
 * @param position number of linked rows
 * @param head HMAC of the last link
 * @param extendedAt when
 */
@EventType(value = "lianluo.*.audit-chain.extended.v1", title = "审计链已延长 / Audit chain extended")
public record AuditChainExtendedV1(String service, long position, String head, Instant extendedAt)
        implements IntegrationEvent {}
