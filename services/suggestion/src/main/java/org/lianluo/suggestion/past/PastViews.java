package org.lianluo.suggestion.past;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianluo.suggestion.proposal.ReplyClass;

/** Suggestions of earlier years as they are shown. */
final class PastViews {

    private PastViews() {}

    @Schema(name = "PastSuggestion", description = "Suggestion of an earlier year, taken in from a table (历年建议)")
    record Past(
            UUID id,
            String regionCode,

            @Schema(description = "Year (年度)", examples = "2023")
            int year,

            @Schema(description = "Number that it had (编号)", examples = "105")
            String number,

            @Nullable String session,

            @Schema(description = "Title (标题)", examples = "关于维修道路的建议")
            String title,

            @Nullable String category,

            @Schema(description = "Lead unit by its name then (主办单位)") @Nullable
            String leadUnit,

            @Schema(description = "Co-handling units (会办单位)")
            List<String> coUnits,

            @Nullable LocalDate assignedOn,
            @Nullable LocalDate repliedOn,

            @Schema(description = "Class of the reply (答复类别)") @Nullable
            ReplyClass replyClass,

            @Schema(description = "What the deputy said of it (代表评价)") @Nullable
            PastFeedback feedback,

            @Nullable String notes,

            @Schema(description = "Always true: it was taken in from a table (由表格导入)")
            boolean imported,

            @Schema(description = "Also the ETag (版本)") long version) {

        static Past of(PastSuggestion past) {
            PastDetails details = past.details();
            return new Past(
                    past.getId(),
                    details.regionCode(),
                    details.year(),
                    details.number(),
                    details.session(),
                    details.title(),
                    details.category(),
                    details.leadUnit(),
                    details.coUnits(),
                    details.assignedOn(),
                    details.repliedOn(),
                    details.replyClass(),
                    details.feedback(),
                    details.notes(),
                    true,
                    past.getVersion());
        }
    }

    @Schema(name = "PastSuggestionPage")
    record Page(List<Past> items, @Nullable String next) {}

    @Schema(name = "PastSuggestionYear", description = "Counts of a year (某年的数字)")
    record Year(
            @Schema(description = "Year (年度)", examples = "2023")
            int year,

            @Schema(description = "Suggestions (建议数)", examples = "120")
            int suggestions,

            @Schema(description = "Replied (已答复)", examples = "118")
            int replied,

            int classA,
            int classB,
            int classC,
            int classD,
            int satisfied,
            int basicallySatisfied,
            int dissatisfied) {

        static Year of(Object[] row) {
            return new Year(
                    number(row[0]),
                    number(row[1]),
                    number(row[2]),
                    number(row[3]),
                    number(row[4]),
                    number(row[5]),
                    number(row[6]),
                    number(row[7]),
                    number(row[8]),
                    number(row[9]));
        }

        private static int number(Object value) {
            return ((Number) value).intValue();
        }
    }

    @Schema(name = "PastSuggestionFigures")
    record Figures(List<Year> items, @Nullable String next) {}
}
