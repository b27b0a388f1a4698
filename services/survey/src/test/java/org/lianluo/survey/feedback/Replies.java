package org.lianluo.survey.feedback;

import static io.restassured.RestAssured.given;

import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.inject.spi.CDI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianluo.shared.casework.Recounts;
import org.lianluo.shared.messaging.inbox.Inbox;
import org.lianluo.shared.messaging.inbox.Inbox.Outcome;
import org.lianluo.shared.messaging.inbox.IncomingEvent;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.Tokens;

/** Replies of one unit of its own to two deputies of their own, which arrive as events do. */
public final class Replies {

    public static final String REGION = "410402";
    static final String ISSUED = "2026-11-20T02:00:00Z";
    public static final String SATISFIED = "{\"attitude\":\"SATISFIED\",\"result\":\"SATISFIED\"}";
    public static final String DISSATISFIED =
            "{\"attitude\":\"BASICALLY_SATISFIED\",\"result\":\"DISSATISFIED\",\"reason\":\"停车位尚未增加。\"}";

    private static final AtomicInteger NUMBER = new AtomicInteger(100);

    public final String unit = REGION + "-U" + NUMBER.incrementAndGet();
    public final String lead = "D" + REGION + "-" + (1000 + NUMBER.incrementAndGet());
    public final String coSponsor = "D" + REGION + "-" + (1000 + NUMBER.incrementAndGet());

    private final Inbox inbox;

    public Replies(Inbox inbox) {
        this.inbox = inbox;
        calendar(2026, "2026-10-01");
    }

    /** A reply that asks only the lead; gives the id of their form. */
    public String asked() {
        return asked(Reply.of(this).to(lead));
    }

    /** Gives the id of the first deputy's form. */
    public String asked(Reply reply) {
        receive(reply.event(1));
        return formsOn(reply.replyId).get(0);
    }

    /** A reply as the handling service tells of it; by default to both deputies, class B, first round. */
    public static final class Reply {
        public final UUID replyId = UUID.randomUUID();
        final UUID assignmentId = UUID.randomUUID();
        public final UUID suggestionId;
        private final String unit;
        private List<String> deputies;
        private String subjectType = "SUGGESTION";
        private String region = REGION;
        private boolean confidential;
        private int round = 1;
        private String issuedAt = ISSUED;
        private boolean followUp;

        private Reply(Replies replies) {
            unit = replies.unit;
            deputies = List.of(replies.lead, replies.coSponsor);
            suggestionId = UUID.randomUUID();
        }

        private Reply(Reply before) {
            unit = before.unit;
            deputies = before.deputies;
            suggestionId = before.suggestionId;
            followUp = true;
        }

        /** Another one of the same unit, when it has kept what this one promised. */
        public Reply followedUp() {
            return new Reply(this);
        }

        public static Reply of(Replies replies) {
            return new Reply(replies);
        }

        public Reply to(String... deputyCodes) {
            deputies = List.of(deputyCodes);
            return this;
        }

        public Reply subject(String type) {
            subjectType = type;
            return this;
        }

        public Reply inRegion(String code) {
            region = code;
            return this;
        }

        public Reply onConfidential() {
            confidential = true;
            return this;
        }

        public Reply secondRound() {
            round = 2;
            return this;
        }

        public Reply issuedAt(String instant) {
            issuedAt = instant;
            return this;
        }

        public IncomingEvent event(long sequence) {
            String codes = deputies.stream().map(code -> "\"" + code + "\"").collect(Collectors.joining(","));
            return Replies.event("assignment.reply-issued", "assignment", assignmentId, sequence, """
                    {"replyId":"%s","assignmentId":"%s","subjectType":"%s","subjectId":"%s","regionCode":"%s",
                     "unitCode":"%s","role":"SOLE","round":%d,"classCode":"B","outcome":"PLANNED",
                     "text":"已列入明年计划。","documentNumber":"卫城管函〔2026〕12号","signatory":"签发人甲",
                     "deputyCodes":[%s],"confidential":%s,"late":false,"issuedAt":"%s","followUp":%s,
                     "fieldOfTomorrow":1}""".formatted(
                            replyId,
                            assignmentId,
                            subjectType,
                            suggestionId,
                            region,
                            unit,
                            round,
                            codes,
                            confidential,
                            issuedAt,
                            followUp));
        }

        /** The deputies get the state of one of its commitments. */
        public IncomingEvent commitmentReported(UUID commitment, long sequence, int year, String... asked) {
            String codes = Stream.of(asked).map(code -> "\"" + code + "\"").collect(Collectors.joining(","));
            return Replies.event("commitment.state-reported", "commitment", commitment, sequence, """
                    {"commitmentId":"%s","replyId":"%s","assignmentId":"%s","suggestionId":"%s","regionCode":"%s",
                     "unitCode":"%s","year":%d,"promise":"新增车位二百个","due":"2027-06-30","status":"OPEN",
                     "fulfilledOn":null,"round":1,"classCode":"B","documentNumber":"卫城管函〔2026〕12号",
                     "confidential":false,"issuedAt":"%s","deputyCodes":[%s],"feedbackFrom":[%s],
                     "toRoles":["DEPUTY"],"reportedAt":"%s"}""".formatted(
                            commitment,
                            replyId,
                            assignmentId,
                            suggestionId,
                            region,
                            unit,
                            year,
                            issuedAt,
                            codes,
                            codes,
                            issuedAt));
        }

