package org.lianluo.station.station;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.lianluo.shared.events.station.StationRecordedV1;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.station.station.StationDetails.StationPlace;
import org.lianluo.station.station.StationStep.Note;

class StationCourseTest {

    private static final Instant AT = Instant.parse("2026-11-20T02:00:00Z");
    private static final LocalDate OPENED = LocalDate.parse("2023-05-01");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-20");

    private final Station station = station("410402-S001");

    @Test
    void keepsWhatItWasBeforeItMoved() {
        station.move(new StationPlace(null, "光明路3号", 33.74, 113.3), on("2025-01-10"));

        assertThat(steps(station))
                .extracting(StationStep::act, StationStep::effectiveOn, StationStep::address)
                .containsExactly(
                        tuple(StationAct.OPENED, OPENED, "曙光街12号"),
                        tuple(StationAct.MOVED, LocalDate.parse("2025-01-10"), "光明路3号"));
    }

    @Test
    void aChangeOfTheRecordTellsItsSteps() {
        station.change(details("410402-S001", "新名", StationStatus.SUSPENDED), "officer", AT);

        assertThat(steps(station))
                .extracting(StationStep::act)
                .containsExactly(StationAct.OPENED, StationAct.RENAMED, StationAct.SUSPENDED);
    }

    @Test
    void aChangeThatTheCourseDoesNotTellAddsNoStep() {
        station.change(station.details(), "officer", AT);

        assertThat(steps(station)).hasSize(1);
    }

    @Test
    void mergedItNamesItsSuccessorAndStaysAsItWas() {
        Station successor = station("410402-S002");

        station.mergeInto(successor, on("2026-01-01"));

        assertThat(station.isOpen()).isFalse();
        assertThat(((StationRecordedV1) station.told().get(1)).successorId()).isEqualTo(successor.getId());
        assertThatThrownBy(() -> station.reopen(on("2026-02-01"))).hasMessageContaining("illegal-transition");
        assertThatThrownBy(() -> station.change(details("410402-S001", "x", StationStatus.ACTIVE), "officer", AT))
                .hasMessageContaining("illegal-transition");
    }

    @Test
    void mergesIntoNeitherItselfNorWhatIsClosed() {
        Station closed = station("410402-S002");
        closed.close(on("2026-01-01"));

        assertThatThrownBy(() -> station.mergeInto(station, on("2026-01-01")))
                .hasMessageContaining("station-successor-not-open");
        assertThatThrownBy(() -> station.mergeInto(closed, on("2026-01-01")))
                .hasMessageContaining("station-successor-not-open");
        assertThat(station.isOpen()).isTrue();
    }

    @Test
    void daysNeverGoBackNorAhead() {
        station.close(on("2026-01-01"));

        assertThatThrownBy(() -> station.reopen(on("2025-12-31"))).hasMessageContaining("station-day-before-last");
        assertThatThrownBy(() -> station.reopen(on("2026-11-21"))).hasMessageContaining("station-day-ahead");
    }

    @Test
    void aMoveLeadsToAnotherPlace() {
        assertThatThrownBy(() -> station.move(new StationPlace(null, "曙光街12号", null, null), on("2026-01-01")))
                .hasMessageContaining("station-same-place");
    }

    /** Whatever is tried, each step that was taken is kept, days never go back, and the last step says how it is now. */
    @Property(tries = 300)
    void theCourseIsWhole(@ForAll @Size(min = 1, max = 20) List<Tried> all) {
        Station one = station("410402-S001");
        Station other = station("410402-S002");
        int taken = 1;
        for (Tried tried : all) {
            try {
                tried.on(one, other, taken);
                taken++;
            } catch (ProblemException refused) {
                assertThat(refused.code().code()).startsWith(tried == Tried.AHEAD ? "" : "illegal");
            }
        }

        List<StationStep> steps = steps(one);
        assertThat(steps).hasSize(taken);
        assertThat(steps).extracting(StationStep::effectiveOn).isSorted();
        assertThat(steps.get(taken - 1).status()).isEqualTo(one.details().status());
        assertThat(steps.get(taken - 1).address()).isEqualTo(one.details().address());
        assertThat(one.told()).hasSize(taken);
    }

    /** What may be tried on a station. */
    enum Tried {
        MOVE,
        CLOSE,
        REOPEN,
        MERGE,
        AHEAD;

        void on(Station one, Station other, int number) {
            Note note = new Note(OPENED.plusDays(number), null, "officer", AT);
            switch (this) {
                case MOVE -> one.move(new StationPlace(null, "第" + number + "处", null, null), note);
                case CLOSE -> one.close(note);
                case REOPEN -> one.reopen(note);
                case MERGE -> one.mergeInto(other, note);
                case AHEAD -> one.close(new Note(TODAY.plusDays(1), null, "officer", AT));
            }
        }
    }

    private static List<StationStep> steps(Station station) {
        return station.added().stream().map(StationStep.class::cast).toList();
    }

    private static Note on(String day) {
        return new Note(LocalDate.parse(day), null, "officer", AT);
    }

    private static Station station(String code) {
        return new Station(UUID.randomUUID(), details(code, "曙光街站", StationStatus.ACTIVE), "officer", AT);
    }

    private static StationDetails details(String code, String name, StationStatus status) {
        return new StationDetails(
                code,
                name,
                StationKind.STATION,
                StationLevel.STREET,
                "410402",
                null,
                "曙光街12号",
                null,
                null,
                null,
                null,
                null,
                null,
                OPENED,
                status);
    }
}
