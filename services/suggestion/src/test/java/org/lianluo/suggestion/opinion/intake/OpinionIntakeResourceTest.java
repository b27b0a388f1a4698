package org.lianluo.suggestion.opinion.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.lianluo.suggestion.opinion.SuggestionFixture.CLOSED_STATION;
import static org.lianluo.suggestion.opinion.SuggestionFixture.OTHER_STATION;
import static org.lianluo.suggestion.opinion.SuggestionFixture.PAGE_TOKEN;
import static org.lianluo.suggestion.opinion.SuggestionFixture.REGION;
import static org.lianluo.suggestion.opinion.SuggestionFixture.STATION;
import static org.lianluo.suggestion.opinion.SuggestionFixture.as;
import static org.lianluo.suggestion.opinion.SuggestionFixture.body;
import static org.lianluo.suggestion.opinion.SuggestionFixture.clerk;
import static org.lianluo.suggestion.opinion.SuggestionFixture.clerkOfTheOtherStation;
import static org.lianluo.suggestion.opinion.SuggestionFixture.deputy;
import static org.lianluo.suggestion.opinion.SuggestionFixture.head;
import static org.lianluo.suggestion.opinion.SuggestionFixture.kiosk;
import static org.lianluo.suggestion.opinion.SuggestionFixture.office;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianluo.suggestion.opinion.SuggestionFixture;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;
import org.lianluo.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class OpinionIntakeResourceTest {

    private static final String PATH = "/api/v1/opinions";

    @BeforeEach
    void directory() {
        SuggestionFixture.directory();
    }

    @Test
    void aKioskSubmitsAndGetsAReceiptAtOnce() {
        String id = as(kiosk())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body(STATION))
                .post(PATH)
                .then()
                .statusCode(201)
                .header("Location", containsString("/api/v1/opinions/"))
                .header("ETag", "\"0\"")
                .body("status", equalTo("RECEIVED"))
                .body("receiptNumber", matchesPattern("410402-\\d{8}-\\d{6,}"))
                .body("trackingCode", matchesPattern("([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}"))
                .body("triageDue.rule", containsString("opinion.triage 3wd"))
                .extract()
                .path("id");

        assertThat(Database.eventsOf(id)).containsExactly("lianluo.suggestion.opinion.received.v1");
    }

    @Test
    void nothingPersonalLeavesTheStationOrLiesInClear() {
        SuggestionFixture.Submitted opinion = SuggestionFixture.submitted();

        String event = Database.payload(opinion.id(), "lianluo.suggestion.opinion.received.v1");
        assertThat(event).doesNotContain("张三丰", "13800001234", "13912345678", "路灯", opinion.trackingCode());
        String row = Database.rows("select * from opinion where id = ?", UUID.fromString(opinion.id()))
                .get(0)
                .toString();
        assertThat(row).doesNotContain("张三丰", "13800001234", "138 0000 1234", opinion.trackingCode());
        String kept = Database.rows("select * from kept_answer").toString();
        assertThat(kept).doesNotContain(opinion.trackingCode());
    }

    @Test
    void staffSeesNameAndPhoneMasked() {
        SuggestionFixture.Submitted opinion = SuggestionFixture.submitted();

        as(clerk())
                .get(PATH + "/" + opinion.id())
                .then()
                .statusCode(200)
                .body("submitter.name", equalTo("张*"))
                .body("submitter.phone", equalTo("138****1234"))
                .body("content", not(containsString("13912345678")));
    }

    @Test
    void theFullPhoneIsShownForAReasonThatIsAudited() {
        SuggestionFixture.Submitted opinion = SuggestionFixture.submitted();

        as(clerk())
                .body("{\"reason\":\"回访核实地点\"}")
                .post(PATH + "/" + opinion.id() + "/submitter-disclosure")
                .then()
                .statusCode(200)
                .body("name", equalTo("张三丰"))
                .body("phone", equalTo("13800001234"));
        as(clerk())
                .body("{\"reason\":\" \"}")
                .post(PATH + "/" + opinion.id() + "/submitter-disclosure")
                .then()
                .statusCode(400);

        assertThat(Database.rows(
                        "select action, actor, detail from audit_event where subject_id = ?",
                        UUID.fromString(opinion.id())))
                .hasSize(1)
                .first()
                .hasToString("{action=opinion.disclose-submitter, actor=clerk-1, detail=回访核实地点}");
    }

    @Test
    void findsEarlierOpinionsOfAPhoneHoweverItIsWritten() {
        SuggestionFixture.Submitted opinion = SuggestionFixture.submitted();

        as(head())
                .body("{\"phone\":\"+8613800001234\"}")
                .post(PATH + "/phone-lookup")
                .then()
                .statusCode(200)
                .body("items[0].id", equalTo(opinion.id()));
    }

    @Test
    void nameOrPhoneNeedConsent() {
        as(clerk())
                .body(body(STATION).replace(",\"consent\":{\"textVersion\":\"2026-01\"}", ""))
                .post(PATH)
                .then()
                .statusCode(422)
                .body("code", equalTo("consent-required"))
                .body("errors[0].pointer", equalTo("/submitter/consent"));
    }

    @Test
    void aKioskMustSendAKey() {
        as(kiosk())
                .body(body(STATION))
                .post(PATH)
                .then()
                .statusCode(400)
                .body("code", equalTo("idempotency-key-required"));
    }

    @Test
    void aKioskOfAnotherStationIsRefused() {
        as(kiosk())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body(OTHER_STATION))
                .post(PATH)
                .then()
                .statusCode(403);
    }

    @Test
    void aDeputySubmitsInHisRegionOnly() {
        as(deputy("D410402-0001")).body(body(STATION)).post(PATH).then().statusCode(201);
        as(Tokens.withRoles("DEPUTY").region("510104").deputies("D510104-0001").bearer())
                .body(body(STATION))
                .post(PATH)
                .then()
                .statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HANDLER_CLERK",
                "HANDLER_LEADER",
                "GOV_OFFICE",
                "INTAKE_OFFICER",
                "TELLER",
                "AUDITOR",
                "SYSTEM_ADMIN",
                "SECURITY_ADMIN",
                "COMMITTEE_SUPERVISOR",
                "DIRECTOR_MEETING"
            })
    void rolesThatDoNotReceiveOpinionsMayNotSubmit(String role) {
        as(Tokens.withRoles(role).region(REGION).stations("410402-S001").bearer())
                .body(body(STATION))
                .post(PATH)
                .then()
                .statusCode(403);
    }

    @Test
    void withoutAnAccountTheStationsPageIsNeededAndStricterLimitsHold() {
        String body = body(STATION);
        for (String anything : new String[] {body, "{}", "nonsense"}) {
            given().contentType("application/json")
                    .body(anything)
                    .post(PATH)
                    .then()
                    .statusCode(401)
                    .body("code", equalTo("unauthenticated"));
        }
        page("wrong").body(body).post(PATH).then().statusCode(403);
        page(PAGE_TOKEN).body(body(OTHER_STATION)).post(PATH).then().statusCode(403);
        page(PAGE_TOKEN).body(body).post(PATH).then().statusCode(201);
        page(PAGE_TOKEN)
                .body(body.replace("派出所", "长".repeat(1001)))
                .post(PATH)
                .then()
                .statusCode(422)
                .body("code", equalTo("too-long-for-the-page"));
    }

    private static io.restassured.specification.RequestSpecification page(String token) {
        return given().contentType("application/json").header("Station-Page-Token", token);
    }

    @Test
    void aStationThatIsClosedOrUnknownTakesNothing() {
        String clerk = Tokens.withRoles("STATION_CLERK")
                .region(REGION)
                .stations("410402-S003")
                .bearer();
        as(clerk)
                .body(body(CLOSED_STATION))
                .post(PATH)
                .then()
                .statusCode(422)
                .body("code", equalTo("station-not-active"));
        as(clerk())
                .body(body(UUID.randomUUID()))
                .post(PATH)
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-station"));
        as(clerk())
                .body(body(STATION).replace("LIGHTING", "DRAGONS"))
                .post(PATH)
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-category"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'\"title\":\"路灯闪烁\"'|'\"title\":\"\"'|/title",
                "'\"title\":\"路灯闪烁\"'|'\"title\":\"  \"'|/title",
                "'\"title\":\"路灯闪烁\",'|''|/title",
                "'\"title\":\"路灯闪烁\"'|'\"title\":\"a\\u0000b\"'|/title",
                "'\"title\":\"路灯闪烁\"'|'\"title\":\"a\\ud800b\"'|/title",
                "'\"title\":\"路灯闪烁\"'|'\"title\":\"\\u200b\"'|/title",
                "'\"title\":\"路灯闪烁\"'|'\"title\":\"\\u200d\\u3164\"'|/title",
                "'138 0000 1234'|'call me'|/submitter/phone",
                "'\"title\":\"路灯闪烁\"'|'\"title\":[1]'|/title",
                "'\"title\":\"路灯闪烁\"'|'\"title\":\"x\",\"mood\":\"bad\"'|/mood",
                "'\"anonymous\":true'|'\"anonymous\":\"perhaps\"'|/submitter/anonymous"
            })
    void badFieldsAreNamedAndNothingIsKept(String part, String replacement, String pointer) {
        long before = Database.count("select count(*) from opinion");

        as(clerk())
                .body(body(STATION).replace(part, replacement))
                .post(PATH)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].pointer", equalTo(pointer));

        assertThat(Database.count("select count(*) from opinion")).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "en, Give a mobile number such as",
        "zh-CN, 请填手机号",
        "'zh', 请填手机号",
    })
    void whatIsWrongWithAPhoneIsSaidInTheCallersLanguage(String language, String beginning) {
        as(clerk())
                .header("Accept-Language", language)
                .body(body(STATION).replace("138 0000 1234", "call me"))
                .post(PATH)
                .then()
                .statusCode(400)
                .body("errors[0].message", startsWith(beginning));
    }

    /** U+2EBF0 came into Unicode after Java 17; a soft break comes out of WPS. */
    @Test
    void whatIsPastedIsTakenAsItWasMeant() {
        String id = as(clerk())
                .body(body(STATION)
                        .replace("张三丰", " 王\ud87a\udff0 ")
                        .replace("138 0000 1234", "（0375）２３４５６７８转801 ")
                        .replace("路灯闪烁", "\u200b路灯\\u000b闪烁")
                        .replace("派出所旁的路灯每晚闪烁", "派出所旁的\u00ad路灯\\u2028每晚闪烁"))
                .post(PATH)
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        var opinion = Database.rows("select title, content from opinion where id = ?", UUID.fromString(id))
                .get(0);
        assertThat(opinion.get("title")).isEqualTo("路灯 闪烁");
        assertThat(opinion.get("content")).asString().startsWith("派出所旁的路灯\n每晚闪烁");
        as(head())
                .body("{\"reason\":\"回访\"}")
                .post(PATH + "/" + id + "/submitter-disclosure")
                .then()
                .body("name", equalTo("王\ud87a\udff0"))
                .body("phone", equalTo("03752345678转801"));
    }

    @Test
    void theSameWordsWithinAMinuteAreKeptAndMarkedForTheStationAlone() {
        String words = "同一句话" + UUID.randomUUID();
        String first = submitted(words);
        String second = submitted(words.replace("同一句话", "同 一句话\u200b"));
        String other = submitted("另" + words);

        possibleDuplicateOf(clerk(), first, nullValue());
        possibleDuplicateOf(clerk(), second, equalTo(first));
        possibleDuplicateOf(head(), second, equalTo(first));
        possibleDuplicateOf(office(), second, nullValue());
        possibleDuplicateOf(clerk(), other, nullValue());

        Database.execute(
                "update opinion set received_at = received_at - interval '61 seconds' where id in (?, ?)",
                UUID.fromString(first),
                UUID.fromString(second));
        possibleDuplicateOf(clerk(), submitted(words), nullValue());
    }

    @Test
    void theSameWordsAtAnotherStationAreNoDuplicate() {
        String words = "两站一句话" + UUID.randomUUID();
        submitted(words);
        String elsewhere = clerkOfTheOtherStation();

        String there = submitted(elsewhere, OTHER_STATION, words);
        possibleDuplicateOf(elsewhere, there, nullValue());
        possibleDuplicateOf(elsewhere, submitted(elsewhere, OTHER_STATION, words), equalTo(there));
    }

    private static String submitted(String words) {
        return submitted(clerk(), STATION, words);
    }

    private static String submitted(String bearer, UUID station, String words) {
        return as(bearer)
                .body(body(station).replace("派出所旁的路灯每晚闪烁", words))
                .post(PATH)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void possibleDuplicateOf(String bearer, String id, Matcher<Object> expected) {
        as(bearer).get(PATH + "/" + id).then().statusCode(200).body("possibleDuplicateOf", expected);
    }

    @Test
    void fourThousandCharactersAreTakenAndOneMoreIsRefused() {
        // 𠮷 is one character to a reader and two to Java.
        as(clerk())
                .body(body(STATION).replace("派出所旁的路灯每晚闪烁，电话13912345678。", "𠮷".repeat(4000)))
                .post(PATH)
                .then()
                .statusCode(201);
        as(clerk())
                .body(body(STATION).replace("派出所旁的路灯每晚闪烁，电话13912345678。", "𠮷".repeat(4001)))
                .post(PATH)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/content"));
    }

    @Test
    void tenMegabytesAreTooLarge() {
        as(clerk())
                .body(body(STATION).replace("派出所", "x".repeat(10_000_000)))
                .post(PATH)
                .then()
                .statusCode(413)
                .contentType("application/problem+json")
                .body("code", equalTo("payload-too-large"));
    }

    @Test
    void brokenUtf8AndAnEmptyBodyAreMalformed() {
        byte[] broken = body(STATION).getBytes(StandardCharsets.UTF_8);
        broken[new String(broken, StandardCharsets.ISO_8859_1).indexOf("title") + 9] = (byte) 0xff;
        as(clerk()).body(broken).post(PATH).then().statusCode(400).contentType("application/problem+json");
        as(clerk()).post(PATH).then().statusCode(400).contentType("application/problem+json");
        as(clerk()).body("null").post(PATH).then().statusCode(400).contentType("application/problem+json");
        given().header("Authorization", clerk())
                .contentType("text/plain")
                .body("x")
                .post(PATH)
                .then()
                .statusCode(415);
    }

    @Test
    void twoAtTheSameInstantWithTheSameKeyAreOne() {
        String key = UUID.randomUUID().toString();

        List<String> answers = IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> as(clerk())
                        .header("Idempotency-Key", key)
                        .body(body(STATION))
                        .post(PATH)
                        .then()
                        .statusCode(201)
                        .extract()
                        .asString()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).hasSize(6).allMatch(answers.get(0)::equals);
    }

    @Test
    void whatWasRaisedAtAHearingSaysSo() {
        String hearing = UUID.randomUUID().toString();
        String raised =
                body(STATION).replaceFirst("\\{", "{\"raisedAt\":{\"kind\":\"HEARING\",\"id\":\"" + hearing + "\"},");
        String id = as(clerk())
                .body(raised)
                .post(PATH)
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        as(head())
                .get(PATH + "/" + id)
                .then()
                .body("raisedAtKind", equalTo("HEARING"))
                .body("raisedAtId", equalTo(hearing));
        as(clerk())
                .get(PATH + "?raisedAtKind=HEARING&raisedAtId=" + hearing)
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(id)));
        as(clerk())
                .get(PATH + "?raisedAtKind=RECEPTION&raisedAtId=" + hearing)
                .then()
                .body("items.id", equalTo(List.of()));
        assertThat(Database.payload(id, "lianluo.suggestion.opinion.received.v1"))
                .contains("HEARING", hearing);
        as(deputy("D410402-0001")).body(raised).post(PATH).then().statusCode(201);
        as(kiosk())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(raised)
                .post(PATH)
                .then()
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("/raisedAt")));
        as(clerk()).body(raised.replace("HEARING", "PARTY")).post(PATH).then().statusCode(400);
    }
}
