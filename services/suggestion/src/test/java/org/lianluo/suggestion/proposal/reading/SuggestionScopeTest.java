package org.lianluo.suggestion.proposal.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianluo.suggestion.proposal.Congress.CO;
import static org.lianluo.suggestion.proposal.Congress.LEAD;
import static org.lianluo.suggestion.proposal.Congress.OTHER;
import static org.lianluo.suggestion.proposal.Congress.SUGGESTIONS;
import static org.lianluo.suggestion.proposal.Congress.as;
import static org.lianluo.suggestion.proposal.Congress.converted;
import static org.lianluo.suggestion.proposal.Congress.drafted;
import static org.lianluo.suggestion.proposal.Congress.office;
import static org.lianluo.suggestion.proposal.Congress.registered;
import static org.lianluo.suggestion.proposal.Congress.submitted;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianluo.shared.security.Role;
import org.lianluo.suggestion.proposal.Congress;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;
import org.lianluo.testkit.Tokens;

/** Whatever roles somebody has: their list, and their search, hold exactly what they may read one by one. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class SuggestionScopeTest {

    private static final int CALLERS = 12;
    private static final String WORD = "窑洞";
    private static final String TITLE = "关于" + WORD + "修缮的建议";

    @BeforeEach
    void directory() {
        Congress.directory();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aListHoldsWhatOneByOneIsOpen(long seed) {
        Random random = new Random(seed);
        Set<String> rows = Set.copyOf(rows());
        for (int i = 0; i < CALLERS; i++) {
            Role[] roles = Arrays.stream(Role.values())
                    .filter(role -> random.nextInt(4) == 0)
                    .toArray(Role[]::new);
            String[] names = Arrays.stream(roles).map(Enum::name).toArray(String[]::new);
            String region =
                    List.of("410402", "510104", Congress.STREET, "410402002").get(random.nextInt(4));
            String unit = random.nextBoolean() ? "410402-U01" : "410400-U09";
            String station = random.nextBoolean() ? "410402-S001" : "410402-S009";
            String[] deputies = random.ints(2, 0, 3)
                    .distinct()
                    .mapToObj(List.of(LEAD, CO, OTHER)::get)
                    .toArray(String[]::new);
            String bearer = Tokens.withRoles(names)
                    .region(region)
                    .unit(unit)
                    .stations(station)
                    .deputies(deputies)
                    .subject("many-" + seed + "-" + i)
                    .bearer();

            List<String> open = rows.stream()
                    .filter(id -> as(bearer).get(SUGGESTIONS + "/" + id).statusCode() == 200)
                    .sorted()
                    .toList();

            String who = "%s of %s, %s, %s, %s"
                    .formatted(Arrays.toString(roles), region, unit, station, Arrays.toString(deputies));
            assertThat(all(bearer, "?limit=7", rows)).as(who).isEqualTo(open);
            assertThat(all(bearer, "?limit=200&q=" + WORD, rows))
                    .as("search by " + who)
                    .isEqualTo(open);
        }
    }

    @Test
    void whoIsOfTheUnitAndAColleagueReadsAsTheUnit() {
        String id = registered(TITLE);
        assign(id, "410402-U01");
        String both = Tokens.withRoles("DEPUTY", "HANDLER_CLERK")
                .region("410402")
                .unit("410402-U01")
                .deputies(OTHER)
                .subject("colleague-and-clerk")
                .bearer();

        as(both).get(SUGGESTIONS + "/" + id + "/history").then().statusCode(200);
    }

    @Test
    void aStationHeadListsNoFewerPublishedOnesThanAnybody() {
        String published = registered(TITLE);
        String elsewhere = Tokens.withRoles("STATION_HEAD")
                .region("510104")
                .stations("510104-S001")
                .subject("head-elsewhere")
                .bearer();

        for (String bearer : new String[] {null, elsewhere, Congress.role("STATION_HEAD"), Congress.role("CITIZEN")}) {
            assertThat(all(bearer, "?limit=200", Set.of(published))).containsExactly(published);
        }
    }

    /** One of every kind: for each branch at least one that no other opens. */
    private static List<String> rows() {
        List<String> rows = new ArrayList<>();
        rows.add(drafted(TITLE, ""));
        rows.add(drafted(TITLE, ",\"coSponsorCodes\":[\"" + CO + "\"]"));
        rows.add(submitted(TITLE, ""));
        rows.add(registered(TITLE));
        String withheld = withheld("", ",\"withheldReason\":\"涉及商业秘密\"");
        rows.add(withheld);
        String confidential = withheld(",\"confidential\":true,\"confidentialReason\":\"涉及隐私\"", "");
        rows.add(confidential);
        String assigned = withheld(",\"confidential\":true,\"confidentialReason\":\"涉及隐私\"", "");
        assign(assigned, "410402-U01");
        rows.add(assigned);
        String toTheCity = withheld("", ",\"withheldReason\":\"涉及商业秘密\"");
        assign(toTheCity, "410400-U09");
        rows.add(toTheCity);
        rows.add(submitted(TITLE, ",\"opinionIds\":[\"" + converted("小区窑洞漏水") + "\"]"));
        return rows;
    }

    private static String withheld(String draft, String registration) {
        String id = submitted(TITLE, draft);
        office(id, "registration", "{\"publish\":false" + registration + "}").statusCode(200);
        return id;
    }

    private static void assign(String id, String unit) {
        Database.execute(
                "insert into suggestion_assignment (assignment_id, suggestion_id, unit_code, round)"
                        + " values (gen_random_uuid(), ?::uuid, ?, 1)",
                id,
                unit);
    }

    /** Of these rows those on all pages, each once. */
    private static List<String> all(String bearer, String query, Set<String> rows) {
        List<String> found = new ArrayList<>();
        String cursor = "";
        do {
            ValidatableResponse page =
                    as(bearer).get(SUGGESTIONS + query + cursor).then().statusCode(200);
            found.addAll(page.extract().<List<String>>path("items.id"));
            String next = page.extract().path("next");
            cursor = next == null ? null : "&cursor=" + next;
        } while (cursor != null);
        return found.stream().filter(rows::contains).sorted().toList();
    }
}
