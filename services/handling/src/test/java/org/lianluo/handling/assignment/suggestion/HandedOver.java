package org.lianluo.handling.assignment.suggestion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lianluo.handling.assignment.AssignmentActs;
import org.lianluo.handling.assignment.AssignmentRole;
import org.lianluo.handling.assignment.Handover;
import org.lianluo.handling.assignment.SubjectType;
import org.lianluo.handling.assignment.talk.ContactKind;
import org.lianluo.handling.assignment.talk.Talk;
import org.lianluo.handling.assignment.terms.AssignmentMode;
import org.lianluo.handling.assignment.terms.Complexity;
import org.lianluo.handling.assignment.terms.Dates;
import org.lianluo.handling.assignment.terms.ReplyRules;
import org.lianluo.handling.assignment.terms.SuggestionMatter;
import org.lianluo.handling.assignment.terms.Terms;
import org.lianluo.handling.assignment.wording.ReplyClass;
import org.lianluo.handling.assignment.wording.ReplyWording;
import org.lianluo.shared.calendar.Deadline;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.casework.DueDate;
import org.lianluo.shared.casework.PolicyKey;
import org.lianluo.shared.casework.choice.ClassScheme;
import org.lianluo.shared.casework.choice.FeedbackBy;
import org.lianluo.shared.casework.choice.ReplyTo;

/** Suggestions in the hands of a unit for plain tests: handed over on Friday 20 November 2026. */
final class HandedOver {

    static final Instant ASSIGNED = Instant.parse("2026-11-20T02:00:00Z");
    static final LocalDate DAY = LocalDate.parse("2026-11-20");

    /** Those that hold where nobody decided. */
    static final ReplyRules RULES = new ReplyRules(ReplyTo.EACH, FeedbackBy.EACH, ClassScheme.ABCD, true, true, 2);

    private HandedOver() {}

    static SuggestionAssignment handedOver(AssignmentRole role) {
        SuggestionMatter matter = new SuggestionMatter(
                105,
                2026,
                11,
                "IN_SESSION",
                3,
                "增设停车位",
                "停车难。",
                "增设。",
                "PARKING",
                null,
                "D1",
                new String[] {"D2"},
                false);
        Terms terms = new Terms(matter, AssignmentMode.LEAD_CO, Complexity.ORDINARY, null);
        Handover handover =
                new Handover(SubjectType.SUGGESTION, UUID.randomUUID(), "410402", "410402-U01", 1, null, ASSIGNED);
        Dates dates = new Dates(due(role.replies() ? 90 : 30), role.replies() ? due(28) : null, due(7));
        return SuggestionAssignment.handedOver(UUID.randomUUID(), handover, role, terms, dates, office(ASSIGNED));
    }

    static Act unit(Instant at) {
        return new Act("HANDLER_CLERK", "410402-U01", "clerk", at);
    }

    static Act office(Instant at) {
        return new Act("INTAKE_OFFICER", "officer", "officer", at);
    }

    static Act deputy(Instant at) {
        return AssignmentActs.ofDeputy("D1", at);
    }

    static DueDate due(int days) {
        return DueDate.of(PolicyKey.SUGGESTION_REPLY, DAY, new Deadline(DAY.plusDays(days), "suggestion.reply", false));
    }

    static Talk talk() {
        return new Talk(ContactKind.PHONE, "D2", DAY, "了解情况。", null, null);
    }

    static Talk talkAtMeeting() {
        return new Talk(ContactKind.MEETING, "D2", DAY, "面对面答复会", null, UUID.randomUUID());
    }

    static Talk talkWithStranger() {
        return new Talk(ContactKind.PHONE, "D9", DAY, "了解情况。", null, null);
    }

    /** @param sound otherwise it promises nothing and has to */
    static ReplyWording wording(boolean sound) {
        return new ReplyWording(sound ? ReplyClass.A : ReplyClass.B, "已增设。", "12号", List.of());
    }
}
