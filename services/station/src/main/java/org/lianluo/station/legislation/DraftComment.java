package org.lianluo.station.legislation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.lianluo.shared.events.station.legislation.LegislativeCommentRecordedV1;
import org.lianluo.shared.messaging.AggregateRoot;
import org.lianluo.shared.messaging.Ids;

/** What somebody says about a draft, and what became of it. It holds no name: who comments is not asked. */
@Entity
public class DraftComment extends AggregateRoot {

    private UUID draftId;
    private String articleLabel;
    private String text;
    private String pointCode;

    @Enumerated(EnumType.STRING)
    private CommentSource source;

    @Enumerated(EnumType.STRING)
    private CommentCategory category;

    @Enumerated(EnumType.STRING)
    private CommentOutcome outcome;

    private String explanation;

    protected DraftComment() {}

    DraftComment(
            LegislativeDraft draft,
            String articleLabel,
            String text,
            String pointCode,
            CommentSource source,
            String by,
            Instant at) {
        super(Ids.next(), draft.getRegionCode(), by, at);
        draftId = draft.getId();
        this.articleLabel = articleLabel;
        this.text = text;
        this.pointCode = pointCode;
        this.source = source;
        tell(recorded(at));
    }

    /** Says what it is about and what became of it; may be corrected until the draft is reported on. */
    public void sort(CommentCategory about, CommentOutcome became, String why, String by, Instant at) {
        category = about;
        outcome = became;
        explanation = why;
        touch(by, at);
        tell(recorded(at));
    }

    private LegislativeCommentRecordedV1 recorded(Instant at) {
        return new LegislativeCommentRecordedV1(
                getId(),
                draftId,
                getRegionCode(),
                articleLabel,
                pointCode,
                source.name(),
                category == null ? null : category.name(),
                outcome == null ? null : outcome.name(),
                at);
    }

    public UUID draftId() {
        return draftId;
    }

    public String pointCode() {
        return pointCode;
    }

    public CommentFacts facts() {
        return new CommentFacts(articleLabel, text, pointCode, source, category, outcome, explanation);
    }

    @Override
    public String aggregateType() {
        return "legislative-comment";
    }
}
