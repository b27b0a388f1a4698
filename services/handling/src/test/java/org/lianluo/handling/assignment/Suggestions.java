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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianluo.shared.messaging.inbox.Inbox;
import org.lianluo.shared.messaging.inbox.Inbox.Outcome;
import org.lianluo.shared.messaging.inbox.IncomingEvent;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.Tokens;

/** Suggestions of two deputies of their own, which arrive as events do, and units of their own to handle them. */
public final class Suggestions {

    public static final String REGION = "410402";
    public static final String CLASS_A = """
            {"classCode":"A","text":"车位已增设。","documentNumber":"新城管〔2026〕12号"}""";
    public static final String CLASS_B = """
            {"classCode":"B","text":"计划增设车位。","documentNumber":"新城管〔2026〕13号",
             "commitments":[{"promise":"新增车位200个","due":"2027-06-30"},{"promise":"公布收费标准","due":"2027-01-31"}]}""";
    public static final String SIGNED_BY = "{\"signatory\":\"张局长\"}";

    private static final AtomicInteger NUMBER = new AtomicInteger(10_000);

    public final String lead = "410402-D" + NUMBER.incrementAndGet();
    public final String coSponsor = "410402-D" + NUMBER.incrementAndGet();
    private final Inbox inbox;
    private final String region;

    public Suggestions(Inbox inbox) {
        this(inbox, REGION);
    }

    /** Of a region of its own, for rules of its own. */
    public Suggestions(Inbox inbox, String region) {
        this.inbox = inbox;
        this.region = region;
    }

    /** The intake office of the region. */
    public String intake() {
        return office("INTAKE_OFFICER", region);
    }

    /** A unit of its own that takes cases. */
    public String unit() {
        String code = region + "-U" + NUMBER.incrementAndGet();
        post(intake(), "/api/v1/units", """
                {"code":"%s","name":"城市管理局","kind":"BUREAU","regionCode":"%s","domains":[],"status":"ACTIVE"}""".formatted(code, region)).statusCode(201);
        return code;
    }

    public UUID registered() {
        UUID suggestion = UUID.randomUUID();
        receive(registeredEvent(suggestion, 1));
        return suggestion;
    }

    /** From between two meetings of the congress. */
    public UUID registeredBetweenSessions() {
        UUID suggestion = UUID.randomUUID();
        receive(registeredEvent(suggestion, 1, "BETWEEN_SESSIONS", 0));
        return suggestion;
    }

    public IncomingEvent registeredEvent(UUID suggestion, long sequence) {
        return registeredEvent(suggestion, sequence, "IN_SESSION", 3);
    }

    private IncomingEvent registeredEvent(UUID suggestion, long sequence, String occasion, int sessionNumber) {
        return event("suggestion", "suggestion.suggestion", suggestion, sequence, "registered", """
                {"suggestionId":"%s","regionCode":"%s","registrationNumber":105,"year":2026,"term":11,
                 "occasion":"%s","sessionNumber":%d,"title":"关于增设停车位的建议","facts":"停车难。","proposals":"增设停车位。",
                 "category":"PARKING","leadDeputyCode":"%s","coSponsorCodes":["%s"],"requestedUnitCode":null,
                 "confidential":false,"registeredAt":"2026-11-20T02:00:00Z"}""".formatted(
                        suggestion, region, occasion, sessionNumber, lead, coSponsor));
    }

    public IncomingEvent withdrawnEvent(UUID suggestion, long sequence) {
        return event("suggestion", "suggestion.suggestion", suggestion, sequence, "withdrawn", """
                {"suggestionId":"%s","regionCode":"%s","withdrawnAt":"2026-11-23T02:00:00Z"}""".formatted(
                        suggestion, region));
    }

