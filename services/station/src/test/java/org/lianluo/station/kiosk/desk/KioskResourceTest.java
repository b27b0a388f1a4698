package org.lianluo.station.kiosk.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.lianluo.station.kiosk.Hall.configuration;
import static org.lianluo.station.kiosk.Hall.configure;
import static org.lianluo.station.kiosk.Hall.device;
import static org.lianluo.station.kiosk.Hall.get;
import static org.lianluo.station.kiosk.Hall.issue;
import static org.lianluo.station.kiosk.Hall.kiosk;
import static org.lianluo.station.kiosk.Hall.list;
import static org.lianluo.station.kiosk.Hall.revoke;
import static org.lianluo.station.kiosk.Hall.setUp;
import static org.lianluo.station.notice.desk.Board.body;
import static org.lianluo.station.notice.desk.Board.head;
import static org.lianluo.station.notice.desk.Board.newStation;
import static org.lianluo.station.notice.desk.Board.office;
import static org.lianluo.station.notice.desk.Board.published;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianluo.station.kiosk.FakeRealm;
import org.lianluo.station.kiosk.Hall;
import org.lianluo.station.notice.desk.Board;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;
import org.lianluo.testkit.TestClock;
import org.lianluo.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(FakeRealm.class)
class KioskResourceTest {

    private static final String STRANGER =
            Tokens.withRoles("INTAKE_OFFICER").region("410403").bearer();

    @AfterEach
    void itIsTodayAgain() {
        TestClock.reset();
    }

    @Test
    void isSetUpByTheOfficeAndTheHeadOfItsStation() {
        String station = newStation();

        setUp(office(), station)
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("code", equalTo(station + "-K01"))
                .body("status", equalTo("ENROLLING"))
                .body("languages", contains("ZH", "EN"))
                .body("clientId", nullValue());
        String second = setUp(head(station), station).statusCode(201).extract().path("id");

        get(head(station), second).body("code", equalTo(station + "-K02"));
        list(office(), "&station=" + station).body("items.code", contains(station + "-K01", station + "-K02"));
        assertThat(Database.eventsOf(second)).containsExactly("lianluo.station.kiosk.recorded.v1");
    }

    @Test
    void isKeptByNobodyElse() {
        String station = newStation();
        String id = kiosk(station);
        String otherHead = head(newStation());

        for (String other : new String[] {STRANGER, otherHead}) {
            get(other, id).statusCode(404);
            issue(other, id).statusCode(404);
            revoke(other, id).statusCode(404);
            configure(other, id, "").statusCode(404);
            list(other, "&station=" + station).body("items", empty());
        }
        setUp(otherHead, station).statusCode(403);
        setUp(STRANGER, station).statusCode(422).body("code", equalTo("kiosk-station-unknown"));
        setUp(office(), "410402-S999").statusCode(422).body("errors[0].pointer", equalTo("/stationCode"));
        setUp(Tokens.withRoles("STATION_CLERK").stations(station).bearer(), station)
                .statusCode(403);
        Hall.as(office())
                .post(Hall.KIOSKS + "/" + id + "/enrolment-code")
                .then()
                .statusCode(428);
    }

    @Test
    void showsNoticesOfItsStationAndShortTextsInTheirOrder() {
        Hall.Device device = device();
        String notice = published(body("PUBLIC", ",\"stationCodes\":[\"" + device.station() + "\"]"));

        configure(head(device.station()), device.id(), """
                        {"textZh":"本周六开放。","textEn":"Open on Saturday.","toDay":"2026-11-23"},{"noticeId":"%s"},
                        {"textZh":"明天见","fromDay":"2026-11-24"}""".formatted(notice))
                .statusCode(200)
                .body("edition", equalTo(2))
                .body("idleSeconds", equalTo(90))
                .body("pages", hasSize(3));

        String first = configuration(device, null)
                .statusCode(200)
                .body("stationCode", equalTo(device.station()))
                .body("languages", contains("EN", "ZH"))
                .body("pages.textZh", contains("本周六开放。", "每月15日为代表接待日。"))
                .body("pages[0].textEn", equalTo("Open on Saturday."))
                .body("pages[1].title", equalTo("关于接待日的通知"))
                .extract()
                .header("ETag");
        configuration(device, first).statusCode(304);

        TestClock.set("2026-11-23T16:00:00Z");
        String second = configuration(device, first)
                .statusCode(200)
                .body("pages.textZh", contains("每月15日为代表接待日。", "明天见"))
                .extract()
                .header("ETag");
        Board.act(office(), notice, "withdrawal", "{\"reason\":\"取消。\"}").statusCode(200);
        configuration(device, second).statusCode(200).body("pages.textZh", contains("明天见"));
    }

