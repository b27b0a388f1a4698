package org.lianluo.suggestion.proposal.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.lianluo.suggestion.proposal.Congress.CO;
import static org.lianluo.suggestion.proposal.Congress.LEAD;
import static org.lianluo.suggestion.proposal.Congress.OTHER;
import static org.lianluo.suggestion.proposal.Congress.SUGGESTIONS;
import static org.lianluo.suggestion.proposal.Congress.as;
import static org.lianluo.suggestion.proposal.Congress.body;
import static org.lianluo.suggestion.proposal.Congress.converted;
import static org.lianluo.suggestion.proposal.Congress.deputy;
import static org.lianluo.suggestion.proposal.Congress.drafted;
import static org.lianluo.suggestion.proposal.Congress.etag;
import static org.lianluo.suggestion.proposal.Congress.get;
import static org.lianluo.suggestion.proposal.Congress.office;
import static org.lianluo.suggestion.proposal.Congress.opinion;
import static org.lianluo.suggestion.proposal.Congress.registered;
import static org.lianluo.suggestion.proposal.Congress.status;
import static org.lianluo.suggestion.proposal.Congress.submit;
import static org.lianluo.suggestion.proposal.Congress.submitted;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianluo.suggestion.proposal.Congress;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;
import org.lianluo.testkit.Tokens;

