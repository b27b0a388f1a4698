package org.lianluo.suggestion.opinion.submitter;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.lianluo.suggestion.opinion.SuggestionFixture.ANSWER;
import static org.lianluo.suggestion.opinion.SuggestionFixture.clerk;
import static org.lianluo.suggestion.opinion.SuggestionFixture.relay;
import static org.lianluo.suggestion.opinion.SuggestionFixture.triage;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.contact.RetentionJob;
import org.lianluo.shared.security.PersonalDataCipher;
import org.lianluo.suggestion.opinion.SuggestionFixture;
import org.lianluo.suggestion.opinion.SuggestionFixture.Submitted;
import org.lianluo.suggestion.opinion.receipt.OpinionJobs;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class RetentionJobTest {

    private static final int MANY = 120;
    private static final String REFER_OUT =
            "{\"decision\":\"REFER_OUT\",\"channel\":\"PETITION\",\"reason\":\"请到信访局\"}";
    private static final String REJECT = "{\"decision\":\"REJECT\",\"reasonCode\":\"VAGUE\",\"reason\":\"内容不明\"}";

    @Inject
    RetentionJob job;

    @Inject
    OpinionJobs jobs;

    @Inject
    PersonalDataCipher cipher;

    @Inject
    Clock clock;

    @BeforeEach
    void directory() {
        SuggestionFixture.directory();
    }

    @AfterEach
    void noPolicies() {
        Database.execute("delete from known_policy");
    }

    @Test
    void erasesWhatIsOverInEveryTableAndSaysByWhichRule() {
        PersonalTraces traces = PersonalTraces.plantedBy(clerk(), cipher);
        Submitted opinion = withdraw(traces.opinion());
        String rule = (String) row(opinion).get("submitter_retention_rule");
        letTimePass(opinion, 1);

        run();

        traces.assertGone();
        assertThat(Database.rows(
                        "select actor_kind, note from history_entry where case_id = ?::uuid and action = 'ERASE_SUBMITTER'",
                        opinion.id()))
                .singleElement()
                .satisfies(line -> assertThat(line.values()).containsExactly("SYSTEM", rule));
        assertThat(Database.rows(
                        "select actor, detail from audit_event where action = 'opinion.erase-submitter' and subject_id = ?::uuid",
                        opinion.id()))
                .singleElement()
                .satisfies(line -> assertThat(line.values()).containsExactly("lianluo", rule));
    }

    @Test
    void leavesTheOpinionItself() {
        Submitted opinion = withdrawn();
        Map<String, Object> before = row(opinion);
        letTimePass(opinion, 1);

        run();

        Map<String, Object> after = row(opinion);
        for (String kept : new String[] {
            "receipt_number",
            "station_code",
            "source",
            "category_code",
            "status",
            "received_at",
            "consent_version",
            "consent_at"
        }) {
            assertThat(after.get(kept)).as(kept).isEqualTo(before.get(kept));
        }
        assertThat((String) after.get("content")).contains("派出所旁的路灯每晚闪烁");
    }

    @Test
    void keepsWhatIsNotOverYetAndWhatIsOpen() {
        Submitted open = planted();
        Submitted lastDay = withdrawn();
        letTimePass(lastDay, 0);

        run();

        assertThat(row(open).get("submitter_name")).isNotNull();
        assertThat(row(lastDay).get("submitter_name")).isNotNull();
        letTimePass(lastDay, 1);
        run();
        assertThat(row(lastDay).get("submitter_name")).isNull();
    }

    @Test
    void theTimeBeginsWithEachWayToEnd() {
        LocalDate until = ChinaTime.today(clock).plusMonths(36);
        Submitted referred = planted();
        triage(referred.id(), REFER_OUT).statusCode(200);
        Submitted rejected = planted();
        triage(rejected.id(), REJECT).statusCode(200);
        Submitted rated = fedBack();
        given().contentType("application/json")
                .header("Tracking-Code", rated.trackingCode())
                .body("{\"grade\":\"SATISFIED\"}")
                .post("/api/v1/opinion-receipts/" + rated.receiptNumber() + "/rating")
                .then()
                .statusCode(200);
        Submitted unrated = fedBack();
        Database.execute("update opinion set rating_due = '2026-01-05' where id = ?::uuid", unrated.id());
        await(jobs::run);

        for (Submitted ended : new Submitted[] {withdrawn(), referred, rejected, rated, unrated}) {
            assertThat(row(ended).get("submitter_retained_until")).isEqualTo(Date.valueOf(until));
        }
        Submitted open = fedBack();
        assertThat(row(open).get("submitter_retained_until")).isNull();
    }

    @Test
    void theJurisdictionDecidesHowLong() {
        Database.execute("insert into known_policy values (gen_random_uuid(), '410402', 'opinion.submitter-retention',"
                + " '90d', '2020-01-01')");

        Submitted opinion = withdrawn();

        assertThat(row(opinion).get("submitter_retained_until"))
                .isEqualTo(Date.valueOf(ChinaTime.today(clock).plusDays(90)));
        assertThat((String) row(opinion).get("submitter_retention_rule"))
                .startsWith("opinion.submitter-retention 90d: ");
    }

    @Test
    void erasesEachOnceHoweverManyThereAreAndOnSeveralReplicas() {
        Submitted template = withdrawn();
        copies(template, "replica-" + template.receiptNumber());

        CompletableFuture.allOf(CompletableFuture.runAsync(this::run), CompletableFuture.runAsync(this::run))
                .join();
        run();

        assertThat(Database.count("select count(*) from opinion where receipt_number like 'replica-"
                        + template.receiptNumber() + "-%' and submitter_erased_at is not null"
                        + " and submitter_name is null and submitter_retained_until is null"))
                .isEqualTo(MANY);
        assertThat(Database.count("select count(*) from history_entry h join opinion o on o.id = h.case_id"
                        + " where o.receipt_number like 'replica-" + template.receiptNumber()
                        + "-%' and h.action = 'ERASE_SUBMITTER'"))
                .isEqualTo(MANY);
    }

    private static void copies(Submitted template, String number) {
        String columns = Database.rows("select string_agg(column_name, ',') as names from information_schema.columns"
                        + " where table_name = 'opinion' and column_name not in"
                        + " ('id', 'receipt_number', 'submitter_retained_until')")
                .get(0)
                .get("names")
                .toString();
        Database.execute(
                "insert into opinion (id, receipt_number, submitter_retained_until, " + columns
                        + ") select gen_random_uuid(), ? || '-' || n, '2020-01-05', " + columns
                        + " from opinion, generate_series(1, " + MANY + ") n where id = ?::uuid",
                number,
                template.id());
    }

    private void run() {
        await(job::run);
    }

    private static void await(Supplier<Uni<Void>> work) {
        try {
            VertxContextSupport.subscribeAndAwait(work);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private Submitted planted() {
        return PersonalTraces.plantedBy(clerk(), cipher).opinion();
    }

    private Submitted withdrawn() {
        return withdraw(planted());
    }

    private static Submitted withdraw(Submitted opinion) {
        given().header("Tracking-Code", opinion.trackingCode())
                .post("/api/v1/opinion-receipts/" + opinion.receiptNumber() + "/withdrawal")
                .then()
                .statusCode(200);
        return opinion;
    }

    private Submitted fedBack() {
        Submitted opinion = planted();
        triage(opinion.id(), ANSWER).statusCode(200);
        relay(opinion.id());
        return opinion;
    }

    /** As if its last day had been so many days ago. */
    private void letTimePass(Submitted opinion, int days) {
        Database.execute(
                "update opinion set submitter_retained_until = ? where id = ?::uuid",
                ChinaTime.today(clock).minusDays(days),
                opinion.id());
    }

    private static Map<String, Object> row(Submitted opinion) {
        return Database.rows("select * from opinion where id = ?::uuid", opinion.id())
                .get(0);
    }
}
