package org.lianluo.suggestion.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lianluo.suggestion.opinion.OpinionFixture.by;
import static org.lianluo.suggestion.opinion.OpinionFixture.contentOf;
import static org.lianluo.suggestion.opinion.OpinionFixture.in;
import static org.lianluo.suggestion.opinion.OpinionFixture.received;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianluo.shared.calendar.TimeLimit;
import org.lianluo.shared.casework.PolicyKey;
import org.lianluo.shared.events.suggestion.answer.OpinionUrgedV1;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.suggestion.opinion.voice.Urger;
import org.lianluo.suggestion.opinion.voice.Urgings;

/** Who may urge whom, in which state, and how often. */
class UrgingTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-20");

    /** A unit or a deputy is to act. */
    private static final Set<OpinionStatus> OTHERS_ACT = EnumSet.of(
            OpinionStatus.TRANSFERRED,
            OpinionStatus.IN_HANDLING,
            OpinionStatus.UNDER_CONVERSION,
            OpinionStatus.CONVERTED,
            OpinionStatus.REOPENED);

    /** The station is to act, which does not urge itself. */
    private static final Set<OpinionStatus> STATION_ACTS = EnumSet.of(OpinionStatus.RECEIVED, OpinionStatus.ANSWERED);

    @ParameterizedTest
    @EnumSource(OpinionStatus.class)
    void theSubmitterUrgesWhileSomebodyIsToAct(OpinionStatus status) {
        expect(in(status), Urger.SUBMITTER, OTHERS_ACT.contains(status) || STATION_ACTS.contains(status));
    }

    @ParameterizedTest
    @EnumSource(OpinionStatus.class)
    void theStationUrgesOthersAlone(OpinionStatus status) {
        expect(in(status), Urger.STATION, OTHERS_ACT.contains(status));
    }

    private static void expect(Opinion opinion, Urger who, boolean possible) {
        OpinionStatus status = opinion.status();
        String before = contentOf(opinion);
        int told = opinion.told().size();
        if (!possible) {
            assertThatThrownBy(() -> opinion.urge(by("who"), who, TODAY, null))
                    .isInstanceOfSatisfying(ProblemException.class, refusal -> assertThat(refusal.code())
                            .isEqualTo(CommonProblem.ILLEGAL_TRANSITION));
            assertThat(contentOf(opinion)).isEqualTo(before);
            return;
        }
        var dates = opinion.course().dates().current(status);

        opinion.urge(by("who"), who, TODAY, null);

        assertThat(opinion.status()).isEqualTo(status);
        assertThat(opinion.course().dates().current(status)).isEqualTo(dates);
        assertThat(opinion.course().urgings().count()).isEqualTo(1);
        assertThat(opinion.course().urgings().lastOn()).isEqualTo(TODAY);
        assertThat(opinion.told()).hasSize(told + 1);
        OpinionUrgedV1 event = (OpinionUrgedV1) opinion.told().get(told);
        assertThat(event.urgedBy()).isEqualTo(who.name());
        assertThat(event.count()).isEqualTo(1);
        assertThat(event.unitCode())
                .isEqualTo(
                        EnumSet.of(OpinionStatus.TRANSFERRED, OpinionStatus.IN_HANDLING, OpinionStatus.REOPENED)
                                        .contains(status)
                                ? "410402-U01"
                                : null);
    }

    @Test
    void beforeItsDayItIsRefusedAndChangesNothing() {
        Opinion opinion = received();
        String before = contentOf(opinion);

        assertThatThrownBy(() -> opinion.urge(by("asker"), Urger.SUBMITTER, TODAY.plusDays(1), "快"))
                .isInstanceOfSatisfying(ProblemException.class, refusal -> assertThat(refusal.code())
                        .isEqualTo(OpinionProblem.URGED_TOO_SOON));

        assertThat(contentOf(opinion)).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"3, 7d, 2026-11-23, 2026-11-27", "0, 1mo, 2026-11-20, 2026-12-20", "15, 1d, 2026-12-05, 2026-11-21"})
    void submitterAndStationHaveEachTheirOwnTime(int first, String interval, LocalDate from, LocalDate again) {
        Urgings urgings = new Urgings();

        urgings.add(Urger.SUBMITTER, TODAY, "快");

        assertThat(from(urgings, Urger.STATION, first, interval)).isEqualTo(from);
        assertThat(from(urgings, Urger.SUBMITTER, first, interval)).isEqualTo(again);
        urgings.add(Urger.STATION, TODAY.plusDays(2), null);
        assertThat(urgings.count()).isEqualTo(2);
        assertThat(urgings.lastOn()).isEqualTo(TODAY.plusDays(2));
        assertThat(urgings.words().typed()).isEqualTo("快");
        assertThat(from(urgings, Urger.SUBMITTER, first, interval)).isEqualTo(again);
    }

    private static LocalDate from(Urgings urgings, Urger who, int first, String interval) {
        return urgings.possibleFrom(who, TODAY, first, TimeLimit.parse(interval));
    }

    @Test
    void whatTheSubmitterWroteStaysOutOfHistoryAndEventAndGoesWithThem() {
        Opinion opinion = in(OpinionStatus.TRANSFERRED);

        opinion.urge(by("asker"), Urger.SUBMITTER, TODAY, "张三催办");

        assertThat(opinion.told().get(opinion.told().size() - 1).toString()).doesNotContain("张三");
        opinion.eraseSubmitter(by("asker"), words -> words.replace("张三", "**"));
        assertThat(opinion.course().urgings().words().typed()).isEqualTo("**催办");
    }

    @Test
    void theTimeIsANaturalOne() {
        PolicyKey interval = PolicyKey.OPINION_URGING_INTERVAL;
        assertThat(interval.form().accepts("5d")).isTrue();
        assertThat(interval.form().accepts("1mo")).isTrue();
        assertThat(interval.form().accepts("5wd")).isFalse();
        assertThat(interval.form().accepts(interval.form().fallback())).isTrue();
    }
}
