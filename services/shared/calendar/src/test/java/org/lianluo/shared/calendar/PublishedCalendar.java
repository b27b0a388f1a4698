package org.lianluo.shared.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The holidays and worked weekends that the State Council announced for 2024 to 2026. */
final class PublishedCalendar {
    static final WorkingDayCalendar YEARS_2024_TO_2026 = of(2024, 2025, 2026);

    private PublishedCalendar() {}

    static WorkingDayCalendar of(Integer... years) {
        Set<Integer> loaded = Set.of(years);
        return new WorkingDayCalendar(loaded, days("holiday", loaded), days("workday_swap", loaded));
    }

    private static Set<LocalDate> days(String kind, Set<Integer> years) {
        return rows().stream()
                .map(row -> row.split(","))
                .filter(columns -> columns[1].equals(kind))
                .map(columns -> LocalDate.parse(columns[0]))
                .filter(date -> years.contains(date.getYear()))
                .collect(Collectors.toSet());
    }

    private static List<String> rows() {
        try {
            return Files.readAllLines(Path.of(PublishedCalendar.class
                    .getResource("/workdays_2024_2026.csv")
                    .toURI()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
