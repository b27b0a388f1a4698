package org.lianluo.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One deputies' suggestion on its way, from outside. */
final class SuggestionCase {

    private static final Map<String, String> ACCOUNTS = Map.of(
            Directory.DEPUTY, "deputy-0001",
            Directory.CO_SPONSOR, "deputy-0002",
            Directory.OTHER_CO_SPONSOR, "deputies-other");

    /** None of the matters that may not be suggested applies. */
    static final String NOTHING_EXCLUDED = """
            {"OWN_INTEREST":false,"RELAYED_LETTER":false,"ACCUSATION_OR_PETITION":false,"LIVE_CASE":false,
             "TENDER_OUTCOME":false,"PROMOTION":false,"EMPTY_CONTENT":false,"OUTSIDE_JURISDICTION":false}""";

    private final String id;
    private final List<String> coSponsors;

    private SuggestionCase(String id, List<String> coSponsors) {
        this.id = id;
        this.coSponsors = coSponsors;
    }

    static Actor deputy(String code) {
        return Actor.person(ACCOUNTS.get(code));
    }

    private static Actor lead() {
        return deputy(Directory.DEPUTY);
    }

    private static Actor intake() {
        return Actor.person("intake");
    }

    /** Drafted by the lead deputy, with what he needs to submit it. */
    static SuggestionCase drafted(String title, List<String> coSponsors, List<String> opinions) {
        String id = lead().request()
                .body("""
                        {"title":"%s","facts":"曙光街两侧划线车位不足，早晚高峰车辆占用非机动车道，代表三次实地查看。",
                         "proposals":"一、在南段增设车位；二、开放周边单位夜间车位。","category":"PARKING",
                         "occasion":"IN_SESSION","term":11,"sessionNumber":3,"confidential":false,
                         "opinionIds":[%s],"coSponsorCodes":[%s],"checklist":%s}""".formatted(title, quoted(opinions), quoted(coSponsors), NOTHING_EXCLUDED))
                .post("/api/v1/suggestions")
                .then()
                .statusCode(201)
                .extract()
                .path("summary.id");
        return new SuggestionCase(id, coSponsors);
    }

    /** Confirmed by all, submitted and registered. */
    static SuggestionCase registered(String title, List<String> coSponsors, List<String> opinions) {
        SuggestionCase suggestion = drafted(title, coSponsors, opinions);
        suggestion.confirmByAll();
        suggestion.submit();
        suggestion.register();
        return suggestion;
    }

    /** One that was not drafted here. */
    static SuggestionCase of(String id) {
        return new SuggestionCase(id, List.of());
    }

    String id() {
        return id;
    }

    void confirmByAll() {
        for (String code : coSponsors) {
            act(deputy(code), "/co-sponsors/" + code + "/confirmation", "{\"textVersion\":1}")
                    .statusCode(200);
        }
    }

    void submit() {
        act(lead(), "/submission", "").statusCode(200);
    }

    void register() {
        act(intake(), "/registration", "{\"publish\":true}").statusCode(200);
    }

    void refuse() {
        act(intake(), "/refusal", "{\"reasonCode\":\"LIVE_CASE\",\"reason\":\"涉及正在审理的案件\"}")
                .statusCode(200);
    }

    ValidatableResponse withdraw(String deputy) {
        return act(deputy(deputy), "/withdrawal", "{\"statement\":\"问题已经解决，申请撤回。\"}");
    }

    /** A step on the suggestion, on the version that the actor sees. */
    ValidatableResponse act(Actor actor, String path, String body) {
        String etag = actor.request()
                .get("/api/v1/suggestions/" + id)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        return actor.request()
                .header("If-Match", etag)
                .body(body)
                .post("/api/v1/suggestions/" + id + path)
                .then();
    }

    /** @param units each as {@code code ROLE} */
    void assign(String mode, String... units) {
        String list = List.of(units).stream()
                .map(unit -> unit.split(" "))
                .map(unit -> "{\"unitCode\":\"" + unit[0] + "\",\"role\":\"" + unit[1] + "\"}")
                .collect(Collectors.joining(","));
        String body = "{\"suggestionId\":\"%s\",\"mode\":\"%s\",\"complexity\":\"ORDINARY\",\"units\":[%s]}"
                .formatted(id, mode, list);
        await().atMost(Case.SOON).untilAsserted(() -> intake().request()
                .body(body)
                .post("/api/v1/assignments")
                .then()
                .statusCode(201));
        awaitStatus("ASSIGNED");
    }