        /** The unit has a further round. */
        public IncomingEvent handledAgain() {
            UUID next = UUID.randomUUID();
            return Replies.event("assignment.created", "assignment", next, 1, """
                    {"assignmentId":"%s","subjectType":"SUGGESTION","subjectId":"%s","regionCode":"%s","unitCode":"%s",
                     "round":%d,"assignedAt":"%s","role":"SOLE","complexity":"ORDINARY","answerDue":"2027-01-20",
                     "answerRule":"suggestion.rehandling 1mo"}""".formatted(
                            next, suggestionId, region, unit, round + 1, issuedAt));
        }

        /** What came before it about the same assignment, of a type that this service does not listen to. */
        public IncomingEvent signed(long sequence) {
            return Replies.event("assignment.signed", "assignment", assignmentId, sequence, "{}");
        }
    }

    public void calendar(int year, String... holidays) {
        String days = Stream.of(holidays).map(day -> "\"" + day + "\"").collect(Collectors.joining(","));
        receive(event("calendar-year.loaded", "calendar-year", UUID.randomUUID(), 1, """
                {"year":%d,"holidays":[%s],"swappedWorkdays":[]}""".formatted(year, days)));
    }

    /** What the job does by and by: counts again what was counted by an older calendar. */
    public static void countLeft() {
        try {
            VertxContextSupport.subscribeAndAwait(
                    () -> CDI.current().select(Recounts.class).get().run());
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    public void policy(String jurisdiction, String value) {
        policy(jurisdiction, "suggestion.feedback", value);
    }

    public void policy(String jurisdiction, String key, String value) {
        UUID id = UUID.randomUUID();
        receive(event("policy.set", "policy", id, 1, """
                {"policyId":"%s","jurisdiction":"%s","key":"%s","value":"%s",
                 "effectiveFrom":"2026-01-01"}""".formatted(id, jurisdiction, key, value)));
    }

    /** An office has the policy hold for clocks that run. */
    public void applied(String jurisdiction, String key, String value) {
        UUID id = UUID.randomUUID();
        receive(event("policy-application.applied", "policy-application", id, 1, """
                {"applicationId":"%s","policyId":"%s","jurisdiction":"%s","key":"%s","value":"%s",
                 "appliedOn":"2026-11-23","reason":"照顾进行中的建议"}""".formatted(
                        id, UUID.randomUUID(), jurisdiction, key, value)));
    }

    private static IncomingEvent event(String what, String aggregateType, UUID id, long sequence, String payload) {
        Map<String, String> headers = new HashMap<>();
        headers.put("ce_id", UUID.randomUUID().toString());
        headers.put("ce_type", "lianluo.handling." + what + ".v1");
        headers.put("ce_aggregatetype", aggregateType);
        headers.put("ce_subject", id.toString());
        headers.put("ce_sequence", String.valueOf(sequence));
        headers.put("ce_time", ISSUED);
        return new IncomingEvent(
                "lianluo.handling.v1",
                "lianluo.handling.v1-0@" + sequence,
                id.toString(),
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

    /** Ids of the forms on a reply, in the order of its deputies. */
    public static List<String> formsOn(UUID reply) {
        return Database.rows("select id from feedback_form where reply_id = ? order by id", reply).stream()
                .map(row -> row.get("id").toString())
                .toList();
    }

    public ValidatableResponse get(String id) {
        return get(deputy(lead), "/" + id);
    }

    public static ValidatableResponse get(String bearer, String path) {
        return given().header("Authorization", bearer)
                .get("/api/v1/feedback-forms" + path)
                .then();
    }

    /** Of the lead, who has seen the form as it was opened. */
    public ValidatableResponse feedback(String id, String body) {
        return feedback(deputy(lead), id, "\"0\"", UUID.randomUUID().toString(), body);
    }

    public static ValidatableResponse feedback(String bearer, String id, String ifMatch, String key, String body) {
        RequestSpecification request = given().header("Authorization", bearer)
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body);
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.post("/api/v1/feedback-forms/" + id + "/feedback").then();
    }

    /** By the lead, on the version that they see. */
    public ValidatableResponse feedbackNow(String id, String body) {
        return feedback(deputy(lead), id, etag(id), UUID.randomUUID().toString(), body);
    }

    /** By an office, on the version as it is. */
    public ValidatableResponse reopen(String bearer, String id, String body) {
        return given().header("Authorization", bearer)
                .header("If-Match", etag(id))
                .contentType("application/json")
                .body(body)
                .post("/api/v1/feedback-forms/" + id + "/reopening")
                .then();
    }

    private static String etag(String id) {
        return "\"" + Database.count("select version from feedback_form where id = ?::uuid", id) + "\"";
    }

    public static String deputy(String... codes) {
        return Tokens.withRoles("DEPUTY")
                .region(REGION)
                .deputies(codes)
                .subject("deputy-" + codes[0])
                .client("deputy-app")
                .bearer();
    }

    public static String clerkOf(String unit) {
        return Tokens.withRoles("HANDLER_CLERK")
                .unit(unit)
                .subject("clerk-of-" + unit)
                .client("unit-" + unit)
                .bearer();
    }

    public static String office(String role, String region) {
        return Tokens.withRoles(role).region(region).subject("office").bearer();
    }
}