    @Test
    void showsNothingThatIsNotForThePublicThere() {
        String id = kiosk(newStation());
        String forStaff = published(body("STAFF", ""));
        String elsewhere = published(body("PUBLIC", ",\"stationCodes\":[\"" + newStation() + "\"]"));
        String draft = Board.prepared(body("PUBLIC", ""));

        for (String notice :
                new String[] {forStaff, elsewhere, draft, UUID.randomUUID().toString()}) {
            configure(office(), id, "{\"textZh\":\"甲\"},{\"noticeId\":\"" + notice + "\"}")
                    .statusCode(422)
                    .body("code", equalTo("kiosk-notice-unknown"))
                    .body("errors[0].pointer", equalTo("/pages/1/noticeId"));
        }
        get(office(), id).body("pages", empty()).body("edition", equalTo(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"textEn\":\"only\"}",
                "{\"noticeId\":\"0199c1d2-7c00-7000-8000-000000000001\",\"textZh\":\"也有\"}"
            })
    void aPageIsOneOfBoth(String page) {
        configure(office(), kiosk(newStation()), page)
                .statusCode(422)
                .body("code", equalTo("kiosk-page-mixed"))
                .body("errors[0].pointer", equalTo("/pages/0"));
    }

    @Test
    void aPageEndsAfterItBegins() {
        configure(
                        office(),
                        kiosk(newStation()),
                        "{\"textZh\":\"甲\",\"fromDay\":\"2026-12-02\",\"toDay\":\"2026-12-01\"}")
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/pages/0/toDay"));
    }

    @Test
    void everyActStandsInTheAuditTrail() {
        Hall.Device device = device();
        String id = device.id();
        configure(head(device.station()), id, "").statusCode(200);
        configure(head(device.station()), id, "{}").statusCode(422);
        revoke(STRANGER, id).statusCode(404);
        revoke(office(), id).statusCode(200);

        assertThat(Database.rows(
                        "SELECT action, detail, subject_type FROM audit_event WHERE subject_id = ?::uuid ORDER BY id",
                        id))
                .extracting(row -> row.get("action") + " " + row.get("detail"))
                .containsExactly(
                        "kiosk.set-up " + device.code(),
                        "kiosk.issue-code null",
                        "kiosk.enrol " + device.client(),
                        "kiosk.configure edition 2",
                        "kiosk.revoke 设备丢失。");
        assertThat(Database.count(
                        "SELECT count(*) FROM audit_event WHERE subject_id = ?::uuid AND subject_type = 'kiosk'"
                                + " AND (actor = 'anonymous') = (action = 'kiosk.enrol')",
                        id))
                .as("a device that enrols has no account yet")
                .isEqualTo(5);
    }

    @Test
    void tellsWhenItsStationIsOpen() {
        Hall.Device device = device();
        String without = configuration(device, null)
                .body("openingTimes", nullValue())
                .extract()
                .header("ETag");
        String station = configuration(device, null).extract().path("stationId");
        Hall.as(Board.office())
                .header(
                        "If-Match",
                        Hall.as(null).get("/api/v1/stations/" + station).header("ETag"))
                .contentType("application/json")
                .body("""
                        {"weekly":[{"day":"TUESDAY","from":"14:00","to":"17:00"},{"day":"TUESDAY","from":"09:00","to":"12:00"}],
                         "exceptions":[{"on":"2026-11-24"},{"on":"2026-11-26","from":"10:00","to":"11:00"}]}""")
                .put("/api/v1/stations/" + station + "/opening-times")
                .then()
                .statusCode(200);

        configuration(device, without)
                .statusCode(200)
                .body("openingTimes.weekly.day", hasSize(7))
                .body("openingTimes.weekly[0].times", empty())
                .body("openingTimes.weekly[1].times.from", contains("09:00", "14:00"))
                .body("openingTimes.differing.on", contains("2026-11-24", "2026-11-26"))
                .body("openingTimes.differing[0].times", empty())
                .body("openingTimes.differing[1].times[0].to", equalTo("11:00"));
    }

    @Test
    void isRevokedForGood() {
        Hall.Device device = device();

        revoke(head(device.station()), device.id())
                .statusCode(200)
                .body("status", equalTo("REVOKED"))
                .body("revokedFor", equalTo("设备丢失。"))
                .body("clientId", equalTo(device.client()));

        assertThat(FakeRealm.has(device.client())).isFalse();
        configuration(device, null).statusCode(403).body("code", equalTo("kiosk-revoked"));
        Hall.beat(device, "2026-11-23T02:00:00Z", 0).statusCode(403).body("code", equalTo("kiosk-revoked"));
        revoke(office(), device.id()).statusCode(409).body("code", equalTo("illegal-transition"));
        issue(office(), device.id()).statusCode(409);
        configure(office(), device.id(), "").statusCode(409);
        assertThat(Database.payload(device.id(), "lianluo.station.kiosk.recorded.v1"))
                .contains("\"status\":\"REVOKED\"", device.client());
        assertThat(Database.eventsOf(device.id())).hasSize(3);
    }
}
