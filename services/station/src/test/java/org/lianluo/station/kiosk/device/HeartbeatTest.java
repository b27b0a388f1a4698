package org.lianluo.station.kiosk.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.lianluo.station.kiosk.Hall.beat;
import static org.lianluo.station.kiosk.Hall.device;
import static org.lianluo.station.kiosk.Hall.get;
import static org.lianluo.station.kiosk.Hall.list;
import static org.lianluo.station.notice.desk.Board.office;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.time.DueJob;
import org.lianluo.station.kiosk.FakeRealm;
import org.lianluo.station.kiosk.Hall;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;
import org.lianluo.testkit.TestClock;
import org.lianluo.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(FakeRealm.class)
class HeartbeatTest {

    @Inject
    @Any
    Instance<DueJob> jobs;

    @AfterEach
    void itIsTodayAgain() {
        TestClock.reset();
    }

    private void runTheJobs() throws Throwable {
        VertxContextSupport.subscribeAndAwait(() -> Work.inTurn(jobs, DueJob::run));
    }

    @Test
    void whatADeviceSaidLastIsSeen() {
        Hall.Device device = device();
        String version =
                get(office(), device.id()).body("pulse", nullValue()).extract().header("ETag");

        beat(device, "2026-11-23T02:00:00Z", 0)
                .statusCode(200)
                .body("serverTime", equalTo("2026-11-23T02:00:00Z"))
                .body("clockAheadSeconds", equalTo(0))
                .body("clockWrong", equalTo(false))
                .body("edition", equalTo(1));

        get(office(), device.id())
                .body("pulse.software", equalTo("1.4.2"))
                .body("pulse.heardAt", equalTo("2026-11-23T02:00:00Z"))
                .body("pulse.itemsWaiting", equalTo(3))
                .header("ETag", version);
        assertThat(Database.eventsOf(device.id())).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T02:05:00Z, 300, false",
        "2026-11-23T02:05:01Z, 301, true",
        "2026-11-23T01:55:00Z, -300, false",
        "2026-11-23T01:54:59Z, -301, true",
        "1970-01-01T00:00:00Z, -1795399200, true"
    })
    void aWrongClockIsNoticed(String deviceTime, int ahead, boolean wrong) {
        Hall.Device device = device();

        beat(device, deviceTime, 0).body("clockAheadSeconds", equalTo(ahead)).body("clockWrong", equalTo(wrong));

        get(office(), device.id()).body("faults", wrong ? contains("CLOCK_WRONG") : empty());
    }

    @Test
    void howLongTheOldestItemWaitsIsSeenByOurClock() {
        Hall.Device device = device();
        beat(device, "2026-11-23T05:00:00Z", "2026-11-15T05:00:00Z").statusCode(200);

        list(office(), "&station=" + device.station())
                .body("items[0].pulse.oldestWaitingAt", equalTo("2026-11-15T02:00:00Z"));
        beat(device, "2026-11-23T02:00:00Z", 0).statusCode(200);
        get(office(), device.id()).body("pulse.oldestWaitingAt", nullValue());
    }

    @Test
    void faultsWaitForItsKeeperUntilTheyAreGone() {
        Hall.Device device = device();
        String own = "&station=" + device.station() + "&toDo=true";
        list(office(), own).body("items", empty());

        beat(device, "2026-11-23T03:00:00Z", 2).statusCode(200);
        list(office(), own).body("items.id", contains(device.id()));
        get(office(), device.id()).body("faults", contains("CLOCK_WRONG", "ITEMS_REFUSED"));
        assertThat(Database.payload(device.id(), "lianluo.station.kiosk.recorded.v1"))
                .contains("CLOCK_WRONG", "STATION_HEAD");
        beat(device, "2026-11-23T03:00:00Z", 2).statusCode(200);
        assertThat(Database.eventsOf(device.id()))
                .as("nothing new is told twice")
                .hasSize(3);

        beat(device, "2026-11-23T02:00:00Z", 0).statusCode(200);
        list(office(), own).body("items", empty());
        assertThat(Database.payload(device.id(), "lianluo.station.kiosk.recorded.v1"))
                .contains("\"faults\":[]")
                .doesNotContain("STATION_HEAD");
    }

    @Test
    void aSilentKioskIsFoundAndHeardAgain() throws Throwable {
        Hall.Device silent = device();
        Hall.Device never = device();
        beat(silent, "2026-11-23T02:00:00Z", 1).statusCode(200);
        TestClock.set("2026-11-23T03:00:00Z");
        runTheJobs();
        get(office(), silent.id()).body("faults", contains("ITEMS_REFUSED"));

        TestClock.set("2026-11-23T03:00:01Z");
        runTheJobs();
        runTheJobs();

        get(office(), silent.id()).body("faults", contains("SILENT", "ITEMS_REFUSED"));
        get(office(), never.id()).body("faults", contains("SILENT"));
        assertThat(Database.eventsOf(never.id())).hasSize(3);
        beat(silent, "2026-11-23T03:00:01Z", 0).statusCode(200);
        get(office(), silent.id()).body("faults", empty());
    }

    @Test
    void aClientThatNobodyEnrolledHasNoKiosk() {
        Hall.Device unknown = new Hall.Device("", "", "", "kiosk-410402-S001");
        beat(unknown, "2026-11-23T02:00:00Z", 0).statusCode(409).body("code", equalTo("kiosk-not-enrolled"));
        Hall.configuration(unknown, null).statusCode(409).body("code", equalTo("kiosk-not-enrolled"));
        Hall.as(Tokens.withRoles("STATION_HEAD").stations("410402-S001").bearer())
                .get("/api/v1/kiosk-configuration")
                .then()
                .statusCode(403);
    }
}
