package org.lianluo.handling.assignment.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianluo.handling.Calendars;
import org.lianluo.handling.assignment.Suggestions;
import org.lianluo.shared.messaging.inbox.Inbox;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;

/** Whatever a unit and its leader try, the history explains where the case stands. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class SuggestionHistoryTest {

    private static final int CALLS = 25;
    private static final List<String> ACTIONS =
            List.of("signature", "contacts", "opinions", "replies", "approval", "refusal", "acceptance");

    @Inject
    Inbox inbox;

    private Suggestions suggestions;
    private String unit;

    @BeforeEach
    void unitOfItsOwn() {
        Calendars.load2026();
        suggestions = new Suggestions(inbox);
        unit = suggestions.unit();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void everyLineBeginsWhereTheOneBeforeEndedAndRefusalsLeaveNone(long seed) {
        Random random = new Random(seed);
        String id = suggestions.sole(unit);
        for (int i = 0; i < CALLS; i++) {
            String before = trace(id);
            int status = attempt(id, ACTIONS.get(random.nextInt(ACTIONS.size())));
            if (status >= 400) {
                assertThat(trace(id)).isEqualTo(before);
            } else {
                assertThat(trace(id)).isNotEqualTo(before);
            }
        }

        JsonPath history = Suggestions.get(Suggestions.officer(), "/" + id + "/history")
                .extract()
                .jsonPath();
        List<String> to = history.getList("items.toStatus");
        List<String> from = history.getList("items.fromStatus");
        assertThat(from.get(0)).isNull();
        assertThat(from.subList(1, from.size())).isEqualTo(to.subList(0, to.size() - 1));
        assertThat(Suggestions.get(Suggestions.officer(), "/" + id).extract().<String>path("status"))
                .isEqualTo(to.get(to.size() - 1));
    }

    /** Tries something that breaks no rule of its own, whatever the state; gives the status of the answer. */
    private int attempt(String id, String action) {
        String reply = latestReply(id);
        return switch (action) {
            case "approval" ->
                Suggestions.act(Suggestions.leader(unit), id, "replies/" + reply + "/approval", Suggestions.SIGNED_BY)
                        .extract()
                        .statusCode();
            case "refusal" ->
                Suggestions.act(Suggestions.leader(unit), id, "replies/" + reply + "/refusal", "{\"reason\":\"不具体\"}")
                        .extract()
                        .statusCode();
            default ->
                Suggestions.act(Suggestions.clerk(unit), id, action, body(action))
                        .extract()
                        .statusCode();
        };
    }

    private String body(String action) {
        return switch (action) {
            case "contacts" -> Suggestions.contactBody(suggestions.lead);
            case "opinions" -> "{\"text\":\"同意。\"}";
            case "replies" -> Suggestions.CLASS_B;
            default -> null;
        };
    }

    private static String latestReply(String id) {
        return Database.rows("select id from reply where assignment_id = ?::uuid order by id desc limit 1", id).stream()
                .map(row -> row.get("id").toString())
                .findFirst()
                .orElse(id);
    }

    /** All that a call could leave behind. */
    private static String trace(String id) {
        return Database.rows("""
                select (select row_to_json(a)::text from assignment a where a.id = ?::uuid) as assignment,
                       (select json_agg(r order by r.id)::text from reply r where r.assignment_id = ?::uuid) as replies,
                       (select count(*) from contact c where c.assignment_id = ?::uuid) as contacts,
                       (select count(*) from commitment c where c.assignment_id = ?::uuid) as commitments,
                       (select count(*) from history_entry h where h.case_id = ?::uuid) as lines,
                       (select count(*) from outbox o where o.aggregateid = ?) as events""", id, id, id, id, id, id).toString();
    }
}
