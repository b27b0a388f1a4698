package org.lianluo.station.notice.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.lianluo.station.notice.desk.Board.act;
import static org.lianluo.station.notice.desk.Board.at;
import static org.lianluo.station.notice.desk.Board.body;
import static org.lianluo.station.notice.desk.Board.clerk;
import static org.lianluo.station.notice.desk.Board.deputy;
import static org.lianluo.station.notice.desk.Board.get;
import static org.lianluo.station.notice.desk.Board.head;
import static org.lianluo.station.notice.desk.Board.invited;
import static org.lianluo.station.notice.desk.Board.list;
import static org.lianluo.station.notice.desk.Board.office;
import static org.lianluo.station.notice.desk.Board.prepare;
import static org.lianluo.station.notice.desk.Board.prepared;
import static org.lianluo.station.notice.desk.Board.published;
import static org.lianluo.station.notice.desk.Board.put;
import static org.lianluo.station.notice.desk.Board.stranger;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;
import org.lianluo.testkit.TestClock;
import org.lianluo.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class NoticeResourceTest {

    private static final String WITHDRAWAL = "{\"reason\":\"活动取消。\"}";

    @AfterEach
    void itIsTodayAgain() {
        TestClock.reset();
    }

    @Test
    void goesFromItsDraftToItsWithdrawal() {
        String id = prepared(body("PUBLIC", ",\"shownUntil\":\"2026-12-31\""));
        get(null, id).statusCode(404);
        put(office(), id, "\"0\"", body("PUBLIC", "").replace("15日", "16日"))
                .statusCode(200)
                .body("shownUntil", nullValue());
        act(office(), id, "publication", null).statusCode(200).body("status", equalTo("PUBLISHED"));

        get(null, id)
                .statusCode(200)
                .body("text", equalTo("每月16日为代表接待日。"))
                .body("edition", equalTo(1))
                .body("invitedCodes", nullValue());
        act(office(), id, "correction", Board.correction("")).statusCode(200).body("edition", equalTo(2));
        get(null, id).body("text", equalTo("每月18日为代表接待日。")).body("correction", equalTo("改期。"));
        act(office(), id, "withdrawal", WITHDRAWAL).statusCode(200);

        get(null, id).statusCode(404);
        get(office(), id).body("status", equalTo("WITHDRAWN")).body("withdrawnFor", equalTo("活动取消。"));
        act(office(), id, "publication", null).statusCode(409).body("code", equalTo("illegal-transition"));
        assertThat(Database.eventsOf(id)).hasSize(5).containsOnly("lianluo.station.notice.status-changed.v1");
    }

    @Test
    void isReadByThoseWhomItIsForAlone() {
        String one = Board.newDeputy();
        String other = Board.newDeputy();
        String forAll = published(body("PUBLIC", ""));
        String forDeputies = published(body("DEPUTIES", ""));
        String forStaff = published(body("STAFF", ""));
        String forOne = published(body("INVITED", invited(one)));

        reads(null, forAll);
        reads(deputy(one), forAll, forDeputies, forOne);
        reads(deputy(other), forAll, forDeputies);
        reads(deputy("D410403-0001"), forAll);
        reads(clerk("410402"), forAll, forStaff);
        reads(clerk("410403"), forAll);
        reads(Tokens.withRoles("STREET_COMMITTEE").region("410402001").bearer(), forAll, forStaff);
        reads(Tokens.withRoles("AUDITOR").region("410402").bearer(), forAll);
        reads(office(), forAll, forDeputies, forStaff, forOne);
        reads(stranger(), forAll);
        get(deputy(one), forOne).body("invitedCodes", nullValue()).body("kept", equalTo(false));
        get(office(), forOne).body("invitedCodes", contains(one)).body("kept", equalTo(true));
    }

    /** One by one and in the list, of all that are there. */
    private static void reads(String bearer, String... open) {
        var listed = list(bearer, "").extract().jsonPath().getList("items.id", String.class);
        assertThat(listed).contains(open);
        for (String id : list(office(), "").extract().jsonPath().getList("items.id", String.class)) {
            get(bearer, id).statusCode(listed.contains(id) ? 200 : 404);
        }
        for (String id : open) {
            get(bearer, id).statusCode(200);
        }
    }

    @Test
    void whatIsPastItsLastDayIsFoundByItsFilter() {
        String lasting = published(body("PUBLIC", ""));
        String ending = published(body("PUBLIC", ",\"shownUntil\":\"2026-11-30\""));
        String stale = prepared(body("PUBLIC", ",\"shownUntil\":\"2026-11-30\""));
        TestClock.set("2026-11-30T15:59:59Z");
        list(null, "").body("items.id", hasItems(lasting, ending));
        list(null, "&expired=true").body("items.id", not(hasItem(ending)));

        TestClock.set("2026-11-30T16:00:00Z");

        list(null, "").body("items.id", hasItem(lasting)).body("items.id", not(hasItem(ending)));
        list(null, "&expired=true").body("items.id", hasItem(ending)).body("items.id", not(hasItem(lasting)));
        get(null, ending).statusCode(200);
        act(office(), stale, "publication", null).statusCode(422).body("code", equalTo("notice-day-over"));
    }

    @Test
    void aStationShowsItsOwnAndWhatIsForTheWholeRegion() {
        String here = Board.newStation();
        String there = Board.newStation();
        String own = published(body("PUBLIC", at(here)));
        String others = published(body("PUBLIC", at(there)));
        String wide = published(body("PUBLIC", ""));
        String street = published(body("PUBLIC", ",\"streetCode\":\"410402001\""));

        list(null, "&station=" + here)
                .body("items.id", hasItems(own, wide))
                .body("items.id", not(hasItem(others)))
                .body("items.id", not(hasItem(street)));
        list(null, "&street=410402001").body("items.id", hasItem(street)).body("items.id", not(hasItem(wide)));
    }

    @Test
    void isFoundByAPartOfItsTitleInWhichSignsStandForThemselves() {
        String id = published(body("PUBLIC", "").replace("关于接待日的通知", "LAW 100% 解读"));

        list(null, "&title=law 100%").body("items.id", contains(id));
        list(null, "&title=l_w").body("items.id", not(hasItem(id)));
        list(null, "&category=LAW&title=100").body("items.id", not(hasItem(id)));
    }

    @Test
    void theHeadOfAStationPublishesToThePublicAtTheirOwn() {
        String own = Board.newStation();
        String foreign = Board.newStation();
        prepare(head(own), body("DEPUTIES", at(own))).statusCode(403).body("code", equalTo("notice-own-station-only"));
        prepare(head(own), body("PUBLIC", at(foreign))).statusCode(403);
        prepare(head(own), body("PUBLIC", at(own) + ",\"streetCode\":\"410402001\""))
                .statusCode(403);
        prepare(head(own), body("PUBLIC", "")).statusCode(403);

        String id = prepare(head(own), body("PUBLIC", at(own)))
                .statusCode(201)
                .body("regionCode", equalTo("410402"))
                .extract()
                .path("id");
        get(head(foreign), id).statusCode(404);
        act(head(foreign), id, "publication", null).statusCode(404);
        act(head(own), id, "publication", null).statusCode(200);
        act(head(foreign), id, "withdrawal", WITHDRAWAL).statusCode(403);
        act(head(own), id, "correction", Board.correction("")).statusCode(200);
        act(office(), id, "withdrawal", WITHDRAWAL).statusCode(200);
    }

    @Test
    void theOfficesNoticeAtAStationIsNotItsHeads() {
        String station = Board.newStation();
        String id = published(body("PUBLIC", at(station)));

        act(head(station), id, "withdrawal", WITHDRAWAL).statusCode(403);
        get(head(station), id).statusCode(200).body("kept", equalTo(false));
    }

    @Test
    void anotherRegionsOfficeNeitherSeesNorTouchesIt() {
        String id = prepared(body("PUBLIC", ""));

        get(stranger(), id).statusCode(404);
        put(stranger(), id, "\"0\"", body("PUBLIC", "")).statusCode(404);
        act(stranger(), id, "publication", null).statusCode(404);
        act(office(), id, "publication", null).statusCode(200);
        act(stranger(), id, "withdrawal", WITHDRAWAL).statusCode(403);
    }

    @Test
    void aChangeNeedsTheVersionThatWasRead() {
        String id = prepared(body("PUBLIC", ""));

        Board.as(office())
                .post(Board.NOTICES + "/" + id + "/publication")
                .then()
                .statusCode(428);
        put(office(), id, "\"7\"", body("PUBLIC", "")).statusCode(412);
        act(office(), id, "publication", null).statusCode(200);
        put(office(), id, "\"1\"", body("PUBLIC", "")).statusCode(409);
        act(office(), id, "correction", body("PUBLIC", "")).statusCode(400);
        act(office(), id, "correction", Board.correction(invited("D410402-0001")))
                .statusCode(422)
                .body("code", equalTo("notice-invited-mismatch"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "INVITED;;notice-invited-mismatch;/invitedCodes",
                "PUBLIC;,\"invitedCodes\":[\"D410402-0001\"];notice-invited-mismatch;/invitedCodes",
                "INVITED;,\"invitedCodes\":[\"D410402-9999\"];notice-deputy-unknown;/invitedCodes/0",
                "PUBLIC;,\"stationCodes\":[\"410402-S99999\"];notice-station-unknown;/stationCodes/0",
                "PUBLIC;,\"streetCode\":\"410403001\";notice-street-outside;/streetCode",
                "PUBLIC;,\"shownUntil\":\"2026-11-22\";notice-day-over;/shownUntil"
            })
    void whatDoesNotFitIsRefused(String audience, String further, String code, String pointer) {
        prepare(office(), body(audience, further == null ? "" : further))
                .statusCode(422)
                .body("code", equalTo(code))
                .body("errors[0].pointer", equalTo(pointer));
    }

    @Test
    void aRepeatUnderItsKeyWritesOne() {
        String key = UUID.randomUUID().toString();
        String title = "重复" + key;
        for (int time = 0; time < 2; time++) {
            Board.as(office())
                    .header("Idempotency-Key", key)
                    .contentType("application/json")
                    .body(body("PUBLIC", "").replace("关于接待日的通知", title))
                    .post(Board.NOTICES)
                    .then()
                    .statusCode(201);
        }

        list(office(), "&title=" + key).body("items.title", contains(title));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"STATION_CLERK", "DEPUTY", "CITIZEN", "HANDLER_LEADER", "GOV_OFFICE", "DIRECTOR_MEETING", "KIOSK"
            })
    void otherRolesWriteNone(String role) {
        prepare(Tokens.withRoles(role).region("410402").bearer(), body("PUBLIC", ""))
                .statusCode(403);
    }
}
