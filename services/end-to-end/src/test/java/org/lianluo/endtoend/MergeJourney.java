package org.lianluo.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.lianluo.endtoend.Directory.CO_SPONSOR;
import static org.lianluo.endtoend.Directory.DEPUTY;
import static org.lianluo.endtoend.Directory.UNIT;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two deputies raise the same matter: units handle it once, and each deputy is answered; or the merge is undone. */
@ExtendWith(RunningSuite.class)
class MergeJourney {

    private static final String GOOD = "SATISFIED";
    private static final Actor INTAKE = Actor.person("intake");

    @Test
    void bothProposersAreAnsweredAndRateEachTheirOwn() {
        SuggestionCase lead = SuggestionCase.registered("关于曙光街增设停车位的建议", List.of(), List.of());
        SuggestionCase member = ofAnotherDeputy("关于缓解曙光街停车难的建议");
        merge(lead, member);
        lead.assign("SOLE", UNIT + " SOLE");
        member.awaitStatus("ASSIGNED");
        String one = lead.assignment(UNIT, 1);
        String other = member.assignment(UNIT, 1);

        Case.unitCall(UNIT, other, "/signature", "").statusCode(409).body("leadAssignmentId", equalTo(one));
        Case.unitCall(UNIT, one, "/signature", "").statusCode(200);
        contact(one, DEPUTY);
        contact(other, CO_SPONSOR);
        String reply = Case.unitCall(UNIT, one, "/replies", """
                        {"classCode":"A","text":"代表您好：建议收悉，已增设车位八十个。","documentNumber":"市政函〔2026〕21号"}""")
                .statusCode(201)
                .extract()
                .path("id");
        Case.unitCall(UNIT, one, "/replies/" + reply + "/approval", "{\"signatory\":\"李局长\"}")
                .statusCode(200);

        for (SuggestionCase suggestion : List.of(lead, member)) {
            suggestion.awaitStatus("REPLIED");
        }
        Actor itsDeputy = SuggestionCase.deputy(CO_SPONSOR);
        itsDeputy.request().get("/api/v1/assignments/" + one).then().statusCode(404);
        itsDeputy
                .request()
                .get("/api/v1/assignments/" + other + "/replies")
                .then()
                .body("items.text", contains("代表您好：建议收悉，已增设车位八十个。"));
        merges(itsDeputy, member)
                .then()
                .body("items.status", contains("ANSWERED"))
                .body("items[0].count", equalTo(2))
                .body("items[0].items.suggestionId", contains(member.id()));
        member.feedback(CO_SPONSOR, UNIT, 1, GOOD, GOOD);
        lead.feedback(DEPUTY, UNIT, 1, GOOD, "DISSATISFIED");

        member.awaitStatus("CLOSED");
        lead.awaitStatus("REHANDLING");
        lead.reply(UNIT, 2, "A");
        lead.feedback(DEPUTY, UNIT, 2, GOOD, GOOD);
        lead.awaitStatus("CLOSED");
        member.awaitStatus("CLOSED");
    }

    @Test
    void undoneBeforeTheReplyEachHasTheDatesThatItHad() {
        SuggestionCase lead = SuggestionCase.registered("关于北段路灯的建议", List.of(), List.of());
        SuggestionCase member = ofAnotherDeputy("关于南段路灯的建议");
        lead.assign("SOLE", UNIT + " SOLE");
        member.assign("SOLE", UNIT + " SOLE");
        String other = member.assignment(UNIT, 1);
        JsonPath before = assignment(other);

        String merge = merge(lead, member);
        await().atMost(Case.SOON)
                .untilAsserted(() -> assertThat(assignment(other).getString("suggestion.merge.leadAssignmentId"))
                        .isEqualTo(lead.assignment(UNIT, 1)));
        lead.act(INTAKE, "/merges/" + merge + "/undo", "{\"reason\":\"两件建议路段不同\"}")
                .statusCode(200);
        await().atMost(Case.SOON)
                .untilAsserted(() -> assertThat(assignment(other).getString("suggestion.merge"))
                        .isNull());

        JsonPath after = assignment(other);
        for (String kept : List.of("assignedAt", "answerDue.due", "answerDue.rule", "status")) {
            assertThat(after.getString(kept)).as(kept).isEqualTo(before.getString(kept));
        }
        lead.reply(UNIT, 1, "A");
        lead.awaitStatus("REPLIED");
        member.awaitStatus("ASSIGNED");
        assertThat(assignment(other).getString("status")).isEqualTo("PENDING");
        merges(INTAKE, member).then().body("items.status", contains("UNDONE"));
    }

    private static SuggestionCase ofAnotherDeputy(String title) {
        Actor deputy = SuggestionCase.deputy(CO_SPONSOR);
        String id = deputy.request()
                .body("""
                        {"title":"%s","facts":"居民多次反映，代表两次夜间实地查看，情况属实。",
                         "proposals":"请主管单位尽快安排解决。","category":"PARKING",
                         "occasion":"IN_SESSION","term":11,"sessionNumber":3,"confidential":false,
                         "leadDeputyCode":"%s","opinionIds":[],"coSponsorCodes":[],"checklist":%s}""".formatted(title, CO_SPONSOR, SuggestionCase.NOTHING_EXCLUDED))
                .post("/api/v1/suggestions")
                .then()
                .statusCode(201)
                .extract()
                .path("summary.id");
        SuggestionCase suggestion = SuggestionCase.of(id);
        suggestion.act(deputy, "/submission", "").statusCode(200);
        suggestion.register();
        return suggestion;
    }

    private static String merge(SuggestionCase lead, SuggestionCase member) {
        return lead.act(INTAKE, "/merges", "{\"suggestionIds\":[\"%s\"],\"reason\":\"内容相同\"}".formatted(member.id()))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Response merges(Actor actor, SuggestionCase suggestion) {
        return actor.request().get("/api/v1/suggestions/" + suggestion.id() + "/merges");
    }

    private static void contact(String assignment, String deputy) {
        Case.unitCall(UNIT, assignment, "/contacts", """
                        {"kind":"FACE_TO_FACE","deputyCode":"%s","on":"%s","summary":"现场商定车位方案。"}""".formatted(
                                deputy, RunningSuite.time().today()))
                .statusCode(201);
    }

    private static JsonPath assignment(String id) {
        return INTAKE.request()
                .get("/api/v1/assignments/" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