    /** The office merged a suggestion into a lead. */
    public Outcome merged(UUID suggestion, long sequence, UUID lead, UUID merge) {
        return receive(event("suggestion", "suggestion.suggestion", suggestion, sequence, "merged", """
                {"suggestionId":"%s","mergeId":"%s","regionCode":"%s","leadSuggestionId":"%s","suggestions":2,
                 "reason":"内容相同","deputyCodes":["%s"],"toRoles":["DEPUTY"],"mergedAt":"2026-11-23T02:00:00Z"}""".formatted(
                        suggestion, merge, region, lead, this.lead)));
    }

    /** The office undid that. */
    public Outcome unmerged(UUID suggestion, long sequence, UUID lead, UUID merge) {
        return receive(event("suggestion", "suggestion.suggestion", suggestion, sequence, "unmerged", """
                {"suggestionId":"%s","mergeId":"%s","regionCode":"%s","leadSuggestionId":"%s","reason":"路段不同",
                 "deputyCodes":["%s"],"toRoles":["DEPUTY"],"unmergedAt":"2026-11-24T02:00:00Z"}""".formatted(
                        suggestion, merge, region, lead, this.lead)));
    }

    /** A deputy was reminded in vain. */
    public Outcome gotNoFeedback(UUID form, String assignment, String reply, String deputy) {
        return receive(event("feedback-form", "survey.feedback-form", form, 1, "lapsed", """
                {"formId":"%s","replyId":"%s","assignmentId":"%s","suggestionId":"%s","regionCode":"%s",
                 "unitCode":"410402-U01","deputyCode":"%s","round":1,"due":"2026-11-24","toRoles":["DEPUTY"],
                 "lapsedAt":"2026-11-25T02:00:00Z","kind":"REPLY","commitmentId":null}""".formatted(
                        form, reply, assignment, subjectOf(reply), region, deputy)));
    }

    /** The office has the remark count that the deputy left then. */
    public Outcome reopened(UUID form, String assignment, String reply, String deputy, String result) {
        return receive(event("feedback-form", "survey.feedback-form", form, 2, "returned", """
                {"formId":"%s","replyId":"%s","assignmentId":"%s","suggestionId":"%s","regionCode":"%s",
                 "unitCode":"410402-U01","deputyCode":"%s","round":1,"attitude":"SATISFIED","result":"%s","reason":null,
                 "late":true,"returnedAt":"2026-11-25T02:00:00Z","kind":"REPLY","commitmentId":null,
                 "reopened":true}""".formatted(
                        form, reply, assignment, subjectOf(reply), region, deputy, result)));
    }

    /** What a deputy thinks of a reply. */
    public Outcome rated(String assignment, String reply, String deputy, int round, String attitude, String result) {
        UUID form = UUID.randomUUID();
        return receive(event("feedback-form", "survey.feedback-form", form, 1, "returned", """
                {"formId":"%s","replyId":"%s","assignmentId":"%s","suggestionId":"%s","regionCode":"%s",
                 "unitCode":"410402-U01","deputyCode":"%s","round":%d,"attitude":"%s","result":"%s","reason":"车位未落实",
                 "late":false,"returnedAt":"2026-11-25T02:00:00Z"}""".formatted(
                        form, reply, assignment, subjectOf(reply), region, deputy, round, attitude, result)));
    }

    /** The same of a reply that was followed up, which its assignment names no longer. */
    public Outcome ratedOf(String assignment, String reply, String deputy, int round, String attitude, String result) {
        return receive(returned(assignment, reply, deputy, round, attitude, result, "REPLY", null));
    }

    /** What a deputy thinks of what became of a commitment. */
    public Outcome ratedCommitment(String assignment, String reply, String commitment, String deputy, String result) {
        return receive(returned(assignment, reply, deputy, 1, "SATISFIED", result, "COMMITMENT", commitment));
    }

