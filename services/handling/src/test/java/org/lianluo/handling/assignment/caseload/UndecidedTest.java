package org.lianluo.handling.assignment.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianluo.handling.Calendars;
import org.lianluo.handling.assignment.Suggestions;
import org.lianluo.shared.messaging.inbox.Inbox;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;
import org.lianluo.testkit.TestClock;

/** What becomes of a request on which nobody decides. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class UndecidedTest {

    private static final String EVENT = "lianluo.handling.assignment.";

    @Inject
    Inbox inbox;

    @Inject
    DeadlineJob job;

    private Suggestions suggestions;
    private String unit;

    @BeforeEach
    void unitOfItsOwn() {
        Calendars.load2026();
        suggestions = new Suggestions(inbox);
        unit = suggestions.unit();
    }

    @AfterEach
    void resetClock() {
        TestClock.reset();
        Database.execute("delete from known_policy where key = 'suggestion.extension-silence'");
    }

    @Test
    void aReturnIsNoticedOnceAndGoesOnWaitingAndTheUnitIsNotLate() {
        String id = suggestions.sole(unit);
        Suggestions.act(Suggestions.clerk(unit), id, "return-requests", "{\"reason\":\"不属于本单位职责\"}")
                .statusCode(201);
        TestClock.set("2026-11-30T15:59:59Z");
        runTwice();
        assertThat(Database.eventsOf(id)).doesNotContain(EVENT + "decision-overdue.v1");

        TestClock.set("2026-11-30T16:00:00Z");
        runTwice();

        assertThat(Database.eventsOf(id)).containsOnlyOnce(EVENT + "decision-overdue.v1");
        assertThat(Database.payload(id, EVENT + "decision-overdue.v1"))
                .contains("\"kind\":\"RETURN\"", "\"due\":\"2026-11-30\"", "\"INTAKE_OFFICER\"");
        Suggestions.get(Suggestions.clerk(unit), "/" + id)
                .body("status", equalTo("RETURN_REQUESTED"))
                .body("overdue", equalTo(false));
    }

    @Test
    void onAnExtensionSilenceRefusesByDefault() {
        String id = asked();
        TestClock.set("2026-11-30T16:00:00Z");
        runTwice();

        Suggestions.get(Suggestions.clerk(unit), "/" + id).body("answerDue.due", equalTo("2027-02-23"));
        Suggestions.get(Suggestions.clerk(unit), "/" + id + "/extension-requests")
                .body("items.status", contains("REFUSED"))
                .body("items.silent", contains(true));
        assertThat(Database.eventsOf(id)).containsOnlyOnce(EVENT + "extension-decided.v1");
    }

    @Test
    void whereSilenceGrantsTheUnitHasTheTime() {
        Database.execute("insert into known_policy (id, jurisdiction, key, value, effective_from) values"
                + " (gen_random_uuid(), '410402', 'suggestion.extension-silence', 'GRANTED', '2026-11-01')");
        String id = asked();
        TestClock.set("2026-11-30T16:00:00Z");
        runTwice();

        Suggestions.get(Suggestions.clerk(unit), "/" + id).body("answerDue.due", equalTo("2027-04-30"));
        assertThat(Database.payload(id, EVENT + "extension-decided.v1"))
                .contains("\"decision\":\"GRANTED\"", "\"silent\":true");
        assertThat(Database.eventsOf(id)).containsOnlyOnce(EVENT + "extended.v1");
        Suggestions.get(Suggestions.officer(), "/" + id + "/history")
                .body("items.action", contains("ASSIGN", "SIGN", "REQUEST_EXTENSION", "GRANT_EXTENSION"))
                .body("items[3].actorKind", equalTo("SYSTEM"));
    }

    private String asked() {
        String id = suggestions.signed(unit);
        Suggestions.act(
                        Suggestions.clerk(unit),
                        id,
                        "extension-requests",
                        "{\"reason\":\"需复勘\",\"until\":\"2027-04-30\"}")
                .statusCode(201);
        return id;
    }

    /** On two replicas at once. */
    private void runTwice() {
        CompletableFuture.allOf(CompletableFuture.runAsync(this::run), CompletableFuture.runAsync(this::run))
                .join();
    }

    private void run() {
        try {
            VertxContextSupport.subscribeAndAwait(job::run);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
