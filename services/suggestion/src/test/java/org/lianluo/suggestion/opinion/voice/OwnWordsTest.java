package org.lianluo.suggestion.opinion.voice;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.lianluo.suggestion.opinion.SuggestionFixture.ANSWER;
import static org.lianluo.suggestion.opinion.SuggestionFixture.CONVERT;
import static org.lianluo.suggestion.opinion.SuggestionFixture.DEPUTY;
import static org.lianluo.suggestion.opinion.SuggestionFixture.REGION;
import static org.lianluo.suggestion.opinion.SuggestionFixture.STATION;
import static org.lianluo.suggestion.opinion.SuggestionFixture.as;
import static org.lianluo.suggestion.opinion.SuggestionFixture.clerk;
import static org.lianluo.suggestion.opinion.SuggestionFixture.deputy;
import static org.lianluo.suggestion.opinion.SuggestionFixture.head;
import static org.lianluo.suggestion.opinion.SuggestionFixture.office;
import static org.lianluo.suggestion.opinion.SuggestionFixture.relay;
import static org.lianluo.suggestion.opinion.SuggestionFixture.triage;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianluo.suggestion.opinion.Rating;
import org.lianluo.suggestion.opinion.SuggestionFixture;
import org.lianluo.suggestion.opinion.SuggestionFixture.Submitted;
import org.lianluo.testkit.PostgresResource;
import org.lianluo.testkit.Tokens;

/** No answer shows a number that a constituent wrote, whatever field they wrote it in. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class OwnWordsTest {

    private static final String BODY = """
            {"stationId":"%s","title":"请回13800007771","content":"找我138‑0000‑7772，证110105 1949 1231 002X",
             "location":"曙光街，1380000 7773，家里0375-2345671","category":"LIGHTING"}""".formatted(STATION);

    /** Ends of the planted numbers that a mask does not show. */
    private static final List<String> PLANTED = List.of("1380000777", "11010519491231002", "03752345671");

    /** What is no constituent's text though it is text. */
    private static final Set<String> CODES = Set.of("recordedByDeputy", "categoryCode", "contentHash", "textHash");

    private final List<String> answers = new ArrayList<>();

    @BeforeEach
    void directory() {
        SuggestionFixture.directory();
    }

    @Test
    void everyFreeTextOfAConstituentIsKeptAsOwnWords() {
        assertThat(Stream.of(Voice.class, Rating.class)
                        .flatMap(type -> Stream.of(type.getDeclaredFields()))
                        .filter(field -> field.getType() == String.class)
                        .map(field -> field.getName()))
                .as("a text of a constituent as a plain string")
                .containsExactlyInAnyOrderElementsOf(CODES);
    }

    @Test
    void noAnswerShowsANumberThatAConstituentWrote() {
        Submitted opinion = Submitted.of(
                as(clerk()).body(BODY).post("/api/v1/opinions").then().statusCode(201));
        readBy(opinion, office(), supervisor());
        triage(opinion.id(), CONVERT).statusCode(200);
        readBy(opinion, deputy(DEPUTY));
        answers.add(as(deputy(DEPUTY))
                .header("If-Match", "\"1\"")
                .body("{\"reason\":\"已列入计划\"}")
                .post("/api/v1/opinions/" + opinion.id() + "/declination")
                .then()
                .statusCode(200)
                .extract()
                .asString());
        triage(opinion.id(), ANSWER).statusCode(200);
        relay(opinion.id());
        rate(opinion);
        readBy(opinion, office(), supervisor());
        assertThat(answers).as("for others").hasSizeGreaterThan(15).noneMatch(answer -> shows(answer, PLANTED));

        answers.clear();
        readBy(opinion, clerk(), head());
        assertThat(answers)
                .as("for the station, which decides on what is doubtful")
                .noneMatch(answer -> shows(answer, PLANTED.subList(0, 2)))
                .anyMatch(answer -> answer.contains("曙光街，138****7773，家里0375-2345671"))
                .anyMatch(answer -> answer.contains("有事打138****7774"));
    }

    private void rate(Submitted opinion) {
        answers.add(given().header("Tracking-Code", opinion.trackingCode())
                .contentType("application/json")
                .body("{\"grade\":\"SATISFIED\",\"comment\":\"有事打138 0000 7774或0375-2345671\"}")
                .post("/api/v1/opinion-receipts/" + opinion.receiptNumber() + "/rating")
                .then()
                .statusCode(200)
                .extract()
                .asString());
        answers.add(given().header("Tracking-Code", opinion.trackingCode())
                .get("/api/v1/opinion-receipts/" + opinion.receiptNumber())
                .asString());
    }

    private void readBy(Submitted opinion, String... bearers) {
        for (String bearer : bearers) {
            for (String path : List.of("?limit=200", "/" + opinion.id(), "/" + opinion.id() + "/history")) {
                answers.add(as(bearer)
                        .get("/api/v1/opinions" + path)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString());
            }
        }
    }

    private static String supervisor() {
        return Tokens.withRoles("COMMITTEE_SUPERVISOR").region(REGION).bearer();
    }

    private static boolean shows(String answer, List<String> numbers) {
        String read = answer.replaceAll("[\\s‑-]", "");
        return numbers.stream().anyMatch(read::contains);
    }
}
