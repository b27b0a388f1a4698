package org.lianluo.portal.map;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lianluo.client.model.DayOfWeek;
import org.lianluo.client.model.HolidayTime;
import org.lianluo.client.model.OpeningException;
import org.lianluo.client.model.OpeningTimes;
import org.lianluo.client.model.WeeklyTime;

/** Opening times as they are written in a form: a field for each day of the week, and a line for each day that differs. */
final class HourLines {

    private static final Pattern TIMES = Pattern.compile("(\\d\\d:\\d\\d)-(\\d\\d:\\d\\d)");

    private HourLines() {}

    /**
     * What the form says; null where a text can't be read.
     *
     * @param week the fields of Monday to Sunday
     * @param holidays the field of public holidays
     */
    static OpeningTimes read(List<String> week, String holidays, String exceptions) {
        List<WeeklyTime> weekly = new ArrayList<>();
        for (int day = 0; day < week.size(); day++) {
            for (String part : parts(week.get(day))) {
                Matcher times = TIMES.matcher(part);
                if (!times.matches()) {
                    return null;
                }
                weekly.add(new WeeklyTime()
                        .withDay(DayOfWeek.values()[day])
                        .withFrom(times.group(1))
                        .withTo(times.group(2)));
            }
        }
        List<OpeningException> days = new ArrayList<>();
        for (String line :
                exceptions == null ? List.<String>of() : exceptions.lines().toList()) {
            if (!line.isBlank() && !readDay(parts(line), days)) {
                return null;
            }
        }
        List<HolidayTime> ofHolidays = new ArrayList<>();
        for (String part : parts(holidays)) {
            Matcher times = TIMES.matcher(part);
            if (!times.matches()) {
                return null;
            }
            ofHolidays.add(new HolidayTime().withFrom(times.group(1)).withTo(times.group(2)));
        }
        return new OpeningTimes().withWeekly(weekly).withExceptions(days).withHolidays(ofHolidays);
    }

    private static boolean readDay(List<String> parts, List<OpeningException> days) {
        try {
            LocalDate day = LocalDate.parse(parts.get(0));
            if (parts.size() == 1) {
                return days.add(new OpeningException().withOn(day));
            }
            for (String part : parts.subList(1, parts.size())) {
                Matcher times = TIMES.matcher(part);
                if (!times.matches()) {
                    return false;
                }
                days.add(new OpeningException()
                        .withOn(day)
                        .withFrom(times.group(1))
                        .withTo(times.group(2)));
            }
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static List<String> parts(String text) {
        return text == null || text.isBlank() ? List.of() : List.of(text.strip().split("\\s+"));
    }

    /** The field of a day of the week. */
    static String field(OpeningTimes times, String day) {
        return String.join(
                " ",
                times.getWeekly().stream()
                        .filter(time -> time.getDay().toString().equals(day))
                        .map(time -> time.getFrom() + "-" + time.getTo())
                        .toList());
    }

    /** The field of public holidays. */
    static String holidays(OpeningTimes times) {
        return String.join(
                " ",
                times.getHolidays().stream()
                        .map(time -> time.getFrom() + "-" + time.getTo())
                        .toList());
    }

    /** The lines of the days that differ. */
    static String lines(OpeningTimes times) {
        return String.join(
                "\n",
                times.getExceptions().stream()
                        .map(one -> one.getFrom() == null
                                ? one.getOn().toString()
                                : one.getOn() + " " + one.getFrom() + "-" + one.getTo())
                        .toList());
    }
}
