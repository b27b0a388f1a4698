package org.lianluo.handling.hearing;

import java.time.Instant;
import java.util.List;
import org.lianluo.handling.supervision.CaseSubject;
import org.lianluo.shared.events.handling.hearing.HearingCancelledV1;
import org.lianluo.shared.events.handling.hearing.HearingClosedV1;
import org.lianluo.shared.events.handling.hearing.HearingFollowUpConfirmedV1;
import org.lianluo.shared.events.handling.hearing.HearingFollowUpReportedV1;
import org.lianluo.shared.events.handling.hearing.HearingFollowUpSentBackV1;
import org.lianluo.shared.events.handling.hearing.HearingFollowUpSetV1;
import org.lianluo.shared.events.handling.hearing.HearingHeldV1;
import org.lianluo.shared.events.handling.hearing.HearingPlannedV1;
import org.lianluo.shared.events.handling.hearing.HearingPostponedV1;

/** What is published about a hearing; no title, minutes, question, answer or name. */
final class HearingEvents {

    private static final List<String> ALL = List.of("DEPUTY", "HANDLER_CLERK", "HANDLER_LEADER");
    private static final List<String> UNIT = List.of("HANDLER_CLERK", "HANDLER_LEADER");
    private static final List<String> OFFICE = List.of("INTAKE_OFFICER", "COMMITTEE_SUPERVISOR");

    private HearingEvents() {}

    static HearingPlannedV1 planned(Hearing of) {
        return new HearingPlannedV1(
                of.getId(),
                of.kind().name(),
                of.getRegionCode(),
                of.supervisionCaseId(),
                of.course().startsAt(),
                of.subjects().stream().map(subject -> subject.kind().name()).toList(),
                of.subjects().stream().map(CaseSubject::id).toList(),
                of.unitCodes(),
                of.deputyCodes(),
                ALL,
                of.getCreatedAt());
    }

    static HearingPostponedV1 postponed(Hearing of, Instant before, Instant at) {
        return new HearingPostponedV1(
                of.getId(),
                of.kind().name(),
                of.getRegionCode(),
                before,
                of.course().startsAt(),
                of.unitCodes(),
                of.deputyCodes(),
                ALL,
                at);
    }

    static HearingHeldV1 held(Hearing of) {
        HearingCourse course = of.course();
        return new HearingHeldV1(
                of.getId(),
                of.kind().name(),
                of.getRegionCode(),
                of.supervisionCaseId(),
                course.on(),
                of.unitCodes(),
                new Attendance(course.persons()).unitCodes(),
                course.presentCodes(),
                of.deputyCodes().size(),
                course.presentCodes().size(),
                course.heldAt());
    }

    static HearingFollowUpSetV1 set(Hearing of, FollowUp matter) {
        return new HearingFollowUpSetV1(
                of.getId(),
                matter.id(),
                of.kind().name(),
                of.getRegionCode(),
                matter.unitCode(),
                matter.due(),
                UNIT,
                matter.setAt());
    }

    static HearingFollowUpReportedV1 done(Hearing of, FollowUp matter) {
        return new HearingFollowUpReportedV1(
                of.getId(),
                matter.id(),
                of.kind().name(),
                of.getRegionCode(),
                matter.unitCode(),
                matter.due(),
                matter.late(),
                OFFICE,
                matter.doneAt());
    }

    static HearingFollowUpConfirmedV1 confirmed(Hearing of, FollowUp matter) {
        return new HearingFollowUpConfirmedV1(
                of.getId(),
                matter.id(),
                of.kind().name(),
                of.getRegionCode(),
                matter.unitCode(),
                of.deputyCodes(),
                ALL,
                matter.confirmedAt());
    }

    static HearingFollowUpSentBackV1 sentBack(Hearing of, FollowUp matter, Instant at) {
        return new HearingFollowUpSentBackV1(
                of.getId(),
                matter.id(),
                of.kind().name(),
                of.getRegionCode(),
                matter.unitCode(),
                matter.due(),
                UNIT,
                at);
    }

    static HearingClosedV1 closed(Hearing of, int questions, int followUps) {
        return new HearingClosedV1(
                of.getId(),
                of.kind().name(),
                of.getRegionCode(),
                of.supervisionCaseId(),
                questions,
                followUps,
                of.unitCodes(),
                of.deputyCodes(),
                ALL,
                of.course().endedAt());
    }

    static HearingCancelledV1 cancelled(Hearing of) {
        return new HearingCancelledV1(
                of.getId(),
                of.kind().name(),
                of.getRegionCode(),
                of.unitCodes(),
                of.deputyCodes(),
                ALL,
                of.course().endedAt());
    }
}
