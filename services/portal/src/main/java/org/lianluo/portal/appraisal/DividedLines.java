package org.lianluo.portal.appraisal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.model.AssessedGroup;
import org.lianluo.client.model.AssessedGroupView;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Read;

/** DividedLines of a form whose parts are divided by a bar or a tab, and the groups of units among them: name | codes. */
final class DividedLines {

    private static final String PARTS = "[|｜\\t]";
    private static final String CODES = "[\\s,，、;；]+";

    private DividedLines() {}

    /** The parts of each line that is not empty. */
    static List<List<String>> of(String text) {
        return text == null
                ? List.of()
                : text.lines()
                        .filter(line -> !line.isBlank())
                        .map(line -> Arrays.stream(line.split(PARTS))
                                .map(Given::orNull)
                                .filter(part -> part != null)
                                .toList())
                        .toList();
    }

    /** Codes that are divided by blanks or commas. */
    static List<String> codes(String text) {
        return text == null || text.isBlank()
                ? List.of()
                : Arrays.stream(text.strip().split(CODES)).toList();
    }

    static List<AssessedGroup> groups(String field, String text) throws ApiException {
        List<AssessedGroup> groups = new ArrayList<>();
        for (List<String> parts : of(text)) {
            Read.complete(field, parts.size() == 2);
            groups.add(new AssessedGroup().withName(parts.get(0)).withUnitCodes(codes(parts.get(1))));
        }
        return groups;
    }

    static String ofGroups(List<AssessedGroupView> groups) {
        return groups.stream()
                .map(group -> group.getName() + " | " + String.join(" ", group.getUnitCodes()))
                .collect(Collectors.joining("\n"));
    }

    /** A number that was typed; null for none. */
    static BigDecimal number(String field, String text) throws ApiException {
        Double number = Read.decimal(field, text);
        return number == null ? null : new BigDecimal(text.strip());
    }
}
