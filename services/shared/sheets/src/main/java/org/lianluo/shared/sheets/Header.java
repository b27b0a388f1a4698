package org.lianluo.shared.sheets;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Which column of a file is which, found by the headings of its first row. */
public final class Header {

    private final Map<String, Integer> places;
    private final Map<String, String> headings;

    private Header(Map<String, Integer> places, Map<String, String> headings) {
        this.places = places;
        this.headings = headings;
    }

    /** Fails with all that is wrong with the headings at once: unknown, missing, twice. */
    public static Header of(SheetRow row, List<Column> columns) {
        Map<String, Integer> places = new LinkedHashMap<>();
        Map<String, String> headings = new LinkedHashMap<>();
        List<String> unknown = new ArrayList<>();
        List<String> twice = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            String heading = row.text(i).strip();
            if (heading.isEmpty()) {
                continue;
            }
            Column column = columns.stream()
                    .filter(candidate -> candidate.isHeadedBy(heading))
                    .findFirst()
                    .orElse(null);
            if (column == null) {
                unknown.add(heading);
            } else if (places.putIfAbsent(column.name(), i) != null) {
                twice.add(column.zh());
            } else {
                headings.put(column.name(), heading);
            }
        }
        List<Column> missing = columns.stream()
                .filter(column -> column.required() && !places.containsKey(column.name()))
                .toList();
        if (!unknown.isEmpty() || !twice.isEmpty() || !missing.isEmpty()) {
            throw fault(unknown, twice, missing, columns);
        }
        return new Header(places, headings);
    }

    /** Whether the file has that column. */
    public boolean has(Column column) {
        return places.containsKey(column.name());
    }

    /** Place of a column; only where the file has it. */
    public int place(Column column) {
        return places.get(column.name());
    }

    /** As the file heads it; as we do where the file lacks it. */
    public String heading(Column column) {
        return headings.getOrDefault(column.name(), column.zh());
    }

    private static SheetFault fault(
            List<String> unknown, List<String> twice, List<Column> missing, List<Column> columns) {
        StringBuilder zh = new StringBuilder("请修改第一行的列名。");
        StringBuilder en = new StringBuilder("Change the headings in the first row. ");
        if (!missing.isEmpty()) {
            zh.append("缺少：")
                    .append(join(missing.stream().map(Column::zh).toList(), "、"))
                    .append("。");
            en.append("Missing: ")
                    .append(join(missing.stream().map(Column::en).toList(), ", "))
                    .append(". ");
        }
        if (!twice.isEmpty()) {
            zh.append("重复：").append(join(twice, "、")).append("。");
            en.append("Twice: ").append(join(twice, ", ")).append(". ");
        }
        if (!unknown.isEmpty()) {
            zh.append("不认识的列：").append(shown(unknown, "、")).append("。");
            en.append("Unknown: ").append(shown(unknown, ", ")).append(". ");
        }
        zh.append("可用的列名：")
                .append(join(columns.stream().map(Column::zh).toList(), "、"))
                .append("。");
        en.append("Known: ")
                .append(join(columns.stream().map(Column::en).toList(), ", "))
                .append(".");
        return new SheetFault(zh.toString(), en.toString());
    }

    /** A file that is no table of ours may hold anything in its first row. */
    private static String shown(List<String> headings, String between) {
        return join(
                headings.stream()
                        .limit(10)
                        .map(heading -> heading.length() > 20 ? heading.substring(0, 20) + "…" : heading)
                        .toList(),
                between);
    }

    private static String join(List<String> all, String between) {
        return all.stream().collect(Collectors.joining(between));
    }
}
