package org.lianluo.survey.poll.casting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianluo.survey.poll.RatedItem;
import org.lianluo.survey.poll.Survey;
import org.lianluo.survey.poll.SurveyStatus;
import org.lianluo.survey.poll.finding.RosterEntry;

/** What a rater, and a hall, see of a survey. */
final class PaperViews {

    private PaperViews() {}

    /** The paper of one rater. */
    @Schema(name = "SurveyPaperForm", description = "Paper of a rater, with what they may mark (本人的测评票)")
    record Form(
            UUID surveyId,
            String title,
            @Nullable String explanation,
            SurveyStatus status,

            @Schema(description = "Whether nobody knows who marked what (是否无记名)")
            boolean anonymous,

            @Schema(description = "What may be marked for each item (选项)", examples = "[\"SATISFIED\"]")
            List<String> marks,

            @Schema(description = "Items, but those for which the rater answers themselves (测评事项)")
            List<Asked> items,

            @Schema(description = "Mandate for which this paper is (以哪一代表身份)", examples = "D410402-0001")
            String deputyCode,

            @Schema(
                    description =
                            "All mandates of the caller on this roster: each has a paper of its own (本人在名册中的代表身份)",
                    examples = "[\"D410402-0001\"]")
            List<String> mandates,

            @Schema(description = "Whether they sent it (是否已提交)")
            boolean tookPart,

            @Schema(description = "On which day (提交日期)") @Nullable
            LocalDate tookPartOn,

            @Schema(description = "Whether they have a paper of the hall instead (是否已领纸质票)")
            boolean onPaper,

            @Schema(description = "Whether they left since the roster was frozen (是否已离任)")
            boolean departed) {

        static Form of(Survey survey, List<RatedItem> items, RosterEntry rater, List<String> mandates) {
            return new Form(
                    survey.getId(),
                    survey.plan().title(),
                    survey.plan().explanation(),
                    survey.status(),
                    survey.plan().isAnonymous(),
                    survey.plan().rule().marks(),
                    items.stream()
                            .filter(item -> !rater.excluded().contains(item.position()))
                            .map(item -> new Asked(item.getId(), item.position(), item.title()))
                            .toList(),
                    rater.code(),
                    mandates,
                    rater.tookPart(),
                    rater.tookPartOn(),
                    rater.onPaper(),
                    rater.departed());
        }
    }

    /** An item on the paper. */
    @Schema(name = "SurveyPaperItem", description = "An item on the paper (测评事项)")
    record Asked(UUID id, int position, String title) {}

    /** That a paper came in. */
    @Schema(name = "SurveyReceipt", description = "That the paper came in; not what it says (回执)")
    record Receipt(
            @Schema(description = "Whether one had come in before: that one counts, and this changed nothing (是否此前已提交)")
            boolean already,

            @Schema(description = "Day on which the one that counts came in (提交日期)")
            LocalDate receivedOn) {}

    /** How many took part. */
    @Schema(name = "SurveyTurnout", description = "How many took part; nothing of what they marked (参加情况)")
    record Turnout(
            SurveyStatus status,
            @Schema(description = "On the roster (全体人数)") int allMembers,

            @Schema(description = "Present when it opened (到会人数)") @Nullable
            Integer present,

            @Schema(description = "Papers sent by phone (手机提交)")
            int byPhone,

            @Schema(description = "Papers handed out in the hall (发出纸质票)")
            int onPaper) {}
}
