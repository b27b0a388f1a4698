package org.lianluo.shared.transfer;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lianluo.shared.sheets.CellWords;
import org.lianluo.shared.sheets.Column;
import org.lianluo.shared.sheets.Words;
import org.lianluo.shared.text.TypedText;

/** The cells of one row, by their columns. What can't be read is null, and told of. */
public final class Cells {

    private static final Pattern DAY =
            Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?(?: 00:00:00)?|(\\d{4})(\\d{2})(\\d{2})");

    private final Map<String, String> texts;
    private final List<Fault> faults = new ArrayList<>();

    /** @param texts by names of columns; a column that the file lacks is not there */
    Cells(Map<String, String> texts) {
        this.texts = texts;
    }

    /** One that can't be read. */
    record Fault(Column column, Words words) {}

    List<Fault> faults() {
        return faults;
    }

    /** Names of columns that the file has. What is recorded of others stays as it is. */
    public Set<String> present() {
        return texts.keySet();
    }

    /** One line; null for an empty cell. */
    public String text(Column column) {
        return cleaned(column, TypedText::line);
    }

    /** One or more lines; null for an empty cell. */
    public String lines(Column column) {
        return cleaned(column, TypedText::lines);
    }

    /** A code: without blanks, and in capital letters. */
    public String code(Column column) {
        String text = text(column);
        return text == null
                ? null
                : TypedText.folded(text).replaceAll("\\s", "").toUpperCase(java.util.Locale.ROOT);
    }

    public Integer whole(Column column) {
        return parsed(
                column, text -> new BigDecimal(text).intValueExact(), "请填整数，如 12", "Give a whole number, such as 12");
    }

    public Double decimal(Column column) {
        return parsed(
                column, text -> new BigDecimal(text).doubleValue(), "请填数字，如 33.7363", "Give a number, such as 33.7363");
    }

    /** 2026-03-01, 2026/3/1, 2026年3月1日, 2026.3.1, 20260301. */
    public LocalDate day(Column column) {
        return parsed(column, Cells::day, "请填日期，如 2026-03-01", "Give a day, such as 2026-03-01");
    }

    /** 是, 否 and what stands for them. */
    public Boolean yesNo(Column column) {
        return parsed(
                column,
                text -> switch (text.toUpperCase(java.util.Locale.ROOT)) {
                    case "是", "TRUE", "1", "YES", "Y", "启用" -> Boolean.TRUE;
                    case "否", "FALSE", "0", "NO", "N", "停用" -> Boolean.FALSE;
                    default -> throw new IllegalArgumentException();
                },
                "请填“是”或者“否”",
                "Give 是 (yes) or 否 (no)");
    }

    public <E extends Enum<E>> E word(Column column, CellWords<E> words) {
        return parsed(
                column,
                text -> words.find(text).orElseThrow(IllegalArgumentException::new),
                "请从下列选项中填写：" + words.all(),
                "Give one of: " + words.allNames());
    }

    /** Several in one cell, between semicolons, commas, 、 or in lines of their own. */
    public List<String> list(Column column) {
        String text = lines(column);
        return text == null
                ? List.of()
                : Arrays.stream(text.split("[;；,，、\\n]"))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .distinct()
                        .toList();
    }

    /** That cell has something else against it. */
    public void fault(Column column, String zh, String en) {
        faults.add(new Fault(column, new Words(zh, en)));
    }

    private String cleaned(Column column, Function<String, String> cleaning) {
        String text = texts.get(column.name());
        String cleaned = text == null ? null : cleaning.apply(text);
        return cleaned == null || cleaned.isEmpty() ? null : cleaned;
    }

    private <T> T parsed(Column column, Function<String, T> parser, String zh, String en) {
        String text = text(column);
        if (text == null) {
            return null;
        }
        try {
            return parser.apply(
                    TypedText.folded(text).equals(text.toLowerCase(java.util.Locale.ROOT)) ? text : plain(text));
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
            fault(column, zh, en);
            return null;
        }
    }

    /** Full-width digits and signs are what people type in Chinese. */
    private static String plain(String text) {
        return java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFKC);
    }

    private static LocalDate day(String text) {
        Matcher parts = DAY.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException();
        }
        int first = parts.group(1) == null ? 4 : 1;
        return LocalDate.of(
                Integer.parseInt(parts.group(first)),
                Integer.parseInt(parts.group(first + 1)),
                Integer.parseInt(parts.group(first + 2)));
    }
}
