package org.lianluo.station.legislation.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianluo.station.legislation.CommentCategory;
import org.lianluo.station.legislation.CommentOutcome;
import org.lianluo.station.legislation.CommentSource;
import org.lianluo.station.legislation.DraftArticle;
import org.lianluo.station.legislation.DraftComment;
import org.lianluo.station.legislation.DraftPlan;
import org.lianluo.station.legislation.LegislativeDraft;

class CommentSheetTest {

    private static final Instant NOW = Instant.parse("2026-12-01T16:30:00Z");

    private final LegislativeDraft draft = new LegislativeDraft(
            "410402",
            new DraftPlan(
                    "条例",
                    "法工委",
                    null,
                    List.of(new DraftArticle("第一条", "甲")),
                    List.of(),
                    true,
                    LocalDate.parse("2026-12-31")),
            "office",
            NOW);

    @Test
    void opensInOfficesWithChineseIntactAndRunsNothing() {
        draft.publish("office", NOW);
        DraftComment comment =
                draft.comment("第一条", "=HYPERLINK(\"x\"),\n\"好\"", null, CommentSource.PUBLIC, "anonymous", NOW);
        comment.sort(CommentCategory.WORDING, CommentOutcome.NOT_ADOPTED, "@已有规定。", "office", NOW);
        DraftComment whole = draft.comment(null, "赞成。", null, CommentSource.DEPUTY, "anonymous", NOW);

        byte[] sheet = CommentSheet.of(List.of(comment, whole));

        assertThat(sheet).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(new String(sheet, StandardCharsets.UTF_8).substring(1)).isEqualTo("""
                条款,意见,来源,立法联系点,类别,采纳情况,说明,提出日期\r
                "第一条","'=HYPERLINK(""x""),
                ""好""\","社会公众",,"文字表述","未采纳","'@已有规定。","2026-12-02"\r
                "草案整体","赞成。","人大代表",,,"待整理",,"2026-12-02"\r
                """);
    }
}
