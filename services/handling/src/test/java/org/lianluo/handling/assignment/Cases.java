package org.lianluo.handling.assignment;

import static io.restassured.RestAssured.given;

import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.lianluo.shared.messaging.inbox.Inbox;
import org.lianluo.shared.messaging.inbox.Inbox.Outcome;
import org.lianluo.shared.messaging.inbox.IncomingEvent;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.Tokens;

/** Opinions of one unit of its own, which arrive as events do. */
public final class Cases {

    public static final String REGION = "410402";

    private static final AtomicInteger NUMBER = new AtomicInteger(100);

    public final String unit = REGION + "-U" + NUMBER.incrementAndGet();

    private final Inbox inbox;

    public Cases(Inbox inbox) {
        this.inbox = inbox;
    }

    /** A case forwarded on Friday 20 November 2026; gives the id of its assignment. */
    public String forwarded() {
        return forwarded("2026-11-20T02:00:00Z");
    }

    public String forwarded(String at) {
        UUID opinion = UUID.randomUUID();
        receive(forwardedEvent(opinion, 1, at));
        return assignmentsOf(opinion).get(0);
    }

    public String accepted() {
        String id = forwarded();
        act(id, "acceptance", null).statusCode(200);
        return id;
    }

    public IncomingEvent forwardedEvent(UUID opinion, long sequence, String at) {
        return event(opinion, sequence, "forwarded", """
                {"opinionId":"%s","receiptNumber":"410402-20261120-0001","regionCode":"%s",
                 "stationCode":"410402-S001","categoryCode":"STREET_LIGHTING","unitCode":"%s",
                 "approvedTitle":"路灯不亮","approvedText":"曙光街中段路灯不亮。","location":"曙光街中段",
                 "round":1,"forwardedAt":"%s","fieldOfTomorrow":1}""".formatted(opinion, REGION, unit, at));
    }

    public IncomingEvent reopenedEvent(UUID opinion, long sequence, String unitCode, String at) {
        return event(opinion, sequence, "reopened", """
                {"opinionId":"%s","regionCode":"%s","stationCode":"410402-S001","unitCode":%s,"reopenedAt":"%s"}""".formatted(
                        opinion, REGION, unitCode == null ? "null" : "\"" + unitCode + "\"", at));
    }

    public IncomingEvent urgedEvent(UUID opinion, long sequence, String unitCode, String by, String at) {
        return event(opinion, sequence, "urged", """
                {"opinionId":"%s","regionCode":"%s","stationCode":"410402-S001","unitCode":%s,"urgedBy":"%s","count":1,
                 "urgedOn":"2026-11-27","urgedAt":"%s"}""".formatted(
                        opinion, REGION, unitCode == null ? "null" : "\"" + unitCode + "\"", by, at));
    }

    private static IncomingEvent event(UUID opinion, long sequence, String what, String payload) {
        Map<String, String> headers = new HashMap<>();
        headers.put("ce_id", UUID.randomUUID().toString());
        headers.put("ce_type", "lianluo.suggestion.opinion." + what + ".v1");
        headers.put("ce_aggregatetype", "opinion");
        headers.put("ce_subject", opinion.toString());
        headers.put("ce_sequence", String.valueOf(sequence));
        headers.put("ce_time", "2026-11-20T02:00:00Z");
        return new IncomingEvent(
                "lianluo.suggestion.v1",
                "lianluo.suggestion.v1-0@" + sequence,
                opinion.toString(),
                headers,
                payload.getBytes(StandardCharsets.UTF_8));
    }

    public Outcome receive(IncomingEvent event) {
        try {
            return VertxContextSupport.subscribeAndAwait(() -> inbox.receive(event));
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    /** Ids of the assignments of a case, the first one first. */
    public static List<String> assignmentsOf(UUID opinion) {
        return Database.rows("select id from assignment where subject_id = ? order by id", opinion).stream()
                .map(row -> row.get("id").toString())
                .toList();
    }

    /** A call of the unit's clerk. */
    public ValidatableResponse act(String id, String action, String body) {
        return act(clerk(), id, action, body);
    }

    public static ValidatableResponse act(String bearer, String id, String action, String body) {
        RequestSpecification request = given().header("Authorization", bearer)
                .header("Idempotency-Key", UUID.randomUUID().toString());
        if (body != null) {
            request.contentType("application/json").body(body);
        }
        return request.post("/api/v1/assignments/" + id + "/" + action).then();
    }

    public ValidatableResponse get(String id) {
        return get(clerk(), "/" + id);
    }

    public static ValidatableResponse get(String bearer, String path) {
        return given().header("Authorization", bearer)
                .get("/api/v1/assignments" + path)
                .then();
    }

    public String clerk() {
        return clerkOf(unit);
    }

    public static String clerkOf(String unit) {
        return Tokens.withRoles("HANDLER_CLERK")
                .unit(unit)
                .subject("clerk-of-" + unit)
                .client("unit-" + unit)
                .bearer();
    }

    public static String officer(String region) {
        return Tokens.withRoles("INTAKE_OFFICER")
                .region(region)
                .subject("officer")
                .bearer();
    }
}
