package org.lianluo.handling.assignment.suggestion;

import static org.lianluo.handling.assignment.suggestion.HandedOver.DAY;
import static org.lianluo.handling.assignment.suggestion.HandedOver.RULES;
import static org.lianluo.handling.assignment.suggestion.HandedOver.handedOver;
import static org.lianluo.handling.assignment.suggestion.HandedOver.talk;
import static org.lianluo.handling.assignment.suggestion.HandedOver.unit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.lianluo.handling.assignment.AssignmentRole;
import org.lianluo.handling.assignment.wording.Pledge;
import org.lianluo.handling.assignment.wording.Promised;
import org.lianluo.handling.assignment.wording.ReplyClass;
import org.lianluo.handling.assignment.wording.ReplyWording;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.casework.Act;

/** A reply of 23 November 2026 that promises something for 30 June 2027, for plain tests. */
public final class Promises {

    public static final Instant ISSUED = Instant.parse("2026-11-23T02:00:00Z");
    public static final LocalDate DUE = LocalDate.parse("2027-06-30");

    private Promises() {}

    /** What a reply gives to the ledger. */
    public interface Entered<T> {

        T entered(Promised promised, SuggestionAssignment assignment, Reply reply, Act act);
    }

    public static <T> T commitment(Entered<T> ledger) {
        SuggestionAssignment assignment = talked();
        Reply reply = assignment.draft(unit(ISSUED), promising(1), RULES);
        List<Promised> promises = assignment.issue(unit(ISSUED), reply, "张局长", new CoHandlers(List.of()), RULES);
        return ledger.entered(promises.get(0), assignment, reply, unit(ISSUED));
    }

    public static Reply reply() {
        return talked().draft(unit(ISSUED), HandedOver.wording(true), RULES);
    }

    static SuggestionAssignment talked() {
        SuggestionAssignment assignment = handedOver(AssignmentRole.SOLE);
        assignment.sign(unit(ISSUED));
        assignment.contact(unit(ISSUED), talk(), DAY);
        return assignment;
    }

    static ReplyWording promising(int many) {
        List<Pledge> pledges = IntStream.range(0, many)
                .mapToObj(i -> new Pledge("新增车位" + (i + 1) + "00个", DUE))
                .toList();
        return new ReplyWording(ReplyClass.B, "计划增设。", "13号", pledges);
    }

    public static LocalDate day(Instant at) {
        return ChinaTime.dateOf(at);
    }
}
