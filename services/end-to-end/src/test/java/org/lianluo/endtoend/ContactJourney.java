package org.lianluo.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A year of dual contact and of petition duty, with the figures of a published report: 7 members of the director meeting and 7
 * studios, 35 members of the standing committee and 77 deputies; 16 letters and 32 visits.
 */
@ExtendWith(RunningSuite.class)
class ContactJourney {

    private static final String LINKS = "/api/v1/contact-links";
    private static final int DIRECTORS = 7;
    private static final int MEMBERS = 35;
    private static final int GRASSROOTS = 77;
    private static final int LETTERS = 16;
    private static final int VISITS = 32;
    private static final int DUTIES = 8;

    private final Actor intake = Actor.person("intake");
    private final Actor director = Actor.person("director");
    private final Actor clerk = Actor.person("clerk-s001");
    private final LocalDate today = RunningSuite.time().today();

    @Test
    void sevenWithSevenStudiosAndThirtyFiveWithSeventySevenDeputies() {
        List<String> links = new ArrayList<>();
        for (int number = 1; number <= DIRECTORS; number++) {
            String studio = "410402-S7%02d".formatted(number);
            Directory.created(intake, "/api/v1/stations", """
                    {"code":"%s","name":"代表工作室","kind":"STUDIO","level":"STREET","regionCode":"410402",
                     "status":"ACTIVE"}""".formatted(studio));
            links.add(link("DIRECTOR_STATION", member(7000 + number, "DIRECTOR_MEETING"), studio));
        }
        List<String> members = IntStream.rangeClosed(1, MEMBERS)
                .mapToObj(number -> member(7100 + number, "STANDING_COMMITTEE"))
                .toList();
        for (int number = 0; number < GRASSROOTS; number++) {
            String deputy = code(7201 + number);
            deputy(deputy);
            links.add(link("MEMBER_DEPUTY", members.get(number % MEMBERS), deputy));
        }

        String missed = links.get(links.size() - 1);
        links.stream().filter(link -> !link.equals(missed)).forEach(this::log);
        coverage("MEMBER_DEPUTY")
                .body("members", equalTo(MEMBERS))
                .body("targets", equalTo(GRASSROOTS))
                .body("reached", equalTo(GRASSROOTS - 1))
                .body("missing.target", contains(code(7200 + GRASSROOTS)));
        log(missed);

        coverage("DIRECTOR_STATION")
                .body("members", equalTo(DIRECTORS))
                .body("active", equalTo(DIRECTORS))
                .body("targets", equalTo(DIRECTORS))
                .body("reached", equalTo(DIRECTORS))
                .body("missing", empty());
        coverage("MEMBER_DEPUTY")
                .body("active", equalTo(MEMBERS))
                .body("reached", equalTo(GRASSROOTS))
                .body("contacts", equalTo(GRASSROOTS))
                .body("missing", empty());
    }

