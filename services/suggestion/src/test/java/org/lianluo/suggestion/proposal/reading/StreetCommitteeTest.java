package org.lianluo.suggestion.proposal.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.lianluo.suggestion.proposal.Congress.STREET;
import static org.lianluo.suggestion.proposal.Congress.SUGGESTIONS;
import static org.lianluo.suggestion.proposal.Congress.as;
import static org.lianluo.suggestion.proposal.Congress.converted;
import static org.lianluo.suggestion.proposal.Congress.drafted;
import static org.lianluo.suggestion.proposal.Congress.get;
import static org.lianluo.suggestion.proposal.Congress.submitted;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianluo.suggestion.proposal.Congress;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;
import org.lianluo.testkit.Tokens;

/** A street's working committee (街道人大工委) reads what its stations and the deputies posted there raise, and no more. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class StreetCommitteeTest {

    private static final String COMMITTEE = committee(STREET);
    private static final String OF_ANOTHER_STREET = committee("410402002");

    @BeforeEach
    void directory() {
        Congress.directory();
    }

    /** Others read by these postings, too. */
    @AfterEach
    void postingsAsBefore() {
        Database.execute(
                "update known_deputy set station_codes = '{410402-S001}' where code in (?, ?, ?)",
                Congress.LEAD,
                Congress.CO,
                Congress.OTHER);
    }

    @Test
    void readsTheOpinionsOfItsStationsMasked() {
        String id = converted("小区停车难，电话13912345678。");

        as(COMMITTEE)
                .get("/api/v1/opinions/" + id)
                .then()
                .statusCode(200)
                .body("content", not(equalTo("小区停车难，电话13912345678。")));
        as(COMMITTEE).get("/api/v1/opinions/" + id + "/history").then().statusCode(200);
        as(COMMITTEE).get("/api/v1/opinions/" + id + "/photos").then().statusCode(200);
        assertThat(listed(COMMITTEE, "/api/v1/opinions")).contains(id);
        as(COMMITTEE).get("/api/v1/opinions?toDo=true").then().statusCode(200).body("items", hasSize(0));
        as(OF_ANOTHER_STREET).get("/api/v1/opinions/" + id).then().statusCode(404);
        assertThat(listed(OF_ANOTHER_STREET, "/api/v1/opinions")).doesNotContain(id);
    }

    @Test
    void readsWhatDeputiesPostedToItsStationsSubmitted() {
        String draft = drafted("关于增设车位的建议", "");
        String id = submitted("关于增设车位的建议", ",\"confidential\":true,\"confidentialReason\":\"涉及隐私\"");

        get(COMMITTEE, id).statusCode(200).body("checklist", not(hasItem("OWN_INTEREST")));
        as(COMMITTEE).get(SUGGESTIONS + "/" + id + "/history").then().statusCode(200);
        assertThat(listed(COMMITTEE, SUGGESTIONS)).contains(id);
        get(COMMITTEE, draft).statusCode(404);
        get(OF_ANOTHER_STREET, id).statusCode(404);
    }

    @Test
    void aPostingThatEndedOpensNothingAnyMore() {
        String id = submitted("关于增设车位的建议", "");
        Database.execute("update known_deputy set station_codes = '{}' where code = ?", Congress.LEAD);

        get(COMMITTEE, id).statusCode(404);
        assertThat(listed(COMMITTEE, SUGGESTIONS)).doesNotContain(id);
    }

    @Test
    void readsWhatCameFromOpinionsOfItsStationsWhoeverLeads() {
        String id = submitted("关于小区停车的建议", ",\"opinionIds\":[\"" + converted("小区停车难，夜间无处停车。") + "\"]");
        Database.execute("update known_deputy set station_codes = '{}' where code = ?", Congress.LEAD);

        get(COMMITTEE, id).statusCode(200).body("opinions", hasSize(1));
        assertThat(listed(COMMITTEE, SUGGESTIONS)).contains(id);
        get(OF_ANOTHER_STREET, id).statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"410402", "410402100", "410402000", ""})
    void ofNoStreetItReadsNothing(String region) {
        String id = submitted("关于增设车位的建议", "");
        get(committee(region), id).statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"registration", "return", "refusal", "withdrawal", "submission"})
    void changesNothing(String action) {
        String id = submitted("关于增设车位的建议", "");
        as(COMMITTEE)
                .header("If-Match", "\"1\"")
                .body("{}")
                .post(SUGGESTIONS + "/" + id + "/" + action)
                .then()
                .statusCode(403);
    }

    /** The ids on all pages: other tests have their own rows. */
    private static List<String> listed(String bearer, String path) {
        List<String> found = new ArrayList<>();
        String next = "";
        while (next != null) {
            ValidatableResponse page = as(bearer)
                    .get(path + "?limit=200" + (next.isEmpty() ? "" : "&cursor=" + next))
                    .then()
                    .statusCode(200);
            found.addAll(page.extract().<List<String>>path("items.id"));
            next = page.extract().path("next");
        }
        return found;
    }

    private static String committee(String street) {
        return Tokens.withRoles("STREET_COMMITTEE")
                .region(street)
                .subject("street-" + street)
                .bearer();
    }
}
