package org.lianluo.suggestion.proposal.following;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.lianluo.suggestion.proposal.Congress.CO;
import static org.lianluo.suggestion.proposal.Congress.LEAD;
import static org.lianluo.suggestion.proposal.Congress.OTHER;
import static org.lianluo.suggestion.proposal.Congress.SUGGESTIONS;
import static org.lianluo.suggestion.proposal.Congress.UNIT;
import static org.lianluo.suggestion.proposal.Congress.as;
import static org.lianluo.suggestion.proposal.Congress.body;
import static org.lianluo.suggestion.proposal.Congress.deputy;
import static org.lianluo.suggestion.proposal.Congress.office;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianluo.shared.events.handling.merging.AssignmentMergedV1;
import org.lianluo.shared.events.handling.merging.AssignmentUnmergedV1;
import org.lianluo.shared.messaging.inbox.Inbox;
import org.lianluo.suggestion.proposal.Congress;
import org.lianluo.suggestion.proposal.ReplyClass;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;
import org.lianluo.testkit.Tokens;

/** The office merges suggestions, and undoes it before the reply. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class MergeResourceTest {

    private static final String MERGED = "lianluo.suggestion.suggestion.merged.v1";
    private static final String UNMERGED = "lianluo.suggestion.suggestion.unmerged.v1";
    private static final String UNDO = "{\"reason\":\"路段不同\"}";

    @Inject
    Inbox inbox;

    private Arrivals arrivals;
    private String lead;
    private String member;

    @BeforeEach
    void twoRegisteredSuggestionsOfTwoDeputies() {
        Congress.directory();
        arrivals = new Arrivals(inbox);
        lead = of(LEAD, "", true);
        member = of(OTHER, "", true);
    }

    @Test
    void eachSideIsToldAndSeesItsOwnAlone() {
        String merge = merge(member)
                .statusCode(201)
                .header("ETag", equalTo(etag(lead)))
                .body("status", equalTo("ACTIVE"))
                .body("leads", equalTo(true))
                .body("items.suggestionId", contains(lead, member))
                .extract()
                .path("id");

        for (String id : List.of(lead, member)) {
            assertThat(Database.payload(id, MERGED))
                    .contains(
                            "\"mergeId\":\"" + merge + "\"",
                            "\"leadSuggestionId\":\"" + lead + "\"",
                            "\"suggestions\":2")
                    .contains(id.equals(lead) ? LEAD : OTHER)
                    .doesNotContain(id.equals(lead) ? OTHER : LEAD);
            as(office()).get(SUGGESTIONS + "/" + id + "/history").then().body("items.action", hasItem("MERGE"));
        }
        list(deputy(OTHER), member)
                .statusCode(200)
                .body("items[0].leads", equalTo(false))
                .body("items[0].count", equalTo(2))
                .body("items[0].items.suggestionId", contains(member))
                .body("items[0].reason", equalTo("内容相同"));
        list(office(), member).body("items[0].items.suggestionId", contains(lead, member));
        list(deputy(CO), member).statusCode(404);
        list(null, member).statusCode(401);
    }

    @Test
    void undoneEachIsByItselfAndMayBeMergedAnew() {
        String merge = merge(member).extract().path("id");
        post(member, "merges", merging(lead)).statusCode(422).body("code", equalTo("already-merged"));
        merge(of(CO, "", true)).statusCode(422).body("code", equalTo("already-merged"));

        post(member, "merges/" + merge + "/undo", UNDO)
                .statusCode(200)
                .body("status", equalTo("UNDONE"))
                .body("leads", equalTo(false))
                .body("endReason", equalTo("路段不同"));

        for (String id : List.of(lead, member)) {
            assertThat(Database.payload(id, UNMERGED)).contains(merge, "路段不同");
        }
        post(lead, "merges/" + merge + "/undo", UNDO).statusCode(409).body("code", equalTo("illegal-transition"));
        post(lead, "merges/" + UUID.randomUUID() + "/undo", UNDO).statusCode(404);
        post(of(CO, "", true), "merges/" + merge + "/undo", UNDO).statusCode(404);
        post(member, "merges", merging(lead)).statusCode(201);
        list(office(), lead).body("items.status", contains("ACTIVE", "UNDONE"));
    }

    @Test
    void aRepeatIsOneMergeAndAStaleOneIsRefused() {
        String stale = etag(lead);
        String key = UUID.randomUUID().toString();
        String one =
                keyed(key, stale, merging(member)).statusCode(201).extract().path("id");
        keyed(key, stale, merging(member)).statusCode(201).body("id", equalTo(one));
        keyed(key, stale, merging(of(CO, "", true))).statusCode(422);
        keyed(UUID.randomUUID().toString(), stale, merging(member)).statusCode(412);
        keyed(UUID.randomUUID().toString(), null, merging(member)).statusCode(428);
        assertThat(Database.count("select count(*) from suggestion_merge where lead_id = ?::uuid", lead))
                .isEqualTo(1);
    }

    @Test
    void twoAtOnceThatCrossAreOneMerge() {
        String first = etag(lead);
        String second = etag(member);
        CompletableFuture<Integer> one = CompletableFuture.supplyAsync(() -> status(lead, first, merging(member)));
        CompletableFuture<Integer> other = CompletableFuture.supplyAsync(() -> status(member, second, merging(lead)));

        assertThat(List.of(one.join(), other.join())).contains(201).containsAnyOf(412, 422);
        assertThat(Database.count(
                        "select count(*) from suggestion_merge where lead_id in (?::uuid, ?::uuid)", lead, member))
                .isEqualTo(1);
    }

    @Test
    void whatDoesNotBelongTogetherIsRefusedWithASentence() {
        refused(lead, "merged-twice");
        refused(UUID.randomUUID().toString(), "unknown-member");
        refused(of(OTHER, "", false), "member-not-open");
        refused(
                of(OTHER, ",\"confidential\":true,\"confidentialReason\":\"涉及商业秘密\"", true),
                "confidential-with-public");
        HandlingEvents of = new HandlingEvents(UUID.fromString(member));
        arrivals.apply(of.created(UNIT, 1, UnitRole.SOLE));
        refused(member, "lead-due-later");
        post(lead, "merges", "{\"suggestionIds\":[],\"reason\":\"内容相同\"}").statusCode(400);
        post(lead, "merges", "{\"suggestionIds\":[null],\"reason\":\"内容相同\"}").statusCode(400);
        post(lead, "merges", "{\"suggestionIds\":[\"x\"],\"reason\":\"内容相同\"}").statusCode(400);
        post(lead, "merges", "{\"suggestionIds\":[\"%s\"],\"reason\":\" \"}".formatted(member))
                .statusCode(400);
        assertThat(Database.count("select count(*) from suggestion_merge where lead_id = ?::uuid", lead))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "GOV_OFFICE,410402,403",
        "COMMITTEE_SUPERVISOR,410402,403",
        "DEPUTY,410402,403",
        "PRESIDIUM,410402,403",
        "INTAKE_OFFICER,410403,404"
    })
    void nobodyElseMerges(String role, String region, int refusal) {
        String merge = merge(of(CO, "", true)).extract().path("id");
        for (String path : List.of("merges", "merges/" + merge + "/undo")) {
            as(Tokens.withRoles(role).region(region).deputies(LEAD).bearer())
                    .header("If-Match", etag(lead))
                    .body(path.endsWith("undo") ? UNDO : merging(member))
                    .post(SUGGESTIONS + "/" + lead + "/" + path)
                    .then()
                    .statusCode(refusal);
        }
    }

    @Test
    void theFirstReplyEndsIt() {
        String merge = merge(member).extract().path("id");
        HandlingEvents ofLead = new HandlingEvents(UUID.fromString(lead));
        HandlingEvents ofMember = new HandlingEvents(UUID.fromString(member));
        for (HandlingEvents of : List.of(ofLead, ofMember)) {
            arrivals.apply(of.created(UNIT, 1, UnitRole.SOLE), of.signed(UNIT, 1, UnitRole.SOLE));
            arrivals.apply(of.replied(UNIT, 1, ReplyClass.A, UnitRole.SOLE));
        }

        list(office(), lead).body("items[0].status", equalTo("ANSWERED"));
        assertThat(List.of(Congress.status(lead), statusOf(member))).containsOnly("REPLIED");
        post(lead, "merges/" + merge + "/undo", UNDO).statusCode(409).body("currentStatus", equalTo("ANSWERED"));
    }

    @Test
    void whatIsWithdrawnLeavesAndWithoutItsLeadItIsUndone() {
        String third = of(CO, "", true);
        post(lead, "merges", "{\"suggestionIds\":[\"%s\",\"%s\"],\"reason\":\"内容相同\"}".formatted(member, third))
                .statusCode(201);

        withdraw(OTHER, member);

        list(office(), lead)
                .body("items[0].status", equalTo("ACTIVE"))
                .body("items[0].items.suggestionId", contains(lead, third));
        list(office(), member).body("items", hasSize(1));
        assertThat(Database.payload(member, UNMERGED)).contains("已撤回");

        withdraw(LEAD, lead);

        list(office(), third).body("items[0].status", equalTo("UNDONE"));
        assertThat(Database.payload(third, UNMERGED)).contains(lead);
    }

    @Test
    void aUnitThatIsSetAsideCountsNoMoreUntilItIsUndone() {
        HandlingEvents of = new HandlingEvents(UUID.fromString(member));
        arrivals.apply(
                of.created(UNIT, 1, UnitRole.SOLE),
                of.signed(UNIT, 1, UnitRole.SOLE),
                of.created("410402-U02", 1, UnitRole.SOLE),
                moved(of, UNIT, null));
        assertThat(statusOf(member)).isEqualTo("ASSIGNED");
        arrivals.apply(of.signed("410402-U02", 1, UnitRole.SOLE));
        assertThat(statusOf(member)).isEqualTo("IN_HANDLING");
        arrivals.apply(of.replied("410402-U02", 1, ReplyClass.A, UnitRole.SOLE));
        assertThat(statusOf(member)).isEqualTo("REPLIED");

        arrivals.apply(new AssignmentUnmergedV1(
                of.assignment(UNIT, 1),
                "SUGGESTION",
                of.suggestion(),
                Congress.REGION,
                UNIT,
                UUID.randomUUID(),
                HandlingEvents.AT,
                HandlingEvents.DUE,
                "suggestion.reply 3mo",
                List.of("HANDLER_CLERK"),
                HandlingEvents.AT));
        assertThat(statusOf(member)).isEqualTo("IN_HANDLING");
    }

    private static AssignmentMergedV1 moved(HandlingEvents of, String unit, UUID with) {
        return new AssignmentMergedV1(
                of.assignment(unit, 1),
                "SUGGESTION",
                of.suggestion(),
                Congress.REGION,
                unit,
                UUID.randomUUID(),
                UUID.randomUUID(),
                with,
                List.of("HANDLER_CLERK"),
                HandlingEvents.AT);
    }

    /** A suggestion of a deputy alone, with the intake office or registered. */
    private static String of(String deputy, String more, boolean registered) {
        String id = as(deputy(deputy))
                .body(body("关于停车难的建议", more))
                .post(SUGGESTIONS)
                .then()
                .statusCode(201)
                .extract()
                .path("summary.id");
        as(deputy(deputy))
                .header("If-Match", Congress.get(deputy(deputy), id).extract().header("ETag"))
                .post(SUGGESTIONS + "/" + id + "/submission")
                .then()
                .statusCode(200);
        if (registered) {
            post(id, "registration", "{\"publish\":%s}".formatted(!more.contains("confidential")))
                    .statusCode(200);
        }
        return id;
    }

    private static void withdraw(String deputy, String id) {
        as(deputy(deputy))
                .body("{\"statement\":\"已另行解决\"}")
                .post(SUGGESTIONS + "/" + id + "/withdrawal")
                .then()
                .statusCode(200);
    }

    private void refused(String other, String code) {
        merge(other).statusCode(422).body("code", equalTo(code)).body("errors[0].pointer", equalTo("/suggestionIds/0"));
    }

    private ValidatableResponse merge(String other) {
        return post(lead, "merges", merging(other));
    }

    private static String merging(String other) {
        return "{\"suggestionIds\":[\"%s\"],\"reason\":\"内容相同\"}".formatted(other);
    }

    private ValidatableResponse keyed(String key, String etag, String request) {
        var sent = as(office()).header("Idempotency-Key", key).body(request);
        return (etag == null ? sent : sent.header("If-Match", etag))
                .post(SUGGESTIONS + "/" + lead + "/merges")
                .then();
    }

    private static int status(String id, String etag, String request) {
        return as(office())
                .header("If-Match", etag)
                .body(request)
                .post(SUGGESTIONS + "/" + id + "/merges")
                .statusCode();
    }

    private static ValidatableResponse post(String id, String action, String request) {
        return as(office())
                .header("If-Match", etag(id))
                .body(request)
                .post(SUGGESTIONS + "/" + id + "/" + action)
                .then();
    }

    private static ValidatableResponse list(String bearer, String id) {
        return as(bearer).get(SUGGESTIONS + "/" + id + "/merges").then();
    }

    private static String etag(String id) {
        return Congress.get(office(), id).statusCode(200).extract().header("ETag");
    }

    private static String statusOf(String id) {
        return Congress.get(office(), id).extract().path("summary.status");
    }
}
