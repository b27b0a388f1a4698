package org.lianluo.suggestion.proposal.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.lianluo.suggestion.proposal.Congress.CO;
import static org.lianluo.suggestion.proposal.Congress.LEAD;
import static org.lianluo.suggestion.proposal.Congress.OTHER;
import static org.lianluo.suggestion.proposal.Congress.SUGGESTIONS;
import static org.lianluo.suggestion.proposal.Congress.as;
import static org.lianluo.suggestion.proposal.Congress.body;
import static org.lianluo.suggestion.proposal.Congress.deputy;
import static org.lianluo.suggestion.proposal.Congress.drafted;
import static org.lianluo.suggestion.proposal.Congress.etag;
import static org.lianluo.suggestion.proposal.Congress.office;
import static org.lianluo.suggestion.proposal.Congress.registered;
import static org.lianluo.suggestion.proposal.Congress.submitted;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianluo.suggestion.proposal.Congress;
import org.lianluo.suggestion.proposal.search.SearchIndex;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;
import org.lianluo.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class SuggestionListTest {

    @Inject
    SearchIndex index;

    @BeforeEach
    void directory() {
        Congress.directory();
    }

    @Test
    void aWordIsFoundInsideALongerOneAndTheTitleCountsMore() {
        String inFacts = registered("关于便民设施的建议甲");
        String inTitle = registered("关于停车难的建议甲");

        List<String> found = ids(null, Map.of("q", "停车", "limit", 200));

        assertThat(found).contains(inTitle, inFacts);
        assertThat(found.indexOf(inTitle)).isLessThan(found.indexOf(inFacts));
        assertThat(ids(null, Map.of("q", "停车难的", "limit", 200)))
                .contains(inTitle)
                .doesNotContain(inFacts);
        assertThat(ids(null, Map.of("q", "难", "limit", 200))).contains(inTitle);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "建设7G基站",
                "7G基站",
                "关于在市区建设7G基站、增设12个充电桩的建议",
                "建设７Ｇ基站",
                "建\u200b设7g基站",
                "建設7G基站",
                "增设12个充电桩",
                "基站、增设"
            })
    void chineseIsFoundBesideLettersDigitsAndMarks(String wanted) {
        String simplified = registered("关于在市区建设7G基站、增设12个充电桩的建议");
        String traditional = registered("關於在市區建設７Ｇ基站、增設12個充電樁的建議");

        assertThat(ids(null, Map.of("q", wanted, "limit", 200))).contains(simplified, traditional);
        assertThat(ids(null, Map.of("q", "建设8G基站"))).isEmpty();
    }

    @Test
    void rowsOfAnOlderSplittingAreMadeAnew() throws Throwable {
        String id = registered("关于修缮钧窑遗址的建议");
        Database.execute("update suggestion_search set terms = '', analysis = 1 where suggestion_id = ?::uuid", id);
        assertThat(ids(null, Map.of("q", "钧窑遗址"))).isEmpty();

        VertxContextSupport.subscribeAndAwait(index::rebuild);

        assertThat(ids(null, Map.of("q", "钧窑遗址"))).containsExactly(id);
        assertThat(Database.count("select count(*) from suggestion_search where analysis = 1"))
                .isZero();
    }

    @Test
    void aSearchIsScoped() {
        String draft = drafted("关于琉璃厂古玩的建议", "");
        String submitted = submitted("关于琉璃厂古玩的建议", "");
        String published = registered("关于琉璃厂古玩的建议");

        assertThat(ids(null, Map.of("q", "琉璃厂"))).containsExactly(published);
        assertThat(ids(office(), Map.of("q", "琉璃厂"))).containsExactly(published, submitted);
        assertThat(ids(deputy(OTHER), Map.of("q", "琉璃厂"))).containsExactly(published);
        assertThat(ids(deputy(LEAD), Map.of("q", "琉璃厂 古玩"))).containsExactly(published, submitted, draft);
        assertThat(ids(null, Map.of("q", "琉璃厂", "region", "510104"))).isEmpty();
        assertThat(ids(null, Map.of("q", "琉璃厂", "region", "410402"))).containsExactly(published);
        assertThat(ids(null, Map.of("q", "琉璃 瓷器"))).isEmpty();
        assertThat(ids(null, Map.of("q", "，。'&|!"))).isEmpty();
    }

    @Test
    void aSearchLeavesTheRegionOfTheAccountWhereTheListDoes() {
        String id = registered("关于哥窑瓷片的建议");
        Database.execute(
                "insert into suggestion_assignment (assignment_id, suggestion_id, unit_code, round)"
                        + " values (gen_random_uuid(), ?::uuid, '410400-U09', 1)",
                id);
        String cityUnit = Tokens.withRoles("HANDLER_CLERK")
                .region("410400")
                .unit("410400-U09")
                .subject("city-unit")
                .bearer();
        String movedDeputy = Tokens.withRoles("DEPUTY")
                .region("510104")
                .deputies(LEAD)
                .subject("moved")
                .bearer();

        assertThat(ids(cityUnit, Map.of("q", "哥窑"))).containsExactly(id);
        assertThat(ids(movedDeputy, Map.of("q", "哥窑", "mine", true))).containsExactly(id);
        assertThat(ids(movedDeputy, Map.of("q", "哥窑"))).containsExactly(id);
        assertThat(ids(movedDeputy, Map.of("q", "哥窑", "region", "510104"))).isEmpty();
    }

    @Test
    void theGovernmentOfficeReadsWhatWasAssignedAlone() {
        String waiting = withheld("关于青花瓷窑址保护的建议", false);
        String assigned = withheld("关于青花瓷窑址保护的建议", false);
        String confidential = withheld("关于青花瓷窑址保护的建议", true);
        assign(assigned);
        assign(confidential);
        String government = Congress.role("GOV_OFFICE");

        assertThat(ids(government, Map.of("q", "青花瓷"))).containsExactly(confidential, assigned);
        assertThat(ids(government, Map.of("limit", 200)))
                .contains(confidential, assigned)
                .doesNotContain(waiting);
        as(government).get(SUGGESTIONS + "/" + waiting).then().statusCode(404);
        as(government).get(SUGGESTIONS + "/" + waiting + "/history").then().statusCode(404);
        as(government).get(SUGGESTIONS + "/" + assigned).then().statusCode(200);
        as(government).get(SUGGESTIONS + "/" + confidential + "/history").then().statusCode(200);
        assertThat(ids(office(), Map.of("q", "青花瓷"))).contains(waiting);
    }

    /** Registered and not published. */
    private static String withheld(String title, boolean confidential) {
        String id = submitted(title, confidential ? ",\"confidential\":true,\"confidentialReason\":\"涉及文物线索\"" : "");
        String reason = confidential ? "" : ",\"withheldReason\":\"涉及商业秘密\"";
        Congress.office(id, "registration", "{\"publish\":false" + reason + "}").statusCode(200);
        return id;
    }

    private static void assign(String id) {
        Database.execute(
                "insert into suggestion_assignment (assignment_id, suggestion_id, unit_code, round)"
                        + " values (gen_random_uuid(), ?::uuid, '410402-U09', 1)",
                id);
    }

    @Test
    void aChangedTextIsFoundByItsNewWords() {
        String id = drafted("关于珐琅彩的建议", "");
        as(deputy(LEAD))
                .header("If-Match", etag(id))
                .body(body("关于景泰蓝的建议", ""))
                .put(SUGGESTIONS + "/" + id)
                .then()
                .statusCode(200);

        assertThat(ids(deputy(LEAD), Map.of("q", "珐琅"))).isEmpty();
        assertThat(ids(deputy(LEAD), Map.of("q", "景泰蓝"))).containsExactly(id);
    }

    @Test
    void pagesOfAListAndOfASearchFollowOnEachOther() {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            all.add(0, registered("关于磁悬浮列车的建议"));
        }

        assertThat(pages(Map.of("q", "磁悬浮", "limit", 2))).isEqualTo(all);
        assertThat(pages(Map.of("status", "REGISTERED", "limit", 2)).subList(0, 5))
                .isEqualTo(all);
        as(null).queryParam("cursor", "eHg")
                .get(SUGGESTIONS)
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-cursor"));
    }

    @Test
    void aSearchOfAllRegionsRanksTheNewestWindowsFirst() {
        String twice = "关于气垫飞艇和气垫船的建议";
        String once = "关于气垫船的建议";
        String a = registered(twice);
        String b = registered(once);
        nextWindow();
        String c = registered(once);
        nextWindow();
        String d = registered(once);
        String e = registered(twice);
        nextWindow();
        String f = registered(once);

        assertThat(ids(null, Map.of("q", "气垫"))).containsExactly(e, f, d, a, c, b);
        assertThat(pages(Map.of("q", "气垫", "limit", 2))).containsExactly(e, f, d, c, a, b);
        assertThat(ids(office(), Map.of("q", "气垫"))).containsExactly(e, f, d, a, c, b);
        assertThat(ids(office(), Map.of("q", "气垫", "region", "410402"))).containsExactly(e, a, f, d, c, b);
        assertThat(ids(null, Map.of("q", "气垫", "region", "410402"))).containsExactly(e, a, f, d, c, b);
    }

    private static void nextWindow() {
        Database.count("select setval('suggestion_search_number',"
                + " (select (last_value / 4096 + 1) * 4096 from suggestion_search_number))");
    }

    @Test
    void aDeputyFindsWhatHeLeadsCoSignsAndHasToConfirm() {
        String own = drafted("关于停车难的建议", ",\"coSponsorCodes\":[\"" + CO + "\"]");

        assertThat(ids(deputy(LEAD), Map.of("mine", true, "limit", 200))).contains(own);
        assertThat(ids(deputy(LEAD), Map.of("coSigned", true, "limit", 200))).doesNotContain(own);
        assertThat(ids(deputy(CO), Map.of("coSigned", true, "limit", 200))).contains(own);
        assertThat(ids(deputy(CO), Map.of("waitingForMe", true, "limit", 200))).contains(own);
        assertThat(ids(deputy(CO), Map.of("mine", true, "limit", 200))).doesNotContain(own);
        as(deputy(CO))
                .body("{\"textVersion\":1}")
                .post(SUGGESTIONS + "/" + own + "/co-sponsors/" + CO + "/confirmation")
                .then()
                .statusCode(200);
        assertThat(ids(deputy(CO), Map.of("waitingForMe", true, "limit", 200))).doesNotContain(own);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mine", "coSigned", "waitingForMe"})
    void whatIsTheCallersNeedsAToken(String filter) {
        as(null).queryParam(filter, true).get(SUGGESTIONS).then().statusCode(401);
        as(null).queryParam(filter, false).get(SUGGESTIONS).then().statusCode(200);
        for (String lax : new String[] {"1", "yes", "TRUE"}) {
            as(deputy(LEAD))
                    .queryParam(filter, lax)
                    .get(SUGGESTIONS)
                    .then()
                    .statusCode(400)
                    .body("errors.parameter", contains(filter));
        }
    }

    @Test
    void filtersNarrowAList() {
        String id = registered("关于停车难的建议");

        for (Map<String, Object> filter : List.<Map<String, Object>>of(
                Map.of("term", 11),
                Map.of("sessionNumber", 3),
                Map.of("occasion", "IN_SESSION"),
                Map.of("category", "PARKING"),
                Map.of("status", "REGISTERED"),
                Map.of("dueBefore", "2099-01-01"))) {
            assertThat(ids(office(), with(filter))).as("%s", filter).contains(id);
        }
        for (Map<String, Object> filter : List.<Map<String, Object>>of(
                Map.of("term", 12),
                Map.of("sessionNumber", 4),
                Map.of("occasion", "BETWEEN_SESSIONS"),
                Map.of("category", "LIGHTING"),
                Map.of("status", "DRAFT"),
                Map.of("classCode", "A"),
                Map.of("year", 1999),
                Map.of("unitCode", "410402-U77"),
                Map.of("dueBefore", "2000-01-01"))) {
            assertThat(ids(office(), with(filter))).as("%s", filter).doesNotContain(id);
        }
        as(office()).queryParam("status", "BURNT").get(SUGGESTIONS).then().statusCode(400);
        as(null).queryParam("q", "停".repeat(101)).get(SUGGESTIONS).then().statusCode(400);
    }

    @Test
    void theStatesOfAListAreThoseOfItsRows() {
        String id = registered("关于停车难的建议");

        as(null).queryParam("limit", 1)
                .get(SUGGESTIONS)
                .then()
                .body("items.id", contains(id))
                .body("items.status", contains("REGISTERED"));
    }

    private static Map<String, Object> with(Map<String, Object> filter) {
        Map<String, Object> all = new java.util.HashMap<>(filter);
        all.put("limit", 200);
        return all;
    }

    private static List<String> ids(String bearer, Map<String, ?> parameters) {
        return as(bearer)
                .queryParams(parameters)
                .get(SUGGESTIONS)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    private static List<String> pages(Map<String, ?> parameters) {
        List<String> all = new ArrayList<>();
        String cursor = null;
        do {
            var request = as(null).queryParams(parameters);
            var page = (cursor == null ? request : request.queryParam("cursor", cursor))
                    .get(SUGGESTIONS)
                    .then()
                    .statusCode(200);
            all.addAll(page.extract().<List<String>>path("items.id"));
            cursor = page.extract().path("next");
        } while (cursor != null && all.size() < 500);
        return all;
    }
}
