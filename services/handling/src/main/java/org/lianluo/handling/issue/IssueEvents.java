package org.lianluo.handling.issue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.lianluo.shared.casework.DueDate;
import org.lianluo.shared.events.handling.issue.IssueItemOverdueV1;
import org.lianluo.shared.events.handling.issue.IssueItemStatusChangedV1;
import org.lianluo.shared.events.handling.issue.IssueItemVerifiedV1;
import org.lianluo.shared.events.handling.issue.IssueListHandedOverV1;

/** What has happened to issue lists and items, in the words of the published contracts; read off their state afterwards. */
final class IssueEvents {

    private static final List<String> UNIT = List.of("HANDLER_CLERK", "HANDLER_LEADER");
    private static final List<String> COMMITTEE = List.of("COMMITTEE_SUPERVISOR");
    private static final List<String> UNIT_OFFICE_AND_DEPUTIES =
            List.of("HANDLER_CLERK", "HANDLER_LEADER", "GOV_OFFICE", "DEPUTY");
    private static final List<String> UNIT_AND_COMMITTEE =
            List.of("HANDLER_CLERK", "HANDLER_LEADER", "COMMITTEE_SUPERVISOR");

    private IssueEvents() {}

    static IssueListHandedOverV1 handedOver(IssueList list, Instant at) {
        return new IssueListHandedOverV1(
                list.getId(),
                list.getRegionCode(),
                list.title(),
                list.kind().name(),
                list.referenceId(),
                list.parentId(),
                list.committeeCode(),
                list.unitCodes(),
                list.items(),
                list.letter().directorMeetingOn(),
                list.handedOverOn(),
                list.handedOverLate(),
                UNIT_OFFICE_AND_DEPUTIES,
                at);
    }

    /** A step of the unit is told to the committee, one of the committee to the unit. */
    static IssueItemStatusChangedV1 changed(IssueItem item, ItemStatus before, Instant at) {
        boolean byCommittee = item.status() == ItemStatus.LISTED || item.status() == ItemStatus.CONTINUING;
        return new IssueItemStatusChangedV1(
                item.getId(),
                item.listId(),
                item.getRegionCode(),
                item.unitCode(),
                item.classCode(),
                before == null ? null : before.name(),
                item.status().name(),
                day(item.planDue()),
                day(item.resultDue()),
                item.inTime(),
                byCommittee ? UNIT : COMMITTEE,
                at);
    }

    private static LocalDate day(DueDate due) {
        return due == null ? null : due.due();
    }

    static IssueItemVerifiedV1 verified(IssueItem item, IssueList list, int open, Instant at) {
        return new IssueItemVerifiedV1(
                item.getId(),
                item.listId(),
                item.getRegionCode(),
                item.unitCode(),
                item.classCode(),
                list.kind().name(),
                list.referenceId(),
                item.evidence(),
                item.rectifiedOn(),
                item.inTime(),
                open,
                UNIT,
                at);
    }

    static IssueItemOverdueV1 overdue(IssueItem item, Instant at) {
        return new IssueItemOverdueV1(
                item.getId(),
                item.listId(),
                item.getRegionCode(),
                item.unitCode(),
                item.awaited().name(),
                item.due(),
                UNIT_AND_COMMITTEE,
                at);
    }
}
