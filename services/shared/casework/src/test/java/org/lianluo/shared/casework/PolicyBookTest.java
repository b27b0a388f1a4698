package org.lianluo.shared.casework;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.vertx.RunOnVertxContext;
import io.quarkus.test.vertx.UniAsserter;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianluo.shared.messaging.Transactions;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class PolicyBookTest {

    private static final LocalDate START = LocalDate.parse("2026-11-20");

    @Inject
    PolicyBook policies;

    @Inject
    Transactions transactions;

    @BeforeEach
    void calendarAndNoPolicies() {
        Database.execute("delete from known_policy");
        Database.execute("delete from known_calendar_year");
        Database.execute("insert into known_calendar_year values (2026, '{2026-11-24}', '{}')");
    }

    @Test
    @RunOnVertxContext
    void withoutAPolicyTheDefaultHolds(UniAsserter asserter) {
        // 20 November is a Friday, the 24th a holiday: three working days are the 23rd, 25th and 26th.
        triageDue(asserter, "410402", due -> {
            assertThat(due.due()).isEqualTo("2026-11-26");
            assertThat(due.isProvisional()).isFalse();
            assertThat(due.rule()).startsWith("opinion.triage 3wd");
        });
    }

    @Test
    @RunOnVertxContext
    void theNearestJurisdictionDecides(UniAsserter asserter) {
        asserter.execute(() -> policy("DEFAULT", "5wd", "2020-01-01"));
        asserter.execute(() -> policy("410400", "2wd", "2020-01-01"));
        triageDue(asserter, "410402", due -> assertThat(due.rule()).startsWith("opinion.triage 2wd"));
        triageDue(asserter, "410402001", due -> assertThat(due.rule()).startsWith("opinion.triage 2wd"));
        triageDue(asserter, "510104", due -> assertThat(due.rule()).startsWith("opinion.triage 5wd"));

        asserter.execute(() -> policy("410402", "1wd", "2020-01-01"));
        triageDue(asserter, "410402", due -> assertThat(due.rule()).startsWith("opinion.triage 1wd"));
        triageDue(asserter, "410403", due -> assertThat(due.rule()).startsWith("opinion.triage 2wd"));
    }

    @Test
    @RunOnVertxContext
    void aPolicyHoldsFromItsDayOn(UniAsserter asserter) {
        asserter.execute(() -> policy("410402", "1wd", "2020-01-01"));
        asserter.execute(() -> policy("410402", "4wd", "2026-11-20"));
        asserter.execute(() -> policy("410402", "9wd", "2026-11-21"));

        triageDue(asserter, "410402", due -> assertThat(due.rule()).startsWith("opinion.triage 4wd"));
    }

    @Test
    @RunOnVertxContext
    void aYearThatIsNotLoadedLeavesTheDateOpen(UniAsserter asserter) {
        asserter.execute(() -> Database.execute("delete from known_calendar_year"));

        triageDue(asserter, "410402", due -> {
            assertThat(due.due()).isNull();
            assertThat(due.isProvisional()).isTrue();
            assertThat(due.countedFrom()).isEqualTo(START);
        });
    }

    private static void policy(String jurisdiction, String value, String from) {
        Database.execute(
                "insert into known_policy values (gen_random_uuid(), ?, 'opinion.triage', ?, ?::date)",
                jurisdiction,
                value,
                from);
    }

    private void triageDue(UniAsserter asserter, String region, Consumer<DueDate> check) {
        asserter.assertThat(
                () -> transactions.read(session -> policies.due(session, region, PolicyKey.OPINION_TRIAGE, START)),
                check);
    }
}
