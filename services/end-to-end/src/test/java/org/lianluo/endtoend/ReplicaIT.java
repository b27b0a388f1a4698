package org.lianluo.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lianluo.local.ServiceProcess;
import org.lianluo.local.Suite;
import org.lianluo.shared.servers.SuiteService;

/** Two processes of one service, straight at each: what one accepted the other knows, and nothing happens twice. */
@ExtendWith(RunningSuite.class)
class ReplicaIT {

    private static ServiceProcess suggestionReplica;
    private static ServiceProcess handlingReplica;
    private static List<String> suggestionUrls;
    private static List<String> handlingUrls;

    @BeforeAll
    static void startReplicas() {
        Suite suite = RunningSuite.suite();
        suggestionReplica = suite.startReplica(SuiteService.SUGGESTION);
        handlingReplica = suite.startReplica(SuiteService.HANDLING);
        suggestionUrls = List.of(suite.service(SuiteService.SUGGESTION).url(), suggestionReplica.url());
        handlingUrls = List.of(suite.service(SuiteService.HANDLING).url(), handlingReplica.url());
    }

    @AfterAll
    static void stopReplicas() {
        suggestionReplica.stop();
        handlingReplica.stop();
    }

    @Test
    void oneKeyAtBothAtTheSameInstantGivesOneReceipt() throws Exception {
        String key = UUID.randomUUID().toString();

        List<Response> answers = atBoth(suggestionUrls, url -> Actor.machine("kiosk-" + Directory.STATION)
                .request(key)
                .baseUri(url)
                .body(Case.body("两个进程同一请求"))
                .post("/api/v1/opinions"));

        assertThat(answers).allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(201));
        assertThat(answers.get(0).asString()).isEqualTo(answers.get(1).asString());
    }

    @Test
    void ofTwoTriagesAtTheSameInstantOneWins() throws Exception {
        Case opinion = Case.submitted("两个进程同时审核");
        String etag = Actor.person("head-s001")
                .request()
                .get("/api/v1/opinions/" + opinion.id())
                .header("ETag");

        List<Response> answers = atBoth(suggestionUrls, url -> Actor.person("head-s001")
                .request()
                .baseUri(url)
                .header("If-Match", etag)
                .body(Case.forwardTo(Directory.UNIT))
                .post("/api/v1/opinions/" + opinion.id() + "/triage"));

        assertThat(answers).extracting(Response::statusCode).containsOnlyOnce(200);
        assertThat(answers).extracting(Response::statusCode).containsAnyOf(409, 412);
    }

    @Test
    void whatBothAcceptIsAssignedOnceAndKnownAtBoth() {
        List<Case> opinions = new ArrayList<>();
        for (int number = 0; number < 12; number++) {
            String url = suggestionUrls.get(number % 2);
            Case opinion = Case.of(Actor.machine("kiosk-" + Directory.STATION)
                    .request()
                    .baseUri(url)
                    .body(Case.body("轮流提交"))
                    .post("/api/v1/opinions")
                    .then()
                    .statusCode(201));
            opinion.triage(Case.forwardTo(Directory.UNIT)).statusCode(200);
            opinions.add(opinion);
        }

        List<String> ids = opinions.stream().map(Case::id).toList();
        for (String url : handlingUrls) {
            await().atMost(Case.SOON)
                    .untilAsserted(() -> assertThat(subjects(url).stream().filter(ids::contains))
                            .containsExactlyInAnyOrderElementsOf(ids));
        }
    }

    private static List<String> subjects(String url) {
        List<String> found = new ArrayList<>();
        Set<String> pages = new HashSet<>();
        String next = "";
        while (next != null && pages.add(next)) {
            Response page = Actor.machine("unit-" + Directory.UNIT)
                    .request()
                    .baseUri(url)
                    .queryParam("limit", 200)
                    .queryParams(next.isEmpty() ? Map.of() : Map.of("cursor", next))
                    .get("/api/v1/assignments");
            assertThat(page.statusCode()).isEqualTo(200);
            found.addAll(page.<List<String>>path("items.subjectId"));
            next = page.path("next");
        }
        return found;
    }

    private interface Call {
        Response at(String url);
    }

    private static List<Response> atBoth(List<String> urls, Call call) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(urls.size());
        try {
            List<Callable<Response>> calls = new ArrayList<>();
            urls.forEach(url -> calls.add(() -> call.at(url)));
            List<Response> answers = new ArrayList<>();
            for (Future<Response> answer : pool.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            pool.shutdown();
        }
    }
}
