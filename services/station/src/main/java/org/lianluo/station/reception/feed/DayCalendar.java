package org.lianluo.station.reception.feed;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reception days as a calendar (RFC 5545), in the time of China, which has had no summer time since 1991. */
final class DayCalendar {

    private static final int LINE_OCTETS = 75;
    private static final String END = "\r\n";
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private static final String HEAD = """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//Lianluo//Reception days//ZH
            CALSCALE:GREGORIAN
            METHOD:PUBLISH
            """;
    private static final String ZONE = """
            BEGIN:VTIMEZONE
            TZID:Asia/Shanghai
            BEGIN:STANDARD
            DTSTART:19910915T000000
            TZOFFSETFROM:+0800
            TZOFFSETTO:+0800
            TZNAME:CST
            END:STANDARD
            END:VTIMEZONE
            """;

    private final StringBuilder text = new StringBuilder();

    private DayCalendar() {}

    /**
     * A day in a calendar.
     *
     * @param isOff whether it was cancelled or put off
     * @param sequence grows with each change
     */
    record Entry(
            UUID id,
            LocalDate day,
            LocalTime begins,
            LocalTime ends,
            String summary,
            String place,
            String description,
            boolean isOff,
            long sequence,
            Instant changedAt) {}

    static String of(String name, List<Entry> entries) {
        DayCalendar calendar = new DayCalendar();
        HEAD.lines().forEach(calendar::line);
        calendar.line("X-WR-CALNAME:" + escaped(name));
        ZONE.lines().forEach(calendar::line);
        entries.forEach(calendar::event);
        calendar.line("END:VCALENDAR");
        return calendar.text.toString();
    }

    private void event(Entry entry) {
        line("BEGIN:VEVENT");
        line("UID:" + entry.id() + "@lianluo");
        line("DTSTAMP:" + UTC.format(entry.changedAt()));
        line("SEQUENCE:" + entry.sequence());
        line("DTSTART;TZID=Asia/Shanghai:" + LOCAL.format(entry.day().atTime(entry.begins())));
        line("DTEND;TZID=Asia/Shanghai:" + LOCAL.format(entry.day().atTime(entry.ends())));
        line("SUMMARY:" + escaped(entry.summary()));
        if (entry.place() != null) {
            line("LOCATION:" + escaped(entry.place()));
        }
        if (entry.description() != null) {
            line("DESCRIPTION:" + escaped(entry.description()));
        }
        line("STATUS:" + (entry.isOff() ? "CANCELLED" : "CONFIRMED"));
        line("END:VEVENT");
    }

    /** RFC 5545 §3.3.11. */
    private static String escaped(String value) {
        String all = value;
        for (Map.Entry<String, String> one : List.of(
                Map.entry("\\", "\\\\"), Map.entry(";", "\\;"), Map.entry(",", "\\,"), Map.entry("\n", "\\n"))) {
            all = all.replace(one.getKey(), one.getValue());
        }
        return all.replace("\r", "");
    }

    /** RFC 5545 §3.1: a line has at most 75 octets; what is longer goes on in the next after a blank. */
    private void line(String content) {
        int octets = 0;
        for (int place = 0; place < content.length(); ) {
            int codePoint = content.codePointAt(place);
            String one = Character.toString(codePoint);
            int size = one.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LINE_OCTETS) {
                text.append(END).append(' ');
                octets = 1;
            }
            text.append(one);
            octets += size;
            place += Character.charCount(codePoint);
        }
        text.append(END);
    }
}
