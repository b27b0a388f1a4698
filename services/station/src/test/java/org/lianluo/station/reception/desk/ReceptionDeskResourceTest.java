package org.lianluo.station.reception.desk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianluo.station.reception.Receptions;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;
import org.lianluo.testkit.TestClock;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ReceptionDeskResourceTest {

    private static final String HEARD_NOTHING = "{\"opinionIds\":[]}";

    private final Receptions receptions = new Receptions();
    private String station;
    private String deputy;
    private String other;
    private String id;

    @BeforeEach
    void aDayIsAnnounced() {
        station = receptions.station();
        deputy = receptions.deputy(station);
        other = receptions.deputy(station);
        id = receptions.announced(station, Receptions.SOON, deputy, other);
    }

    @AfterEach
    void timeStands() {
        TestClock.reset();
    }

    @Test
    void aDayGoesFromItsOpeningToTheFile() {
        opened();
        signIn(receptions.mandate(deputy), deputy).statusCode(200).body("presentCodes", contains(deputy));
        signIn(receptions.mandate(deputy), deputy).statusCode(200).body("presentCodes", contains(deputy));
        String first = draw(receptions.kiosk(station))
                .statusCode(201)
                .body("number", equalTo(1))
                .extract()
                .path("id");
        String second = draw(receptions.clerk(station))
                .statusCode(201)
                .body("number", equalTo(2))
                .extract()
                .path("id");
        String third = draw(receptions.clerk(station)).statusCode(201).extract().path("id");
        UUID opinion = UUID.randomUUID();
        UUID late = UUID.randomUUID();

        visit(first, "call", null).statusCode(200).body("status", equalTo("CALLED"));
        visit(first, "call", null).statusCode(200);
        visit(first, "hearing", "{\"opinionIds\":[\"" + opinion + "\"]}")
                .statusCode(200)
                .body("status", equalTo("HEARD"));
        visit(first, "hearing", "{\"opinionIds\":[\"" + late + "\",\"" + opinion + "\"]}")
                .statusCode(200)
                .body("opinionIds", contains(opinion.toString(), late.toString()));
        visit(second, "hearing", HEARD_NOTHING).statusCode(409).body("code", equalTo("illegal-transition"));
        visit(second, "leaving", null).statusCode(200).body("status", equalTo("LEFT"));
        act("closing", "{}")
                .statusCode(409)
                .body("code", equalTo("reception-visitors-wait"))
                .body("waiting", equalTo(1));
        queue("?status=WAITING").body("items.number", contains(3));
        visit(third, "call", null).statusCode(200);
        visit(third, "hearing", HEARD_NOTHING).statusCode(200);

        act("closing", "{\"minutes\":\"约定月底实地查看。\"}")
                .statusCode(200)
                .body("status", equalTo("HELD"))
                .body("attendances", equalTo(1))
                .body("visitors", equalTo(3))
                .body("itemCount", equalTo(2));
        visit(third, "hearing", HEARD_NOTHING).statusCode(409);
        act("correction", "{\"attendances\":2,\"visitors\":9,\"itemCount\":4,\"reason\":\"漏登\"}")
                .statusCode(200)
                .body("visitors", equalTo(9))
                .body("reason", equalTo("漏登"));
        act("archiving", null).statusCode(200).body("status", equalTo("ARCHIVED"));
        act("correction", "{\"attendances\":2,\"visitors\":9,\"itemCount\":4,\"reason\":\"漏登\"}")
                .statusCode(409);

        figures("&from=2026-01-01&to=2026-12-31")
                .body("days", equalTo(1))
                .body("attendances", equalTo(2))
                .body("visitors", equalTo(9))
                .body("itemCount", equalTo(4));
        figures("&from=2026-01-01&to=2026-11-25").body("days", equalTo(0)).body("visitors", equalTo(0));
        figures("&from=2026-01-01&to=2026-12-31&station=" + station).body("days", equalTo(1));
        figures("&from=2026-01-01&to=2026-12-31&station=410402-S999").body("days", equalTo(0));
        assertThat(Database.eventsOf(first)).hasSize(5);
        assertThat(Database.payload(id, "lianluo.station.reception-day.status-changed.v1"))
                .contains("\"toStatus\":\"ARCHIVED\"", "\"visitors\":9");
    }

    @Test
    void itOpensOnItsDayAlone() {
        receptions
                .act(receptions.clerk(station), id, "opening", null)
                .statusCode(409)
                .body("code", equalTo("reception-not-today"));
        draw(receptions.clerk(station)).statusCode(409).body("code", equalTo("illegal-transition"));
        signIn(receptions.clerk(station), deputy).statusCode(409);
        // Already Thursday in China.
        TestClock.set("2026-11-25T16:00:00Z");
        act("opening", null).statusCode(200).body("status", equalTo("OPEN")).body("visitors", nullValue());
        receptions
                .act(receptions.office(), id, "cancellation", "{\"reason\":\"x\"}")
                .statusCode(409)
                .body("code", equalTo("illegal-transition"));
    }

    @Test
    void onlyWhoeverIsDownSignsInAndForThemselves() {
        opened();
        String stranger = receptions.deputy(station);

        signIn(receptions.clerk(station), stranger).statusCode(422).body("code", equalTo("reception-deputy-not-down"));
        signIn(receptions.mandate(other), deputy).statusCode(403);
        signIn(receptions.clerk(station), deputy).statusCode(200);
        signIn(receptions.mandate(other), other).statusCode(200).body("presentCodes", contains(deputy, other));
    }

    @Test
    void aRepeatDrawsNoSecondNumber() {
        opened();
        String key = UUID.randomUUID().toString();
        for (int time = 0; time < 2; time++) {
            given().header("Authorization", receptions.kiosk(station))
                    .header("Idempotency-Key", key)
                    .post(Receptions.DAYS + "/" + id + "/visits")
                    .then()
                    .statusCode(201)
                    .body("number", equalTo(1));
        }

        queue("").body("items", hasSize(1));
    }

    @Test
    void theQueueIsTheDesksOwn() {
        opened();
        String visit = draw(receptions.kiosk(station)).extract().path("id");

        for (String stranger :
                new String[] {receptions.clerk("410402-S999"), new Receptions().office(), receptions.mandate(deputy)}) {
            given().header("Authorization", stranger)
                    .get(Receptions.DAYS + "/" + id + "/visits")
                    .then()
                    .statusCode(403);
            receptions.visit(stranger, visit, "call", null).statusCode(403);
        }
        given().header("Authorization", receptions.clerk("410402-S999"))
                .get("/api/v1/reception-visits/" + visit)
                .then()
                .statusCode(404);
        draw(receptions.kiosk("410402-S999")).statusCode(403);
        given().header("Authorization", receptions.clerk(station))
                .post("/api/v1/reception-visits/" + visit + "/call")
                .then()
                .statusCode(428);
        given().header("Authorization", receptions.clerk(station))
                .post("/api/v1/reception-visits/" + UUID.randomUUID() + "/call")
                .then()
                .statusCode(404);
    }

    @Test
    void whatIsWrittenDownNamesNobody() {
        opened();

        act("closing", "{\"minutes\":\"请联系身份证11010519491231002X。\"}")
                .statusCode(422)
                .body("code", equalTo("reception-personal-number"));
        act("closing", "{}").statusCode(200).body("visitors", equalTo(0));
        receptions.list(receptions.office(), "&status=HELD").body("items.id", contains(id));
        receptions.list(receptions.head(station), "&toDo=true").body("items.id", contains(id));
        act("archiving", null).statusCode(200);
        receptions.list(receptions.head(station), "&toDo=true").body("items", empty());
    }

    private void opened() {
        TestClock.set("2026-11-26T01:00:00Z");
        receptions.act(receptions.clerk(station), id, "opening", null).statusCode(200);
    }

    private ValidatableResponse act(String step, String body) {
        return receptions.act(receptions.head(station), id, step, body);
    }

    private ValidatableResponse visit(String visit, String step, String body) {
        return receptions.visit(receptions.clerk(station), visit, step, body);
    }

    private ValidatableResponse draw(String bearer) {
        return given().header("Authorization", bearer)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post(Receptions.DAYS + "/" + id + "/visits")
                .then();
    }

    private ValidatableResponse signIn(String bearer, String code) {
        return given().header("Authorization", bearer)
                .contentType("application/json")
                .body("{\"deputyCode\":\"" + code + "\"}")
                .post(Receptions.DAYS + "/" + id + "/sign-ins")
                .then();
    }

    private ValidatableResponse queue(String query) {
        return given().header("Authorization", receptions.clerk(station))
                .get(Receptions.DAYS + "/" + id + "/visits" + query)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse figures(String query) {
        return given().get("/api/v1/reception-figures?region=" + receptions.region() + query)
                .then()
                .statusCode(200);
    }
}
