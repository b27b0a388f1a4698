package org.lianluo.handling.assignment.suggestion;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.lianluo.handling.assignment.wording.ReplyClass;

/**
 * That the unit did its part: its reply was issued, or its opinion given to the lead.
 *
 * @param replyId null for a co-handler
 * @param classCode null for a co-handler
 * @param late whether the due date had passed
 */
@Embeddable
public record Completion(
        UUID replyId,
        @Enumerated(EnumType.STRING) ReplyClass classCode,
        @Column(name = "done_at") Instant at,
        @Column(name = "done_late") Boolean late) {}
