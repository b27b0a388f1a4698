package org.lianluo.survey.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;

/** Each paper counts once, whatever happens at the same time. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class CastingTest {

    private final Polls polls = new Polls();

    @Test
    void theFirstPaperCountsAndARepeatIsToldSo() {
        String id = polls.opened("PHONE", 5);

        polls.cast(0, id, "SATISFIED").statusCode(200).body("already", equalTo(false));
        polls.cast(0, id, "DISSATISFIED").statusCode(200).body("already", equalTo(true));
        polls.act(polls.office(), id, "closing", null).statusCode(200);
        polls.cast(0, id, "DISSATISFIED").statusCode(200).body("already", equalTo(true));
        polls.cast(1, id, "DISSATISFIED").statusCode(409).body("code", equalTo("illegal-transition"));
        polls.act(polls.office(), id, "tally", null).statusCode(200);

        assertThat(polls.results(id).getList("items[0].marks.count")).isEqualTo(List.of(1, 0, 0));
    }

    @Test
    void fromTwoDevicesAtOnceOneCounts() throws Exception {
        String id = polls.opened("PHONE", 5);

        List<Boolean> already = atOnce(IntStream.range(0, 8)
                .<Callable<Boolean>>mapToObj(device -> () ->
                        polls.cast(0, id, "SATISFIED").statusCode(200).extract().path("already"))
                .toList());

        assertThat(already).containsOnlyOnce(false);
        assertThat(Database.count("select count(*) from survey_paper where survey_id = ?::uuid", id))
                .isEqualTo(1);
    }

    @Test
    void whatComesInWhileItClosesCountsOrIsRefused() throws Exception {
        String id = polls.opened("PHONE", 20);
        List<Callable<Integer>> calls = new java.util.ArrayList<>(IntStream.range(0, 20)
                .<Callable<Integer>>mapToObj(rater ->
                        () -> polls.cast(rater, id, "SATISFIED").extract().statusCode())
                .toList());
        calls.add(
                8,
                () -> polls.act(polls.office(), id, "closing", null).extract().statusCode());

        List<Integer> statuses = atOnce(calls);

        assertThat(statuses).isSubsetOf(200, 409);
        polls.act(polls.office(), id, "tally", null).statusCode(200);
        long accepted = statuses.stream().filter(status -> status == 200).count() - 1;
        assertThat(polls.results(id).getLong("items[0].valid")).isEqualTo(accepted);
        assertThat(Database.count("select count(*) from roster_entry where survey_id = ?::uuid and took_part", id))
                .isEqualTo(accepted);
    }

    @Test
    void badPapersAreRefusedAndCostNobodyTheirTurn() {
        String id = polls.opened("PHONE", 5);
        String item = polls.items(id).get(0);
        String other = polls.items(polls.report("PHONE")).get(0);

        refused(id, mark(other, "SATISFIED"), 422, "unknown-item");
        refused(id, mark(item, "FOR"), 422, "unknown-mark");
        refused(id, mark(item, "SATISFIED") + "," + mark(item, "SATISFIED"), 422, "marked-twice");
        polls.send(0, id, "{\"marks\":null}").statusCode(400);
        polls.send(0, id, "{}").statusCode(400);
        polls.send(0, id, "[]").statusCode(400);
        polls.send(7, id, "{\"marks\":[]}").statusCode(404);

        polls.cast(0, id, "SATISFIED").statusCode(200).body("already", equalTo(false));
    }

    private void refused(String id, String marks, int status, String code) {
        polls.send(0, id, "{\"marks\":[" + marks + "]}").statusCode(status).body("code", equalTo(code));
    }

    private static String mark(String item, String mark) {
        return "{\"itemId\":\"" + item + "\",\"mark\":\"" + mark + "\"}";
    }

    private static <T> List<T> atOnce(List<Callable<T>> calls) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(calls.size());
        try {
            List<T> results = new java.util.ArrayList<>();
            for (Future<T> result : threads.invokeAll(calls)) {
                results.add(result.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
