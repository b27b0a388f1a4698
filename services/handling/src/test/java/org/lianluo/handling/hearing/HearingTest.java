package org.lianluo.handling.hearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianluo.shared.events.handling.hearing.HearingHeldV1;
import org.lianluo.shared.events.handling.hearing.HearingPostponedV1;

class HearingTest {

    private static Object last(Hearing one) {
        return one.told().get(one.told().size() - 1);
    }

    @Test
    void whoWasThereIsCountedAndNothingThatWasSaidIsPublished() {
        HearingHeldV1 event = (HearingHeldV1) last(Plans.held());

        assertThat(event.heldOn()).isEqualTo("2026-12-10");
        assertThat(event.invited()).isEqualTo(2);
        assertThat(event.present()).isEqualTo(1);
        assertThat(event.presentDeputyCodes()).containsExactly(Plans.LEAD);
        assertThat(event.presentUnitCodes()).containsExactly(Plans.PARKING);
        assertThat(event.toString()).doesNotContain("笔录").doesNotContain("周海涛");
    }

    @Test
    void theSameDeputyIsCountedOnce() {
        Hearing one = Plans.planned(HearingKind.RESULTS);
        one.hold(Plans.AFTER, "笔录。", List.of(Plans.LEAD, Plans.LEAD), List.of());

        assertThat(((HearingHeldV1) last(one)).present()).isEqualTo(1);
    }

    @Test
    void nothingTakesPlaceBeforeItsTime() {
        Hearing one = Plans.planned(HearingKind.RESULTS);

        assertThatThrownBy(() -> one.hold(Plans.BEFORE, "笔录。", List.of(Plans.LEAD), List.of()))
                .hasMessageContaining("hearing-not-begun");
    }

    @Test
    void onlyWhoWasInvitedOrAskedWasThere() {
        Hearing one = Plans.planned(HearingKind.VIEWS);

        assertThatThrownBy(() -> one.hold(Plans.AFTER, "笔录。", List.of("D410402-0009"), List.of()))
                .hasMessageContaining("hearing-deputy-not-invited");
        assertThatThrownBy(() -> one.hold(
                        Plans.AFTER, "笔录。", List.of(Plans.LEAD), List.of(new UnitPerson("410402-U09", "某", null))))
                .hasMessageContaining("hearing-unit-not-asked");
    }

    /** 代表法 2025 §29: the head, or whoever they send, has to hear the deputies. */
    @Test
    void atAMeetingWithAHeadSomebodyOfEachOrganIsThere() {
        Hearing one = Plans.planned(HearingKind.HEAD_MEETING);

        assertThatThrownBy(() -> one.hold(Plans.AFTER, "笔录。", List.of(Plans.LEAD), List.of(Plans.HEAD)))
                .hasMessageContaining("hearing-unit-not-there");
        one.hold(Plans.AFTER, "笔录。", List.of(Plans.LEAD), List.of(Plans.HEAD, Plans.PLANNER));

        assertThat(one.status()).isEqualTo(HearingStatus.HELD);
    }

    @Test
    void anotherDayIsAheadAndAnother() {
        Hearing one = Plans.planned(HearingKind.RESULTS);

        assertThatThrownBy(() -> one.postpone(Plans.BEFORE, Plans.STARTS, null, "改期。"))
                .hasMessageContaining("hearing-day-not-ahead");
        assertThatThrownBy(() -> one.postpone(Plans.BEFORE, Plans.BEFORE.at(), null, "改期。"))
                .hasMessageContaining("hearing-day-not-ahead");
        one.postpone(Plans.BEFORE, Plans.STARTS.plusSeconds(86400), null, "改期。");

        assertThat(one.course().place()).isEqualTo("三楼会议室");
        assertThat(((HearingPostponedV1) last(one)).startedAt()).isEqualTo(Plans.STARTS);
    }

    @Test
    void whoWasNotThereAsksBeforeItOnly() {
        Hearing planned = Plans.planned(HearingKind.RESULTS);
        planned.ask(Plans.BEFORE, Plans.ABSENT, Plans.PARKING, "何时划线？");
        assertThatThrownBy(() -> planned.ask(Plans.BEFORE, "D410402-0009", Plans.PARKING, "何时？"))
                .hasMessageContaining("hearing-deputy-not-invited");

        Hearing held = Plans.held();
        assertThatThrownBy(() -> held.ask(Plans.AFTER, Plans.ABSENT, Plans.PARKING, "何时？"))
                .hasMessageContaining("hearing-deputy-not-there");
        assertThatThrownBy(() -> held.ask(Plans.AFTER, Plans.LEAD, "410402-U09", "何时？"))
                .hasMessageContaining("hearing-unit-not-asked");
    }

    @Test
    void aQuestionIsAnsweredOnce() {
        Hearing one = Plans.held();
        HearingQuestion question = one.ask(Plans.AFTER, Plans.LEAD, Plans.PARKING, "何时？");
        one.answer(Plans.AFTER, question, "年底前。", "周海涛（局长）");

        assertThatThrownBy(() -> one.answer(Plans.AFTER, question, "再答。", "周海涛（局长）"))
                .hasMessageContaining("hearing-question-answered");
        assertThat(one.waitingCodes()).isEmpty();
    }

    @Test
    void aFollowUpGoesBackAndForthAndIsLateByItsLastDay() {
        Hearing one = Plans.held();
        assertThatThrownBy(() -> one.followUp(Plans.AFTER, Plans.PARKING, "划线。", LocalDate.parse("2026-12-09")))
                .hasMessageContaining("follow-up-due-over");
        FollowUp matter = one.followUp(Plans.AFTER, Plans.PARKING, "划线。", Plans.DUE);
        assertThatThrownBy(() -> one.confirm(Plans.AFTER, matter, "属实。")).hasMessageContaining("follow-up-not-done");

        // 15:59 UTC of the 31st is the last minute of it in China.
        one.done(Plans.at("2026-12-31T15:59:00Z"), matter, "已划。");
        assertThat(matter.late()).isFalse();
        assertThatThrownBy(() -> one.done(Plans.AFTER, matter, "已划。")).hasMessageContaining("follow-up-not-open");
        one.sendBack(Plans.at("2027-01-04T02:00:00Z"), matter, "还缺8个。", LocalDate.parse("2027-01-15"));
        assertThat(one.waitingCodes()).containsExactly(Plans.PARKING);
        one.done(Plans.at("2027-01-15T16:00:00Z"), matter, "已补。");

        assertThat(matter.late()).isTrue();
        assertThat(matter.sentBack()).isEqualTo(1);
        assertThat(one.waitingCodes()).isEmpty();
    }

    @Test
    void itIsOverWhenNothingIsOpen() {
        Hearing one = Plans.held();
        HearingQuestion question = one.ask(Plans.AFTER, Plans.LEAD, Plans.PARKING, "何时？");
        FollowUp matter = one.followUp(Plans.AFTER, Plans.PARKING, "划线。", Plans.DUE);
        assertThatThrownBy(() -> one.close(Plans.AFTER, List.of(question), List.of()))
                .hasMessageContaining("hearing-still-open");
        one.answer(Plans.AFTER, question, "年底前。", "周海涛");
        one.done(Plans.AFTER, matter, "已划。");
        assertThatThrownBy(() -> one.close(Plans.AFTER, List.of(question), List.of(matter)))
                .hasMessageContaining("hearing-still-open");
        one.confirm(Plans.AFTER, matter, "属实。");

        one.close(Plans.AFTER, List.of(question), List.of(matter));

        assertThat(one.status()).isEqualTo(HearingStatus.CLOSED);
    }
}
