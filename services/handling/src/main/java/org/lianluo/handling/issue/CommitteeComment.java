package org.lianluo.handling.issue;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** What the committee says of a result before the standing committee gets it (征求意见的反馈, 监督法 2024 §17). */
@Embeddable
public record CommitteeComment(
        @Column(name = "comment_text") String text,
        @Column(name = "commented_at") Instant at) {}
