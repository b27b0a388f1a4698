package org.lianluo.handling.issue.verdict;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import org.lianluo.handling.assignment.AssignmentActs;
import org.lianluo.handling.issue.IssueItem;
import org.lianluo.handling.issue.IssueList;
import org.lianluo.handling.issue.IssueLists;
import org.lianluo.handling.issue.ListKind;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.events.survey.poll.VerdictAnnouncedV1;
import org.lianluo.shared.messaging.Subscriptions;
import org.lianluo.shared.messaging.Work;

/**
 * A dissatisfied verdict opens a list once, with an item for each unit that was rated. The committee writes the letter, may
 * name other units and add items, and hands it over.
 */
@Singleton
class VerdictSubscriptions extends Subscriptions {

    private final IssueLists lists;
    private final Clock clock;

    VerdictSubscriptions(IssueLists lists, Clock clock) {
        this.lists = lists;
        this.clock = clock;
        on(VerdictAnnouncedV1.class, event -> event.dissatisfied() || event.belowThreshold(), this::open);
    }

    private Uni<Void> open(Work work, VerdictAnnouncedV1 event) {
        return lists.isOpened(work, event.verdictId())
                .chain(opened -> opened ? Uni.createFrom().voidItem() : enter(work, event));
    }

    private Uni<Void> enter(Work work, VerdictAnnouncedV1 event) {
        Act act = AssignmentActs.bySystem(clock.instant());
        IssueList list =
                new IssueList(event.regionCode(), title(event), ListKind.VERDICT, event.verdictId(), null, null, act);
        List<IssueItem> items = list.add(act, entries(event));
        return work.persist(list).chain(() -> Work.inTurn(items, work::persist));
    }

    /** One for each unit; one without a unit where the verdict names none, such as one on a report of the government. */
    private static List<IssueItem.Entry> entries(VerdictAnnouncedV1 event) {
        String content = content(event);
        return event.unitCodes().isEmpty()
                ? List.of(new IssueItem.Entry(content, null, null))
                : event.unitCodes().stream()
                        .distinct()
                        .map(unit -> new IssueItem.Entry(content, null, unit))
                        .toList();
    }

    private static String title(VerdictAnnouncedV1 event) {
        List<String> units = event.unitCodes();
        String about =
                switch (units.size()) {
                    case 0 -> "";
                    case 1 -> "（" + units.get(0) + "）";
                    default -> "（" + units.get(0) + "等" + units.size() + "个单位）";
                };
        return "满意度测评不满意事项整改清单" + about;
    }

    private static String content(VerdictAnnouncedV1 event) {
        String why = event.dissatisfied() ? "测评结论为不满意" : "再次测评满意率低于规定标准";
        return "第" + event.round() + "次测评，" + why + "，有效票" + event.valid() + "张，应当整改。";
    }
}
