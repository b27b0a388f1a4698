package org.lianluo.survey.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianluo.shared.messaging.inbox.Inbox;
import org.lianluo.shared.messaging.inbox.Inbox.Outcome;
import org.lianluo.shared.messaging.inbox.IncomingEvent;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;

/** A dissatisfied verdict is put right when the last item of its issue list is verified. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class IssueEventsTest {

    private static final String RECTIFIED = "lianluo.survey.verdict.rectified.v1";

    @Inject
    Inbox inbox;

    private final Polls polls = new Polls();
    private String survey;
    private String verdict;

    @BeforeEach
    void aDissatisfiedVerdict() {
        survey = polls.opened("PHONE", 10);
        polls.castAll(survey, Map.of("DISSATISFIED", 7));
        polls.closeAndTally(survey);
        polls.announce(survey);
        verdict = polls.items(survey).get(0);
    }

    @Test
    void theLastItemLetsItBeRatedAgain() {
        UUID first = UUID.randomUUID();
        assertThat(verified(first, 1, polls.region, "VERDICT")).isEqualTo(Outcome.APPLIED);
        status("RECTIFYING");

        verified(UUID.randomUUID(), 0, polls.region, "VERDICT");
        verified(UUID.randomUUID(), 0, polls.region, "VERDICT");

        status("RECTIFIED");
        Polls.get(polls.office(), "/verdicts/" + verdict)
                .body("rectification", equalTo("现场查看"))
                .body("rectifiedOn", equalTo("2026-11-20"));
        Polls.get(polls.office(), "/verdicts/" + verdict + "/history")
                .body("items.action", contains("ANNOUNCE", "RECTIFY"));
        assertThat(Database.eventsOf(verdict))
                .filteredOn(type -> type.equals(RECTIFIED))
                .hasSize(1);
        polls.act(polls.office(), survey, "re-survey", null).statusCode(201);
    }

    @Test
    void whatIsOfAnotherRegionOrKindChangesNothing() {
        verified(UUID.randomUUID(), 0, "110101", "VERDICT");
        verified(UUID.randomUUID(), 0, polls.region, "INSPECTION");

        status("RECTIFYING");
    }

    private void status(String expected) {
        Polls.get(polls.office(), "/verdicts/" + verdict).body("status", equalTo(expected));
    }

    private Outcome verified(UUID item, int open, String region, String kind) {
        Map<String, String> headers = new HashMap<>();
        headers.put("ce_id", UUID.randomUUID().toString());
        headers.put("ce_type", "lianluo.handling.issue-item.verified.v1");
        headers.put("ce_aggregatetype", "issue-item");
        headers.put("ce_subject", item.toString());
        headers.put("ce_sequence", "1");
        headers.put("ce_time", "2026-11-20T02:00:00Z");
        String payload = """
                {"itemId":"%s","listId":"%s","regionCode":"%s","unitCode":"410402-U13","classCode":null,"listKind":"%s",
                 "referenceId":"%s","evidence":"现场查看","rectifiedOn":"2026-11-20","inTime":true,"open":%d,"toRoles":[],
                 "verifiedAt":"2026-11-20T02:00:00Z"}""".formatted(item, UUID.randomUUID(), region, kind, verdict, open);
        IncomingEvent event = new IncomingEvent(
                "lianluo.handling.v1",
                "lianluo.handling.v1-0@1",
                item.toString(),
                headers,
                payload.getBytes(StandardCharsets.UTF_8));
        try {
            return VertxContextSupport.subscribeAndAwait(() -> inbox.receive(event));
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
