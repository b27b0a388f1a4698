package org.lianluo.handling.policy.preset;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.lianluo.handling.assignment.Suggestions;
import org.lianluo.handling.policy.Rules;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class PresetResourceTest {

    private static final AtomicInteger NUMBER = new AtomicInteger(520100);

    private final String region = String.valueOf(NUMBER.incrementAndGet());

    @Test
    void theRulesOfEachTextAreShownWithTheirClauses() {
        given().get("/api/v1/policies/presets")
                .then()
                .statusCode(200)
                .body("items", hasSize(22))
                .body("items.id", hasItems("beijing-2014", "chongqing-2017", "chongqing-township-2016"))
                .body("items.entries.flatten().clause", everyItem(matchesPattern("第.+条|.+（转引，采用前请核对原文）")))
                .body(
                        "items.find{it.id=='chongqing-2017'}.entries.find{it.key=='suggestion.feedback'}.value",
                        equalTo("20wd"))
                .body(
                        "items.find{it.id=='henan-2017'}.entries.find{it.key=='suggestion.extension'}.value",
                        equalTo("NOTICE"))
                .body(
                        "items.find{it.id=='henan-supervision-2015'}.entries.find{it.key=='issue-list.result-audit'}.value",
                        equalTo("2mo"))
                .body(
                        "items.find{it.id=='zhejiang-issues'}.entries.find{it.key=='issue-list.hand-over'}.value",
                        equalTo("7d"))
                .body(
                        "items.find{it.id=='chongqing-township-2016'}.entries.find{it.key=='suggestion.reply-max'}.value",
                        equalTo("4mo"));
    }

    @Test
    void aRegionTakesOneOverFromADayOnAndEachRuleNamesItsClause() {
        String id = adopt(Suggestions.office("INTAKE_OFFICER", region), "henan-2017", region)
                .statusCode(201)
                .body("policyIds", hasSize(12))
                .extract()
                .path("id");

        given().get("/api/v1/policies/adoptions/" + id).then().statusCode(200).body("presetId", equalTo("henan-2017"));
        given().queryParam("jurisdiction", region)
                .get("/api/v1/policies/adoptions")
                .then()
                .body("items.id", hasItem(id));
        given().queryParam("jurisdiction", region)
                .queryParam("key", "suggestion.feedback")
                .get("/api/v1/policies")
                .then()
                .body("items[0].value", equalTo("10wd"))
                .body("items[0].effectiveFrom", equalTo("2027-01-01"))
                .body("items[0].basis", equalTo("《河南省人民代表大会代表建议、批评和意见办理办法》（2017）第二十二条"));
        assertThat(Database.eventsOf(id)).containsExactly("lianluo.handling.policy-adoption.adopted.v1");
    }

    @Test
    void aRuleThatIsThereForTheDayRefusesTheWhole() {
        Rules.set(region, "suggestion.rehandling", "1mo", "2027-01-01");

        adopt(Rules.admin(), "henan-2017", region).statusCode(409);

        given().queryParam("jurisdiction", region)
                .get("/api/v1/policies")
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void anUnknownPresetAndAnotherRegionAreRefused() {
        adopt(Rules.admin(), "atlantis-2017", region).statusCode(400).body("errors[0].pointer", equalTo("/presetId"));
        adopt(Suggestions.office("INTAKE_OFFICER", "110101"), "henan-2017", region)
                .statusCode(403);
        adopt(Suggestions.office("GOV_OFFICE", region), "henan-2017", region).statusCode(403);
    }

    private static ValidatableResponse adopt(String bearer, String preset, String region) {
        return Suggestions.post(bearer, "/api/v1/policies/adoptions", """
                {"presetId":"%s","jurisdiction":"%s","effectiveFrom":"2027-01-01"}""".formatted(preset, region));
    }
}
