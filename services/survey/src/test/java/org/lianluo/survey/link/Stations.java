package org.lianluo.survey.link;

import static io.restassured.RestAssured.given;

import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.lianluo.shared.messaging.inbox.Inbox;
import org.lianluo.shared.messaging.inbox.IncomingEvent;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.Tokens;

/** One station of its own with answers that it gave back, which become known as events do. */
final class Stations {

    static final String REGION = "410402";
    static final String SATISFIED = "{\"grade\":\"SATISFIED\"}";
    static final String ANSWER_RATED = "{\"attitude\":\"SATISFIED\",\"result\":\"DISSATISFIED\"}";

    private static final AtomicInteger NUMBER = new AtomicInteger(500);

    final String region;
    final String code;
    private final Inbox inbox;

    Stations(Inbox inbox) {
        this(inbox, REGION);
    }

    Stations(Inbox inbox, String region) {
        this.inbox = inbox;
        this.region = region;
        this.code = region + "-S" + NUMBER.incrementAndGet();
        recorded(1, UUID.randomUUID(), "曙光街道联络站");
    }

    /** The station is entered or changed. */
    void recorded(long sequence, UUID id, String name) {
        receive("station", "station.recorded", "station", id, sequence, """
                {"stationId":"%s","code":"%s","name":"%s","kind":"STATION","regionCode":"%s","status":"ACTIVE",
                 "pageTokenHash":null,"streetCode":null}""".formatted(id, code, name, region));
    }

    /** The answer to an opinion is given back; gives the opinion's id. */
    UUID fedBack() {
        UUID opinion = UUID.randomUUID();
        receive("suggestion", "opinion.fed-back", "opinion", opinion, 1, """
                {"opinionId":"%s","regionCode":"%s","stationCode":"%s","ratingDue":"2026-12-07",
                 "fedBackAt":"2026-11-23T01:00:00Z"}""".formatted(opinion, region, code));
        return opinion;
    }

    /** The region has another time for links. */
    void policy(String value) {
        UUID id = UUID.randomUUID();
        receive("handling", "policy.set", "policy", id, 1, """
                {"policyId":"%s","jurisdiction":"%s","key":"rating-link.valid","value":"%s",
                 "effectiveFrom":"2026-01-01"}""".formatted(id, region, value));
    }

    private void receive(String service, String what, String aggregate, UUID id, long sequence, String payload) {
        Map<String, String> headers = new HashMap<>();
        headers.put("ce_id", UUID.randomUUID().toString());
        headers.put("ce_type", "lianluo." + service + "." + what + ".v1");
        headers.put("ce_aggregatetype", aggregate);
        headers.put("ce_subject", id.toString());
        headers.put("ce_sequence", String.valueOf(sequence));
        headers.put("ce_time", "2026-11-23T01:00:00Z");
        String topic = "lianluo." + service + ".v1";
        IncomingEvent event = new IncomingEvent(
                topic, topic + "-0@" + sequence, id.toString(), headers, payload.getBytes(StandardCharsets.UTF_8));
        try {
            VertxContextSupport.subscribeAndAwait(() -> inbox.receive(event));
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    String clerk() {
        return staff("STATION_CLERK", code);
    }

    static String staff(String role, String... stations) {
        return Tokens.withRoles(role)
                .region(REGION)
                .stations(stations)
                .subject("staff-of-" + stations[0])
                .bearer();
    }

    String aboutIt() {
        return "{\"subjectKind\":\"STATION\",\"stationCode\":\"" + code + "\"}";
    }

    String about(UUID opinion) {
        return "{\"subjectKind\":\"ANSWER\",\"stationCode\":\"" + code + "\",\"opinionId\":\"" + opinion + "\"}";
    }

    static ValidatableResponse issue(String bearer, String body) {
        return given().header("Authorization", bearer)
                .contentType("application/json")
                .body(body)
                .post("/api/v1/rating-links")
                .then();
    }

    /** Gives the token of a new link about the station. */
    String link() {
        return issue(clerk(), aboutIt()).statusCode(201).extract().path("token");
    }

    /** Gives the token of a new link about an answer. */
    String link(UUID opinion) {
        return issue(clerk(), about(opinion)).statusCode(201).extract().path("token");
    }

    static ValidatableResponse rate(String token, String body) {
        return with(token)
                .contentType("application/json")
                .body(body)
                .post("/api/v1/ratings")
                .then();
    }

    static ValidatableResponse question(String token) {
        return with(token).get("/api/v1/ratings/question").then();
    }

    private static RequestSpecification with(String token) {
        RequestSpecification request = given().header("Accept-Language", "en");
        return token == null ? request : request.header("Rating-Link-Token", token);
    }

    static ValidatableResponse get(String bearer, String path) {
        return given().header("Authorization", bearer).get("/api/v1/" + path).then();
    }

    static ValidatableResponse revoke(String bearer, Object id, String ifMatch) {
        RequestSpecification request = given().header("Authorization", bearer);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .post("/api/v1/rating-links/" + id + "/revocation")
                .then();
    }

    /** The pile of its ratings of one kind. */
    Object pile(String kind) {
        return Database.rows("select id from rating_pile where station_code = ? and subject_kind = ?", code, kind)
                .get(0)
                .get("id");
    }

    long pending() {
        return Database.count(
                "select count(*) from pending_rating r join rating_pile p on p.id = r.pile_id where p.station_code = ?",
                code);
    }
}
