package org.lianluo.suggestion.opinion.sorting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.lianluo.suggestion.opinion.SuggestionFixture.FORWARD;
import static org.lianluo.suggestion.opinion.SuggestionFixture.STATION;
import static org.lianluo.suggestion.opinion.SuggestionFixture.as;
import static org.lianluo.suggestion.opinion.SuggestionFixture.body;
import static org.lianluo.suggestion.opinion.SuggestionFixture.clerk;
import static org.lianluo.suggestion.opinion.SuggestionFixture.clerkOfTheOtherStation;
import static org.lianluo.suggestion.opinion.SuggestionFixture.etag;
import static org.lianluo.suggestion.opinion.SuggestionFixture.head;
import static org.lianluo.suggestion.opinion.SuggestionFixture.office;
import static org.lianluo.suggestion.opinion.SuggestionFixture.submitted;
import static org.lianluo.suggestion.opinion.SuggestionFixture.triage;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianluo.suggestion.opinion.SuggestionFixture;
import org.lianluo.suggestion.opinion.SuggestionFixture.Submitted;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;
import org.lianluo.testkit.Tokens;

/** The words of an opinion suggest categories, and a person sorts it. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class SortingResourceTest {

    private static final String OPINIONS = "/api/v1/opinions/";
    private static final String WORDS = "/api/v1/opinion-categories/GREENERY/words";
    private static final String SORTED = "lianluo.suggestion.opinion.sorted.v1";

    @BeforeEach
    void directory() {
        SuggestionFixture.directory();
    }

    @Test
    void itsWordsSuggestCategories() {
        suggestions(clerk(), submitted().id())
                .statusCode(200)
                .body("items[0].category", equalTo("LIGHTING"))
                .body("items[0].words", equalTo(java.util.List.of("路灯")))
                .body("items[0].score", equalTo(4));
        suggestions(office(), submitted().id()).statusCode(200);
    }

    @Test
    void nothingIsSuggestedWhereNoWordIsKnown() {
        Submitted opinion = Submitted.of(as(clerk())
                .body(body(STATION).replace("路灯闪烁", "一点想法").replace("派出所旁的路灯每晚闪烁", "希望重视"))
                .post("/api/v1/opinions")
                .then()
                .statusCode(201));

        suggestions(clerk(), opinion.id()).statusCode(200).body("items", empty());
    }

    @Test
    void whomItDoesNotConcernSeesNoSuggestions() {
        suggestions(clerkOfTheOtherStation(), submitted().id()).statusCode(404);
        suggestions(officeElsewhere(), submitted().id()).statusCode(404);
    }

    @Test
    void sortingIsToldAndStandsInTheHistory() {
        Submitted opinion = submitted();

        sort(clerk(), opinion.id(), "ROADS").statusCode(200).body("category", equalTo("ROADS"));

        assertThat(Database.payload(opinion.id(), SORTED))
                .contains("\"fromCategory\":\"LIGHTING\"", "\"categoryCode\":\"ROADS\"");
        as(head())
                .get(OPINIONS + opinion.id() + "/history")
                .then()
                .body("items.action", hasItem("SORT"))
                .body("items.note", hasItem("LIGHTING → ROADS"));
        as(head())
                .queryParam("category", "ROADS")
                .queryParam("limit", 200)
                .get("/api/v1/opinions")
                .then()
                .body("items.id", hasItem(opinion.id()));
    }

    @Test
    void theSameCategoryOnceMoreTellsNothing() {
        Submitted opinion = submitted();

        sort(office(), opinion.id(), "LIGHTING").statusCode(200);

        assertThat(Database.eventsOf(opinion.id())).doesNotContain(SORTED);
    }

    @Test
    void refusals() {
        Submitted opinion = submitted();
        sort(clerk(), opinion.id(), "NO_SUCH")
                .statusCode(422)
                .body("code", equalTo("unknown-category"))
                .body("errors.pointer", hasItem("/category"));
        sort(clerkOfTheOtherStation(), opinion.id(), "ROADS").statusCode(404);
        sort(officeElsewhere(), opinion.id(), "ROADS").statusCode(404);
        as(clerk())
                .body("{\"category\":\"ROADS\"}")
                .post(OPINIONS + opinion.id() + "/category")
                .then()
                .statusCode(428);
        triage(opinion.id(), FORWARD).statusCode(200);
        sort(clerk(), opinion.id(), "ROADS").statusCode(409).body("code", equalTo("illegal-transition"));
    }

    @Test
    void theWordsAreReplaced() {
        String etag = as(clerk())
                .get(WORDS)
                .then()
                .statusCode(200)
                .body("words", hasItems("公园"))
                .extract()
                .header("ETag");
        String before = as(admin()).get(WORDS).then().extract().asString();

        as(admin())
                .header("If-Match", etag)
                .body("{\"words\":[\"派出所\",\"口袋公园\"]}")
                .put(WORDS)
                .then()
                .statusCode(200)
                .body("words", equalTo(java.util.List.of("派出所", "口袋公园")));

        suggestions(clerk(), submitted().id()).body("items.category", hasItems("LIGHTING", "GREENERY"));
        as(admin())
                .header("If-Match", etag)
                .body("{\"words\":[]}")
                .put(WORDS)
                .then()
                .statusCode(412);
        as(admin())
                .header("If-Match", as(admin()).get(WORDS).header("ETag"))
                .body("{\"words\":[\" \"]}")
                .put(WORDS)
                .then()
                .statusCode(400);
        as(admin())
                .header("If-Match", as(admin()).get(WORDS).header("ETag"))
                .body("{\"words\":%s}".formatted(before.substring(before.indexOf('['), before.indexOf(']') + 1)))
                .put(WORDS)
                .then()
                .statusCode(200);
    }

    private static String admin() {
        return Tokens.withRoles("SYSTEM_ADMIN")
                .region("410402")
                .subject("admin-1")
                .client("portal")
                .bearer();
    }

    private static String officeElsewhere() {
        return Tokens.withRoles("INTAKE_OFFICER")
                .region("510104")
                .subject("office-2")
                .client("portal")
                .bearer();
    }

    private static ValidatableResponse suggestions(String bearer, String id) {
        return as(bearer).get(OPINIONS + id + "/category-suggestions").then();
    }

    private static ValidatableResponse sort(String bearer, String id, String category) {
        return as(bearer)
                .header("If-Match", etag(id))
                .body("{\"category\":\"%s\"}".formatted(category))
                .post(OPINIONS + id + "/category")
                .then();
    }
}