    /** Signed, talked about with the lead deputy, drafted and approved: the reply is issued. */
    void reply(String unit, int round, String classCode) {
        String assignment = assignment(unit, round);
        if (round == 1) {
            Case.unitCall(unit, assignment, "/signature", "").statusCode(200);
        }
        Case.unitCall(unit, assignment, "/contacts", """
                        {"kind":"FACE_TO_FACE","deputyCode":"%s","on":"%s","summary":"现场商定车位方案。"}""".formatted(Directory.DEPUTY, today()))
                .statusCode(201);
        String reply = Case.unitCall(unit, assignment, "/replies", """
                        {"classCode":"%s","text":"代表您好：建议收悉，现答复如下。","documentNumber":"市政函〔2026〕%d号",
                         "commitments":[%s]}""".formatted(
                                classCode, round, "B".equals(classCode) ? commitment() : ""))
                .statusCode(201)
                .extract()
                .path("id");
        Case.unitCall(unit, assignment, "/replies/" + reply + "/approval", "{\"signatory\":\"李局长\"}")
                .statusCode(200);
    }

    private static String commitment() {
        return "{\"promise\":\"增设车位八十个\",\"due\":\"" + today().plusMonths(6) + "\"}";
    }

    private static LocalDate today() {
        return RunningSuite.time().today();
    }

    void giveCoOpinion(String unit) {
        String assignment = assignment(unit, 1);
        Case.unitCall(unit, assignment, "/signature", "").statusCode(200);
        Case.unitCall(unit, assignment, "/opinions", "{\"text\":\"同意增设车位，施工期间配合疏导。\"}")
                .statusCode(201);
    }

    /** The unit's assignment of this suggestion in a round, once it is there. */
    String assignment(String unit, int round) {
        return await().atMost(Case.SOON)
                .until(
                        () -> Actor.machine("unit-" + unit)
                                .request()
                                .get("/api/v1/assignments?subjectType=SUGGESTION&limit=200")
                                .then()
                                .statusCode(200)
                                .extract()
                                .<String>path("items.find{it.subjectId=='" + id + "' && it.round==" + round + "}.id"),
                        found -> found != null);
    }

    /** A signing deputy's feedback on the reply of a unit in a round, once he is asked. */
    void feedback(String deputy, String unit, int round, String attitude, String result) {
        Actor actor = deputy(deputy);
        String form = await().atMost(Case.SOON)
                .until(
                        () -> actor.request()
                                .get("/api/v1/feedback-forms?kind=REPLY&suggestionId=" + id + "&limit=200")
                                .then()
                                .statusCode(200)
                                .extract()
                                .<String>path("items.find{it.unitCode=='" + unit + "' && it.round==" + round
                                        + " && it.deputyCode=='" + deputy + "'}.id"),
                        found -> found != null);
        String etag = actor.request().get("/api/v1/feedback-forms/" + form).header("ETag");
        String reason = (attitude + result).contains("DISSATISFIED") ? ",\"reason\":\"车位仍然不足\"" : "";
        actor.request()
                .header("If-Match", etag)
                .body("{\"attitude\":\"" + attitude + "\",\"result\":\"" + result + "\"" + reason + "}")
                .post("/api/v1/feedback-forms/" + form + "/feedback")
                .then()
                .statusCode(200);
    }

    ValidatableResponse page(Actor actor) {
        return actor.request().get("/api/v1/suggestions/" + id).then();
    }

    void awaitStatus(String status) {
        await().atMost(Case.SOON)
                .untilAsserted(() -> assertThat(page(lead()).extract().<String>path("summary.status"))
                        .isEqualTo(status));
    }

    List<String> actions() {
        return lead().request()
                .get("/api/v1/suggestions/" + id + "/history")
                .then()
                .statusCode(200)
                .extract()
                .path("items.action");
    }

    private static String quoted(List<String> values) {
        return new ArrayList<>(values)
                .stream().map(value -> "\"" + value + "\"").collect(Collectors.joining(","));
    }
}
