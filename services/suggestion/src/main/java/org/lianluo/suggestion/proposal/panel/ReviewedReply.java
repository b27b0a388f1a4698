package org.lianluo.suggestion.proposal.panel;

import java.util.UUID;

/**
 * A unit's last reply that dissatisfied.
 *
 * @param assignmentId the assignment in which it was issued
 */
public record ReviewedReply(String unitCode, UUID assignmentId, UUID replyId) {}
