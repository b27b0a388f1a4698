package org.lianluo.survey.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;

/** Papers of a hall: two tellers count apart from each other, a third decides where they differ, and nobody votes twice. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class HallTest {

    private static final Map<String, Integer> SIX = Map.of("SATISFIED", 4, "DISSATISFIED", 2);

    private final Polls polls = new Polls();

    @Test
    void twoTellersWhoAgreeSettleIt() {
        String id = closed("PAPER", 8);
        polls.count(1, id, 8, 7, SIX, 1)
                .statusCode(201)
                .body("entered", equalTo(1))
                .body("settled", equalTo(false));
        Polls.get(polls.teller(2), "/surveys/" + id + "/teller-counts")
                .body("entered", equalTo(1))
                .body("counts", hasSize(0));
        polls.act(polls.office(), id, "tally", null).statusCode(409).body("code", equalTo("not-counted"));
        polls.count(1, id, 8, 7, SIX, 1).statusCode(409).body("code", equalTo("counted-already"));

        polls.count(2, id, 8, 7, SIX, 1)
                .statusCode(201)
                .body("settled", equalTo(true))
                .body("counts", hasSize(2));
        polls.count(3, id, 8, 7, SIX, 1).statusCode(409).body("code", equalTo("counted-by-two"));
        polls.count(3, id, 8, 7, SIX, 1, "复核").statusCode(409).body("code", equalTo("no-difference"));
        polls.act(polls.office(), id, "tally", null).statusCode(200).body("status", equalTo("TALLIED"));

        assertThat(polls.results(id).getInt("items[0].issued")).isEqualTo(8);
        assertThat(polls.results(id).getInt("items[0].returned")).isEqualTo(7);
        assertThat(polls.results(id).getInt("items[0].voided")).isEqualTo(1);
        assertThat(polls.results(id).getList("items[0].marks.count")).isEqualTo(java.util.List.of(4, 0, 2));
    }

    @Test
    void whereTheyDifferTheHeadTellerDecidesWithARecord() {
        String id = closed("MIXED", 10);
        polls.count(9, id, 6, 6, SIX, 0, "先行裁定").statusCode(409).body("code", equalTo("not-counted"));
        polls.count(1, id, 6, 6, SIX, 0).statusCode(201);
        String item = polls.items(id).get(0);
        polls.count(2, id, 6, 6, Map.of("SATISFIED", 5, "DISSATISFIED", 1), 0)
                .statusCode(201)
                .body("settled", equalTo(false))
                .body("papersDiffer", equalTo(false))
                .body("differingItems", contains(item));
        polls.act(polls.office(), id, "tally", null).statusCode(409);
        polls.count(1, id, 6, 6, SIX, 0, "自己裁定").statusCode(409).body("code", equalTo("counted-already"));

        polls.count(3, id, 6, 6, SIX, 0, "复核原票，以复核结果为准。").statusCode(201).body("settled", equalTo(true));
        polls.act(polls.office(), id, "tally", null).statusCode(200);

        assertThat(Database.count(
                        "select count(*) from audit_event where action = 'survey.count' and subject_id = ?::uuid", id))
                .isEqualTo(3);
        assertThat(polls.results(id).getInt("items[0].marks[0].count")).isEqualTo(4);
    }

    @Test
    void onPaperOrByPhoneAndNobodyTwice() {
        String id = polls.opened("MIXED", 8);
        polls.cast(0, id, "SATISFIED").statusCode(200);
        issue(id, polls.deputy(0))
                .statusCode(409)
                .body("code", equalTo("took-part"))
                .body("errors[0].pointer", equalTo("/deputyCodes/0"));
        issue(id, "D1-0000").statusCode(422).body("code", equalTo("not-on-roster"));
        issue(id, polls.deputy(1)).statusCode(200).body("onPaper", equalTo(1)).body("byPhone", equalTo(1));
        issue(id, polls.deputy(1)).statusCode(200).body("onPaper", equalTo(1));
        polls.cast(1, id, "SATISFIED").statusCode(409).body("code", equalTo("on-paper"));
        polls.act(polls.office(), id, "closing", null).statusCode(200);
        issue(id, polls.deputy(2)).statusCode(409).body("code", equalTo("illegal-transition"));
        polls.count(1, id, 1, 1, Map.of("DISSATISFIED", 1), 0).statusCode(201);
        polls.count(2, id, 1, 1, Map.of("DISSATISFIED", 1), 0).statusCode(201);
        polls.act(polls.office(), id, "tally", null).statusCode(200);

        assertThat(polls.results(id).getList("items[0].marks.count")).isEqualTo(java.util.List.of(1, 0, 1));
        assertThat(polls.results(id).getInt("items[0].returned")).isEqualTo(2);
    }

    @Test
    void moreBackThanIssuedMakesItVoid() {
        String id = closed("PAPER", 8);
        polls.count(1, id, 5, 6, SIX, 0).statusCode(201);
        polls.count(2, id, 5, 6, SIX, 0).statusCode(201);

        polls.act(polls.office(), id, "tally", null)
                .statusCode(200)
                .body("status", equalTo("VOID"))
                .body("reason", equalTo("收回票数多于发出票数，本次测评无效。"));
        assertThat(Database.eventsOf(id)).endsWith("lianluo.survey.survey.voided.v1");
    }

    @Test
    void countsThatCannotBeAreRefused() {
        String id = closed("PAPER", 8);

        polls.count(1, id, 8, 7, SIX, 0).statusCode(422).body("code", equalTo("count-does-not-add-up"));
        polls.count(1, id, 9, 6, SIX, 0).statusCode(422).body("code", equalTo("more-than-all"));
        polls.count(1, id, 8, 6, Map.of("SATISFIED", 4, "FOR", 2), 0)
                .statusCode(422)
                .body("code", equalTo("unknown-mark"));
        String byPhone = closed("PHONE", 5);
        polls.count(1, byPhone, 0, 0, Map.of("SATISFIED", 0), 0).statusCode(409).body("code", equalTo("no-hall"));
        String open = polls.opened("PAPER", 5);
        polls.count(1, open, 0, 0, Map.of("SATISFIED", 0), 0)
                .statusCode(409)
                .body("code", equalTo("illegal-transition"));
        polls.cast(0, open, "SATISFIED").statusCode(409).body("code", equalTo("no-phone"));
    }

    private String closed(String method, int raters) {
        String id = polls.opened(method, raters);
        polls.act(polls.office(), id, "closing", null).statusCode(200);
        return id;
    }

    private ValidatableResponse issue(String id, String deputy) {
        return Polls.request(polls.teller(1))
                .body("{\"deputyCodes\":[\"" + deputy + "\"]}")
                .post("/api/v1/surveys/" + id + "/paper-issues")
                .then();
    }
}
