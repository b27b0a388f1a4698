package org.lianluo.suggestion.proposal.drafting;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianluo.suggestion.opinion.following.ConvertedOpinions;
import org.lianluo.suggestion.proposal.SubmissionRules;
import org.lianluo.suggestion.proposal.Suggestion;
import org.lianluo.suggestion.proposal.SuggestionStatus;
import org.lianluo.suggestion.proposal.following.CaseFile;
import org.lianluo.suggestion.proposal.matter.ExcludedMatter;
import org.lianluo.suggestion.proposal.similar.SimilarSuggestion;
import org.lianluo.suggestion.proposal.similar.TextOverlap;

/** What the quality gate says of a draft. Only what is missing, not ruled out, unconfirmed or copied hinders submission. */
@Schema(name = "QualityReport", description = "Quality gate before submission (提交前质量审查)")
record QualityReport(
        @Schema(description = "Whether it can be submitted now (是否可提交)")
        boolean submittable,

        @Schema(description = "JSON pointers of missing content (缺少内容)")
        List<String> missing,

        @Schema(description = "JSON pointers of texts with a phone or id number (含个人信息的文本)")
        List<String> personalData,

        @Schema(description = "Excluded matters without an answer (未作答事项)")
        List<ExcludedMatter> unanswered,

        @Schema(description = "Excluded matters that apply (属于不得提出的事项)")
        List<ExcludedMatter> affirmed,

        @Schema(description = "Co-sponsors who have not confirmed the current text (未确认的联名代表)")
        List<String> unconfirmed,

        @Schema(description = "Overlap of the text with the opinions that it is based on (与所依据意见的重合)")
        Copied copied,

        @Schema(description = "Similar open suggestions in the region; they do not prevent submission (相似的在办建议)")
        List<SimilarSuggestion> similarOpen,

        @Schema(description = "Similar suggestions that are closed, with their replies (往年相似建议及答复)")
        List<SimilarSuggestion> similarClosed) {

    @Schema(
            name = "CopiedShare",
            description = "Share of the text's three-character sequences, 0 to 1; 0.8 or more is too much")
    record Copied(double share, List<UUID> opinionIds) {}

    static QualityReport of(CaseFile file, List<SimilarSuggestion> similar) {
        Suggestion s = file.suggestion();
        List<String> missing = SubmissionRules.missing(s);
        List<String> personal = SubmissionRules.personalData(s);
        List<String> unconfirmed = SubmissionRules.unconfirmed(s);
        double share = copied(file);
        boolean submittable = s.status() == SuggestionStatus.DRAFT
                && missing.isEmpty()
                && personal.isEmpty()
                && s.proposal().checklist().isCleared()
                && unconfirmed.isEmpty()
                && share < SubmissionRules.COPIED;
        return new QualityReport(
                submittable,
                missing,
                personal,
                s.proposal().checklist().unanswered(),
                s.proposal().checklist().affirmed(),
                unconfirmed,
                new Copied(
                        share,
                        file.opinions().stream()
                                .map(ConvertedOpinions.Linked::id)
                                .toList()),
                similar.stream().filter(QualityReport::isOpen).toList(),
                similar.stream().filter(found -> !isOpen(found)).toList());
    }

    private static boolean isOpen(SimilarSuggestion similar) {
        return SuggestionStatus.open().contains(similar.status());
    }

    /** Share of facts and proposals that stems from the linked opinions, 0 to 1. */
    static double copied(CaseFile file) {
        return TextOverlap.share(
                file.suggestion().proposal().text().body(),
                file.opinions().stream().map(ConvertedOpinions.Linked::words).toList());
    }
}
