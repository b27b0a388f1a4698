package org.lianluo.survey.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.calendar.Deadline;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.casework.DueDate;
import org.lianluo.shared.casework.PolicyKey;
import org.lianluo.shared.events.IntegrationEvent;
import org.lianluo.shared.events.handling.ReplyIssuedV1;
import org.lianluo.shared.events.survey.FeedbackFormRemarkedV1;
import org.lianluo.shared.events.survey.FeedbackReturnedV1;

/** Forms for plain tests: the reply was issued on Friday 20 November 2026, feedback is due on 11 December. */
final class Asked {

    static final Instant ISSUED = Instant.parse("2026-11-20T02:00:00Z");
    static final Instant NEXT_DAY = Instant.parse("2026-11-21T02:00:00Z");

    /** 24:00 of the due date in China. */
    static final Instant OVER = Instant.parse("2026-12-11T16:00:00Z");

    /** 24:00 of the last day after the reminder. */
    static final Instant LAST_OVER = Instant.parse("2026-12-18T16:00:00Z");

    static final String DEPUTY = "D410402-0001";
    static final DueDate DUE = due("2026-12-11", false);

    private Asked() {}

    static DueDate due(String day, boolean provisional) {
        return DueDate.of(
                PolicyKey.SUGGESTION_FEEDBACK,
                LocalDate.parse("2026-11-20"),
                new Deadline(LocalDate.parse(day), "suggestion.feedback 15wd", provisional));
    }

    static FeedbackForm open() {
        ReplyIssuedV1 event = new ReplyIssuedV1(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "SUGGESTION",
                UUID.randomUUID(),
                "410402",
                "410402-U01",
                "SOLE",
                1,
                "B",
                "PLANNED",
                "已列入明年计划。",
                "卫城管函〔2026〕12号",
                "签发人甲",
                List.of(DEPUTY),
                false,
                false,
                ISSUED,
                null,
                null,
                null,
                null,
                true,
                false);
        return new FeedbackForm(UUID.randomUUID(), event, DEPUTY, DUE, ISSUED);
    }

    static final DueDate LAST_DUE = DueDate.of(
            PolicyKey.SUGGESTION_FEEDBACK_REMINDER,
            LocalDate.parse("2026-12-12"),
            new Deadline(LocalDate.parse("2026-12-18"), "suggestion.feedback-reminder 5wd", false));

    static FeedbackForm reminded() {
        FeedbackForm form = open();
        form.remind(bySystem(OVER), LAST_DUE);
        return form;
    }

    static FeedbackForm withoutFeedback() {
        FeedbackForm form = reminded();
        form.lapse(bySystem(LAST_OVER));
        return form;
    }

    /** Dissatisfied with the result. */
    static FeedbackForm remarked() {
        FeedbackForm form = withoutFeedback();
        remark(form, LAST_OVER);
        return form;
    }

    static FeedbackFormRemarkedV1 remark(FeedbackForm form, Instant at) {
        form.giveFeedback(new Act("DEPUTY", DEPUTY, "deputy", at), Grade.SATISFIED, Grade.DISSATISFIED, "车位仍然不足。");
        return (FeedbackFormRemarkedV1) last(form);
    }

    static Act bySystem(Instant at) {
        return new Act("SYSTEM", null, "system", at);
    }

    static Act byOffice(Instant at) {
        return new Act("INTAKE_OFFICER", "office", "office", at).noted("代表住院");
    }

    /** The last that the form told. */
    static IntegrationEvent last(FeedbackForm form) {
        return form.told().get(form.told().size() - 1);
    }

    static FeedbackForm returned() {
        FeedbackForm form = open();
        give(form, Grade.SATISFIED, Grade.SATISFIED, null, NEXT_DAY);
        return form;
    }

    /** The deputy gives feedback; what the form tells of it. */
    static FeedbackReturnedV1 give(FeedbackForm form, Grade attitude, Grade result, String reason, Instant at) {
        form.giveFeedback(new Act("DEPUTY", DEPUTY, "deputy", at), attitude, result, reason);
        return (FeedbackReturnedV1) last(form);
    }

    /** Everything that is visible of it, to be compared. */
    static List<Object> state(FeedbackForm form) {
        return Arrays.asList(
                form.getId(),
                form.getRegionCode(),
                form.reply(),
                form.deputyCode(),
                form.status(),
                form.dueDate(),
                form.isOverdue(NEXT_DAY),
                form.reminder(),
                form.noFeedbackAt(),
                form.remarkedAt(),
                form.reopenedAt(),
                form.feedback(),
                form.getUpdatedAt(),
                form.getVersion());
    }
}
