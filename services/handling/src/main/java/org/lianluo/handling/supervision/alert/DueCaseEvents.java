package org.lianluo.handling.supervision.alert;

import java.time.Instant;
import org.lianluo.shared.events.handling.supervision.DueCaseAlertedV1;

/** An alert in the words of the published contract. */
final class DueCaseEvents {

    private DueCaseEvents() {}

    static DueCaseAlertedV1 alerted(DueCase dueCase, Alert alert, Instant at) {
        DueMatter matter = dueCase.matter();
        return new DueCaseAlertedV1(
                dueCase.getId(),
                matter.kind().name(),
                matter.subjectType(),
                matter.subjectId(),
                dueCase.getRegionCode(),
                matter.unitCode(),
                matter.waitsFor().name(),
                dueCase.due(),
                alert.step().name(),
                alert.daysOverdue(),
                alert.missedDays(),
                dueCase.colour().name(),
                alert.level().name(),
                alert.level().toRoles(),
                at);
    }
}
