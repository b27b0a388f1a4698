package org.lianluo.portal.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.lianluo.client.api.ApiException;

/** Fields with one entry a line. */
public final class Lines {

    private static final String PARTS = "[|｜\\t]";
    private static final String CODES = "[\\s,，、;；]+";

    private Lines() {}

    /** Without empty lines; none for a field that is missing. */
    public static List<String> of(String text) {
        return text == null
                ? List.of()
                : text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    /** The parts of each line, which a bar or a tab divides; one that is left out is none. */
    public static List<List<String>> parts(String text) {
        return of(text).stream()
                .map(line -> Arrays.stream(line.split(PARTS))
                        .map(Given::orNull)
                        .filter(part -> part != null)
                        .toList())
                .toList();
    }

    /** Codes that blanks, commas or line ends divide. */
    public static List<String> codes(String text) {
        return text == null || text.isBlank()
                ? List.of()
                : Arrays.stream(text.strip().split(CODES)).toList();
    }

    public static List<LocalDate> days(String field, String text) throws ApiException {
        List<LocalDate> days = new ArrayList<>();
        for (String line : of(text)) {
            days.add(Read.day(field, line));
        }
        return days;
    }

    public static String joined(List<?> entries) {
        return entries.stream().map(Object::toString).collect(Collectors.joining("\n"));
    }
}
