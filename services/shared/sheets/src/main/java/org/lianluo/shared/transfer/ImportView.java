package org.lianluo.shared.transfer;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.sheets.Words;

/** An import as it is shown. */
@Schema(name = "SheetImport", description = "Table that is taken in (表格导入)")
record ImportView(
        UUID id,

        @Schema(description = "What its rows are (表格种类)", examples = "DEPUTIES")
        String kind,

        @Schema(description = "Name of the file (文件名)", examples = "代表名册.xlsx")
        String fileName,

        ImportStatus status,

        @Schema(description = "What is entered; absent until that was decided (导入方式)") @Nullable
        ImportMode mode,

        @Schema(description = "Rows that were looked at (已检查的行数)", examples = "120")
        int rows,

        @Schema(description = "Rows that are not in the directory yet (新增的行数)", examples = "80")
        int newRows,

        @Schema(description = "Rows that differ from what is recorded (变更的行数)", examples = "10")
        int changedRows,

        @Schema(description = "Rows that are recorded as they are (无变化的行数)", examples = "28")
        int sameRows,

        @Schema(description = "Rows that are wrong (有错误的行数)", examples = "2")
        int wrongRows,

        @Schema(description = "Rows that were entered (已导入的行数)", examples = "0")
        int enteredRows,

        @Schema(description = "Why it failed (未成功的原因)") @Nullable
        Sentence failure,

        @Schema(description = "When it was sent (上传时间)") Instant sentAt,

        @Schema(description = "When it was over (结束时间)") @Nullable
        Instant endedAt,

        @Schema(description = "Also the ETag (版本)") long version) {

    static ImportView of(SheetImport sheet) {
        SheetImport.Counts counts = sheet.counts();
        return new ImportView(
                sheet.getId(),
                sheet.kind(),
                sheet.fileName(),
                sheet.status(),
                sheet.mode(),
                counts.read(),
                counts.news(),
                counts.changed(),
                counts.same(),
                counts.wrong(),
                counts.entered(),
                sheet.failure() == null ? null : Sentence.of(sheet.failure()),
                sheet.getCreatedAt(),
                sheet.endedAt(),
                sheet.getVersion());
    }

    static String path(String service, SheetImport sheet) {
        return "/api/v1/" + service + "-imports/" + sheet.getId();
    }

    @Schema(name = "ImportPage")
    record All(List<ImportView> items, @Nullable String next) {}

    /** In both languages. */
    @Schema(name = "ImportSentence", description = "What to do, in both languages (说明)")
    record Sentence(
            @Schema(description = "In Chinese (中文)", examples = "请填写此项")
            String zh,

            @Schema(description = "In English (英文)", examples = "Fill this in")
            String en) {

        static Sentence of(Words words) {
            return new Sentence(words.zh(), words.en());
        }
    }

    /** What is to be done with it. */
    @Schema(name = "ImportRun", description = "What is entered of a file (导入方式)")
    record Run(
            @Schema(description = "All rows or none, or those that are right (导入方式)", examples = "VALID_ROWS") @NotNull
            ImportMode mode) {}

    /** A row that is wrong. */
    @Schema(name = "ImportWrongRow", description = "Row with faults (有错误的行)")
    record WrongRow(
            @Schema(description = "As the program that shows the file numbers it (行号)", examples = "3")
            int row,

            List<Fault> faults) {

        static WrongRow of(ImportService.WrongRow row) {
            return new WrongRow(
                    row.number(),
                    row.faults().stream()
                            .map(fault -> new Fault(fault.column(), new Sentence(fault.zh(), fault.en())))
                            .toList());
        }
    }

    @Schema(name = "ImportWrongRowPage")
    record WrongRows(List<WrongRow> items, @Nullable String next) {}

    /** What is wrong with a cell. */
    @Schema(name = "ImportFault", description = "What is wrong with a cell (出错的单元格)")
    record Fault(
            @Schema(
                    description = "Heading of the column, as in the file; absent where it is the whole row (列名)",
                    examples = "姓名")
            @Nullable
            String column,

            Sentence message) {}
}
