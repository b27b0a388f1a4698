package org.lianluo.suggestion.proposal.drafting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianluo.shared.codes.NaturalCode;
import org.lianluo.shared.web.input.PlainText;
import org.lianluo.suggestion.proposal.matter.Checklist;
import org.lianluo.suggestion.proposal.matter.Draft;
import org.lianluo.suggestion.proposal.matter.ExcludedMatter;
import org.lianluo.suggestion.proposal.matter.Meeting;
import org.lianluo.suggestion.proposal.matter.Occasion;
import org.lianluo.suggestion.proposal.matter.ProposalText;

/** What a deputy writes. A draft may lack what only its submission needs. */
@Schema(
        name = "DraftSuggestion",
        description = "Draft of a suggestion by its lead deputy (建议草稿), on one matter. facts, proposals,"
                + " sessionNumber and checklist may be missing until submission.")
record DraftSuggestion(
        @Schema(
                description = "Lead deputy (领衔代表); required of a deputy with two mandates, never changes",
                examples = "D410402-0001")
        @Pattern(regexp = NaturalCode.DEPUTY, message = "{org.lianluo.code.deputy}")
        String leadDeputyCode,

        @Schema(description = "Title (标题)", examples = "关于解决曙光街停车难问题的建议") @NotNull @PlainText(max = 100, oneLine = true)
        String title,

        @Schema(description = "Facts (事由), at least 20 characters at submission") @PlainText(max = 8000)
        String facts,

        @Schema(description = "Proposals (建议内容), at least 10 characters at submission") @PlainText(max = 8000)
        String proposals,

        @Schema(description = "Category (类别)", examples = "PARKING")
        @NotNull
        @Pattern(regexp = "[A-Z][A-Z_]{1,39}", message = "{org.lianluo.code.category}")
        String category,

        @Schema(description = "During a meeting of the congress, or between meetings (会议期间或闭会期间)") @NotNull
        Occasion occasion,

        @Schema(description = "Term of the congress (届)", examples = "11") @NotNull @Min(1) @Max(99)
        Integer term,

        @Schema(description = "Number of the meeting (次会议); not used between meetings", examples = "3") @Min(1) @Max(99)
        Integer sessionNumber,

        @Schema(description = "Unit that the deputies request (建议承办单位)", examples = "410402-U01")
        @Pattern(regexp = NaturalCode.UNIT, message = "{org.lianluo.code.unit}")
        String requestedUnitCode,

        @Schema(description = "Whether the deputies ask for confidentiality (是否要求保密)")
        boolean confidential,

        @Schema(description = "Reason for confidentiality (保密理由)") @PlainText(max = 500)
        String confidentialReason,

        @Schema(description = "Opinions that it is based on; its lead deputy adopted them (所依据的社情民意)") @Size(max = 20)
        Set<@NotNull UUID> opinionIds,

        @Schema(description = "Co-sponsors to ask (联名代表); only when the draft is created") @Size(max = 50)
        Set<@NotNull @Pattern(regexp = NaturalCode.DEPUTY, message = "{org.lianluo.code.deputy}") String>
                coSponsorCodes,

        @Schema(description = "Excluded matters: whether each applies (不得提出的事项，逐项作答)")
        Map<@NotNull ExcludedMatter, @NotNull Boolean> checklist) {

    Draft draft() {
        return new Draft(
                new ProposalText(title, facts, proposals, category, requestedUnitCode),
                new Meeting(term, occasion, sessionNumber),
                new Checklist(checklist == null ? Map.of() : checklist),
                confidential,
                confidentialReason);
    }

    Set<UUID> opinions() {
        return opinionIds == null ? Set.of() : opinionIds;
    }

    Set<String> coSponsors() {
        return coSponsorCodes == null ? Set.of() : new TreeSet<>(coSponsorCodes);
    }
}
