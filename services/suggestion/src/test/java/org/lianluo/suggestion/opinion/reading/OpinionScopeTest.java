package org.lianluo.suggestion.opinion.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianluo.suggestion.opinion.SuggestionFixture.CONVERT;
import static org.lianluo.suggestion.opinion.SuggestionFixture.DEPUTY;
import static org.lianluo.suggestion.opinion.SuggestionFixture.OTHER_STATION;
import static org.lianluo.suggestion.opinion.SuggestionFixture.REGION;
import static org.lianluo.suggestion.opinion.SuggestionFixture.STATION;
import static org.lianluo.suggestion.opinion.SuggestionFixture.STATION_CODE;
import static org.lianluo.suggestion.opinion.SuggestionFixture.as;
import static org.lianluo.suggestion.opinion.SuggestionFixture.body;
import static org.lianluo.suggestion.opinion.SuggestionFixture.deputy;
import static org.lianluo.suggestion.opinion.SuggestionFixture.submitted;
import static org.lianluo.suggestion.opinion.SuggestionFixture.triage;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
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
import org.lianluo.shared.security.Role;
import org.lianluo.suggestion.opinion.SuggestionFixture;
import org.lianluo.suggestion.opinion.SuggestionFixture.Submitted;
import org.lianluo.testkit.PostgresResource;
import org.lianluo.testkit.Tokens;

/** Whatever roles somebody has: their list holds exactly what they may read one by one. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class OpinionScopeTest {

    private static final int CALLERS = 15;
    private static final String OPINIONS = "/api/v1/opinions";
    private static final String OTHER_DEPUTY = "D410402-0002";

    @BeforeEach
    void directory() {
        SuggestionFixture.directory();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aListHoldsWhatOneByOneIsOpen(long seed) {
        Random random = new Random(seed);
        Submitted handed = submitted();
        triage(handed.id(), CONVERT).statusCode(200);
        Set<String> rows = Set.of(
                submitted().id(),
                handed.id(),
                raised(deputy(OTHER_DEPUTY), STATION),
                raised(deputy(DEPUTY), OTHER_STATION),
                raised(deputy(OTHER_DEPUTY), OTHER_STATION));
        for (int i = 0; i < CALLERS; i++) {
            String[] roles = Arrays.stream(Role.values())
                    .filter(role -> random.nextInt(4) == 0)
                    .map(Enum::name)
                    .toArray(String[]::new);
            String bearer = Tokens.withRoles(roles)
                    .region(List.of(REGION, "510104", "410402001", "410402002").get(random.nextInt(4)))
                    .stations(random.nextBoolean() ? STATION_CODE : "410402-S002")
                    .deputies(random.nextBoolean() ? DEPUTY : OTHER_DEPUTY)
                    .subject("many-" + seed + "-" + i)
                    .bearer();

            List<String> open = rows.stream()
                    .filter(id -> as(bearer).get(OPINIONS + "/" + id).statusCode() == 200)
                    .sorted()
                    .toList();

            assertThat(all(bearer, "?limit=7", rows))
                    .as("%s", Arrays.toString(roles))
                    .isEqualTo(open);
        }
    }

    @Test
    void whatWaitsForSomebodyWithTwoRolesIsWhatWaitsForEach() {
        Submitted toTriage = submitted();
        Submitted handed = submitted();
        triage(handed.id(), CONVERT).statusCode(200);
        String elsewhere = raised(deputy(OTHER_DEPUTY), OTHER_STATION);
        Set<String> rows = Set.of(toTriage.id(), handed.id(), elsewhere);
        String headAndDeputy = Tokens.withRoles("STATION_HEAD", "DEPUTY")
                .region(REGION)
                .stations(STATION_CODE)
                .deputies(DEPUTY)
                .subject("head-and-deputy")
                .bearer();

        assertThat(all(headAndDeputy, "?toDo=true&limit=7", rows))
                .containsExactlyInAnyOrder(toTriage.id(), handed.id());
        assertThat(all(deputy(DEPUTY), "?toDo=true&limit=7", rows)).containsExactly(handed.id());
    }

    private static String raised(String bearer, UUID station) {
        return Submitted.of(as(bearer).body(body(station)).post(OPINIONS).then().statusCode(201))
                .id();
    }

    /** Of these rows those on all pages, each once; none where the list is closed altogether. */
    private static List<String> all(String bearer, String query, Set<String> rows) {
        List<String> found = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            ValidatableResponse page = as(bearer).get(OPINIONS + query + cursor).then();
            if (page.extract().statusCode() == 403) {
                return List.of();
            }
            found.addAll(page.statusCode(200).extract().<List<String>>path("items.id"));
            String next = page.extract().path("next");
            cursor = next == null ? null : "&cursor=" + next;
        }
        return found.stream().filter(rows::contains).sorted().toList();
    }
}
