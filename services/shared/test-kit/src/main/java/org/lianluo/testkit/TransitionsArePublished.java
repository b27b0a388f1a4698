package org.lianluo.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.callback.QuarkusTestAfterEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * After each test of a service: every change of state that its history tells of was published by an event of that case,
 * in the same transaction ({@code xmin}). So each test that takes a case anywhere also walks its transitions.
 */
public class TransitionsArePublished implements QuarkusTestAfterEachCallback {

    /** What nobody else needs to know, and why. */
    private static final Map<String, String> UNTOLD = Map.of(
            "DRAFT none to DRAFT", "a draft is its deputies' own until they submit it",
            "WITHDRAW DRAFT to WITHDRAWN", "as above; one that was submitted before and sent back is told",
            "DRAFT SIGNED to DRAFTED", "the draft of a reply is the unit's own until its leader issues it",
            "REFUSE DRAFTED to SIGNED", "as above: the leader sent it back to the clerk",
            "PROMISE none to OPEN", "the assignment of the reply that made the commitment tells of it",
            "FOLLOW_UP FULFILLED to ANSWERED", "the further reply tells of it",
            "PREPARE none to PREPARED", "a list is its committee's own until it is handed over",
            "LIST none to LISTED", "as above; the hand-over tells of each item");

    /** The lines of a constituent who was erased were written anew by that, and no longer say which transaction it was. */
    private static final String UNPUBLISHED = """
            SELECT h.id::text AS line,
                h.action || ' ' || coalesce(h.from_status, 'none') || ' to ' || h.to_status AS transition
            FROM history_entry h
            WHERE h.from_status IS DISTINCT FROM h.to_status
            AND NOT EXISTS (
                SELECT 1 FROM outbox o WHERE o.aggregateid = h.case_id::text AND o.xmin = h.xmin)
            AND NOT (h.actor_kind = 'CITIZEN' AND EXISTS (
                SELECT 1 FROM history_entry e WHERE e.case_id = h.case_id AND e.xmin = h.xmin AND e.id > h.id))
            ORDER BY h.id""";

    /** Each is told of once, by the test that it happened in. */
    private static final Set<Object> REPORTED = ConcurrentHashMap.newKeySet();

    @Override
    public void afterEach(QuarkusTestMethodContext context) {
        assertThat(unpublished()).as("transitions without an event").isEmpty();
    }

    private static List<Object> unpublished() {
        if (PostgresResource.server() == null
                || Database.count("SELECT count(*) FROM pg_tables WHERE tablename = 'history_entry'") == 0) {
            return List.of();
        }
        return Database.rows(UNPUBLISHED).stream()
                .filter(row -> REPORTED.add(row.get("line")))
                .map(row -> row.get("transition"))
                .filter(transition -> !UNTOLD.containsKey(transition))
                .toList();
    }
}
