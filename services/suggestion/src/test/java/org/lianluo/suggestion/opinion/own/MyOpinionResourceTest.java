package org.lianluo.suggestion.opinion.own;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.lianluo.suggestion.opinion.SuggestionFixture.ANSWER;
import static org.lianluo.suggestion.opinion.SuggestionFixture.STATION;
import static org.lianluo.suggestion.opinion.SuggestionFixture.as;
import static org.lianluo.suggestion.opinion.SuggestionFixture.body;
import static org.lianluo.suggestion.opinion.SuggestionFixture.clerk;
import static org.lianluo.suggestion.opinion.SuggestionFixture.deputy;
import static org.lianluo.suggestion.opinion.SuggestionFixture.head;
import static org.lianluo.suggestion.opinion.SuggestionFixture.relay;
import static org.lianluo.suggestion.opinion.SuggestionFixture.triage;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianluo.suggestion.opinion.SuggestionFixture;
import org.lianluo.suggestion.opinion.SuggestionFixture.Submitted;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;
import org.lianluo.testkit.Tokens;

/** A constituent with an account reads, takes along and erases what they raised, and nothing else. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class MyOpinionResourceTest {

    private static final String MY = "/api/v1/my";

    private final String account = UUID.randomUUID().toString();
    private final String me = citizen(account);

    @BeforeEach
    void directory() {
        SuggestionFixture.directory();
    }

    @Test
    void listsWhatWasRaisedWithTheAccountPageByPage() {
        List<String> mine = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            mine.add(0, raised(me).id());
        }
        raised(citizen(UUID.randomUUID().toString()));
        SuggestionFixture.submitted();

        as(me).get(MY + "/opinions").then().statusCode(200).body("items.id", equalTo(mine));
        String next = as(me).get(MY + "/opinions?limit=2")
                .then()
                .body("items.id", equalTo(mine.subList(0, 2)))
                .extract()
                .path("next");
        as(me).get(MY + "/opinions?limit=2&cursor=" + next)
                .then()
                .body("items.id", contains(mine.get(2)))
                .body("next", nullValue());
    }

    @Test
    void showsTheirOwnWordsAndTheAnswerOnceItWasGivenBack() {
        Submitted opinion = raised(me);
        triage(opinion.id(), ANSWER).statusCode(200);
        as(me).get(MY + "/opinions/" + opinion.id())
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("content", containsString("派出所旁的路灯每晚闪烁，电话139****5678"))
                .body("name", equalTo("张*"))
                .body("progress.answer", nullValue());
        relay(opinion.id());

        as(me).get(MY + "/opinions/" + opinion.id())
                .then()
                .body("progress.answer", equalTo("已安排检修。"))
                .body("progress.receiptNumber", equalTo(opinion.receiptNumber()))
                .body("progress.history.action", hasItems("SUBMIT", "RELAY"))
                .body("progress.history.actor", everyItem(nullValue()));
    }

    @Test
    void theExportHoldsAllOfItInOneDocument() throws IOException {
        Submitted first = raised(me);
        given().header("Authorization", me)
                .contentType("image/png")
                .body(picture())
                .post("/api/v1/opinions/" + first.id() + "/photos")
                .then()
                .statusCode(201);
        Submitted second = raised(me);

        String path = as(me).get(MY + "/export")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("lianluo-export.json"))
                .body("exportedAt", notNullValue())
                .body("items.id", contains(second.id(), first.id()))
                .body("items[1].name", equalTo("张三丰"))
                .body("items[1].phone", equalTo("13800001234"))
                .body("items[1].content", containsString("13912345678"))
                .body("items[1].consentVersion", equalTo("2026-01"))
                .body("items[1].photos", hasSize(1))
                .body("next", nullValue())
                .extract()
                .path("items[1].photos[0]");

        as(me).get(path).then().statusCode(200).contentType("image/png");
        as(citizen(UUID.randomUUID().toString())).get(path).then().statusCode(404);
        assertThat(Database.count("select count(*) from audit_event where action = 'opinion.export-own'"))
                .isPositive();
        assertThat(Database.count("select count(*) from audit_event where actor = ?", account))
                .as("the trail can't be erased, so it does not know the account")
                .isZero();
    }

    @Test
    void whatTheyWereErasedFromIsTheirsNoLonger() {
        Submitted erased = raised(me);
        Submitted kept = raised(me);

        as(me).delete(MY + "/opinions/" + erased.id() + "/submitter").then().statusCode(204);

        as(me).get(MY + "/opinions").then().body("items.id", contains(kept.id()));
        as(me).get(MY + "/opinions/" + erased.id()).then().statusCode(404);
        as(me).delete(MY + "/opinions/" + erased.id() + "/submitter").then().statusCode(404);
        as(head())
                .get("/api/v1/opinions/" + erased.id())
                .then()
                .statusCode(200)
                .body("submitter.name", nullValue())
                .body("submitter.erasedAt", notNullValue());
        assertThat(tracesOf(account, erased.id())).isZero();
        given().header("Tracking-Code", erased.trackingCode())
                .get("/api/v1/opinion-receipts/" + erased.receiptNumber())
                .then()
                .statusCode(200);
    }

    @Test
    void allAtOnceLeavesNothingOfTheAccountAndNothingOfOthersIsTouched() {
        String other = citizen(UUID.randomUUID().toString());
        Submitted others = raised(other);
        List<String> mine = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            mine.add(raised(me).id());
        }

        as(me).delete(MY + "/submitter").then().statusCode(204);
        as(me).delete(MY + "/submitter").then().statusCode(204);

        as(me).get(MY + "/opinions").then().body("items", empty());
        as(me).get(MY + "/export").then().body("items", empty());
        assertThat(mine).allSatisfy(id -> assertThat(tracesOf(account, id)).isZero());
        as(other).get(MY + "/opinions/" + others.id()).then().statusCode(200).body("name", not(nullValue()));
    }

    @Test
    void isForTheAccountAlone() {
        Submitted opinion = raised(me);
        String deputyOfTheSameSubject = Tokens.withRoles("DEPUTY")
                .deputies(SuggestionFixture.DEPUTY)
                .region(SuggestionFixture.REGION)
                .subject(account)
                .bearer();

        for (String path : List.of("/opinions", "/opinions/" + opinion.id(), "/export")) {
            given().get(MY + path).then().statusCode(401);
            for (String bearer : List.of(
                    clerk(),
                    head(),
                    deputy(SuggestionFixture.DEPUTY),
                    deputyOfTheSameSubject,
                    SuggestionFixture.office())) {
                as(bearer).get(MY + path).then().statusCode(403);
            }
        }
        String stranger = citizen(UUID.randomUUID().toString());
        as(stranger).get(MY + "/opinions/" + opinion.id()).then().statusCode(404);
        as(stranger)
                .delete(MY + "/opinions/" + opinion.id() + "/submitter")
                .then()
                .statusCode(404);
        as(stranger).delete(MY + "/submitter").then().statusCode(204);
        as(stranger).get(MY + "/opinions").then().statusCode(200).body("items", empty());
        // What stands in the place of an erased account is no account.
        as(me).delete(MY + "/opinions/" + opinion.id() + "/submitter").then().statusCode(204);
        as(citizen("asker")).get(MY + "/opinions/" + opinion.id()).then().statusCode(404);
        as(citizen("asker")).get(MY + "/opinions").then().body("items", empty());
    }

    private static long tracesOf(String account, String opinion) {
        return Database.count("select count(*) from opinion where created_by = ?", account)
                - Database.count(
                        "select count(*) from opinion where created_by = ? and id <> ?::uuid", account, opinion)
                + Database.count(
                        "select count(*) from history_entry where case_id = ?::uuid and actor = ?", opinion, account)
                + Database.count("select count(*) from audit_event where actor = ?", account);
    }

    private static Submitted raised(String bearer) {
        return Submitted.of(
                as(bearer).body(body(STATION)).post("/api/v1/opinions").then().statusCode(201));
    }

    private static String citizen(String subject) {
        return Tokens.withRoles("CITIZEN").subject(subject).client("portal").bearer();
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }
}