    @Test
    void sixteenLettersAndThirtyTwoVisitsAreFollowedToTheirEnd() {
        List<String> duties = IntStream.range(0, DUTIES)
                .mapToObj(number -> Directory.created(intake, "/api/v1/petition-duties", """
                        {"on":"%s","stationCode":"%s","deputyCodes":["%s"]}""".formatted(
                                today.minusDays(number), Directory.STATION, Directory.DEPUTIES.get(number))))
                .toList();
        for (int number = 0; number < LETTERS + VISITS; number++) {
            int duty = number % DUTIES;
            String entry = taken(duties.get(duty), Directory.DEPUTIES.get(duty), number < LETTERS ? "LETTER" : "VISIT");
            act(entry, "handing-on", "{\"on\":\"" + today + "\",\"to\":\"区城市管理局\"}");
            act(entry, "ending", """
                    {"on":"%s","result":"%s","note":"已回告。"}""".formatted(today, number % 4 == 0 ? "EXPLAINED" : "SETTLED"));
        }

        director.request()
                .get("/api/v1/petition-figures?from=" + today.minusDays(DUTIES) + "&to=" + today)
                .then()
                .statusCode(200)
                .body("duties", equalTo(DUTIES))
                .body("deputies", equalTo(DUTIES))
                .body("byKind.kind", contains("LETTER", "VISIT"))
                .body("byKind.taken", contains(LETTERS, VISITS))
                .body("byKind.handedOn", contains(LETTERS, VISITS))
                .body("byKind.ended", contains(LETTERS, VISITS))
                .body("byResult.find { it.result == 'EXPLAINED' }.count", equalTo((LETTERS + VISITS) / 4));
        ValidatableResponse opinions = clerk.request()
                .get("/api/v1/opinions?raisedAtKind=PETITION&raisedAtId=" + duties.get(0))
                .then()
                .statusCode(200)
                .body("items", hasSize((LETTERS + VISITS) / DUTIES));
        List<String> numbers = intake.request()
                .get("/api/v1/petition-entries?dutyId=" + duties.get(0))
                .then()
                .statusCode(200)
                .extract()
                .path("items.receiptNumber");
        opinions.body("items.receiptNumber", containsInAnyOrder(numbers.toArray()));
        assertThat(Actor.person("deputy-0001")
                        .request()
                        .get("/api/v1/petition-entries?toDo=true")
                        .then()
                        .statusCode(200)
                        .extract()
                        .<List<String>>path("items.dutyId"))
                .doesNotContain(duties.get(0));
    }

    /** What was said or written is an opinion of that duty; its number is entered. */
    private String taken(String duty, String deputy, String kind) {
        String number = clerk.request()
                .body("""
                        {"stationId":"%s","title":"信访事项","content":"希望尽快修复路灯。","category":"LIGHTING",
                         "raisedAt":{"kind":"PETITION","id":"%s"}}""".formatted(Directory.stationId(), duty))
                .post("/api/v1/opinions")
                .then()
                .statusCode(201)
                .extract()
                .path("receiptNumber");
        return Directory.created(
                intake, "/api/v1/petition-duties/" + duty + "/entries", """
                {"kind":"%s","receiptNumber":"%s","deputyCode":"%s"}""".formatted(kind, number, deputy));
    }

    private void act(String entry, String what, String body) {
        String path = "/api/v1/petition-entries/" + entry;
        intake.request()
                .header("If-Match", intake.request().get(path).header("ETag"))
                .body(body)
                .post(path + "/" + what)
                .then()
                .statusCode(200);
    }

    private String link(String kind, String member, String target) {
        return Directory.created(intake, LINKS, """
                {"kind":"%s","memberCode":"%s","target":"%s","since":"%s"}""".formatted(kind, member, target, today.minusDays(30)));
    }

    private void log(String link) {
        intake.request()
                .body("{\"on\":\"" + today.minusDays(1) + "\",\"form\":\"VISIT\",\"summary\":\"走访了解情况。\"}")
                .post(LINKS + "/" + link + "/contacts")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse coverage(String kind) {
        return director.request()
                .get("/api/v1/contact-coverage?kind=%s&from=%s&to=%s".formatted(kind, today.minusDays(30), today))
                .then()
                .statusCode(200);
    }

    /** Gives the code of a new deputy who is a member of that body. */
    private String member(int number, String body) {
        intake.request()
                .header("If-Match", "\"0\"")
                .body("{\"kind\":\"%s\",\"value\":\"委员\",\"validFrom\":\"%s\"}".formatted(body, today.minusDays(60)))
                .post("/api/v1/deputies/" + deputy(code(number)) + "/facts")
                .then()
                .statusCode(200);
        return code(number);
    }

    private String deputy(String code) {
        return Directory.created(intake, "/api/v1/deputies", """
                {"code":"%s","name":"代表乙","level":"COUNTY","term":11,"regionCode":"410402","stationCodes":[],
                 "status":"ACTIVE"}""".formatted(code));
    }

    private static String code(int number) {
        return "D410402-" + number;
    }
}
