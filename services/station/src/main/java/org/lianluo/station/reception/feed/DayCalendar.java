package org.lianluo.station.reception.feed;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.lianluo.shared.calendar.ChinaTime;

/** Reception days as a calendar (RFC 5545). Their times are instants, which every program shows in the time of its place. */
final class DayCalendar {

    private static final int LINE_OCTETS = 75;
    private static final String END = "\r\n";

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
        Calendar calendar = new Calendar();
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(new ProdId("-//Lianluo//Reception days//ZH"));
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(ImmutableMethod.PUBLISH);
        calendar.add(new XProperty("X-WR-CALNAME", name));
        entries.forEach(entry -> calendar.add(event(entry)));
        return folded(calendar.toString());
    }

    private static VEvent event(Entry entry) {
        VEvent event = new VEvent(false);
        event.add(new Uid(entry.id() + "@lianluo"));
        event.add(new DtStamp(entry.changedAt()));
        event.add(new Sequence((int) entry.sequence()));
        event.add(new DtStart<>(at(entry, entry.begins())));
        event.add(new DtEnd<>(at(entry, entry.ends())));
        event.add(new Summary(entry.summary()));
        if (entry.place() != null) {
            event.add(new Location(entry.place()));
        }
        if (entry.description() != null) {
            event.add(new Description(entry.description()));
        }
        event.add(entry.isOff() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        return event;
    }

    private static Instant at(Entry entry, LocalTime time) {
        return entry.day().atTime(time).atZone(ChinaTime.ZONE).toInstant();
    }

    /**
     * RFC 5545 §3.1: a line has at most 75 octets; what is longer goes on in the next after a blank. The library counts
     * characters, and would part the two halves of a rare one.
     */
    private static String folded(String calendar) {
        StringBuilder text = new StringBuilder();
        for (String line : calendar.split(END)) {
            int octets = 0;
            for (int codePoint : line.codePoints().toArray()) {
                String one = Character.toString(codePoint);
                int size = one.getBytes(StandardCharsets.UTF_8).length;
                if (octets + size > LINE_OCTETS) {
                    text.append(END).append(' ');
                    octets = 1;
                }
                text.append(one);
                octets += size;
            }
            text.append(END);
        }
        return text.toString();
    }
}
