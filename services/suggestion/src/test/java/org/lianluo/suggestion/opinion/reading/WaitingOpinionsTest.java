package org.lianluo.suggestion.opinion.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.lianluo.suggestion.opinion.SuggestionFixture.ANSWER;
import static org.lianluo.suggestion.opinion.SuggestionFixture.CONVERT;
import static org.lianluo.suggestion.opinion.SuggestionFixture.REGION;
import static org.lianluo.suggestion.opinion.SuggestionFixture.STATION_CODE;
import static org.lianluo.suggestion.opinion.SuggestionFixture.as;
import static org.lianluo.suggestion.opinion.SuggestionFixture.relay;
import static org.lianluo.suggestion.opinion.SuggestionFixture.submitted;
import static org.lianluo.suggestion.opinion.SuggestionFixture.triage;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianluo.shared.security.Role;
import org.lianluo.suggestion.opinion.SuggestionFixture;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;
import org.lianluo.testkit.Tokens;

/** A station sees at one look how much waits for it, and finds it in the lists. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class WaitingOpinionsTest {

    private static final String OPINIONS = "/api/v1/opinions";
    private static final String WAITING = OPINIONS + "/waiting";

    @BeforeEach
    void directory() {
        SuggestionFixture.directory();
    }

    @Test
    void everyQueueIsCounted() {
        // Given
        String head = head(STATION_CODE);
        int toTriage = counted(head, WAITING).extract().path("toTriage");

        // When
        String id = submitted().id();

        // Then
        counted(head, WAITING).body("toTriage", equalTo(toTriage + 1));
        counted(head("410402-S777"), WAITING)
                .body("toTriage", equalTo(0))
                .body("dueForTriage", equalTo(0))
                .body("toGiveBack", equalTo(0))
                .body("reopened", equalTo(0));
        triage(id, CONVERT).statusCode(200);
        counted(head, WAITING).body("toTriage", equalTo(toTriage));
    }

    @Test
    void whatIsAnsweredOrReopenedIsCountedApart() {
        // Given
        String head = head(STATION_CODE);
        int toGiveBack = counted(head, WAITING).extract().path("toGiveBack");
        int reopened = counted(head, WAITING).extract().path("reopened");
        String answered = submitted().id();
        String again = submitted().id();

        // When
        triage(answered, ANSWER).statusCode(200);
        Database.execute("update opinion set status = 'REOPENED' where id = '" + again + "'");

        // Then
        counted(head, WAITING).body("toGiveBack", equalTo(toGiveBack + 1)).body("reopened", equalTo(reopened + 1));
        relay(answered);
        counted(head, WAITING).body("toGiveBack", equalTo(toGiveBack));
    }

    @Test
    void whatIsDueIsCountedAndListedByTheSameDay() {
        // Given
        String head = head(STATION_CODE);
        String id = submitted().id();
        LocalDate due = LocalDate.parse(as(head).get(OPINIONS + "/" + id)
                .then()
                .statusCode(200)
                .extract()
                .path("triageDue.due"));
        int before = counted(head, WAITING + "?dueBefore=" + due).extract().path("dueForTriage");
        int with = counted(head, WAITING + "?dueBefore=" + due.plusDays(1))
                .extract()
                .path("dueForTriage");

        // Then
        assertThat(with).isGreaterThan(before);
        listed(head, due.plusDays(1)).body("items.id", hasItem(id));
        listed(head, due).body("items.id", not(hasItem(id)));
        triage(id, CONVERT).statusCode(200);
        listed(head, due.plusDays(1)).body("items.id", not(hasItem(id)));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"STATION_CLERK", "STATION_HEAD"})
    void nobodyElseHasQueues(Role role) {
        as(Tokens.withRoles(role.name()).region(REGION).subject("others").bearer())
                .get(WAITING)
                .then()
                .statusCode(403);
    }

    @Test
    void aDayThatIsNoneIsRefused() {
        as(head(STATION_CODE)).get(WAITING + "?dueBefore=tomorrow").then().statusCode(400);
    }

    private static String head(String station) {
        return Tokens.withRoles("STATION_HEAD")
                .region(REGION)
                .stations(station)
                .subject("head")
                .bearer();
    }

    private static ValidatableResponse counted(String bearer, String path) {
        return as(bearer).get(path).then().statusCode(200);
    }

    private static ValidatableResponse listed(String bearer, LocalDate dueBefore) {
        return as(bearer)
                .queryParam("dueBefore", dueBefore.toString())
                .queryParam("limit", 200)
                .get(OPINIONS)
                .then()
                .statusCode(200);
    }
}
