package org.lianluo.endtoend;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.lianluo.endtoend.Directory.CO_SPONSOR;
import static org.lianluo.endtoend.Directory.DEPUTY;
import static org.lianluo.endtoend.Directory.UNIT;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Ten deputies move a motion (地方组织法 2022 §22); the presidium decides what becomes of it. */
@ExtendWith(RunningSuite.class)
class MotionJourney {

    /** Those whose account is one, besides the two that have their own. */
    private static final List<String> OTHERS = Directory.DEPUTIES.subList(2, 10);

    /** They are known where motions are drafted. */
    @BeforeAll
    static void tenDeputies() {
        await().atMost(Case.SOON)
                .untilAsserted(() -> draft("关于增设公共厕所的议案", OTHERS).statusCode(201));
    }

    @Test
    void isTabledAdoptedPlannedReportedAndRated() {
        String id = submitted("关于制定城区停车管理办法的议案");

        act("presidium-county", id, "decision", "{\"decision\":\"TO_COMMITTEE\",\"committee\":\"城市建设环境保护委员会\"}")
                .body("summary.status", equalTo("WITH_COMMITTEE"));
        act("supervisor", id, "committee-opinion", "{\"forTabling\":true,\"opinion\":\"事实清楚，方案可行，建议列入议程。\"}")
                .body("summary.status", equalTo("EXAMINED"));
        act("presidium-county", id, "decision", "{\"decision\":\"TABLED\"}").body("summary.status", equalTo("TABLED"));
        act("presidium-county", id, "vote", """
                        {"votesFor":142,"votesAgainst":3,"abstained":5,"notPressed":1,"allDeputies":171}""").body("summary.status", equalTo("ADOPTED"));
        act(
                        "gov-office",
                        id,
                        "plan",
                        "{\"plan\":\"由城市管理局牵头，年内出台管理办法。\",\"due\":\""
                                + RunningSuite.time().today().plusMonths(9) + "\"}")
                .body("summary.status", equalTo("PLANNED"));
        act("gov-office", id, "report", "{\"report\":\"管理办法已经施行。\"}").body("summary.status", equalTo("REPORTED"));
        act("intake", id, "rating", "{\"satisfied\":20,\"basicallySatisfied\":8,\"dissatisfied\":1,\"allMembers\":29}")
                .body("summary.status", equalTo("CLOSED"));
    }

    @Test
    void handledAsASuggestionItIsOneAndStaysLinked() {
        String id = submitted("关于优化公交线网的议案");

        act("presidium-county", id, "decision", "{\"decision\":\"AS_SUGGESTION\",\"reason\":\"属于部门日常工作，作为代表建议办理。\"}")
                .body("summary.status", equalTo("AS_SUGGESTION"));
        String suggestion = await().atMost(Case.SOON)
                .until(() -> motion("deputy-0001", id).extract().path("suggestionId"), found -> found != null);

        SuggestionCase handled = SuggestionCase.of(suggestion);
        handled.page(SuggestionCase.deputy(DEPUTY)).body("motionId", equalTo(id));
        handled.register();
        handled.assign("SOLE", UNIT + " SOLE");
        handled.reply(UNIT, 1, "A");
        handled.awaitStatus("REPLIED");
    }

    @Test
    void nineSignersAreTooFew() {
        String id = drafted("关于增设社区食堂的议案", OTHERS);
        OTHERS.forEach(code -> confirm("deputies-other", id, code));

        attempt("deputy-0001", id, "submission", "").statusCode(422).body("code", equalTo("too-few-signers"));
    }

    private static String submitted(String title) {
        String id = drafted(
                title, Stream.concat(Stream.of(CO_SPONSOR), OTHERS.stream()).toList());
        confirm("deputy-0002", id, CO_SPONSOR);
        OTHERS.forEach(code -> confirm("deputies-other", id, code));
        act("deputy-0001", id, "submission", "").body("summary.status", equalTo("SUBMITTED"));
        return id;
    }

    private static String drafted(String title, List<String> coSponsors) {
        return draft(title, coSponsors).statusCode(201).extract().path("summary.id");
    }

    private static ValidatableResponse draft(String title, List<String> coSponsors) {
        return Actor.person("deputy-0001")
                .request()
                .body("""
                        {"title":"%s","basis":"城区机动车五年间增加一倍，现有车位不足，群众反映强烈，代表多次调研。",
                         "plan":"一、制定管理办法；二、明确主管部门；三、公布收费标准。","category":"PARKING","term":11,
                         "sessionNumber":3,"coSponsorCodes":[%s]}""".formatted(
                        title,
                        coSponsors.stream().map(code -> "\"" + code + "\"").collect(Collectors.joining(","))))
                .post("/api/v1/motions")
                .then();
    }

    private static void confirm(String person, String id, String code) {
        act(person, id, "co-sponsors/" + code + "/confirmation", "{\"textVersion\":1}");
    }

    private static ValidatableResponse act(String person, String id, String action, String body) {
        return attempt(person, id, action, body).statusCode(200);
    }

    private static ValidatableResponse attempt(String person, String id, String action, String body) {
        return Actor.person(person)
                .request()
                .header("If-Match", motion(person, id).extract().header("ETag"))
                .body(body)
                .post("/api/v1/motions/" + id + "/" + action)
                .then();
    }

    private static ValidatableResponse motion(String person, String id) {
        return Actor.person(person)
                .request()
                .get("/api/v1/motions/" + id)
                .then()
                .statusCode(200);
    }
}
