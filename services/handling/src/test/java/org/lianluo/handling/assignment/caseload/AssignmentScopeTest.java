package org.lianluo.handling.assignment.caseload;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianluo.handling.Calendars;
import org.lianluo.handling.assignment.Suggestions;
import org.lianluo.shared.messaging.inbox.Inbox;
import org.lianluo.shared.security.Role;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;
import org.lianluo.testkit.Tokens;

/** Whatever roles somebody has: their list holds exactly what they may read one by one. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class AssignmentScopeTest {

    private static final int CALLERS = 15;
    private static final String ASSIGNMENTS = "/api/v1/assignments";

    @Inject
    Inbox inbox;

    private Suggestions suggestions;
    private String first;
    private String second;

    @BeforeEach
    void unitsOfTheirOwn() {
        Calendars.load2026();
        suggestions = new Suggestions(inbox);
        first = suggestions.unit();
        second = suggestions.unit();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aListHoldsWhatOneByOneIsOpen(long seed) {
        Random random = new Random(seed);
        Suggestions others = new Suggestions(inbox);
        Set<String> rows = Set.of(
                suggestions.sole(first),
                suggestions.sole(second),
                others.sole(first),
                others.sole(second),
                opinionFor(first),
                opinionFor(second));
        for (int i = 0; i < CALLERS; i++) {
            String[] roles = Arrays.stream(Role.values())
                    .filter(role -> random.nextInt(4) == 0)
                    .map(Enum::name)
                    .toArray(String[]::new);
            String bearer = Tokens.withRoles(roles)
                    .region(random.nextInt(3) == 0 ? Suggestions.REGION : "410403")
                    .unit(random.nextBoolean() ? first : second)
                    .deputies(random.nextBoolean() ? suggestions.lead : others.coSponsor)
                    .subject("many-" + seed + "-" + i)
                    .bearer();

            List<String> open = rows.stream()
                    .filter(id -> get(bearer, "/" + id).extract().statusCode() == 200)
                    .sorted()
                    .toList();

            for (String query : List.of("?limit=7", "?limit=7&changedSince=2020-01-01T00:00:00Z")) {
                assertThat(all(bearer, query, rows))
                        .as("%s for %s", query, Arrays.toString(roles))
                        .isEqualTo(open);
            }
        }
    }

    @Test
    void theMandateOfAClerkDoesNotOpenWhatIsNotForDeputies() {
        String id = suggestions.sole(first);
        String clerkWithAMandate = Tokens.withRoles("HANDLER_CLERK", "DEPUTY")
                .unit(second)
                .deputies(suggestions.lead)
                .subject("clerk-and-deputy")
                .bearer();

        get(clerkWithAMandate, "/" + id).statusCode(200);
        get(clerkWithAMandate, "/" + id + "/history").statusCode(404);
        get(clerkWithAMandate, "/" + id + "/opinions").statusCode(404);
    }

    private String opinionFor(String unit) {
        UUID opinion = UUID.randomUUID();
        suggestions.receive(Suggestions.opinionForwarded(opinion, unit));
        return Database.rows("select id from assignment where subject_id = ?", opinion)
                .get(0)
                .get("id")
                .toString();
    }

    /** Of these rows those on all pages, each once; none where the list is closed altogether. */
    private static List<String> all(String bearer, String query, Set<String> rows) {
        List<String> found = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            ValidatableResponse page = get(bearer, query + cursor);
            if (page.extract().statusCode() == 403) {
                return List.of();
            }
            found.addAll(page.statusCode(200).extract().<List<String>>path("items.id"));
            String next = page.extract().path("next");
            cursor = next == null ? null : "&cursor=" + next;
        }
        return found.stream().filter(rows::contains).sorted().toList();
    }

    private static ValidatableResponse get(String bearer, String path) {
        return given().header("Authorization", bearer).get(ASSIGNMENTS + path).then();
    }
}
