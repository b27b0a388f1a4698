package org.lianluo.station.legislation.desk;

import java.io.ByteArrayOutputStream;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.sheets.SheetFormat;
import org.lianluo.shared.sheets.SheetWriter;
import org.lianluo.station.legislation.CommentFacts;
import org.lianluo.station.legislation.DraftComment;

/** The comments of a draft as a table (CSV) that Excel and WPS open with Chinese intact. */
final class CommentSheet {

    private static final List<String> HEAD = List.of("条款", "意见", "来源", "立法联系点", "类别", "采纳情况", "说明", "提出日期");

    private CommentSheet() {}

    static byte[] of(List<DraftComment> comments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SheetWriter sheet = SheetFormat.CSV.writer(out, HEAD)) {
            comments.forEach(comment -> sheet.row(cells(comment)));
        }
        return out.toByteArray();
    }

    private static List<String> cells(DraftComment comment) {
        CommentFacts facts = comment.facts();
        return Arrays.asList(
                facts.articleLabel() == null ? "草案整体" : facts.articleLabel(),
                facts.text(),
                source(facts),
                facts.pointCode(),
                category(facts),
                outcome(facts),
                facts.explanation(),
                DateTimeFormatter.ISO_LOCAL_DATE.format(ChinaTime.dateOf(comment.getCreatedAt())));
    }

    private static String source(CommentFacts facts) {
        return switch (facts.source()) {
            case POINT -> "立法联系点";
            case DEPUTY -> "人大代表";
            case PUBLIC -> "社会公众";
        };
    }

    private static String category(CommentFacts facts) {
        if (facts.category() == null) {
            return null;
        }
        return switch (facts.category()) {
            case WORDING -> "文字表述";
            case SUBSTANCE -> "实质内容";
            case ADDITION -> "增加条款";
            case DELETION -> "删除条款";
            case OTHER -> "疑问和其他";
        };
    }

    private static String outcome(CommentFacts facts) {
        if (facts.outcome() == null) {
            return "待整理";
        }
        return switch (facts.outcome()) {
            case ADOPTED -> "采纳";
            case PARTLY_ADOPTED -> "部分采纳";
            case NOTED -> "留作参考";
            case NOT_ADOPTED -> "未采纳";
        };
    }
}
