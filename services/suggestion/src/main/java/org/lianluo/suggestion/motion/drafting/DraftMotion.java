package org.lianluo.suggestion.motion.drafting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianluo.shared.codes.NaturalCode;
import org.lianluo.shared.web.input.PlainText;
import org.lianluo.suggestion.motion.MotionPaper;
import org.lianluo.suggestion.proposal.matter.Meeting;
import org.lianluo.suggestion.proposal.matter.Occasion;

/** What a deputy writes. A draft may lack what only its submission needs. */
@Schema(
        name = "DraftMotion",
        description = "Draft of a motion by its lead deputy (议案草稿). basis, plan and sessionNumber may be missing until"
                + " submission.")
record DraftMotion(
        @Schema(
                description = "Lead deputy (领衔代表); required of a deputy with two mandates, never changes",
                examples = "D410402-0001")
        @Pattern(regexp = NaturalCode.DEPUTY, message = "{org.lianluo.code.deputy}")
        String leadDeputyCode,

        @Schema(description = "Title (案由)", examples = "关于制定城区停车管理办法的议案") @NotNull @PlainText(max = 100, oneLine = true)
        String title,

        @Schema(description = "What it rests on (案据), at least 20 characters at submission") @PlainText(max = 8000)
        String basis,

        @Schema(description = "What is to be done (方案), at least 10 characters at submission") @PlainText(max = 8000)
        String plan,

        @Schema(description = "Category (类别)", examples = "PARKING")
        @NotNull
        @Pattern(regexp = "[A-Z][A-Z_]{1,39}", message = "{org.lianluo.code.category}")
        String category,

        @Schema(description = "Term of the congress (届)", examples = "11") @NotNull @Min(1) @Max(99)
        Integer term,

        @Schema(description = "Number of the meeting (次会议)", examples = "3") @Min(1) @Max(99)
        Integer sessionNumber,

        @Schema(description = "Co-sponsors to ask (联名代表); only when the draft is created") @Size(max = 200)
        Set<@NotNull @Pattern(regexp = NaturalCode.DEPUTY, message = "{org.lianluo.code.deputy}") String>
                coSponsorCodes) {

    /** A motion is made while the congress sits. */
    MotionPaper paper() {
        return new MotionPaper(title, basis, plan, category, new Meeting(term, Occasion.IN_SESSION, sessionNumber));
    }

    Set<String> coSponsors() {
        return coSponsorCodes == null ? Set.of() : new TreeSet<>(coSponsorCodes);
    }
}
