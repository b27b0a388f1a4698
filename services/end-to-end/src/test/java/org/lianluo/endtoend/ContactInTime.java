package org.lianluo.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.lianluo.endtoend.Case.unitCall;
import static org.lianluo.endtoend.Directory.CO_SPONSOR;
import static org.lianluo.endtoend.Directory.DEPUTY;
import static org.lianluo.endtoend.Directory.OTHER_UNIT;
import static org.lianluo.endtoend.Directory.THIRD_UNIT;
import static org.lianluo.endtoend.Directory.UNIT;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lianluo.testkit.SuiteTime;

/** Units come to terms with each other and with deputies. */
@ExtendWith(RunningSuite.class)
class ContactInTime {

    private final SuiteTime time = RunningSuite.time();

    @Test
    void anOpinionThatWasSentBackIsLateAndCoordinatedAndThenTheLeadReplies() {
        SuggestionCase suggestion = SuggestionCase.registered("关于绿化带改造的建议", List.of(), List.of());
        suggestion.assign("LEAD_CO", UNIT + " LEAD", OTHER_UNIT + " CO");
        String lead = suggestion.assignment(UNIT, 1);
        String co = suggestion.assignment(OTHER_UNIT, 1);
        unitCall(UNIT, lead, "/signature", "").statusCode(200);
        suggestion.giveCoOpinion(OTHER_UNIT);
        String opinion = Actor.machine("unit-" + UNIT)
                .request()
                .get("/api/v1/assignments/" + lead + "/opinions")
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
        LocalDate due = LocalDate.parse(
                unitCall(UNIT, lead, "/opinions/" + opinion + "/rework-request", "{\"reason\":\"未说明完成时间。\"}")
                        .statusCode(200)
                        .extract()
                        .path("reworkDue.due"));

        time.advance(due.plusDays(1));

        assignment(co).body("status", equalTo("REWORK")).body("overdue", equalTo(true));
        assertThat(suggestion.actions()).contains("OVERDUE");
        String request = unitCall(OTHER_UNIT, co, "/escalations", "{\"reason\":\"完成时间取决于主办单位。\"}")
                .statusCode(201)
                .extract()
                .path("id");
        unitCall(UNIT, lead, "/contacts", """
                        {"kind":"PHONE","deputyCode":"%s","on":"%s","summary":"电话商定方案。"}""".formatted(DEPUTY, time.today())).statusCode(201);
        String reply =
                unitCall(UNIT, lead, "/replies", """
                        {"classCode":"A","text":"代表您好：现答复如下。","documentNumber":"市政函〔2026〕9号","commitments":[]}""").statusCode(201).extract().path("id");
        approve(lead, reply).statusCode(422).body("code", equalTo("escalation-undecided"));
        Actor office = Actor.person("gov-office");
        office.request().get("/api/v1/assignments?toDo=true&limit=200").then().body("items.id", hasItem(co));
        String etag = office.request().get("/api/v1/assignments/" + co).header("ETag");
        office.request()
                .header("If-Match", etag)
                .body("{\"text\":\"会办单位两个月内完成，主办单位统一答复。\"}")
                .post("/api/v1/assignments/" + co + "/escalations/" + request + "/coordination")
                .then()
                .statusCode(200)
                .body("status", equalTo("OPINION_SUBMITTED"));

        approve(lead, reply).statusCode(200);
        suggestion.awaitStatus("REPLIED");
    }

    @Test
    void aMeetingAnswersThreeSuggestionsAndTheDeputiesConfirmIt() {
        List<SuggestionCase> suggestions = Stream.of("关于增设公厕的建议", "关于修补路面的建议", "关于夜间照明的建议")
                .map(title -> SuggestionCase.registered(title, List.of(CO_SPONSOR), List.of()))
                .toList();
        List<String> units = List.of(UNIT, OTHER_UNIT, THIRD_UNIT);
        for (int i = 0; i < 3; i++) {
            suggestions.get(i).assign("SOLE", units.get(i) + " SOLE");
        }
        List<String> ids = Stream.of(0, 1, 2)
                .map(i -> suggestions.get(i).assignment(units.get(i), 1))
                .toList();
        for (int i = 0; i < 3; i++) {
            unitCall(units.get(i), ids.get(i), "/signature", "").statusCode(200);
        }
        LocalDate day = time.today().plusDays(3);
        Actor office = Actor.person("gov-office");
        String meeting = office.request()
                .body("""
                        {"title":"城市管理类建议面对面答复会","startsAt":"%sT01:00:00Z","place":"三楼会议室",
                         "assignmentIds":[%s],"deputyCodes":["%s","%s"]}""".formatted(day, quoted(ids), DEPUTY, CO_SPONSOR))
                .post("/api/v1/reply-meetings")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        SuggestionCase.deputy(CO_SPONSOR)
                .request()
                .get("/api/v1/reply-meetings?status=PLANNED")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(meeting));
        time.advance(day.plusDays(1));

        String etag = office.request().get("/api/v1/reply-meetings/" + meeting).header("ETag");
        office.request()
                .header("If-Match", etag)
                .body("""
                        {"minutes":"三家单位当面答复，代表发表意见。","presentDeputyCodes":["%s","%s"],"answeredAssignmentIds":[%s]}""".formatted(DEPUTY, CO_SPONSOR, quoted(ids)))
                .post("/api/v1/reply-meetings/" + meeting + "/holding")
                .then()
                .statusCode(200)
                .body("status", equalTo("HELD"));

        for (int i = 0; i < 3; i++) {
            contacts(ids.get(i)).body("items.kind", contains("MEETING", "MEETING"));
            unitCall(units.get(i), ids.get(i), "/replies", """
                            {"classCode":"A","text":"代表您好：现答复如下。","documentNumber":"市政函〔2026〕%d号","commitments":[]}""".formatted(20 + i))
                    .statusCode(201);
        }
        Actor deputy = SuggestionCase.deputy(DEPUTY);
        toDo(deputy).body("items.id", hasItems(ids.get(0), ids.get(1), ids.get(2)));
        for (String id : ids) {
            String contact = contacts(id).extract().path("items.find{it.deputyCode=='" + DEPUTY + "'}.id");
            deputy.request()
                    .body("{\"agreed\":true,\"remark\":\"当面答复属实。\"}")
                    .post("/api/v1/assignments/" + id + "/contacts/" + contact + "/acknowledgement")
                    .then()
                    .statusCode(200);
            contacts(id).body("items.findAll{it.agreed}", hasSize(1));
            toDo(deputy).body("items.id", not(hasItem(id)));
        }
    }

    private static ValidatableResponse approve(String assignment, String reply) {
        return unitCall(UNIT, assignment, "/replies/" + reply + "/approval", "{\"signatory\":\"李局长\"}");
    }

    private static ValidatableResponse contacts(String assignment) {
        return Actor.person("intake")
                .request()
                .get("/api/v1/assignments/" + assignment + "/contacts")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse toDo(Actor deputy) {
        return deputy.request()
                .get("/api/v1/assignments?toDo=true&limit=200")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse assignment(String id) {
        return Actor.person("intake")
                .request()
                .get("/api/v1/assignments/" + id)
                .then()
                .statusCode(200);
    }

    private static String quoted(List<String> values) {
        return values.stream().map(value -> "\"" + value + "\"").collect(Collectors.joining(","));
    }
}