/** From the draft to registration, or to the end without it. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class SuggestionResourceTest {

    private static final String WITH_CO_SPONSOR = ",\"coSponsorCodes\":[\"" + CO + "\"]";

    @BeforeEach
    void directory() {
        Congress.directory();
    }

    @Test
    void goesFromDraftToRegistrationAndTellsIt() {
        String id = drafted("关于停车难的建议", WITH_CO_SPONSOR);
        get(deputy(CO), id).statusCode(200).body("signers.confirmed", contains(true, false));
        submit(id).statusCode(422).body("code", equalTo("co-sponsors-unconfirmed"));
        confirm(id, CO, CO, "{}").statusCode(400);
        confirm(id, CO, CO, "{\"textVersion\":1}").statusCode(200);
        submit(id).statusCode(200).body("summary.status", equalTo("SUBMITTED"));

        office(id, "registration", "{\"publish\":true}")
                .statusCode(200)
                .body("summary.status", equalTo("REGISTERED"))
                .body("summary.sessionNumber", equalTo(3))
                .body("summary.registrationNumber", notNullValue())
                .body("summary.published", equalTo(true))
                .body("assignmentDue.rule", startsWith("suggestion.assignment 5wd"));

        assertThat(Database.eventsOf(id))
                .containsExactly(
                        "lianluo.suggestion.suggestion.submitted.v1", "lianluo.suggestion.suggestion.registered.v1");
        assertThat(Database.payload(id, "lianluo.suggestion.suggestion.registered.v1"))
                .contains("\"coSponsorCodes\":[\"" + CO + "\"]", "\"sessionNumber\":3");
        as(deputy(LEAD))
                .get(SUGGESTIONS + "/" + id + "/history")
                .then()
                .statusCode(200)
                .body("items.action", contains("DRAFT", "CONFIRM", "SUBMIT", "REGISTER"))
                .body("items.toStatus", contains("DRAFT", "DRAFT", "SUBMITTED", "REGISTERED"))
                .body("items[3].rule", startsWith("suggestion.assignment"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"IN_SESSION\"|\"BETWEEN_SESSIONS\"|200",
                "\"IN_SESSION\",\"term\":11,\"sessionNumber\":3|\"BETWEEN_SESSIONS\",\"term\":11|200",
                ",\"sessionNumber\":3||422"
            })
    void whatNamesNoMeetingAnswersNoNumberOfOne(String ofTheThird, String ofNone, int submission) {
        String id = as(deputy(LEAD))
                .body(body("关于停车难的建议", "").replace(ofTheThird, ofNone == null ? "" : ofNone))
                .post(SUGGESTIONS)
                .then()
                .statusCode(201)
                .body("summary", not(hasKey("sessionNumber")))
                .extract()
                .path("summary.id");
        submit(id).statusCode(submission);

        get(deputy(LEAD), id).body("summary", not(hasKey("sessionNumber")));
        as(deputy(LEAD))
                .queryParams("mine", true, "limit", 1)
                .get(SUGGESTIONS)
                .then()
                .body("items.id", contains(id))
                .body("items[0]", not(hasKey("sessionNumber")));
        if (submission == 200) {
            assertThat(Database.payload(id, "lianluo.suggestion.suggestion.submitted.v1"))
                    .contains("\"occasion\":\"BETWEEN_SESSIONS\",\"sessionNumber\":0,");
        }
    }

    @Test
    void anotherTextVoidsTheConfirmationsOverHttp() {
        String id = drafted("关于停车难的建议", WITH_CO_SPONSOR);
        confirm(id, CO, CO, "{\"textVersion\":1}").statusCode(200);
        change(id, etag(id), body("关于停车难和收费的建议", "")).statusCode(200).body("textVersion", equalTo(2));

        submit(id).statusCode(422).body("code", equalTo("co-sponsors-unconfirmed"));
        confirm(id, CO, CO, "{\"textVersion\":1}").statusCode(412);
        confirm(id, CO, CO, "{\"textVersion\":2}").statusCode(200);
        submit(id).statusCode(200);
    }

    @Test
    void onlyTheLeadChangesAndOnlyAFreshVersion() {
        String id = drafted("关于停车难的建议", WITH_CO_SPONSOR);
        String version = etag(id);

        as(deputy(LEAD)).body(body("x", "")).put(SUGGESTIONS + "/" + id).then().statusCode(428);
        as(deputy(CO))
                .header("If-Match", version)
                .body(body("x", ""))
                .put(SUGGESTIONS + "/" + id)
                .then()
                .statusCode(403);
        as(deputy(OTHER))
                .header("If-Match", version)
                .body(body("x", ""))
                .put(SUGGESTIONS + "/" + id)
                .then()
                .statusCode(404);
        confirm(id, CO, CO, "{\"textVersion\":1}").statusCode(200);
        change(id, version, body("x", "")).statusCode(412);
        confirm(id, OTHER, CO, "{\"textVersion\":1}").statusCode(404);
        confirm(id, LEAD, CO, "{\"textVersion\":1}").statusCode(403);
        confirm(id, LEAD, LEAD, "{\"textVersion\":1}").statusCode(404);
    }

    @Test
    void coSponsorsAreAskedAndTakenOff() {
        String id = drafted("关于停车难的建议", "");
        coSponsor(id, CO).statusCode(201).body("items.deputyCode", contains(CO));
        coSponsor(id, CO).statusCode(409);
        coSponsor(id, "D510104-0001").statusCode(422).body("code", equalTo("unknown-deputy"));
        coSponsor(id, "D410402-9999").statusCode(422);
        as(deputy(CO))
                .get(SUGGESTIONS + "/" + id + "/co-sponsors")
                .then()
                .statusCode(200)
                .body("items.confirmed", contains(false));
        as(deputy(LEAD))
                .delete(SUGGESTIONS + "/" + id + "/co-sponsors/" + CO)
                .then()
                .statusCode(204);
        get(deputy(CO), id).statusCode(404);
        submit(id).statusCode(200);
        coSponsor(id, CO).statusCode(409).body("code", equalTo("illegal-transition"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"category\":\"PARKING\"|\"category\":\"NONE\"|422|/category",
                "\"term\":11|\"term\":0|400|/term",
                "\"term\":11|\"term\":11,\"requestedUnitCode\":\"410402-U98\"|422|/requestedUnitCode",
                "\"term\":11|\"term\":11,\"leadDeputyCode\":\"x\"|400|/leadDeputyCode",
                "\"term\":11|\"term\":11,\"coSponsorCodes\":[\"D510104-0001\"]|422|/coSponsorCodes",
                "\"OWN_INTEREST\":false|\"OWN_INTEREST\":\"maybe\"|400|/checklist/OWN_INTEREST"
            })
    void aDraftNamesWhatExists(String good, String bad, int status, String pointer) {
        as(deputy(LEAD))
                .body(body("标题", "").replace(good, bad))
                .post(SUGGESTIONS)
                .then()
                .statusCode(status)
                .body("errors.pointer", hasItem(startsWith(pointer)));
    }

    @Test
    void theGateShowsWhatHindersAndWhatIsSimilar() {
        String open = registered("关于解决曙光街道停车难问题的建议");
        String id = drafted("关于解决曙光街道停车问题的建议", WITH_CO_SPONSOR);
        change(
                        id,
                        etag(id),
                        "{\"title\":\"关于解决曙光街道停车问题的建议\",\"category\":\"PARKING\","
                                + "\"occasion\":\"IN_SESSION\",\"term\":11,\"checklist\":{\"LIVE_CASE\":true}}")
                .statusCode(200);

        as(deputy(CO))
                .get(SUGGESTIONS + "/" + id + "/quality")
                .then()
                .statusCode(200)
                .body("submittable", equalTo(false))
                .body("missing", contains("/facts", "/proposals", "/sessionNumber"))
                .body("affirmed", contains("LIVE_CASE"))
                .body("unconfirmed", contains(CO))
                .body("similarOpen.id", hasItem(open));
        submit(id)
                .statusCode(422)
                .body("code", equalTo("incomplete"))
                .body("errors.pointer", hasItems("/facts", "/proposals"));
        assertThat(status(id)).isEqualTo("DRAFT");
    }

    @Test
    void aMereCopyOfItsOpinionsIsRefused() {
        String opinion = converted("老旧小区车位不足，居民夜间停车困难，消防通道时常被占用，请利用闲置地块建设公共停车场。");
        String id = drafted("关于停车难的建议", ",\"opinionIds\":[\"" + opinion + "\"]");

        submit(id).statusCode(422).body("code", equalTo("text-copied"));
        as(deputy(LEAD))
                .get(SUGGESTIONS + "/" + id + "/quality")
                .then()
                .body("copied.share", org.hamcrest.Matchers.greaterThan(0.8f))
                .body("copied.opinionIds", contains(opinion));
    }

    @Test
    void anOpinionGoesIntoOneSuggestionOfItsDeputy() {
        String opinion = converted("曙光街停车太难。");
        String link = ",\"opinionIds\":[\"" + opinion + "\"]";
        String id = drafted("关于停车难的建议", link);
        opinion(opinion).body("suggestionId", equalTo(id)).body("status", equalTo("CONVERTED"));
        as(deputy(LEAD))
                .body(body("另一件", link))
                .post(SUGGESTIONS)
                .then()
                .statusCode(422)
                .body("code", equalTo("opinion-not-linkable"));
        as(deputy(CO)).body(body("别人的", link)).post(SUGGESTIONS).then().statusCode(422);

        change(id, etag(id), body("关于停车难的建议", "")).statusCode(200).body("opinions", equalTo(List.of()));
        opinion(opinion).body("suggestionId", nullValue());
        drafted("另一件", link);
    }

    @Test
    void aRefusalEndsItAndReleasesItsOpinions() {
        String opinion = converted("曙光街停车太难。");
        String id = submitted("关于停车难的建议", ",\"opinionIds\":[\"" + opinion + "\"]");
        get(Congress.role("STATION_HEAD"), id).statusCode(200).body("opinions.id", contains(opinion));

        office(id, "refusal", "{\"reasonCode\":\"LIVE_CASE\",\"reason\":\"已进入诉讼程序。\"}")
                .statusCode(200)
                .body("summary.status", equalTo("NOT_ACCEPTED"))
                .body("outcomeCode", equalTo("LIVE_CASE"));

        opinion(opinion).body("status", equalTo("RECEIVED")).body("triageDue.due", notNullValue());
        assertThat(Database.eventsOf(id)).endsWith("lianluo.suggestion.suggestion.not-accepted.v1");
        office(id, "registration", "{\"publish\":true}").statusCode(409);
    }

    @Test
    void aReturnMakesItADraftAgain() {
        String id = submitted("关于停车难的建议", "");

        office(id, "return", "{\"reason\":\"请补充数据。\"}")
                .statusCode(200)
                .body("summary.status", equalTo("DRAFT"))
                .body("outcomeReason", equalTo("请补充数据。"));
        get(office(), id).statusCode(404);
        submit(id).statusCode(200);
    }

    @Test
    void allSignersWithdrawEachForHimself() {
        String opinion = converted("曙光街停车太难。");
        String id = drafted("关于停车难的建议", WITH_CO_SPONSOR + ",\"opinionIds\":[\"" + opinion + "\"]");
        confirm(id, CO, CO, "{\"textVersion\":1}").statusCode(200);
        submit(id).statusCode(200);
        office(id, "registration", "{\"publish\":true}").statusCode(200);
        withdraw(id, CO, "{}").statusCode(409).body("code", equalTo("withdrawal-not-begun"));
        withdraw(id, LEAD, "{}").statusCode(400);
        withdraw(id, OTHER, "{\"statement\":\"撤回\"}").statusCode(404);
        withdraw(id, LEAD, "{\"statement\":\"问题已解决\"}").statusCode(200).body("summary.status", equalTo("REGISTERED"));
        withdraw(id, CO, "{}").statusCode(200).body("summary.status", equalTo("WITHDRAWN"));

        opinion(opinion).body("status", equalTo("RECEIVED"));
        get(null, id).statusCode(404);
        assertThat(Database.eventsOf(id)).endsWith("lianluo.suggestion.suggestion.withdrawn.v1");
    }

    @Test
    void whoHoldsTwoOfTheMandatesWithdrawsUnderOneAfterTheOther() {
        String id = drafted("关于停车难的建议", WITH_CO_SPONSOR);
        confirm(id, CO, CO, "{\"textVersion\":1}").statusCode(200);
        submit(id).statusCode(200);
        String both =
                Tokens.withRoles("DEPUTY").region("410402").deputies(LEAD, CO).bearer();
        String body = "{\"statement\":\"问题已解决\"}";

        String path = SUGGESTIONS + "/" + id + "/withdrawal";
        as(both).body(body).post(path).then().statusCode(200).body("summary.status", equalTo("SUBMITTED"));
        as(both).body(body).post(path).then().statusCode(200).body("summary.status", equalTo("WITHDRAWN"));
    }

    @Test
    void numbersRunWithoutAGapHoweverManyRegisterAtOnce() {
        List<String> ids = IntStream.range(0, 6)
                .mapToObj(i -> submitted("关于停车难的建议" + i, ""))
                .toList();
        String refused = submitted("关于保密的建议", ",\"confidential\":true,\"confidentialReason\":\"涉密\"");
        office(refused, "registration", "{\"publish\":true}")
                .statusCode(422)
                .body("code", equalTo("confidential-not-published"));
        office(ids.get(0), "registration", "{\"publish\":false}").statusCode(400);

        List<CompletableFuture<Integer>> all = ids.stream()
                .map(id -> CompletableFuture.supplyAsync(() -> office(id, "registration", "{\"publish\":true}")
                        .statusCode(200)
                        .extract()
                        .<Integer>path("summary.registrationNumber")))
                .toList();
        List<Integer> numbers =
                all.stream().map(CompletableFuture::join).sorted().toList();

        assertThat(numbers)
                .containsExactlyElementsOf(IntStream.range(numbers.get(0), numbers.get(0) + 6)
                        .boxed()
                        .toList());
    }

    @Test
    void aRepeatOfADraftDraftsOnce() {
        String key = UUID.randomUUID().toString();
        String first = as(deputy(LEAD))
                .header("Idempotency-Key", key)
                .body(body("关于停车难的建议", ""))
                .post(SUGGESTIONS)
                .then()
                .statusCode(201)
                .extract()
                .path("summary.id");
        as(deputy(LEAD))
                .header("Idempotency-Key", key)
                .body(body("关于停车难的建议", ""))
                .post(SUGGESTIONS)
                .then()
                .statusCode(201)
                .body("summary.id", equalTo(first));
    }

    @Test
    void aDeputyOfTwoMandatesSaysWhichOne() {
        String both = Tokens.withRoles("DEPUTY")
                .region("410402")
                .deputies(LEAD, CO)
                .subject("both")
                .bearer();

        as(both).body(body("标题", "")).post(SUGGESTIONS).then().statusCode(400);
        as(both).body(body("标题", ",\"leadDeputyCode\":\"" + CO + "\""))
                .post(SUGGESTIONS)
                .then()
                .statusCode(201)
                .body("summary.leadDeputyCode", equalTo(CO));
        as(both).body(body("标题", ",\"leadDeputyCode\":\"" + OTHER + "\""))
                .post(SUGGESTIONS)
                .then()
                .statusCode(403);
    }

    @Test
    void readersSeeWhatIsTheirs() {
        String draft = drafted("草稿", "");
        String submitted = submitted("提交", "");
        String published = registered("公开");
        String withheld = submitted("不公开", "");
        office(withheld, "registration", "{\"publish\":false,\"withheldReason\":\"涉及商业秘密\"}")
                .statusCode(200);
        String confidential = submitted("保密", ",\"confidential\":true,\"confidentialReason\":\"涉密\"");
        office(confidential, "registration", "{\"publish\":false}").statusCode(200);

        reads(office(), List.of(submitted, published, withheld, confidential), List.of(draft));
        reads(deputy(OTHER), List.of(published, withheld), List.of(draft, submitted, confidential));
        reads(deputy(LEAD), List.of(draft, submitted, published, withheld, confidential), List.of());
        for (String other : new String[] {null, Congress.role("CITIZEN"), Congress.role("HANDLER_CLERK")}) {
            get(other, published).statusCode(200);
            for (String id : List.of(draft, submitted, withheld, confidential)) {
                get(other, id).statusCode(404);
            }
        }
        get(null, published)
                .body("checklist", nullValue())
                .body("opinions", nullValue())
                .body("facts", notNullValue());
        as(deputy(OTHER)).get(SUGGESTIONS + "/" + published + "/history").then().statusCode(404);
        as(null).get(SUGGESTIONS + "/" + published + "/history").then().statusCode(401);
    }

    private static void reads(String bearer, List<String> open, List<String> closed) {
        open.forEach(id -> get(bearer, id).statusCode(200));
        closed.forEach(id -> get(bearer, id).statusCode(404));
        List<String> listed = as(bearer)
                .queryParam("limit", 200)
                .get(SUGGESTIONS)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
        assertThat(listed).containsAll(open);
        assertThat(listed.stream().filter(closed::contains)).isEmpty();
    }

    private static ValidatableResponse change(String id, String version, String body) {
        return as(deputy(LEAD))
                .header("If-Match", version)
                .body(body)
                .put(SUGGESTIONS + "/" + id)
                .then();
    }

    private static ValidatableResponse coSponsor(String id, String code) {
        return as(deputy(LEAD))
                .body("{\"deputyCode\":\"" + code + "\"}")
                .post(SUGGESTIONS + "/" + id + "/co-sponsors")
                .then();
    }

    private static ValidatableResponse confirm(String id, String by, String code, String body) {
        return as(deputy(by))
                .body(body)
                .post(SUGGESTIONS + "/" + id + "/co-sponsors/" + code + "/confirmation")
                .then();
    }

    private static ValidatableResponse withdraw(String id, String by, String body) {
        return as(deputy(by))
                .body(body)
                .post(SUGGESTIONS + "/" + id + "/withdrawal")
                .then();
    }
}
