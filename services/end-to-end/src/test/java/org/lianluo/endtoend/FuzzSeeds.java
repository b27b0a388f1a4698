package org.lianluo.endtoend;

import java.time.LocalDate;
import java.util.List;

/** Rows in many states, so that from the first call on there is something to name. */
final class FuzzSeeds {

    private static final Actor SUPERVISOR = Actor.person("supervisor");
    private static final Actor INTAKE = Actor.person("intake");

    private FuzzSeeds() {}

    static void plant(FuzzPool pool) {
        pool.add("stations.id", Directory.stationId());
        plantDirectory(pool);
        List<String> decisions = List.of(
                Case.forwardTo(Directory.UNIT),
                Case.forwardTo(Directory.UNIT),
                "{\"decision\":\"ANSWER\",\"answer\":\"已安排检修。\"}",
                "{\"decision\":\"CONVERT\",\"deputyCode\":\"" + Directory.DEPUTY + "\"}",
                "");
        for (int round = 0; round < 3; round++) {
            for (String decision : decisions) {
                Case opinion = Case.submitted("①号路灯不亮，夜间25℃");
                if (!decision.isEmpty()) {
                    opinion.triage(decision).statusCode(200);
                }
                if (decision.contains("ANSWER")) {
                    opinion.relay();
                }
                pool.add("opinions.id", opinion.id());
                pool.add("opinion-receipts.receiptNumber", opinion.receiptNumber());
                pool.add("trackingCode of " + opinion.receiptNumber(), opinion.trackingCode());
            }
        }
        SuggestionCase replied = SuggestionCase.registered("关于缓解停车难的建议", List.of(), List.of());
        replied.assign("SOLE", Directory.UNIT + " SOLE");
        replied.reply(Directory.UNIT, 1, "A");
        SuggestionCase assigned = SuggestionCase.registered("关于建设5G基站的建议", List.of(), List.of());
        assigned.assign("SOLE", Directory.UNIT + " SOLE");
        for (SuggestionCase suggestion : List.of(
                replied,
                assigned,
                SuggestionCase.registered("关于第3路公交的建议", List.of(), List.of()),
                SuggestionCase.drafted("关于“夜间照明”的建议", List.of(Directory.CO_SPONSOR), List.of()))) {
            pool.add("suggestions.id", suggestion.id());
        }
    }

    /** The places and memberships that the document's examples name, and drafts of law that are open for comment. */
    private static void plantDirectory(FuzzPool pool) {
        Directory.created(INTAKE, "/api/v1/stations", """
                {"code":"410402-S004","name":"立法联系点","kind":"LEGISLATIVE_POINT","level":"STREET","regionCode":"410402","status":"ACTIVE"}""");
        Directory.created(INTAKE, "/api/v1/stations", """
                {"code":"410402-S011","name":"信访接待点","kind":"STATION","level":"STREET","regionCode":"410402","status":"ACTIVE"}""");
        String deputy = INTAKE.request()
                .get("/api/v1/deputies?region=410402&limit=200")
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.code == '" + Directory.DEPUTIES.get(0) + "' }.id");
        INTAKE.request()
                .header(
                        "If-Match",
                        INTAKE.request().get("/api/v1/deputies/" + deputy).header("ETag"))
                .body("{\"kind\":\"STANDING_COMMITTEE\",\"value\":\"委员\",\"validFrom\":\"2025-01-01\"}")
                .post("/api/v1/deputies/" + deputy + "/facts")
                .then()
                .statusCode(200);
        for (int round = 0; round < 3; round++) {
            String draft = Directory.created(INTAKE, "/api/v1/legislative-drafts", """
                    {"title":"文明行为促进条例（草案）","maker":"法制工作委员会","openToAll":true,"pointCodes":["410402-S004"],
                     "articles":[{"label":"第五条","text":"公民应当爱护公共环境。"}],"lastDay":"%s"}""".formatted(
                            RunningSuite.time().today().plusDays(20)));
            INTAKE.request()
                    .header("If-Match", "\"0\"")
                    .post("/api/v1/legislative-drafts/" + draft + "/publication")
                    .then()
                    .statusCode(200);
            pool.add("legislative-drafts.id", draft);
        }
    }

    /** What supervises: cases, hearings, meetings and issue lists, the last with items that their unit has. */
    static void plantSupervised(FuzzPool pool) {
        LocalDate today = RunningSuite.time().today();
        for (int round = 0; round < 3; round++) {
            pool.add("supervision-cases.id", Directory.created(SUPERVISOR, "/api/v1/supervision-cases", """
                    {"kind":"LOOK_BACK","title":"路口改造回头看","content":"看改造是否到位。",
                     "questions":[{"unitCode":"%s","text":"是否完工？","due":"%s"}]}""".formatted(
                            Directory.UNIT, today.plusDays(9))));
            pool.add("hearings.id", Directory.created(SUPERVISOR, "/api/v1/hearings", """
                    {"kind":"RESULTS","title":"路口改造面对面问效","startsAt":"%sT10:00:00+08:00","place":"三楼会议室",
                     "chair":"李明","unitCodes":["%s"],"deputyCodes":["%s"]}""".formatted(
                            today, Directory.UNIT, Directory.DEPUTY)));
            pool.add("committee-meetings.id", Directory.created(SUPERVISOR, "/api/v1/committee-meetings", """
                    {"title":"常委会会议","on":"%s","reports":[{"title":"审计工作报告","kind":"AUDIT","unitCode":"%s"}]}""".formatted(
                            today.plusDays(30), Directory.UNIT)));
            String list = Directory.created(
                    SUPERVISOR, "/api/v1/issue-lists", "{\"title\":\"停车管理\",\"kind\":\"REPORT_REVIEW\"}");
            pool.add("issue-lists.id", list);
            changed("PUT", "/api/v1/issue-lists/" + list + "/letter", """
                    {"overallView":"有进展。","mainProblems":"车位不足。","proposals":"增设。","directorMeetingOn":"%s"}""".formatted(today));
            changed(
                    "POST",
                    "/api/v1/issue-lists/" + list + "/items",
                    "{\"items\":[{\"content\":\"车位不足\",\"unitCode\":\"%s\"}]}".formatted(Directory.UNIT));
            if (round > 0) {
                changed("POST", "/api/v1/issue-lists/" + list + "/hand-over", "{\"on\":\"" + today + "\"}");
            }
        }
    }

    private static void changed(String method, String path, String body) {
        SUPERVISOR
                .request()
                .header("If-Match", "*")
                .body(body)
                .request(method, path)
                .then()
                .statusCode(200);
    }

    /** Suggestions that a unit has in hand, signed and not; each call about one needs some that stand where it begins. */
    static void plantInHand(FuzzPool pool) {
        for (int round = 0; round < 6; round++) {
            SuggestionCase inHand = SuggestionCase.registered("关于第" + round + "号路口的建议", List.of(), List.of());
            inHand.assign("SOLE", Directory.UNIT + " SOLE");
            String assignment = inHand.assignment(Directory.UNIT, 1);
            if (round % 2 == 0) {
                Case.unitCall(Directory.UNIT, assignment, "/signature", "").statusCode(200);
            }
            pool.add("suggestions.id", inHand.id());
            pool.add("assignments.id", assignment);
        }
    }
}
