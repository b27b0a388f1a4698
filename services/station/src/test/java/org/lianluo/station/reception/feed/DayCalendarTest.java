package org.lianluo.station.reception.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class DayCalendarTest {

    private static final UUID ID = UUID.fromString("01931c10-22d2-7c15-a3c8-6a2d10f4cb01");

    @Test
    void aDayStandsInTheTimeOfChina() {
        assertThat(DayCalendar.of("代表接待日", List.of(entry("停车难; 公交,路灯\\夜间\n其他", false))))
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
                .endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n")
                .contains("UID:01931c10-22d2-7c15-a3c8-6a2d10f4cb01@lianluo\r\n")
                .contains("DTSTART;TZID=Asia/Shanghai:20270115T090000\r\n")
                .contains("DTEND;TZID=Asia/Shanghai:20270115T113000\r\n")
                .contains("DTSTAMP:20270111T010000Z\r\n")
                .contains("SUMMARY:停车难\\; 公交\\,路灯\\\\夜间\\n其他\r\n")
                .contains("STATUS:CONFIRMED\r\n")
                .contains("TZOFFSETTO:+0800\r\n");
    }

    @Test
    void whatIsOffIsMarkedSo() {
        assertThat(DayCalendar.of("x", List.of(entry("x", true)))).contains("STATUS:CANCELLED\r\n");
    }

    @Property(tries = 300)
    void noLineIsLongerThan75OctetsAndUnfoldedNothingIsLost(@ForAll String summary) {
        String calendar = DayCalendar.of("x", List.of(entry(summary, false)));

        assertThat(calendar.split("\r\n", -1))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        String unfolded = calendar.replace("\r\n ", "");
        String line = unfolded.substring(unfolded.indexOf("SUMMARY:") + 8, unfolded.indexOf("\r\nSTATUS:"));
        assertThat(plain(line)).isEqualTo(summary.replace("\r", ""));
    }

    /** As a calendar program reads it. */
    private static String plain(String escaped) {
        StringBuilder plain = new StringBuilder();
        for (int place = 0; place < escaped.length(); place++) {
            char one = escaped.charAt(place);
            if (one == '\\') {
                char next = escaped.charAt(++place);
                plain.append(next == 'n' ? '\n' : next);
            } else {
                plain.append(one);
            }
        }
        return plain.toString();
    }

    private static DayCalendar.Entry entry(String summary, boolean isOff) {
        return new DayCalendar.Entry(
                ID,
                LocalDate.of(2027, 1, 15),
                LocalTime.of(9, 0),
                LocalTime.of(11, 30),
                summary,
                null,
                null,
                isOff,
                3,
                Instant.parse("2027-01-11T01:00:00Z"));
    }
}