    private IncomingEvent returned(
            String assignment,
            String reply,
            String deputy,
            int round,
            String attitude,
            String result,
            String kind,
            String commitment) {
        UUID form = UUID.randomUUID();
        Object subject = Database.rows("select subject_id from assignment where id = ?::uuid", assignment)
                .get(0)
                .get("subject_id");
        return event("feedback-form", "survey.feedback-form", form, 1, "returned", """
                {"formId":"%s","replyId":"%s","assignmentId":"%s","suggestionId":"%s","regionCode":"%s",
                 "unitCode":"410402-U01","deputyCode":"%s","round":%d,"attitude":"%s","result":"%s","reason":"车位未落实",
                 "late":false,"returnedAt":"2026-11-25T02:00:00Z","kind":"%s","commitmentId":%s}""".formatted(
                        form,
                        reply,
                        assignment,
                        subject,
                        region,
                        deputy,
                        round,
                        attitude,
                        result,
                        kind,
                        commitment == null ? "null" : "\"" + commitment + "\""));
    }

    /** A panel has units handle a suggestion again. */
    public Outcome reviewed(UUID suggestion, long sequence, String... assignments) {
        String ids = Stream.of(assignments).map(id -> "\"" + id + "\"").collect(Collectors.joining(","));
        return receive(
                event("suggestion", "suggestion.suggestion", suggestion, sequence, "review-concluded", """
                {"suggestionId":"%s","reviewId":"%s","regionCode":"%s","outcome":"%s","conclusion":"请补充完成时间后再次答复。",
                 "assignmentIds":[%s],"unitCodes":[],"deputyCodes":["%s"],"toRoles":["DEPUTY"],
                 "concludedAt":"2026-11-25T02:00:00Z"}""".formatted(
                                suggestion,
                                UUID.randomUUID(),
                                region,
                                assignments.length == 0 ? "UPHELD" : "HANDLE_AGAIN",
                                ids,
                                lead)));
    }

    /** The suggestion that a reply is about; a reply that nobody gave is about none. */
    private static Object subjectOf(String reply) {
        return Database.rows("select subject_id from assignment where reply_id = ?::uuid", reply).stream()
                .map(row -> row.get("subject_id"))
                .findFirst()
                .orElseGet(UUID::randomUUID);
    }

    /** A region becomes known, however often. */
    public void region(String code, String name, String parent) {
        receive(event("region", "station.region", UUID.randomUUID(), 1, "recorded", """
                {"code":"%s","name":"%s","parentCode":%s,"effectiveFrom":"1949-10-01","effectiveTo":null}""".formatted(
                        code, name, parent == null ? "null" : "\"" + parent + "\"")));
    }

    /** A deputy becomes known. */
    public void deputy(String code, String name) {
        UUID id = UUID.randomUUID();
        receive(event("deputy", "station.deputy", id, 1, "recorded", """
                {"deputyId":"%s","code":"%s","name":"%s","level":"COUNTY","term":11,"regionCode":"%s",
                 "stationCodes":[],"status":"ACTIVE"}""".formatted(id, code, name, REGION)));
    }

    /** An opinion for a unit, so that it has both kinds. */
    public static IncomingEvent opinionForwarded(UUID opinion, String unit) {
        return event("opinion", "suggestion.opinion", opinion, 1, "forwarded", """
                {"opinionId":"%s","receiptNumber":"410402-20261120-0001","regionCode":"%s",
                 "stationCode":"410402-S001","categoryCode":"PARKING","unitCode":"%s","approvedTitle":"停车难",
                 "approvedText":"小区停车难。","location":null,"round":1,"forwardedAt":"2026-11-20T02:00:00Z"}""".formatted(opinion, REGION, unit));
    }

    public static IncomingEvent event(
            String aggregate, String family, UUID id, long sequence, String what, String payload) {
        Map<String, String> headers = new HashMap<>();
        headers.put("ce_id", UUID.randomUUID().toString());
        headers.put("ce_type", "lianluo." + family + "." + what + ".v1");
        headers.put("ce_aggregatetype", aggregate);
        headers.put("ce_subject", id.toString());
        headers.put("ce_sequence", String.valueOf(sequence));
        headers.put("ce_time", "2026-11-20T02:00:00Z");
        String topic = "lianluo." + family.substring(0, family.indexOf('.')) + ".v1";
        return new IncomingEvent(
                topic, topic + "-0@" + sequence, id.toString(), headers, payload.getBytes(StandardCharsets.UTF_8));
    }

