package org.lianluo.suggestion.proposal.similar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.lianluo.suggestion.proposal.Congress.CO;
import static org.lianluo.suggestion.proposal.Congress.LEAD;
import static org.lianluo.suggestion.proposal.Congress.OTHER;
import static org.lianluo.suggestion.proposal.Congress.SUGGESTIONS;
import static org.lianluo.suggestion.proposal.Congress.as;
import static org.lianluo.suggestion.proposal.Congress.deputy;
import static org.lianluo.suggestion.proposal.Congress.office;
import static org.lianluo.suggestion.proposal.Congress.role;
import static org.lianluo.suggestion.proposal.Congress.submit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianluo.suggestion.proposal.Congress;
import org.lianluo.suggestion.proposal.matter.ProposalText;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;
import org.lianluo.testkit.Tokens;

/** Similar suggestions over HTTP, out of the index of a real PostgreSQL. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class SimilarSuggestionsTest {

    private static final String CONFIDENTIAL = ",\"confidential\":true,\"confidentialReason\":\"涉及隐私\"";
    private static final ObjectMapper JSON = new ObjectMapper();

    @BeforeEach
    void directory() {
        Congress.directory();
    }

    @Test
    void theSameMatterInOtherWordsIsFoundForWhoWritesIt() {
        Matter matter = matter(5);
        String other = registered(matter.other());
        String near = registered(matter.near().get(1));
        String draft = drafted(matter.one(), "");

        similar(deputy(LEAD), draft)
                .statusCode(200)
                .body("items.id", hasItem(other))
                .body("items.id", not(hasItem(near)))
                .body("items.id", not(hasItem(draft)))
                .body("items.similarity", everyItem(greaterThanOrEqualTo(50)))
                .body(one(other) + ".sharedTerms", not(empty()))
                .body(one(other) + ".status", equalTo("REGISTERED"))
                .body(one(other) + ".sessionNumber", equalTo(3))
                .body(one(other) + ".href", equalTo(SUGGESTIONS + "/" + other))
                .body(one(other) + ".mergeable", equalTo(false));
        search(deputy(OTHER), matter.one())
                .statusCode(200)
                .body("items.id", hasItem(other))
                .body("items.id", not(hasItem(draft)))
                .body("items.id", not(hasItem(near)));
        as(deputy(LEAD)).get(SUGGESTIONS + "/" + draft + "/quality").then().body("similarOpen.id", hasItem(other));
    }

    @Test
    void theOfficeSeesWhatItMayMerge() {
        Matter matter = matter(8);
        String one = submitted(matter.one(), "");
        String other = registered(matter.other());

        similar(office(), one).statusCode(200).body(one(other) + ".mergeable", equalTo(false));
        office(one, "registration", "{\"publish\":true}").statusCode(200);
        similar(office(), one).statusCode(200).body(one(other) + ".mergeable", equalTo(true));
        similar(role("COMMITTEE_SUPERVISOR"), other).body(one(one) + ".mergeable", equalTo(true));

        reply(other);

        similar(office(), one)
                .body(one(other) + ".mergeable", equalTo(false))
                .body(one(other) + ".replies", hasSize(1))
                .body(one(other) + ".replies[0].classCode", equalTo("B"))
                .body(one(other) + ".replies[0].unitCode", equalTo(Congress.UNIT));
        similar(office(), other).body(one(one) + ".mergeable", equalTo(false));
    }

    @Test
    void whatIsClosedIsOfferedWithItsReplies() {
        Matter matter = matter(10);
        String closed = registered(matter.other());
        reply(closed);
        Database.execute("update suggestion set status = 'CLOSED' where id = ?::uuid", closed);
        String draft = drafted(matter.one(), "");

        as(deputy(LEAD))
                .get(SUGGESTIONS + "/" + draft + "/quality")
                .then()
                .body("similarClosed.id", contains(closed))
                .body("similarClosed[0].replies.classCode", contains("B"))
                .body("similarOpen.id", not(hasItem(closed)));
    }

    @Test
    void aConfidentialOneShowsToWhoMayReadItAlone() {
        Matter matter = matter(11);
        String hidden = submitted(matter.other(), CONFIDENTIAL);
        office(hidden, "registration", "{\"publish\":false}").statusCode(200);
        String open = submitted(matter.one(), "");

        search(deputy(OTHER), matter.one()).statusCode(200).body("items.id", not(hasItem(hidden)));
        similar(office(), open).body(one(hidden) + ".mergeable", equalTo(false));
        similar(deputy(LEAD), open).body("items.id", hasItem(hidden));
        String alike = submitted(matter.one(), CONFIDENTIAL);
        office(alike, "registration", "{\"publish\":false}").statusCode(200);
        similar(office(), hidden).body(one(alike) + ".mergeable", equalTo(true));
    }

    @Test
    void whatWasNeverTakenInIsNotOffered() {
        Matter matter = matter(13);
        String draft = drafted(matter.other(), "");
        String refused = submitted(matter.other(), "");
        office(refused, "refusal", "{\"reasonCode\":\"LIVE_CASE\",\"reason\":\"已进入诉讼\"}")
                .statusCode(200);

        similar(deputy(LEAD), drafted(matter.one(), ""))
                .statusCode(200)
                .body("items.id", not(hasItem(draft)))
                .body("items.id", not(hasItem(refused)));
    }

    @Test
    void anotherRegionIsNotLookedAt() {
        Matter matter = matter(14);
        String here = registered(matter.other());

        search(
                        Tokens.withRoles("DEPUTY")
                                .region("510104")
                                .deputies("D510104-0001")
                                .subject("deputy-elsewhere")
                                .bearer(),
                        matter.one())
                .statusCode(200)
                .body("items.id", not(hasItem(here)));
    }

    @Test
    void isRefusedToWhoHasNoPartInIt() {
        Matter matter = matter(16);
        String draft = drafted(matter.one(), "");
        String registered = registered(matter.other());

        similar(deputy(CO), draft).statusCode(404);
        similar(deputy(CO), registered).statusCode(404);
        similar(office(), draft).statusCode(404);
        similar(role("GOV_OFFICE"), registered).statusCode(403);
        similar(null, registered).statusCode(401);
        similar(
                        Tokens.withRoles("INTAKE_OFFICER")
                                .region("510104")
                                .subject("office-elsewhere")
                                .bearer(),
                        registered)
                .statusCode(404);
        String alsoGovernment = Tokens.withRoles("DEPUTY", "GOV_OFFICE")
                .region(Congress.REGION)
                .deputies(CO)
                .subject("deputy-and-government")
                .bearer();
        reply(registered);
        similar(alsoGovernment, registered).statusCode(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "{} /title",
                "{\"title\":\"\"} /title",
                "{\"title\":\"停车\",\"more\":1} /more",
                "{\"title\":\"停车\",\"leadDeputyCode\":\"x\"} /leadDeputyCode"
            })
    void aSearchWithoutATitleOrWithMoreIsRefused(String body, String pointer) {
        as(deputy(LEAD))
                .body(body)
                .post(SUGGESTIONS + "/similarity-search")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem(pointer));
    }

    @Test
    void aSearchIsForDeputiesInOffice() {
        Matter matter = matter(17);
        Database.execute("insert into known_deputy values ('D410402-9977', '代表丙', '410402', '{}', 'ENDED')"
                + " on conflict do nothing");
        long before = Database.count("select count(*) from suggestion");

        search(office(), matter.one()).statusCode(403);
        search(null, matter.one()).statusCode(401);
        search(deputy("D410402-9977"), matter.one()).statusCode(422).body("code", equalTo("unknown-deputy"));
        search(deputy(LEAD), new ProposalText("长" + "一".repeat(100), null, null, null, null))
                .statusCode(400);
        search(deputy(LEAD), new ProposalText("，。", "'|&!", null, null, null))
                .statusCode(200)
                .body("items", empty());
        assertThat(Database.count("select count(*) from suggestion")).isEqualTo(before);
    }

    private static Matter matter(int number) {
        return Matter.tuning().stream()
                .filter(m -> m.number() == number)
                .findFirst()
                .orElseThrow();
    }

    private static String one(String id) {
        return "items.find { it.id == '" + id + "' }";
    }

    private static ValidatableResponse similar(String bearer, String id) {
        return as(bearer).get(SUGGESTIONS + "/" + id + "/similar").then();
    }

    private static ValidatableResponse search(String bearer, ProposalText text) {
        Map<String, String> body = text.facts() == null
                ? Map.of("title", text.title())
                : text.proposals() == null
                        ? Map.of("title", text.title(), "facts", text.facts())
                        : Map.of("title", text.title(), "facts", text.facts(), "proposals", text.proposals());
        return as(bearer).body(body).post(SUGGESTIONS + "/similarity-search").then();
    }

    private static String drafted(ProposalText text, String more) {
        try {
            ObjectNode body = (ObjectNode) JSON.readTree(Congress.body(text.title(), more));
            body.put("facts", text.facts()).put("proposals", text.proposals());
            return as(deputy(LEAD))
                    .body(body.toString())
                    .post(SUGGESTIONS)
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("summary.id");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String submitted(ProposalText text, String more) {
        String id = drafted(text, more);
        submit(id).statusCode(200);
        return id;
    }

    private static String registered(ProposalText text) {
        String id = submitted(text, "");
        office(id, "registration", "{\"publish\":true}").statusCode(200);
        return id;
    }

    private static void reply(String id) {
        Database.execute(
                "insert into suggestion_assignment (assignment_id, suggestion_id, unit_code, role, round, reply_id, reply_class,"
                        + " reply_text, document_number, signatory, reply_late, replied_at) values (gen_random_uuid(), ?::uuid,"
                        + " ?, 'SOLE', 1, gen_random_uuid(), 'B', '正在解决。', '新政〔2026〕1号', '局长', false, now())",
                id,
                Congress.UNIT);
    }
}
