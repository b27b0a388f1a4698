package org.lianluo.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

/** What must be known before an opinion can go its way: entered through the public API, then told by events. */
final class Directory {

    static final String STATION = "410402-S001";
    static final String UNIT = "410402-U01";
    static final String OTHER_UNIT = "410402-U02";
    static final String THIRD_UNIT = "410402-U03";
    static final String DEPUTY = "D410402-0001";
    static final String CO_SPONSOR = "D410402-0002";
    static final String OTHER_CO_SPONSOR = "D410402-0003";

    /** Two with an account of their own, and ten mandates of another. */
    static final List<String> DEPUTIES =
            IntStream.rangeClosed(1, 12).mapToObj("D410402-%04d"::formatted).toList();

    /** Journeys through time end well before. */
    private static final int YEARS = 15;

    private static String stationId;

    private Directory() {}

    static void enter() {
        Actor admin = Actor.person("system-admin");
        Actor intake = Actor.person("intake");
        created(admin, "/api/v1/regions", "{\"code\":\"410402\",\"name\":\"新华区\",\"effectiveFrom\":\"1997-01-01\"}");
        stationId = created(intake, "/api/v1/stations", station(STATION));
        created(intake, "/api/v1/stations", station("410402-S002"));
        for (String deputy : DEPUTIES) {
            created(intake, "/api/v1/deputies", """
                    {"code":"%s","name":"代表甲","level":"COUNTY","term":11,"regionCode":"410402",
                     "stationCodes":["410402-S001"],"status":"ACTIVE"}""".formatted(deputy));
        }
        for (String unit : new String[] {UNIT, OTHER_UNIT, THIRD_UNIT}) {
            created(intake, "/api/v1/units", """
                    {"code":"%s","name":"市政维护中心","kind":"BUREAU","regionCode":"410402","domains":["路灯"],"status":"ACTIVE"}""".formatted(unit));
        }
        int year = RunningSuite.time().today().getYear();
        MadeUpYears.load(admin, year, year + YEARS);
        awaitKnown();
    }

    static String stationId() {
        return stationId;
    }

    /** Enters something, and gives its id. */
    static String created(Actor actor, String path, String body) {
        return actor.request()
                .body(body)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String station(String code) {
        return """
                {"code":"%s","name":"曙光街街道人大代表联络站","kind":"STATION","level":"STREET","regionCode":"410402",
                 "address":"曙光街中段12号","status":"ACTIVE"}""".formatted(code);
    }

    /**
     * The suggestion service knows station, unit and deputy when a whole first case can be decided, the survey service its
     * deputies when a survey may name them.
     */
    private static void awaitKnown() {
        await().atMost(Duration.ofSeconds(120)).untilAsserted(() -> assertThat(Actor.machine("kiosk-" + STATION)
                        .request()
                        .body(Case.body("等待目录"))
                        .post("/api/v1/opinions")
                        .statusCode())
                .isEqualTo(201));
        await().atMost(Duration.ofSeconds(120)).untilAsserted(() -> {
            Case opinion = Case.submitted("等待目录");
            opinion.triage("{\"decision\":\"CONVERT\",\"deputyCode\":\"" + DEPUTY + "\"}")
                    .statusCode(200);
            Case.submitted("等待目录").triage(Case.forwardTo(OTHER_UNIT)).statusCode(200);
        });
        await().atMost(Duration.ofSeconds(120)).untilAsserted(() -> assertThat(Actor.person("intake")
                        .request()
                        .body("""
                                {"kind":"REPORT","title":"等待目录","method":"PHONE","blind":false,
                                 "items":[{"subjectKind":"REPORT","title":"等待目录","responsibleDeputyCodes":["%s"]}]}""".formatted(String.join("\",\"", DEPUTIES)))
                        .post("/api/v1/surveys")
                        .statusCode())
                .isEqualTo(201));
    }
}
