package org.lianluo.station.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.lianluo.station.transfer.ImportResourceTest.known;
import static org.lianluo.station.transfer.Imports.HEAD;
import static org.lianluo.station.transfer.Imports.as;
import static org.lianluo.station.transfer.Imports.cancel;
import static org.lianluo.station.transfer.Imports.checked;
import static org.lianluo.station.transfer.Imports.decide;
import static org.lianluo.station.transfer.Imports.deputy;
import static org.lianluo.station.transfer.Imports.faults;
import static org.lianluo.station.transfer.Imports.get;
import static org.lianluo.station.transfer.Imports.row;
import static org.lianluo.station.transfer.Imports.sent;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lianluo.shared.transfer.ImportJob;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;
import org.lianluo.testkit.TestClock;
import org.lianluo.testkit.Tokens;

/** What happens on the way: others write, people cancel, processes die. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ImportCourseTest {

    @Inject
    ImportJob job;

    @AfterEach
    void resetClock() {
        TestClock.reset();
    }

    @Test
    void ofAllOrNothingNothingIsEnteredWhereARowIsRefusedInTheEnd() {
        String one = deputy();
        String taken = deputy();
        String id = checked(job, "DEPUTIES", HEAD + row(one, "张三") + row(taken, "李四"));
        enteredElsewhere(taken);

        decide(id, "ALL_OR_NOTHING").statusCode(200);
        Imports.run(job);

        get(id).body("status", equalTo("FAILED"))
                .body("enteredRows", equalTo(0))
                .body("failure.zh", containsString("所有的行都没有导入"));
        faults(id).body("items.row", contains(3)).body("items[0].faults[0].column", equalTo("编码"));
        known(one).body("items", empty());
    }

    @Test
    void ofValidRowsTheOthersAreEntered() {
        String one = deputy();
        String taken = deputy();
        String last = deputy();
        String id = checked(job, "DEPUTIES", HEAD + row(one, "张三") + row(taken, "李四") + row(last, "王五"));
        enteredElsewhere(taken);

        decide(id, "VALID_ROWS").statusCode(200);
        Imports.run(job);

        get(id).body("status", equalTo("DONE")).body("enteredRows", equalTo(2)).body("wrongRows", equalTo(1));
        known(one).body("items.name", contains("张三"));
        known(last).body("items.name", contains("王五"));
    }

    @Test
    void whatIsCancelledIsNotGoneOnWith() {
        String code = deputy();
        String id = sent("DEPUTIES", HEAD + row(code, "张三"));
        cancel(id).statusCode(200).body("status", equalTo("CANCELLED"));
        Imports.run(job);
        get(id).body("status", equalTo("CANCELLED")).body("rows", equalTo(0));
        assertThat(Database.count("SELECT count(*) FROM sheet_import_file WHERE import_id = ?", UUID.fromString(id)))
                .isZero();
        cancel(id).statusCode(409).body("currentStatus", equalTo("CANCELLED"));

        String running = checked(job, "DEPUTIES", HEAD + row(code, "张三"));
        decide(running, "VALID_ROWS").statusCode(200);
        cancel(running).statusCode(200);
        Imports.run(job);
        get(running).body("status", equalTo("CANCELLED")).body("enteredRows", equalTo(0));
        known(code).body("items", empty());
    }

    /** A process died while it looked at a file: what it looked at is known, and the next one goes on behind it. */
    @Test
    void aFileIsLookedAtOnFromWhereItWasLeft() {
        String one = deputy();
        String id = sent("DEPUTIES", HEAD + row(one, "张三") + row(deputy(), "李四") + row(one, "王五"));
        leftBehind(id, "last_row = 2, read_rows = 1, new_rows = 1");
        Database.execute(
                "INSERT INTO sheet_import_row (import_id, row_number, row_key, cells, outcome) VALUES (?, 2, ?, '{}', 'NEW')",
                UUID.fromString(id),
                one);

        Imports.run(job);
        get(id).body("status", equalTo("RECEIVED"));

        TestClock.set("2027-01-01T00:00:00Z");
        Imports.run(job);
        get(id).body("status", equalTo("CHECKED"))
                .body("rows", equalTo(3))
                .body("newRows", equalTo(2))
                .body("wrongRows", equalTo(1));
        faults(id).body("items[0].faults[0].message.zh", equalTo("与第 2 行重复，请删去其中一行"));
    }

    /** A process died while it entered rows: those are entered, the others still are to be. */
    @Test
    void rowsAreEnteredOnFromWhereTheyWereLeft() {
        String one = deputy();
        String other = deputy();
        String id = checked(job, "DEPUTIES", HEAD + row(one, "张三") + row(other, "李四"));
        decide(id, "VALID_ROWS").statusCode(200);
        leftBehind(id, "entered_rows = 1");
        Database.execute(
                "UPDATE sheet_import_row SET outcome = 'ENTERED' WHERE import_id = ? AND row_number = 2",
                UUID.fromString(id));

        TestClock.set("2027-01-01T00:00:00Z");
        Imports.run(job);

        get(id).body("status", equalTo("DONE")).body("enteredRows", equalTo(2));
        known(one).body("items", empty());
        known(other).body("items.name", contains("李四"));
    }

    @Test
    void manyRowsGoInManyBatches() {
        String rows = IntStream.range(0, 1201)
                .mapToObj(i -> row("D410402-" + (2001 + i), "代表" + i))
                .collect(Collectors.joining());
        String id = checked(job, "DEPUTIES", HEAD + rows);
        get(id).body("newRows", equalTo(1201));
        decide(id, "ALL_OR_NOTHING").statusCode(200);
        Imports.run(job);
        get(id).body("status", equalTo("DONE")).body("enteredRows", equalTo(1201));
        known("D410402-3201").body("items.name", contains("代表1200"));
        assertThat(
                        Database.count(
                                "SELECT count(DISTINCT xmin::text) FROM deputy WHERE code BETWEEN 'D410402-2001' AND 'D410402-3201'"))
                .isOne();
    }

    private static void leftBehind(String id, String state) {
        Database.execute(
                "UPDATE sheet_import SET lease_until = '2026-12-31Z', " + state + " WHERE id = ?", UUID.fromString(id));
    }

    /** A deputy of another region has the code now. */
    private static void enteredElsewhere(String code) {
        as(Tokens.withRoles("SYSTEM_ADMIN").token())
                .contentType("application/json")
                .body("{\"code\":\"" + code + "\",\"name\":\"别处\",\"level\":\"COUNTY\",\"term\":11,"
                        + "\"regionCode\":\"410403\",\"stationCodes\":[],\"status\":\"ACTIVE\"}")
                .post("/api/v1/deputies")
                .then()
                .statusCode(201);
    }
}
