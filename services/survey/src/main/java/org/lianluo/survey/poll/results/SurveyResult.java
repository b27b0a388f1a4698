package org.lianluo.survey.poll.results;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianluo.survey.poll.RatedItem;
import org.lianluo.survey.poll.SubjectKind;
import org.lianluo.survey.poll.Survey;
import org.lianluo.survey.poll.SurveyKind;
import org.lianluo.survey.poll.SurveyStatus;
import org.lianluo.survey.poll.VerdictStatus;
import org.lianluo.survey.verdict.MarkTally;
import org.lianluo.survey.verdict.VerdictRule;

/** What a survey found. */
@Schema(name = "SurveyResult", description = "Result of a survey or vote (测评、表决结果)")
record SurveyResult(
        UUID surveyId,
        SurveyKind kind,
        String title,
        String regionCode,
        SurveyStatus status,

        @Schema(description = "From 1; a further round repeats what was put right (第几轮)")
        int round,

        @Schema(description = "First survey, whose result stays (首次测评)") @Nullable
        UUID firstSurveyId,

        @Schema(description = "The base (全体人数)") int allMembers,
        @Schema(description = "Present (到会人数)") int present,
        @Nullable Instant announcedAt,
        List<Item> items) {

    /** What was found about an item. */
    @Schema(name = "SurveyResultItem", description = "Result of an item (单项结果)")
    record Item(
            @Schema(description = "Item, and id of its verdict (事项)")
            UUID id,

            int position,
            SubjectKind subjectKind,
            @Nullable String subjectRef,
            String title,
            List<String> unitCodes,

            @Schema(description = "Whether numbers are hidden: a blind survey with fewer than five papers (是否隐去票数)")
            boolean hidden,

            @Schema(description = "Marks, the best first; none where hidden (各选项票数)")
            List<Mark> marks,

            @Schema(description = "Papers issued, or members with a device (发出票数)") @Nullable
            Integer issued,

            @Schema(description = "Papers that came back, or members who pressed (收回票数)") @Nullable
            Integer returned,

            @Schema(description = "Papers with one mark on it (有效票)") @Nullable
            Integer valid,

            @Schema(description = "Blank or with several marks (无效票)") @Nullable
            Integer voided,

            @Schema(description = "Had a device and did not press; none where the place does not show it (未按表决器)")
            @Nullable
            Integer notPressed,

            @Schema(description = "Took no part: base less issued (缺席)") @Nullable
            Integer absent,

            @Schema(description = "Percent of valid papers that satisfy (满意率)", examples = "96.55") @Nullable
            Double rate,

            @Schema(description = "Whether all marked the same, so that each mark is known (是否全体一致)") @Nullable
            Boolean unanimous,

            @Schema(
                    description = "By the rule of the survey; none before it is announced (判定结果)",
                    examples = "SATISFIED")
            @Nullable
            String verdict,

            @Schema(description = "Whether a further round stayed below what the place asks for (是否低于再次整改标准)") @Nullable
            Boolean belowThreshold,

            VerdictStatus status,

            @Schema(description = "What the rated said (被测评单位说明)") @Nullable
            String answer,

            @Schema(description = "How it was put right (整改情况)") @Nullable
            String rectification,

            @Nullable LocalDate rectifiedOn,

            @Schema(description = "Survey that rates it again (再次测评)") @Nullable
            UUID reSurveyId) {}

    /** How often a mark was made. */
    @Schema(name = "SurveyResultMark", description = "How often a mark was made (选项票数)")
    record Mark(
            @Schema(examples = "SATISFIED") String mark,
            @Schema(examples = "28") int count,

            @Schema(description = "Percent of valid papers; none of none (占有效票百分比)", examples = "96.55") @Nullable
            Double percent) {}

    /** How much of it the reader sees. */
    enum Reader {
        /** All of it. */
        OFFICE,
        /** Nothing of few papers in a blind survey. */
        OTHERS
    }

    private static final int FEW = 5;

    /** @param showNotPressed whether the place says how many did not press */
    static SurveyResult of(Survey survey, List<RatedItem> items, Reader reader, boolean showNotPressed) {
        return new SurveyResult(
                survey.getId(),
                survey.plan().kind(),
                survey.plan().title(),
                survey.getRegionCode(),
                survey.status(),
                survey.round(),
                survey.firstSurveyId(),
                survey.allMembers(),
                survey.present(),
                survey.announcedAt(),
                items.stream()
                        .map(item -> item(survey, item, reader, showNotPressed))
                        .toList());
    }

    private static Item item(Survey survey, RatedItem item, Reader reader, boolean showNotPressed) {
        VerdictRule rule = survey.plan().rule();
        MarkTally tally = item.tally().all();
        boolean hidden = reader == Reader.OTHERS
                && survey.plan().blind()
                && tally.turnout().returned() < FEW;
        boolean vote = survey.plan().kind() == SurveyKind.VOTE;
        int valid = tally.valid();
        return new Item(
                item.getId(),
                item.position(),
                item.subjectKind(),
                item.subjectRef(),
                item.title(),
                item.unitCodes(),
                hidden,
                hidden
                        ? List.of()
                        : rule.marks().stream()
                                .map(mark -> new Mark(mark, tally.count(mark), percent(tally.count(mark), valid)))
                                .toList(),
                hidden ? null : tally.turnout().issued(),
                hidden ? null : tally.turnout().returned(),
                hidden ? null : valid,
                hidden ? null : tally.voided(),
                hidden || !vote || !showNotPressed ? null : tally.turnout().notPressed(),
                hidden || !vote ? null : tally.turnout().absent(),
                hidden ? null : item.tally().rate(rule),
                hidden
                        ? null
                        : valid > 0
                                && tally.counts().values().stream()
                                                .filter(count -> count > 0)
                                                .count()
                                        == 1,
                item.verdict(),
                item.belowThreshold(),
                item.status(),
                item.answer(),
                item.rectification(),
                item.rectifiedOn(),
                item.reSurveyId());
    }

    private static Double percent(int count, int of) {
        return of == 0 ? null : Math.round(10000.0 * count / of) / 100.0;
    }
}
