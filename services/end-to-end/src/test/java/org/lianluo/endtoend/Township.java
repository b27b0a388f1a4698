package org.lianluo.endtoend;

/** A township, whose presidium takes in and assigns (重庆市乡镇人大条例 2016 §16). */
final class Township {

    private static final String CODE = "410402100";
    private static final String UNIT = CODE + "-U01";

    private Township() {}

    static Actor office() {
        return Actor.person("presidium");
    }

    private static Actor deputy() {
        return Actor.person("deputy-town");
    }

    /** What must be known before: the township, a deputy, a unit. */
    static void enter() {
        created(Actor.person("system-admin"), "/api/v1/regions", """
                {"code":"%s","name":"焦店镇","parentCode":"410402","effectiveFrom":"1997-01-01"}""".formatted(CODE));
        created(office(), "/api/v1/deputies", """
                {"code":"D%s-0001","name":"代表乙","level":"TOWN","term":16,"regionCode":"%s",
                 "stationCodes":[],"status":"ACTIVE"}""".formatted(CODE, CODE));
        created(office(), "/api/v1/units", """
                {"code":"%s","name":"农业农村办公室","kind":"BUREAU","regionCode":"%s","domains":["道路"],"status":"ACTIVE"}""".formatted(UNIT, CODE));
        RunningSuite.time().settle();
    }

    /** Drafted, submitted, registered and handed to the unit; gives the id of the assignment. */
    static String assigned(String title) {
        String id = deputy().request()
                .body("""
                        {"title":"%s","facts":"村道坑洼，雨天学生出行困难，代表两次实地查看。","proposals":"一、硬化村道三公里；二、加装路灯二十盏。",
                         "category":"ROADS","occasion":"IN_SESSION","term":16,"sessionNumber":3,"confidential":false,
                         "opinionIds":[],"coSponsorCodes":[],"checklist":%s}""".formatted(title, SuggestionCase.NOTHING_EXCLUDED))
                .post("/api/v1/suggestions")
                .then()
                .statusCode(201)
                .extract()
                .path("summary.id");
        act(deputy(), id, "/submission", "");
        act(office(), id, "/registration", "{\"publish\":true}");
        RunningSuite.time().settle();
        return office().request()
                .body("""
                        {"suggestionId":"%s","mode":"SOLE","complexity":"ORDINARY","units":[{"unitCode":"%s","role":"SOLE"}]}""".formatted(id, UNIT))
                .post("/api/v1/assignments")
                .then()
                .statusCode(201)
                .extract()
                .path("items[0].id");
    }

    private static void act(Actor actor, String id, String path, String body) {
        String etag = actor.request().get("/api/v1/suggestions/" + id).header("ETag");
        actor.request()
                .header("If-Match", etag)
                .body(body)
                .post("/api/v1/suggestions/" + id + path)
                .then()
                .statusCode(200);
    }

    private static void created(Actor actor, String path, String body) {
        actor.request().body(body).post(path).then().statusCode(201);
    }
}
