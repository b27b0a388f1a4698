package org.lianluo.station.reception.desk;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.codes.NaturalCode;
import org.lianluo.shared.web.input.PlainText;
import org.lianluo.station.reception.ReceptionFigures;

/** What is sent from the desk. */
final class DeskRequests {

    private static final int MOST = 100_000;

    private DeskRequests() {}

    /** A deputy who is there. */
    @Schema(name = "ReceptionSignIn", description = "A deputy signs in (代表签到)")
    record SignIn(
            @Schema(description = "The deputy, who is down for the day (代表)", examples = "D410402-0001")
            @NotNull
            @Pattern(regexp = NaturalCode.DEPUTY, message = "{org.lianluo.code.deputy}")
            String deputyCode) {}

    /** A visitor was heard. */
    @Schema(name = "ReceptionHearing", description = "A visitor was heard (接待登记)")
    record Hearing(
            @Schema(
                    description =
                            "Opinions that the visitor raised, each sent as one of the source VISIT with `raisedAt` of this day;"
                                    + " none where nothing was to be noted (社情民意编号)",
                    examples = "[\"01931c10-11d2-7c15-a3c8-6a2d10f4ca20\"]")
            @NotNull
            @Size(max = 20)
            List<@NotNull UUID> opinionIds) {}

    /** The end of a day. */
    @Schema(name = "ReceptionClosing", description = "The last visitor is gone (结束接待)")
    record Closing(
            @Schema(
                    description = "What was talked about and agreed, without personal data (接待纪要)",
                    examples = "集中反映停车难，代表约定月底前实地查看。")
            @Nullable
            @PlainText(max = 4000)
            String minutes) {}

    /** Other figures. */
    @Schema(name = "ReceptionCorrection", description = "Figures by the register on paper (更正接待情况)")
    record Correction(
            @Schema(description = "Deputies who came (参加代表人次)", examples = "2") @NotNull @Min(0) @Max(MOST)
            Integer attendances,

            @Schema(description = "Visitors who came (接待群众人数)", examples = "9") @NotNull @Min(0) @Max(MOST)
            Integer visitors,

            @Schema(description = "Opinions that they raised (收集意见件数)", examples = "4") @NotNull @Min(0) @Max(MOST)
            Integer itemCount,

            @Schema(description = "Why (理由)", examples = "两位群众没有取号。") @NotNull @PlainText(max = 500)
            String reason) {

        ReceptionFigures figures() {
            return new ReceptionFigures(attendances, visitors, itemCount);
        }
    }
}
