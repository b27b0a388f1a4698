package org.lianluo.station.kiosk.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.lianluo.station.kiosk.Hall.device;
import static org.lianluo.station.kiosk.Hall.enrol;
import static org.lianluo.station.kiosk.Hall.get;
import static org.lianluo.station.kiosk.Hall.issue;
import static org.lianluo.station.kiosk.Hall.kiosk;
import static org.lianluo.station.kiosk.Hall.revoke;
import static org.lianluo.station.notice.desk.Board.newStation;
import static org.lianluo.station.notice.desk.Board.office;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.path.json.JsonPath;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.time.DueJob;
import org.lianluo.station.kiosk.FakeRealm;
import org.lianluo.station.kiosk.Hall;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;
import org.lianluo.testkit.TestClock;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(FakeRealm.class)
class EnrolmentTest {

    private static final String WRONG = "0000-0000-0000-0000";

    @Inject
    @Any
    Instance<DueJob> jobs;

    @AfterEach
    void allIsWellAgain() {
        FakeRealm.is(FakeRealm.Mood.WELL);
        TestClock.reset();
    }

    private void runTheJobs() throws Throwable {
        VertxContextSupport.subscribeAndAwait(() -> Work.inTurn(jobs, DueJob::run));
    }

    private static JsonPath codeOf(String id) {
        return issue(office(), id).statusCode(200).extract().jsonPath();
    }

    private static String clientStatus(String client) {
        return (String) Database.rows("SELECT status FROM kiosk_client WHERE client_id = ?", client)
                .get(0)
                .get("status");
    }

    private static String lastClient(String id) {
        return (String) Database.rows(
                        "SELECT client_id FROM kiosk_client WHERE kiosk_id = ?::uuid ORDER BY id DESC LIMIT 1", id)
                .get(0)
                .get("client_id");
    }

    @Test
    void aDeviceBecomesAClientWhoseSecretIsKeptNowhere() {
        String station = newStation();
        String id = kiosk(station);
        JsonPath code = codeOf(id);

        JsonPath enrolled = enrol(station + "-K01", code.getString("code").toLowerCase())
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("clientId", matchesPattern("kiosk-" + station + "-K01-[0-9A-Z]{8}"))
                .body("stationCode", equalTo(station))
                .extract()
                .jsonPath();

        String client = enrolled.getString("clientId");
        String secret = enrolled.getString("clientSecret");
        assertThat(secret).isEqualTo(FakeRealm.secretOf(client));
        get(office(), id)
                .body("status", equalTo("ACTIVE"))
                .body("clientId", equalTo(client))
                .body("codeUntil", nullValue());
        for (String table : new String[] {"kiosk", "kiosk_client", "outbox", "kept_answer"}) {
            String key = secret.substring("secret-".length());
            assertThat(Database.count("SELECT count(*) FROM %s t WHERE t::text LIKE '%%%s%%'".formatted(table, key)))
                    .as(table)
                    .isZero();
        }
        enrol(station + "-K01", code.getString("code")).statusCode(422).body("code", equalTo("kiosk-code-wrong"));
        issue(office(), id).statusCode(409);
    }

    @Test
    void aCodeDiesWithItsTime() {
        String id = kiosk(newStation());
        JsonPath code = codeOf(id);
        TestClock.set("2026-11-23T02:15:00Z");
        JsonPath second = codeOf(id);
        enrol(code.getString("kioskCode"), code.getString("code")).statusCode(422);

        TestClock.set("2026-11-23T02:30:00.001Z");
        enrol(second.getString("kioskCode"), second.getString("code")).statusCode(422);

        TestClock.set("2026-11-23T02:30:00Z");
        enrol(second.getString("kioskCode"), second.getString("code")).statusCode(200);
    }

    @Test
    void aCodeDiesAfterFiveWrongTries() {
        String id = kiosk(newStation());
        JsonPath code = codeOf(id);
        String number = code.getString("kioskCode");
        for (int tried = 0; tried < 4; tried++) {
            enrol(number, WRONG).statusCode(422).body("code", equalTo("kiosk-code-wrong"));
        }
        enrol(number, "not a code").statusCode(422);

        enrol(number, code.getString("code")).statusCode(422).body("code", equalTo("kiosk-code-wrong"));

        enrol(number, codeOf(id).getString("code")).statusCode(200);
        enrol("410402-S001-K99", code.getString("code")).statusCode(422).body("code", equalTo("kiosk-code-wrong"));
        enrol("somewhere", WRONG).statusCode(400);
    }

