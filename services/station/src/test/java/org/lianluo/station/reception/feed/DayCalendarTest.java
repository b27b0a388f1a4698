package org.lianluo.station.reception.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.component.VEvent;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class DayCalendarTest {

    private static final UUID ID = UUID.fromString("01931c10-22d2-7c15-a3c8-6a2d10f4cb01");

    @Test
    void aDayStandsAsItIsInChina() {
        assertThat(DayCalendar.of("代表接待日", List.of(entry("停车难; 公交,路灯\\夜间\n其他", false))))
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
                .endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n")
                .contains("X-WR-CALNAME:代表接待日\r\n")
                .contains("UID:01931c10-22d2-7c15-a3c8-6a2d10f4cb01@lianluo\r\n")
                .contains("DTSTART:20270115T010000Z\r\n")
                .contains("DTEND:20270115T033000Z\r\n")
                .contains("DTSTAMP:20270111T010000Z\r\n")
                .contains("SUMMARY:停车难\\; 公交\\,路灯\\\\夜间\\n其他\r\n")
                .contains("STATUS:CONFIRMED\r\n");
    }

    @Test
    void whatIsOffIsMarkedSo() {
        assertThat(DayCalendar.of("x", List.of(entry("x", true)))).contains("STATUS:CANCELLED\r\n");
    }

    @Property(tries = 300)
    void noLineIsLongerThan75OctetsAndAProgramReadsAllOfIt(@ForAll("words") String summary)
            throws IOException, ParserException {
        String calendar = DayCalendar.of("x", List.of(entry(summary, false)));

        assertThat(calendar.split("\r\n", -1))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        VEvent read = new CalendarBuilder()
                .build(new StringReader(calendar))
                .<VEvent>getComponent("VEVENT")
                .orElseThrow();
        assertThat(read.getSummary().getValue()).isEqualTo(summary);
    }

    /** As texts are taken in: one line or several, without other control characters, rare characters among them. */
    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings()
                .withChars("路灯停车，。;,\\:\"n \n")
                .withCharRange('a', 'z')
                .withCharRange('一', '龥')
                .ofMaxLength(80)
                .map(text -> ("x" + text + "𠮷").repeat(2));
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
