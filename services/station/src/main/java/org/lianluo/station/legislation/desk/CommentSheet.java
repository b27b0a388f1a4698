package org.lianluo.station.legislation.desk;

import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.station.legislation.CommentFacts;
import org.lianluo.station.legislation.DraftComment;

/**
 * The comments of a draft as a table (CSV, RFC 4180) that Excel and WPS open with Chinese intact: it begins with a byte order
 * mark. A cell that would begin a formula there is kept as text.
 */
final class CommentSheet {

    private static final String MARK = "\uFEFF";
    private static final String HEAD = "条款,意见,来源,立法联系点,类别,采纳情况,说明,提出日期";

    private CommentSheet() {}

    static byte[] of(List<DraftComment> comments) {
        return comments.stream()
                .map(CommentSheet::line)
                .collect(Collectors.joining("\r\n", MARK + HEAD + "\r\n", "\r\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String line(DraftComment comment) {
        CommentFacts facts = comment.facts();
        return Stream.of(
                        facts.articleLabel() == null ? "草案整体" : facts.articleLabel(),
                        facts.text(),
                        source(facts),
                        facts.pointCode(),
                        category(facts),
                        outcome(facts),
                        facts.explanation(),
                        DateTimeFormatter.ISO_LOCAL_DATE.format(ChinaTime.dateOf(comment.getCreatedAt())))
                .map(CommentSheet::cell)
                .collect(Collectors.joining(","));
    }

    private static String cell(String text) {
        if (text == null) {
            return "";
        }
        String safe = "=+-@\t\r".indexOf(text.charAt(0)) < 0 ? text : "'" + text;
        return '"' + safe.replace("\"", "\"\"") + '"';
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
