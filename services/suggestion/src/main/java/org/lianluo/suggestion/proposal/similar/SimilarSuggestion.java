package org.lianluo.suggestion.proposal.similar;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianluo.suggestion.proposal.ReplyClass;
import org.lianluo.suggestion.proposal.Suggestion;
import org.lianluo.suggestion.proposal.SuggestionAction;
import org.lianluo.suggestion.proposal.SuggestionStatus;
import org.lianluo.suggestion.proposal.following.CaseFile;
import org.lianluo.suggestion.proposal.following.KnownReply;
import org.lianluo.suggestion.proposal.matter.Meeting;

/** A suggestion that seems to be about the same matter. */
@Schema(
        name = "SimilarSuggestion",
        description = "A suggestion of the region that seems to be about the same matter (相似建议)")
public record SimilarSuggestion(
        UUID id,

        @Schema(description = "Serial number in its term, meeting and year (编号)", examples = "105") @Nullable
        Integer registrationNumber,

        @Schema(description = "Year of its registration (登记年份)") @Nullable
        Integer year,

        int term,

        @Schema(description = "Number of the meeting (次会议); missing between meetings", examples = "3") @Nullable
        Integer sessionNumber,

        String title,
        SuggestionStatus status,

        @Schema(description = "How likely it is the same matter, 50 to 100 (相似度)", examples = "72")
        int similarity,

        @Schema(description = "What both texts say, the most telling first (共同词语)")
        List<String> sharedTerms,

        @Schema(
                description = "Whether the office may merge the two (可否并案): of one region, both registered, no"
                        + " reply to either, both confidential or neither")
        boolean mergeable,

        @Schema(description = "Its replies, the newest first (答复)")
        List<Reply> replies,

        @Schema(
                description = "Its page of record, with the texts of its replies",
                examples = "/api/v1/suggestions/01938c5e-7a10-7c3e-9d21-4b6f0a8e5c12")
        String href) {

    @Schema(name = "SimilarSuggestionReply", description = "That a unit replied, and with which class (答复类别)")
    public record Reply(String unitCode, ReplyClass classCode, Instant issuedAt) {

        static Reply of(KnownReply known) {
            return new Reply(known.unitCode(), known.classCode(), known.issuedAt());
        }
    }

    /** @param asked what it is similar to; null for a text that is not saved */
    static SimilarSuggestion of(
            Suggestion s, int similarity, List<String> shared, List<KnownReply> replies, CaseFile asked) {
        Meeting meeting = s.proposal().meeting();
        boolean registered = s.course().isRegistered();
        return new SimilarSuggestion(
                s.getId(),
                registered ? s.course().registration().number() : null,
                registered ? s.course().registration().year() : null,
                meeting.term(),
                meeting.sessionNumber() == 0 ? null : meeting.sessionNumber(),
                s.proposal().text().title(),
                s.status(),
                similarity,
                shared,
                asked != null && !asked.replied() && replies.isEmpty() && mayBeMerged(asked.suggestion(), s),
                replies.stream().map(Reply::of).toList(),
                "/api/v1/suggestions/" + s.getId());
    }

    /** A public one never shows what a confidential one says: both are confidential or neither. */
    private static boolean mayBeMerged(Suggestion one, Suggestion other) {
        return one.getRegionCode().equals(other.getRegionCode())
                && one.status().allows(SuggestionAction.MERGE)
                && other.status().allows(SuggestionAction.MERGE)
                && one.proposal().isConfidential() == other.proposal().isConfidential();
    }
}
