package org.lianluo.endtoend;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lianluo.shared.servers.SuiteService;

/** Plants marked personal data and looks for it where it must never be: logs, events, metrics. */
@ExtendWith(RunningSuite.class)
class PersonalDataIT {

    private static final String NAME = "欧阳标记";
    private static final String PHONE = "13811112222";
    private static final String WORDS = "只有本人才知道的标记句子";

    @Test
    void isInNoLogNoEventAndNoMetric() throws IOException {
        Actor clerk = Actor.person("clerk-s001");
        Case opinion = Case.of(clerk.request()
                .body("""
                        {"stationId":"%s","title":"%s","content":"%s，电话%s","category":"LIGHTING",
                         "submitter":{"name":"%s","phone":"%s","anonymous":false,"consent":{"textVersion":"2026-01"}}}""".formatted(Directory.stationId(), WORDS, WORDS, PHONE, NAME, PHONE))
                .post("/api/v1/opinions")
                .then()
                .statusCode(201));
        // Each refusal is one more chance to log what was sent.
        clerk.request()
                .body("{\"title\":\"" + WORDS + PHONE + "\",\"phone\":7}")
                .post("/api/v1/opinions")
                .then()
                .statusCode(400);
        clerk.request()
                .body("{\"" + PHONE + "\":\"" + NAME)
                .post("/api/v1/opinions")
                .then()
                .statusCode(400);
        clerk.request()
                .body("{\"phone\":\"" + PHONE + "\"}")
                .post("/api/v1/opinions/phone-lookup")
                .then()
                .statusCode(200);
        clerk.request()
                .body("{\"reason\":\"核实\"}")
                .post("/api/v1/opinions/" + opinion.id() + "/submitter-disclosure")
                .then()
                .statusCode(200);
        given().header("Tracking-Code", "1111-2222-3333-4444")
                .get("/api/v1/opinion-receipts/" + opinion.receiptNumber())
                .then()
                .statusCode(404);
        opinion.triage(Case.forwardTo(Directory.UNIT)).statusCode(200);
        opinion.awaitAssignment(Directory.UNIT, 1);
        opinion.follow().statusCode(200);
        aPersonOfTheDirectory();

        List<String> marks = List.of(
                NAME,
                PHONE,
                WORDS,
                opinion.trackingCode(),
                opinion.trackingCode().replace("-", ""),
                clerk.token());
        for (String mark : marks) {
            assertThat(Written.logs()).as("logs").doesNotContain(mark);
            assertThat(Written.events()).as("events").doesNotContain(mark);
            assertThat(metrics()).as("metrics").doesNotContain(mark);
        }
        assertThat(Written.events()).as("the search itself works").contains(opinion.id());
        assertThat(metrics()).as("the search itself works").contains("lianluo_inbox");
    }

    /** Entered, refused, looked for, shown and erased. */
    private static void aPersonOfTheDirectory() {
        Actor intake = Actor.person("intake");
        String entry = """
                {"code":"P410402-7777","name":"%s","kinds":["VOTER"],"regionCode":"410402","active":false,"phone":"%s"}""".formatted(NAME, PHONE);
        String id = intake.request()
                .body(entry)
                .post("/api/v1/persons")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        intake.request().body(entry).post("/api/v1/persons").then().statusCode(409);
        intake.request()
                .body("{\"phone\":\"" + PHONE + "\"}")
                .post("/api/v1/persons/phone-lookup")
                .then()
                .statusCode(200);
        intake.request()
                .body("{\"reason\":\"核实\"}")
                .post("/api/v1/persons/" + id + "/phone-disclosure")
                .then()
                .statusCode(200);
        intake.request()
                .header("If-Match", "\"0\"")
                .post("/api/v1/persons/" + id + "/erasure")
                .then()
                .statusCode(200);
    }

    private static String metrics() {
        return SuiteService.all().stream()
                .map(service -> given().baseUri(
                                RunningSuite.suite().service(service).managementUrl())
                        .get("/q/metrics")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .collect(Collectors.joining("\n"));
    }
}
