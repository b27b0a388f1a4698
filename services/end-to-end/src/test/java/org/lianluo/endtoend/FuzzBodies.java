package org.lianluo.endtoend;

import java.util.List;
import java.util.Map;
import java.util.Random;

/** Bodies whose members depend on one another, which no schema tells; {@code {n}} is a number, {@code {x}} a letter. */
final class FuzzBodies {

    private static final String CHECKLIST = """
            {"OWN_INTEREST":false,"RELAYED_LETTER":false,"ACCUSATION_OR_PETITION":false,"LIVE_CASE":false,
             "TENDER_OUTCOME":false,"PROMOTION":false,"EMPTY_CONTENT":false,"OUTSIDE_JURISDICTION":false}""";

    private static final String DRAFT = """
            {"title":"关于建设5G基站与①号路的建议","facts":"曙光街两侧划线车位不足，早晚高峰车辆占用非机动车道，代表三次实地查看，气温25℃。",
             "proposals":"一、在南段增设车位；二、开放周边单位夜间车位。","category":"PARKING","occasion":"IN_SESSION","term":11,
             "sessionNumber":3,"confidential":false,"checklist":""" + CHECKLIST + "}";

    private static final Map<String, List<String>> BODIES = Map.ofEntries(
            Map.entry(
                    "POST /api/v1/opinions/{id}/triage",
                    List.of(
                            "{\"decision\":\"ANSWER\",\"answer\":\"已安排检修。\"}",
                            Case.forwardTo(Directory.UNIT),
                            "{\"decision\":\"CONVERT\",\"deputyCode\":\"" + Directory.DEPUTY + "\"}",
                            "{\"decision\":\"REFER_OUT\",\"channel\":\"PETITION\",\"reason\":\"请到信访局反映。\"}",
                            "{\"decision\":\"REJECT\",\"rejectionReason\":\"VAGUE\",\"reason\":\"内容不明，请补充地点。\"}")),
            Map.entry("POST /api/v1/suggestions", List.of(DRAFT)),
            Map.entry("PUT /api/v1/suggestions/{id}", List.of(DRAFT)),
            Map.entry("POST /api/v1/assignments", List.of("""
                            {"suggestionId":"{suggestions.id}","mode":"SOLE","complexity":"ORDINARY",
                             "units":[{"unitCode":"410402-U01","role":"SOLE"}]}""")),
            Map.entry("POST /api/v1/assignments/{id}/replies", List.of("""
                            {"classCode":"A","text":"代表您好：建议收悉，现答复如下。","documentNumber":"市政函〔2026〕{n}号"}""")),
            Map.entry("POST /api/v1/stations", List.of("""
                            {"code":"410402-S{n}","name":"新站","kind":"STATION","level":"STREET","regionCode":"410402",
                             "address":"曙光街中段12号","status":"ACTIVE"}""")),
            Map.entry("POST /api/v1/units", List.of("""
                            {"code":"410402-U{n}","name":"新单位","kind":"BUREAU","regionCode":"410402","domains":["路灯"],"status":"ACTIVE"}""")),
            Map.entry("POST /api/v1/deputies", List.of("""
                            {"code":"D410402-{n}","name":"代表乙","level":"COUNTY","term":11,"regionCode":"410402",
                             "stationCodes":["410402-S001"],"status":"ACTIVE"}""")),
            Map.entry(
                    "POST /api/v1/regions",
                    List.of("{\"code\":\"41{n}\",\"name\":\"新区\",\"effectiveFrom\":\"1997-01-01\"}")),
            Map.entry(
                    "POST /api/v1/opinion-categories",
                    List.of("{\"code\":\"NEW_{x}{x}{x}\",\"nameZh\":\"新类\",\"nameEn\":\"New\",\"active\":true}")),
            Map.entry(
                    "PUT /api/v1/calendar-days/{year}",
                    List.of("{\"holidays\":[\"2027-10-01\"],\"swappedWorkdays\":[]}")));

    private FuzzBodies() {}

    /** A body for the operation; null where its schema tells enough. */
    static String of(FuzzContract.Operation operation, FuzzPool pool, Random random) {
        List<String> bodies = BODIES.get(operation.name());
        if (bodies == null || random.nextInt(6) == 0) {
            return null;
        }
        String body = bodies.get(random.nextInt(bodies.size()));
        while (body.contains("{x}")) {
            body = body.replaceFirst("\\{x}", Character.toString('A' + random.nextInt(26)));
        }
        return body.replace("{n}", Integer.toString(1000 + random.nextInt(8999)))
                .replace("{suggestions.id}", pool.any("suggestions.id", random).orElse("none"));
    }
}
