package org.lianluo.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.lianluo.endtoend.Ballots.OFFICE;
import static org.lianluo.endtoend.Ballots.act;
import static org.lianluo.endtoend.Ballots.drafted;
import static org.lianluo.endtoend.Ballots.finish;
import static org.lianluo.endtoend.Ballots.items;
import static org.lianluo.endtoend.Ballots.mark;
import static org.lianluo.endtoend.Ballots.office;
import static org.lianluo.endtoend.Ballots.open;
import static org.lianluo.endtoend.Ballots.results;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a verdict found goes through its issue list, until the verdict counts as put right and may be repeated. */
@ExtendWith(RunningSuite.class)
class IssueListJourney {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String LISTS = "/api/v1/issue-lists";
    private static final String ITEMS = "/api/v1/issue-items";

    @Test
    void aDissatisfiedVerdictIsPutRightThroughItsIssueList() {
        String survey = drafted("DEPARTMENTS", "政府工作部门满意度测评（问题清单）", items("UNIT", 1, "部门", "410402-U02"), "");
        open(survey, 10);
        mark(survey, 7, "DISSATISFIED");
        finish(survey);
        String verdict = results(survey).getString("items[0].id");

        String list = await().atMost(PATIENCE)
                .until(() -> first(OFFICE, LISTS + "?referenceId=" + verdict), one -> one != null);
        String today = RunningSuite.time().today().toString();
        changed(OFFICE, "PUT", LISTS + "/" + list, "letter", """
                {"overallView":"工作有进展。","mainProblems":"群众反映停车难。","proposals":"公开整改计划。","timeLimit":"6mo",
                 "directorMeetingOn":"%s"}""".formatted(today))
                .statusCode(200);
        assertThat(first("leader-u02", LISTS + "?referenceId=" + verdict)).isNull();
        changed(OFFICE, "POST", LISTS + "/" + list, "hand-over", "{\"on\":\"%s\"}".formatted(today))
                .statusCode(200)
                .body("status", equalTo("HANDED_OVER"));
        String item = first("leader-u02", ITEMS + "?toDo=true&listId=" + list);

        changed(
                        "leader-u02",
                        "POST",
                        ITEMS + "/" + item,
                        "plan",
                        "{\"documentNumber\":\"新城〔2026〕1号\",\"text\":\"方案。\"}")
                .statusCode(200);
        changed("leader-u02", "POST", ITEMS + "/" + item, "start", null).statusCode(200);
        changed("leader-u02", "POST", ITEMS + "/" + item, "result", """
                {"documentNumber":"新城〔2026〕2号","text":"已公开并落实。","on":"%s"}""".formatted(today))
                .statusCode(200)
                .body("inTime", equalTo(true));
        changed("leader-u02", "POST", ITEMS + "/" + item, "verification", "{\"evidence\":\"自查。\"}")
                .statusCode(403);
        changed("supervisor", "POST", ITEMS + "/" + item, "comment", "{\"text\":\"结果属实。\"}")
                .statusCode(200);
        changed("supervisor", "POST", ITEMS + "/" + item, "verification", "{\"evidence\":\"现场查看，已落实。\"}")
                .statusCode(200);
        office().get(LISTS + "/" + list + "/tally").then().statusCode(200).body("total.rate", equalTo(100f));

        await().atMost(PATIENCE).untilAsserted(() -> office().get("/api/v1/verdicts/" + verdict)
                .then()
                .statusCode(200)
                .body("status", equalTo("RECTIFIED"))
                .body("rectification", equalTo("现场查看，已落实。")));
        act(survey, "re-survey", null).statusCode(201);
    }

    private static String first(String person, String path) {
        List<String> ids = Actor.person(person)
                .request()
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
        return ids.isEmpty() ? null : ids.get(0);
    }

    private static ValidatableResponse changed(String person, String method, String path, String what, String body) {
        String version = Actor.person(person).request().get(path).header("ETag");
        RequestSpecification request = Actor.person(person).request().header("If-Match", version);
        if (body != null) {
            request.body(body);
        }
        return request.request(method, path + "/" + what).then();
    }
}
