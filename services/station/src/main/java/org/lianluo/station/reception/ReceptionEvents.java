package org.lianluo.station.reception;

import java.time.Instant;
import java.util.List;
import org.lianluo.shared.events.station.reception.ReceptionDayStatusChangedV1;

/** What is told of reception days. */
final class ReceptionEvents {

    private ReceptionEvents() {}

    /** @param before null for a new day */
    static ReceptionDayStatusChangedV1 changed(ReceptionDay day, ReceptionStatus before, Instant at) {
        ReceptionSlot slot = day.slot();
        ReceptionCourse course = day.course();
        ReceptionFigures figures = course.figures() == null ? new ReceptionFigures(0, 0, 0) : course.figures();
        return new ReceptionDayStatusChangedV1(
                day.getId(),
                day.getRegionCode(),
                slot.stationCode(),
                slot.kind().name(),
                before == null ? null : before.name(),
                course.status().name(),
                slot.heldOn(),
                slot.deputyCodes(),
                course.presentCodes(),
                course.excusedCodes(),
                figures.attendances(),
                figures.visitors(),
                figures.items(),
                course.successorId(),
                course.announcedAt() == null ? List.of() : List.of("DEPUTY", "STATION_CLERK", "STATION_HEAD"),
                at);
    }
}
