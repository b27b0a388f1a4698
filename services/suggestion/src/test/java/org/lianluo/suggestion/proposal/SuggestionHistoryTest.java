package org.lianluo.suggestion.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianluo.suggestion.proposal.Congress.CO;
import static org.lianluo.suggestion.proposal.Congress.LEAD;
import static org.lianluo.suggestion.proposal.Congress.SUGGESTIONS;
import static org.lianluo.suggestion.proposal.Congress.as;
import static org.lianluo.suggestion.proposal.Congress.body;
import static org.lianluo.suggestion.proposal.Congress.deputy;
import static org.lianluo.suggestion.proposal.Congress.drafted;
import static org.lianluo.suggestion.proposal.Congress.office;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;

/** Whatever the deputies and the intake office try, the history explains where the suggestion stands. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class SuggestionHistoryTest {

    private static final int CALLS = 30;

    /** What somebody tries, as often as it stands here; none breaks a rule of its own, whatever the state. */
    private enum Attempt {
        CHANGE,
        INVITE,
        CONFIRM,
        CONFIRM_AGAIN,
        SUBMIT,
        SUBMIT_AGAIN,
        REGISTER,
        RETURN,
        RETURN_AGAIN,
        REFUSE,
        WITHDRAW_AS_LEAD,
        WITHDRAW_AS_CO_SPONSOR
    }

    @BeforeEach
    void directory() {
        Congress.directory();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void everyLineBeginsWhereTheOneBeforeEndedAndRefusalsLeaveNone(long seed) {
        Random random = new Random(seed);
        String id = drafted("关于停车难的建议", "");
        for (int i = 0; i < CALLS; i++) {
            String before = trace(id);
            Attempt attempt = Attempt.values()[random.nextInt(Attempt.values().length)];
            int status = attempt(id, attempt).statusCode();
            assertThat(status).as("%s", attempt).isLessThan(500);
            assertThat(trace(id).equals(before)).as("%s: %d", attempt, status).isEqualTo(status >= 400);
        }

        Object last = null;
        for (Map<String, Object> line : Database.rows(
                "select from_status, to_status from history_entry where case_id = ? order by id",
                UUID.fromString(id))) {
            assertThat(line.get("from_status")).isEqualTo(last);
            last = line.get("to_status");
        }
        assertThat(last).isEqualTo(Congress.status(id));
    }

    private static Response attempt(String id, Attempt attempt) {
        return switch (attempt) {
            case CHANGE -> by(LEAD, id).body(body("关于停车难的建议", "")).put(SUGGESTIONS + "/" + id);
            case INVITE -> post(by(LEAD, id), id, "co-sponsors", "{\"deputyCode\":\"" + CO + "\"}");
            case CONFIRM, CONFIRM_AGAIN ->
                post(by(CO, id), id, "co-sponsors/" + CO + "/confirmation", "{\"textVersion\":1}");
            case SUBMIT, SUBMIT_AGAIN -> post(by(LEAD, id), id, "submission", "");
            case REGISTER ->
                office(id, "registration", "{\"publish\":true}").extract().response();
            case RETURN, RETURN_AGAIN ->
                office(id, "return", "{\"reason\":\"请补充。\"}").extract().response();
            case REFUSE ->
                office(id, "refusal", "{\"reasonCode\":\"LIVE_CASE\",\"reason\":\"已进入诉讼程序。\"}")
                        .extract()
                        .response();
            case WITHDRAW_AS_LEAD -> post(by(LEAD, id), id, "withdrawal", "{\"statement\":\"撤回。\"}");
            case WITHDRAW_AS_CO_SPONSOR -> post(by(CO, id), id, "withdrawal", "{}");
        };
    }

    private static RequestSpecification by(String deputy, String id) {
        return as(deputy(deputy)).header("If-Match", Congress.etag(id));
    }

    private static Response post(RequestSpecification request, String id, String action, String body) {
        return request.body(body).post(SUGGESTIONS + "/" + id + "/" + action);
    }

    /** All that a call could leave behind. */
    private static String trace(String id) {
        return Database.rows("""
                select (select row_to_json(s)::text from suggestion s where s.id = ?::uuid) as suggestion,
                       (select json_agg(g order by g.deputy_code)::text from suggestion_signature g
                           where g.suggestion_id = ?::uuid) as signatures,
                       (select count(*) from history_entry h where h.case_id = ?::uuid) as lines,
                       (select count(*) from outbox o where o.aggregateid = ?) as events""", id, id, id, id).toString();
    }
}
