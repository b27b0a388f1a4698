package org.lianluo.station.legislation.desk;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianluo.shared.codes.NaturalCode;
import org.lianluo.shared.web.input.PlainText;
import org.lianluo.station.legislation.CommentCategory;
import org.lianluo.station.legislation.CommentOutcome;
import org.lianluo.station.legislation.DraftArticle;
import org.lianluo.station.legislation.DraftPlan;

/** What is sent about drafts and comments. */
final class DraftRequests {

    private DraftRequests() {}

    /** A new draft. */
    @Schema(name = "LegislativeDraftPlan", description = "Draft to be opened for comment (征求意见的草案)")
    record Plan(
            @Schema(description = "Title (名称)", examples = "新华市文明行为促进条例（草案）")
            @NotNull
            @PlainText(max = 200, oneLine = true)
            String title,

            @Schema(description = "Who asks (征求意见机关)", examples = "市人大常委会法制工作委员会")
            @NotNull
            @PlainText(max = 100, oneLine = true)
            String maker,

            @Schema(description = "What it is for, and what is asked above all (起草说明)", examples = "重点听取对第五条罚则的意见。")
            @PlainText(max = 4000)
            String background,

            @Schema(description = "Articles in their order (条款)") @NotNull @Size(min = 1, max = 300) @Valid
            List<@NotNull Article> articles,

            @Schema(
                    description = "Legislative points that are asked, active ones within the region (立法联系点)",
                    examples = "[\"410402-S004\"]")
            @Size(max = 200)
            List<@NotNull @Pattern(regexp = NaturalCode.STATION, message = "{org.lianluo.code.station}") String>
                    pointCodes,

            @Schema(description = "Whether everybody may read it and comment (是否向社会公开征求意见)", examples = "true") @NotNull
            Boolean openToAll,

            @Schema(description = "Last day for comments (截止日期)", examples = "2027-01-15") @NotNull
            LocalDate lastDay) {

        DraftPlan plan() {
            return new DraftPlan(
                    title,
                    maker,
                    background,
                    articles.stream()
                            .map(article -> new DraftArticle(article.label(), article.text()))
                            .toList(),
                    pointCodes == null ? List.of() : pointCodes,
                    openToAll,
                    lastDay);
        }
    }

    /** An article. */
    @Schema(name = "LegislativeDraftArticle", description = "Article of a draft (条款)")
    record Article(
            @Schema(description = "Label, each once in a draft (条款编号)", examples = "第五条")
            @NotNull
            @PlainText(max = 40, oneLine = true)
            String label,

            @Schema(description = "Its words (条文)", examples = "公民应当爱护公共环境。") @NotNull @PlainText(max = 4000)
            String text) {}

    /** More time. */
    @Schema(name = "LegislativeDraftExtension", description = "Another last day (延长期限)")
    record Extension(
            @Schema(description = "Last day, later than before (截止日期)", examples = "2027-01-31") @NotNull
            LocalDate lastDay) {}

    /** The report. */
    @Schema(name = "LegislativeDraftReport", description = "What became of the comments (意见采纳情况反馈)")
    record Report(
            @Schema(description = "For points and the public (反馈内容)", examples = "共收到意见88条，采纳22条。")
            @NotNull
            @PlainText(max = 4000)
            String report) {}

    /** A withdrawal. */
    @Schema(name = "LegislativeDraftWithdrawal", description = "Withdrawal (撤回)")
    record Withdrawal(
            @Schema(description = "Why (理由)", examples = "草案将作较大修改。") @NotNull @PlainText(max = 1000)
            String reason) {}

    /** A point that needs no more. */
    @Schema(name = "LegislativePointNote", description = "Acknowledgement of a legislative point (联系点签收)")
    record Note(
            @Schema(description = "Legislative point (立法联系点)", examples = "410402-S004")
            @NotNull
            @Pattern(regexp = NaturalCode.STATION, message = "{org.lianluo.code.station}")
            String pointCode) {}

    /** A new comment. */
    @Schema(name = "LegislativeCommentEntry", description = "Comment on a draft (对草案的意见)")
    record Comment(
            @Schema(description = "Label of the article; none for the draft as a whole (条款)", examples = "第五条")
            @PlainText(max = 40, oneLine = true)
            String articleLabel,

            @Schema(description = "The comment, without personal data (意见)", examples = "建议增加对流动摊贩的教育劝导措施。")
            @NotNull
            @PlainText(max = 2000)
            String text,

            @Schema(
                    description =
                            "Legislative point of the caller that gathered it; none for a comment of one's own (立法联系点)",
                    examples = "410402-S004")
            @Pattern(regexp = NaturalCode.STATION, message = "{org.lianluo.code.station}")
            String pointCode) {}

    /** What became of a comment. */
    @Schema(name = "LegislativeCommentSorting", description = "What a comment is about and what became of it (意见整理)")
    record Sorting(
            @Schema(description = "What it is about (意见类别)", examples = "SUBSTANCE") @NotNull
            CommentCategory category,

            @Schema(description = "What became of it (采纳情况)", examples = "PARTLY_ADOPTED") @NotNull
            CommentOutcome outcome,

            @Schema(description = "Why, for the point that gathered it (说明)", examples = "已在第五条中增加教育劝导。")
            @NotNull
            @PlainText(max = 1000)
            String explanation) {}
}