    @Test
    void aRealmThatIsAwayLeavesAKioskThatTakesAnotherCode() {
        String id = kiosk(newStation());
        JsonPath code = codeOf(id);
        FakeRealm.is(FakeRealm.Mood.AWAY);

        enrol(code.getString("kioskCode"), code.getString("code"))
                .statusCode(503)
                .body("code", equalTo("unavailable"));

        get(office(), id).body("status", equalTo("ENROLLING")).body("clientId", nullValue());
        assertThat(clientStatus(lastClient(id))).isEqualTo("LOST");
        FakeRealm.is(FakeRealm.Mood.WELL);
        enrol(code.getString("kioskCode"), codeOf(id).getString("code")).statusCode(200);
    }

    @Test
    void aClientWhoseAnswerWasLostIsKnownAndLetInNowhere() {
        String id = kiosk(newStation());
        JsonPath code = codeOf(id);
        FakeRealm.is(FakeRealm.Mood.LOSES_ANSWERS);

        enrol(code.getString("kioskCode"), code.getString("code")).statusCode(503);

        String orphan = lastClient(id);
        assertThat(FakeRealm.has(orphan)).isTrue();
        assertThat(clientStatus(orphan)).isEqualTo("LOST");
        String station = code.getString("kioskCode")
                .substring(0, code.getString("kioskCode").lastIndexOf('-'));
        Hall.configuration(new Hall.Device(id, code.getString("kioskCode"), station, orphan), null)
                .statusCode(409);
    }

    @Test
    void whatAProcessLeftThatDiedIsPutRight() throws Throwable {
        String id = kiosk(newStation());
        Database.execute(
                "INSERT INTO kiosk_client VALUES (gen_random_uuid(), ?::uuid, ?, 'REGISTERING', null, 0, null, '2026-11-23T01:49:59Z')",
                id,
                "left-" + id);
        Database.execute(
                "INSERT INTO kiosk_client VALUES (gen_random_uuid(), ?::uuid, ?, 'REGISTERING', null, 0, null, '2026-11-23T01:51:00Z')",
                id,
                "fresh-" + id);

        runTheJobs();

        assertThat(clientStatus("left-" + id)).isEqualTo("LOST");
        assertThat(clientStatus("fresh-" + id)).isEqualTo("REGISTERING");
    }

    @Test
    void aClientIsRemovedAsSoonAsTheRealmIsThere() throws Throwable {
        Hall.Device device = device();
        FakeRealm.is(FakeRealm.Mood.AWAY);
        revoke(office(), device.id()).statusCode(200);
        Hall.configuration(device, null).statusCode(403);
        assertThat(FakeRealm.has(device.client())).isTrue();
        assertThat(clientStatus(device.client())).isEqualTo("REMOVING");

        FakeRealm.is(FakeRealm.Mood.WELL);
        TestClock.set("2026-11-23T02:02:00Z");
        runTheJobs();

        assertThat(FakeRealm.has(device.client())).isFalse();
        assertThat(clientStatus(device.client())).isEqualTo("REMOVED");
        assertThat(Database.count(
                        "SELECT count(*) FROM kiosk_client WHERE client_id = ? AND removal_key IS NOT NULL",
                        device.client()))
                .isZero();
    }

    @Test
    void aRemovalWhoseAnswerWasLostIsOneAllTheSame() throws Throwable {
        Hall.Device device = device();
        FakeRealm.is(FakeRealm.Mood.LOSES_ANSWERS);
        revoke(office(), device.id()).statusCode(200);
        assertThat(FakeRealm.has(device.client())).isFalse();
        assertThat(clientStatus(device.client())).isEqualTo("REMOVING");

        FakeRealm.is(FakeRealm.Mood.WELL);
        TestClock.set("2026-11-23T02:02:00Z");
        runTheJobs();

        assertThat(clientStatus(device.client())).isEqualTo("REMOVED");
    }

    @Test
    void aClientThatSomebodyElseTookAwayIsLost() {
        Hall.Device device = device();
        FakeRealm.lose(device.client());

        revoke(office(), device.id()).statusCode(200);

        assertThat(clientStatus(device.client())).isEqualTo("LOST");
    }
}
