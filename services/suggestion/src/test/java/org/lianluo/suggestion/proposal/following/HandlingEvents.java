package org.lianluo.suggestion.proposal.following;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.events.handling.AssignmentCreatedV1;
import org.lianluo.shared.events.handling.AssignmentReturnedV1;
import org.lianluo.shared.events.handling.AssignmentSignedV1;
import org.lianluo.shared.events.handling.ReplyIssuedV1;
import org.lianluo.shared.events.survey.FeedbackFormDueRecountedV1;
import org.lianluo.shared.events.survey.FeedbackFormLapsedV1;
import org.lianluo.shared.events.survey.FeedbackFormOpenedV1;
import org.lianluo.shared.events.survey.FeedbackFormRemarkedV1;
import org.lianluo.shared.events.survey.FeedbackFormRemindedV1;
import org.lianluo.shared.events.survey.FeedbackReturnedV1;
import org.lianluo.suggestion.proposal.Congress;
import org.lianluo.suggestion.proposal.ReplyClass;

/** What handling and survey tell of one suggestion. */
record HandlingEvents(UUID suggestion) {

    static final Instant AT = Instant.parse("2026-12-01T02:00:00Z");
    static final LocalDate DUE = LocalDate.parse("2027-03-01");

    AssignmentCreatedV1 created(String unit, int round, UnitRole role) {
        return new AssignmentCreatedV1(
                id("assignment", unit, round),
                "SUGGESTION",
                suggestion,
                Congress.REGION,
                unit,
                round,
                AT,
                null,
                DUE,
                role.name(),
                "ORDINARY",
                "suggestion.reply 3mo");
    }

    AssignmentSignedV1 signed(String unit, int round, UnitRole role) {
        return new AssignmentSignedV1(
                id("assignment", unit, round), "SUGGESTION", suggestion, Congress.REGION, unit, role.name(), round, AT);
    }

    AssignmentReturnedV1 givenBack(String unit, String successor) {
        return new AssignmentReturnedV1(
                id("assignment", unit, 1),
                "SUGGESTION",
                suggestion,
                Congress.REGION,
                unit,
                "不属于本单位职责",
                null,
                AT,
                id("assignment", successor, 1));
    }

    ReplyIssuedV1 replied(String unit, int round, ReplyClass classCode, UnitRole role) {
        return replied(unit, round, classCode, role, null, null);
    }

    /**
     * By rules of the place.
     *
     * @param asked who is asked for feedback
     */
    ReplyIssuedV1 replied(
            String unit, int round, ReplyClass classCode, UnitRole role, List<String> asked, Boolean furtherRound) {
        return new ReplyIssuedV1(
                id("reply", unit, round),
                id("assignment", unit, round),
                "SUGGESTION",
                suggestion,
                Congress.REGION,
                unit,
                role.name(),
                round,
                classCode.name(),
                "SOLVED",
                "已建成停车场。",
                "城管〔2027〕1号",
                "张主任",
                List.of(Congress.LEAD),
                false,
                false,
                AT,
                asked,
                furtherRound,
                "ABCD",
                classCode.name(),
                classCode == ReplyClass.B,
                false);
    }

    /** The unit kept what it promised, and replied once more; the reply has the key of the round after. */
    ReplyIssuedV1 followedUp(String unit, ReplyClass classCode, boolean committed) {
        ReplyIssuedV1 first = replied(unit, 1, classCode, UnitRole.SOLE);
        return new ReplyIssuedV1(
                id("reply", unit, 2),
                first.assignmentId(),
                first.subjectType(),
                first.subjectId(),
                first.regionCode(),
                unit,
                first.role(),
                1,
                first.classCode(),
                first.outcome(),
                "已全部落实。",
                first.documentNumber(),
                first.signatory(),
                first.deputyCodes(),
                false,
                false,
                AT.plusSeconds(60),
                null,
                true,
                first.classScheme(),
                first.classMark(),
                committed,
                true);
    }

    /** @param due null while it can't be counted */
    FeedbackFormOpenedV1 opened(String unit, int round, String deputy, LocalDate due) {
        return new FeedbackFormOpenedV1(
                form(unit, round, deputy),
                id("reply", unit, round),
                id("assignment", unit, round),
                suggestion,
                Congress.REGION,
                unit,
                deputy,
                round,
                AT,
                due,
                "suggestion.feedback 15wd",
                "REPLY",
                null);
    }

    FeedbackFormDueRecountedV1 recounted(String unit, int round, String deputy, LocalDate due) {
        return new FeedbackFormDueRecountedV1(
                form(unit, round, deputy),
                id("reply", unit, round),
                id("assignment", unit, round),
                suggestion,
                Congress.REGION,
                unit,
                deputy,
                round,
                due,
                false,
                AT,
                "suggestion.feedback 15wd",
                "REPLY",
                null);
    }

    FeedbackReturnedV1 returned(String unit, int round, String deputy, Satisfaction attitude, Satisfaction result) {
        return new FeedbackReturnedV1(
                form(unit, round, deputy),
                id("reply", unit, round),
                id("assignment", unit, round),
                suggestion,
                Congress.REGION,
                unit,
                deputy,
                round,
                attitude.name(),
                result.name(),
                "说明",
                false,
                AT,
                "REPLY",
                null,
                false);
    }

    FeedbackFormRemindedV1 reminded(String unit, int round, String deputy, LocalDate due) {
        return new FeedbackFormRemindedV1(
                form(unit, round, deputy),
                id("reply", unit, round),
                id("assignment", unit, round),
                suggestion,
                Congress.REGION,
                unit,
                deputy,
                round,
                DUE,
                due,
                false,
                "suggestion.feedback-reminder 5wd",
                List.of("DEPUTY"),
                AT,
                "REPLY",
                null);
    }

    FeedbackFormLapsedV1 lapsed(String unit, int round, String deputy) {
        return new FeedbackFormLapsedV1(
                form(unit, round, deputy),
                id("reply", unit, round),
                id("assignment", unit, round),
                suggestion,
                Congress.REGION,
                unit,
                deputy,
                round,
                DUE,
                List.of("DEPUTY", "INTAKE_OFFICER"),
                AT,
                "REPLY",
                null);
    }

    FeedbackFormRemarkedV1 remarked(String unit, int round, String deputy) {
        return new FeedbackFormRemarkedV1(
                form(unit, round, deputy),
                id("reply", unit, round),
                id("assignment", unit, round),
                suggestion,
                Congress.REGION,
                unit,
                deputy,
                round,
                "SATISFIED",
                "DISSATISFIED",
                List.of("INTAKE_OFFICER"),
                AT,
                "REPLY",
                null);
    }

    UUID reply(String unit, int round) {
        return id("reply", unit, round);
    }

    UUID assignment(String unit, int round) {
        return id("assignment", unit, round);
    }

    UUID form(String unit, int round, String deputy) {
        return id("form" + deputy, unit, round);
    }

    private UUID id(String kind, String unit, int round) {
        return UUID.nameUUIDFromBytes((suggestion + kind + unit + round).getBytes(StandardCharsets.UTF_8));
    }
}
