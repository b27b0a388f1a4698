package org.lianluo.handling.assignment;

import java.time.Instant;
import java.util.UUID;

/**
 * What was handed to whom (交办).
 *
 * @param round 1, or 2 for re-handling
 * @param predecessorId assignment of the same case before this one; null for none
 * @param assignedAt day of assignment (交办之日)
 */
public record Handover(
        SubjectType subjectType,
        UUID subjectId,
        String regionCode,
        String unitCode,
        int round,
        UUID predecessorId,
        Instant assignedAt) {}
