package org.lianluo.station.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianluo.shared.events.station.notice.NoticeStatusChangedV1;

class NoticeTest {

    private static final Instant DAY_AFTER = Instant.parse("2026-12-31T16:00:00Z");

    @Test
    void thoseInvitedAreNamedAndOthersAreNot() {
        assertThatThrownBy(() -> new Notice(
                        "410402", null, Bulletins.content(NoticeAudience.INVITED, List.of()), "office", Bulletins.NOW))
                .hasMessageContaining("notice-invited-mismatch");
    }

    @ParameterizedTest
    @EnumSource(value = NoticeAudience.class, names = "INVITED", mode = EnumSource.Mode.EXCLUDE)
    void nobodyIsInvitedToWhatIsForMore(NoticeAudience audience) {
        assertThatThrownBy(() -> new Notice(
                        "410402",
                        null,
                        Bulletins.content(audience, List.of(Bulletins.DEPUTY)),
                        "office",
                        Bulletins.NOW))
                .hasMessageContaining("notice-invited-mismatch");
    }

    @Test
    void aStreetLiesInTheRegion() {
        Notice notice = new Notice("410402", null, Bulletins.forStreet("410402001"), "office", Bulletins.NOW);

        assertThatThrownBy(() -> notice.change(Bulletins.forStreet("410403001"), "office", Bulletins.NOW))
                .hasMessageContaining("notice-street-outside");
        assertThat(notice.content().streetCode()).isEqualTo("410402001");
    }

    @Test
    void isPublishedOnItsLastDayInChinaAndNotAfterIt() {
        Notice inTime = Bulletins.draft();
        Notice tooLate = Bulletins.draft();

        inTime.publish("office", DAY_AFTER.minusMillis(1));

        assertThat(inTime.isPublished()).isTrue();
        assertThatThrownBy(() -> tooLate.publish("office", DAY_AFTER)).hasMessageContaining("notice-day-over");
        assertThat(tooLate.isPublished()).isFalse();
    }

    @Test
    void aCorrectionSaysWhatItPutsRightUntilTheNextEdition() {
        Notice notice = Bulletins.in(NoticeStatus.PUBLISHED);

        notice.correct(
                Bulletins.content(NoticeAudience.INVITED, List.of(Bulletins.DEPUTY)),
                "改期。",
                "office",
                DAY_AFTER.minusSeconds(1));
        assertThat(notice.course().correction()).isEqualTo("改期。");
        assertThat(notice.course().correctedAt()).isEqualTo(DAY_AFTER.minusSeconds(1));
        assertThat(notice.course().publishedAt()).isEqualTo(Bulletins.NOW);
        notice.filed("office", DAY_AFTER);

        assertThat(notice.course().correction()).isNull();
        assertThat(notice.course().edition()).isEqualTo(3);
    }

    @Test
    void whoIsInvitedTwiceIsNamedOnce() {
        Notice notice = new Notice(
                "410402",
                null,
                Bulletins.content(NoticeAudience.INVITED, List.of(Bulletins.DEPUTY, Bulletins.DEPUTY)),
                "office",
                Bulletins.NOW);

        assertThat(notice.content().invitedCodes()).containsExactly(Bulletins.DEPUTY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUBLIC", "DEPUTIES", "STAFF", "INVITED"})
    void thoseWhomItIsForAreToldOncePublishedAndNoWordOfItIs(String audience) {
        NoticeAudience to = NoticeAudience.valueOf(audience);
        List<String> invited = to == NoticeAudience.INVITED ? List.of(Bulletins.DEPUTY) : List.of();
        Notice notice = new Notice("410402", null, Bulletins.content(to, invited), "office", Bulletins.NOW);
        notice.publish("office", Bulletins.NOW);

        List<List<String>> told = notice.told().stream()
                .map(event -> ((NoticeStatusChangedV1) event).toRoles())
                .toList();
        assertThat(told.get(0)).isEmpty();
        switch (to) {
            case PUBLIC -> assertThat(told.get(1)).isEmpty();
            case DEPUTIES, INVITED -> assertThat(told.get(1)).containsExactly("DEPUTY");
            case STAFF ->
                assertThat(told.get(1))
                        .contains("STATION_CLERK", "HANDLER_CLERK")
                        .doesNotContain("DEPUTY", "CITIZEN", "AUDITOR");
        }
        assertThat(notice.told().toString()).doesNotContain("座谈会", "提前阅读");
    }
}
