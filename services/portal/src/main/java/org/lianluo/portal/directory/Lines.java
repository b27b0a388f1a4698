package org.lianluo.portal.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.lianluo.client.api.ApiException;
import org.lianluo.portal.form.Read;

/** Fields with one entry a line. */
final class Lines {

    private Lines() {}

    /** Without empty lines; none for a field that is missing. */
    static List<String> of(String text) {
        return text == null
                ? List.of()
                : text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    static List<LocalDate> days(String field, String text) throws ApiException {
        List<LocalDate> days = new ArrayList<>();
        for (String line : of(text)) {
            days.add(Read.day(field, line));
        }
        return days;
    }

    static String joined(List<?> entries) {
        return entries.stream().map(Object::toString).collect(Collectors.joining("\n"));
    }
}