    public Outcome receive(IncomingEvent event) {
        try {
            return VertxContextSupport.subscribeAndAwait(() -> inbox.receive(event));
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    /** The body of an assignment of units, each written as {@code code:part}. */
    public static String handover(UUID suggestion, String mode, String complexity, String... units) {
        return "{\"suggestionId\":\"%s\",\"mode\":\"%s\",\"complexity\":\"%s\",\"units\":[%s]}"
                .formatted(
                        suggestion,
                        mode,
                        complexity,
                        Stream.of(units)
                                .map(unit ->
                                        "{\"unitCode\":\"%s\",\"role\":\"%s\"}".formatted((Object[]) unit.split(":")))
                                .collect(Collectors.joining(",")));
    }

    public ValidatableResponse assign(String body) {
        return post(intake(), "/api/v1/assignments", body);
    }

    /** Assigns a new suggestion; gives the ids in the order of the units. */
    public List<String> assigned(String mode, String... units) {
        return assign(handover(registered(), mode, "ORDINARY", units))
                .statusCode(201)
                .extract()
                .jsonPath()
                .getList("items.id", String.class);
    }

    /** Assigned to one unit alone. */
    public String sole(String unit) {
        return assigned("SOLE", unit + ":SOLE").get(0);
    }

    public String signed(String unit) {
        String id = sole(unit);
        act(clerk(unit), id, "signature", null).statusCode(200);
        return id;
    }

    public void contact(String unit, String id) {
        act(clerk(unit), id, "contacts", contactBody(lead)).statusCode(201);
    }

    public static String contactBody(String deputy) {
        return "{\"kind\":\"FACE_TO_FACE\",\"deputyCode\":\"%s\",\"on\":\"2026-11-23\",\"summary\":\"实地查看。\"}"
                .formatted(deputy);
    }

    /** Drafts a reply of an assignment that was signed for and talked over; gives its id. */
    public String drafted(String unit, String id, String body) {
        return act(clerk(unit), id, "replies", body)
                .statusCode(201)
                .extract()
                .jsonPath()
                .getString("id");
    }

    /** A reply of the unit, issued. */
    public String replied(String unit, String id, String body) {
        contact(unit, id);
        String reply = drafted(unit, id, body);
        act(leader(unit), id, "replies/" + reply + "/approval", SIGNED_BY).statusCode(200);
        return reply;
    }

    public static ValidatableResponse act(String bearer, String id, String action, String body) {
        return post(bearer, "/api/v1/assignments/" + id + "/" + action, body);
    }

    public static ValidatableResponse post(String bearer, String path, String body) {
        RequestSpecification request = given().header("Authorization", bearer)
                .header("Idempotency-Key", UUID.randomUUID().toString());
        if (body != null) {
            request.contentType("application/json").body(body);
        }
        return request.post(path).then();
    }

    public static ValidatableResponse get(String bearer, String path) {
        return given().header("Authorization", bearer)
                .get("/api/v1/assignments" + path)
                .then();
    }

    public static String clerk(String unit) {
        return Tokens.withRoles("HANDLER_CLERK")
                .unit(unit)
                .client("unit-" + unit)
                .bearer();
    }

    public static String leader(String unit) {
        return Tokens.withRoles("HANDLER_LEADER").unit(unit).bearer();
    }

    public static String deputy(String code) {
        return Tokens.withRoles("DEPUTY").deputies(code).region(REGION).bearer();
    }

    public static String officer() {
        return office("INTAKE_OFFICER", REGION);
    }

    public static String office(String role, String region) {
        return Tokens.withRoles(role).region(region).subject("officer").bearer();
    }
}
