package org.lianluo.station.notice.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.lianluo.station.notice.desk.Board.act;
import static org.lianluo.station.notice.desk.Board.body;
import static org.lianluo.station.notice.desk.Board.clerk;
import static org.lianluo.station.notice.desk.Board.deputy;
import static org.lianluo.station.notice.desk.Board.get;
import static org.lianluo.station.notice.desk.Board.invited;
import static org.lianluo.station.notice.desk.Board.list;
import static org.lianluo.station.notice.desk.Board.office;
import static org.lianluo.station.notice.desk.Board.prepared;
import static org.lianluo.station.notice.desk.Board.published;
import static org.lianluo.station.notice.desk.Board.read;
import static org.lianluo.station.notice.desk.Board.readers;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class NoticeReadingTest {

    @Test
    void whatAnInvitedDeputyHasNotReadWaitsForThem() {
        String one = Board.newDeputy();
        String other = Board.newDeputy();
        String id = published(body("INVITED", invited(one, other)));
        waits(deputy(one), id);
        readers(office(), id)
                .statusCode(200)
                .body("invited", equalTo(2))
                .body("readers", equalTo(0))
                .body("unreadCodes", contains(one, other));

        String first = read(deputy(one), id, 1)
                .statusCode(200)
                .body("readAt", notNullValue())
                .extract()
                .path("readAt");
        read(deputy(one), id, 1).statusCode(200).body("readAt", equalTo(first));

        waitsNoMore(deputy(one), id);
        waits(deputy(other), id);
        get(deputy(one), id).body("readAt", equalTo(first));
        get(deputy(other), id).body("readAt", nullValue());
        readers(office(), id).body("readers", equalTo(1)).body("unreadCodes", contains(other));
    }

    @Test
    void aReadingStaysWithItsEdition() {
        String one = Board.newDeputy();
        String id = published(body("INVITED", invited(one)));
        read(deputy(one), id, 1).statusCode(200);

        act(office(), id, "correction", Board.correction(invited(one))).statusCode(200);

        waits(deputy(one), id);
        get(deputy(one), id).body("readAt", nullValue());
        readers(office(), id).body("edition", equalTo(2)).body("unreadCodes", contains(one));
        read(deputy(one), id, 1).statusCode(200);
        waits(deputy(one), id);
        read(deputy(one), id, 3).statusCode(400).body("errors[0].pointer", equalTo("/edition"));
        read(deputy(one), id, 2).statusCode(200);
        waitsNoMore(deputy(one), id);
    }

    @Test
    void whoWasInvitedStaysSoAndWhoIsAddedIsInOffice() {
        String one = Board.newDeputy();
        String other = Board.newDeputy();
        String id = published(body("INVITED", invited(one)));
        Database.execute("UPDATE deputy SET status = 'TERMINATED' WHERE code = ?", one);

        act(office(), id, "correction", Board.correction(invited(one, "D410402-9999")))
                .statusCode(422)
                .body("code", equalTo("notice-deputy-unknown"))
                .body("errors[0].pointer", equalTo("/invitedCodes/1"));
        act(office(), id, "correction", Board.correction(invited(one, other))).statusCode(200);

        readers(office(), id).body("unreadCodes", contains(one, other));
    }

    @Test
    void onePersonWithTwoMandatesReadsForBoth() {
        String one = Board.newDeputy();
        String other = Board.newDeputy();
        String id = published(body("INVITED", invited(one, other)));

        read(deputy(one, other), id, 1).statusCode(200);

        readers(office(), id).body("readers", equalTo(1)).body("unreadCodes", empty());
    }

    @Test
    void ofThePublicOnlyTheNumberOfADayIsKept() {
        String id = published(body("PUBLIC", ""));
        String key = UUID.randomUUID().toString();
        read(null, id, 1).statusCode(200).body("readAt", nullValue());
        read(Board.citizen(), id, 1).statusCode(200).body("readAt", nullValue());
        for (int time = 0; time < 2; time++) {
            Board.as(null)
                    .header("Idempotency-Key", key)
                    .contentType("application/json")
                    .body("{\"edition\":1}")
                    .post(Board.NOTICES + "/" + id + "/reading")
                    .then()
                    .statusCode(200);
        }

        readers(office(), id)
                .body("openings", equalTo(3))
                .body("days.day", contains("2026-11-23"))
                .body("days.openings", contains(3))
                .body("readers", equalTo(0))
                .body("unreadCodes", empty());
        assertThat(Database.count("SELECT count(*) FROM notice_read WHERE notice_id = ?::uuid", id))
                .isZero();
        assertThat(Database.count("SELECT count(*) FROM notice_read r WHERE r::text LIKE '%zhang-san%'"))
                .isZero();
    }

    @Test
    void staffAndDeputiesOfTheRegionFindWhatIsForThem() {
        String forStaff = published(body("STAFF", ""));
        String forDeputies = published(body("DEPUTIES", ""));

        waits(clerk("410402"), forStaff);
        waitsNoMore(clerk("410402"), forDeputies);
        waitsNoMore(clerk("410403"), forStaff);
        waits(deputy("D410402-0001"), forDeputies);
        read(clerk("410402"), forStaff, 1).statusCode(200);
        waitsNoMore(clerk("410402"), forStaff);
        list(clerk("410402"), "").body("items.find { it.id == '" + forStaff + "' }.readAt", notNullValue());
    }

    @Test
    void whatIsNotPublishedWaitsForItsKeeperAndNobodyReadsIt() {
        String id = prepared(body("DEPUTIES", ""));

        waits(office(), id);
        read(office(), id, 1).statusCode(409);
        read(deputy("D410402-0001"), id, 1).statusCode(404);
        act(office(), id, "publication", null).statusCode(200);
        waitsNoMore(office(), id);
    }

    @Test
    void whoHasReadItIsItsKeepersBusiness() {
        String id = published(body("PUBLIC", ""));

        readers(Board.stranger(), id).statusCode(403);
        readers(Board.head("410402-S001"), id).statusCode(403);
        readers(deputy("D410402-0001"), id).statusCode(403);
        list(null, "&toDo=true").body("items", empty());
    }

    private static void waits(String bearer, String id) {
        list(bearer, "&toDo=true").body("items.id", hasItem(id));
    }

    private static void waitsNoMore(String bearer, String id) {
        list(bearer, "&toDo=true").body("items.id", not(hasItem(id)));
    }
}
