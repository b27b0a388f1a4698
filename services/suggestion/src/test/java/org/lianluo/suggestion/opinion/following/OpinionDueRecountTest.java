package org.lianluo.suggestion.opinion.following;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianluo.suggestion.opinion.SuggestionFixture.ANSWER;
import static org.lianluo.suggestion.opinion.SuggestionFixture.relay;
import static org.lianluo.suggestion.opinion.SuggestionFixture.submitted;
import static org.lianluo.suggestion.opinion.SuggestionFixture.triage;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianluo.shared.casework.Recounts;
import org.lianluo.shared.events.EventJson;
import org.lianluo.shared.events.IntegrationEvent;
import org.lianluo.shared.events.handling.CalendarYearLoadedV1;
import org.lianluo.shared.messaging.inbox.Inbox;
import org.lianluo.shared.messaging.inbox.Inbox.Outcome;
import org.lianluo.shared.messaging.inbox.IncomingEvent;
import org.lianluo.suggestion.opinion.SuggestionFixture;
import org.lianluo.suggestion.opinion.receipt.OpinionJobs;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;

/** The calendar of a year becomes known, and turns out wrong later. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class OpinionDueRecountTest {

    /** Years of this class alone. */
    private static final AtomicInteger YEAR = new AtomicInteger(2060);

    @Inject
    Inbox inbox;

    @Inject
    Recounts recounts;

    @Inject
    OpinionJobs jobs;

    /** Whether the job comes at once. */
    private boolean counting = true;

    private int year;
    private long sequence;
    private UUID calendar;

    @BeforeEach
    void yearOfItsOwn() {
        SuggestionFixture.directory();
        year = YEAR.incrementAndGet();
        calendar = UUID.randomUUID();
    }

    @Test
    void openDatesAreCountedAgainAndTheHistoryTellsIt() {
        String waiting = waitingSince(march(4));
        String fedBack = fedBackSince(march(4));
        load();
        LocalDate triage = due(waiting, "triage_due");
        LocalDate rating = due(fedBack, "rating_due");

        load(triage, rating);

        assertThat(due(waiting, "triage_due")).isAfter(triage);
        assertThat(due(fedBack, "rating_due")).isAfter(rating);
        assertThat(notes(waiting))
                .containsExactly(
                        "calendar of %1$d loaded (%1$d年工作日历已导入)".formatted(year),
                        "calendar of %1$d corrected (%1$d年工作日历已更正)".formatted(year));
        assertThat(Database.payload(fedBack, "lianluo.suggestion.opinion.due-recounted.v1"))
                .contains("\"limit\":\"RATING\"", "\"due\":\"" + due(fedBack, "rating_due") + "\"");
    }

    @Test
    void datesThatAreMetOrDoNotMoveStay() {
        String met = waitingSince(march(4));
        String before = waitingSince(LocalDate.of(year, 1, 5));
        load();
        LocalDate triage = due(met, "triage_due");
        LocalDate early = due(before, "triage_due");
        triage(met, ANSWER).statusCode(200);

        load(triage);

        assertThat(due(met, "triage_due")).isEqualTo(triage);
        assertThat(due(before, "triage_due")).isEqualTo(early);
        assertThat(notes(met)).hasSize(1);
        assertThat(notes(before)).hasSize(1);
    }

    @Test
    void aCaseThatIsTouchedOrClosedBeforeItsTurnCountsItselfFirst() throws Throwable {
        year = 2011;
        String waiting = waitingSince(march(4));
        String fedBack = fedBackSince(march(4));
        load();
        assertThat(due(fedBack, "rating_due")).isBefore(LocalDate.of(2012, 1, 1));

        // Nobody works for the rest of the year, and the next is not known: both days are open.
        counting = false;
        load(march(5).datesUntil(LocalDate.of(2012, 1, 1)).toArray(LocalDate[]::new));
        triage(waiting, ANSWER).statusCode(200);
        VertxContextSupport.subscribeAndAwait(jobs::run);
        VertxContextSupport.subscribeAndAwait(recounts::run);

        assertThat(notes(waiting)).hasSize(2);
        assertThat(notes(fedBack)).hasSize(2);
        assertThat(SuggestionFixture.status(fedBack)).isEqualTo("FED_BACK");
    }

    private LocalDate march(int day) {
        return LocalDate.of(year, 3, day);
    }

    /** An opinion whose clock for triage runs from a day in a year that nobody knows yet. */
    private static String waitingSince(LocalDate day) {
        String id = submitted().id();
        move(id, "triage", day);
        return id;
    }

    private static String fedBackSince(LocalDate day) {
        String id = submitted().id();
        triage(id, ANSWER).statusCode(200);
        relay(id);
        move(id, "rating", day);
        return id;
    }

    private static void move(String id, String limit, LocalDate day) {
        Database.execute(
                "update opinion set %1$s_from = ?, %1$s_due = null, %1$s_provisional = true where id = ?::uuid"
                        .formatted(limit),
                day,
                id);
    }

    private static LocalDate due(String id, String column) {
        Object due = Database.rows("select %s::text as due from opinion where id = ?::uuid".formatted(column), id)
                .get(0)
                .get("due");
        return LocalDate.parse(due.toString());
    }

    private static List<Object> notes(String id) {
        return Database.rows(
                        "select note from history_entry where case_id = ?::uuid and action = 'RECOUNT' order by id", id)
                .stream()
                .map(row -> row.get("note"))
                .toList();
    }

    /** Tells the year's calendar, with these days off. */
    private void load(LocalDate... daysOff) {
        CalendarYearLoadedV1 event = new CalendarYearLoadedV1(year, Arrays.asList(daysOff), List.of());
        Map<String, String> headers = Map.of(
                "ce_id", UUID.randomUUID().toString(),
                "ce_type", IntegrationEvent.typeOf(CalendarYearLoadedV1.class),
                "ce_aggregatetype", "calendar-year",
                "ce_subject", calendar.toString(),
                "ce_sequence", String.valueOf(++sequence),
                "ce_time", "2026-11-20T02:00:00Z");
        try {
            byte[] payload = EventJson.MAPPER.writeValueAsBytes(event);
            Outcome outcome = VertxContextSupport.subscribeAndAwait(() -> inbox.receive(
                    new IncomingEvent("lianluo.handling.v1", "t@" + sequence, calendar.toString(), headers, payload)));
            assertThat(outcome).isEqualTo(Outcome.APPLIED);
            if (counting) {
                VertxContextSupport.subscribeAndAwait(recounts::run);
            }
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
