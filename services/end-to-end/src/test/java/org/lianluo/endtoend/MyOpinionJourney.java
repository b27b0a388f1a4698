package org.lianluo.endtoend;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A constituent with an account follows what they raised, takes a copy, and has themselves erased from it. */
@ExtendWith(RunningSuite.class)
class MyOpinionJourney {

    private static final String MY = "/api/v1/my";

    private final Actor citizen = Actor.person("citizen-wang");
    private final Actor stranger = Actor.person("citizen-liu");

    @AfterEach
    void nothingIsLeft() {
        citizen.request().delete(MY + "/submitter").then().statusCode(204);
        stranger.request().delete(MY + "/submitter").then().statusCode(204);
    }

    @Test
    void whatTheyRaisedIsFollowedToItsAnswerAndTakenAlong() {
        Case opinion = raisedBy(citizen);
        my(citizen, "/opinions")
                .statusCode(200)
                .body("items.find{it.id=='" + opinion.id() + "'}.status", equalTo("RECEIVED"));
        my(citizen, "/opinions/" + opinion.id())
                .statusCode(200)
                .body("name", equalTo("赵*"))
                .body("phone", equalTo("138****4321"))
                .body("content", not(containsString("13900004321")))
                .body("progress.answer", nullValue());

        opinion.triage("{\"decision\":\"ANSWER\",\"answer\":\"已安排检修。\"}").statusCode(200);
        opinion.relay();

        my(citizen, "/opinions/" + opinion.id())
                .statusCode(200)
                .body("progress.answer", equalTo("已安排检修。"))
                .body("progress.history.action", hasItems("SUBMIT", "RELAY"));
        my(citizen, "/export")
                .statusCode(200)
                .header("Content-Disposition", containsString("lianluo-export.json"))
                .body("items.find{it.id=='" + opinion.id() + "'}.name", equalTo("赵铁柱"))
                .body("items.find{it.id=='" + opinion.id() + "'}.phone", equalTo("13800004321"))
                .body("items.find{it.id=='" + opinion.id() + "'}.content", containsString("13900004321"));
    }

    @Test
    void nobodyElseReadsExportsOrErasesIt() {
        Case opinion = raisedBy(citizen);
        Case ofTheStranger = raisedBy(stranger);
        List<String> paths = List.of("/opinions", "/opinions/" + opinion.id(), "/export");

        for (String path : paths) {
            given().get(MY + path).then().statusCode(401).contentType("application/problem+json");
            for (String staff : List.of("clerk-s001", "head-s001", "intake", "deputy-0001", "auditor")) {
                my(Actor.person(staff), path).statusCode(403).contentType("application/problem+json");
            }
        }
        my(stranger, "/opinions").statusCode(200).body("items.id", equalTo(List.of(ofTheStranger.id())));
        my(stranger, "/export").statusCode(200).body("items.id", equalTo(List.of(ofTheStranger.id())));
        my(stranger, "/opinions/" + opinion.id()).statusCode(404);
        erased(stranger, "/opinions/" + opinion.id()).statusCode(404);
        erased(Actor.person("head-s001"), "/opinions/" + opinion.id()).statusCode(403);
        given().delete(MY + "/submitter").then().statusCode(401);

        my(citizen, "/opinions/" + opinion.id()).statusCode(200).body("name", equalTo("赵*"));
    }

    @Test
    void whatTheyWereErasedFromGoesOnWithoutThem() {
        Case erased = raisedBy(citizen);
        Case kept = raisedBy(citizen);

        erased(citizen, "/opinions/" + erased.id()).statusCode(204);

        my(citizen, "/opinions").body("items.id", hasItem(kept.id())).body("items.id", not(hasItem(erased.id())));
        my(citizen, "/opinions/" + erased.id()).statusCode(404);
        erased(citizen, "/opinions/" + erased.id()).statusCode(404);
        Actor.person("head-s001")
                .request()
                .get("/api/v1/opinions/" + erased.id())
                .then()
                .statusCode(200)
                .body("status", equalTo("RECEIVED"))
                .body("submitter.name", nullValue())
                .body("submitter.erasedAt", notNullValue());
        erased.follow().statusCode(200);

        erased(citizen, "").statusCode(204);
        my(citizen, "/opinions").statusCode(200).body("items", empty());
        my(citizen, "/export").statusCode(200).body("items", empty());
        kept.follow().statusCode(200);
    }

    private static ValidatableResponse my(Actor actor, String path) {
        return actor.request().get(MY + path).then();
    }

    private static ValidatableResponse erased(Actor actor, String path) {
        return actor.request().delete(MY + path + "/submitter").then();
    }

    private static Case raisedBy(Actor actor) {
        return Case.of(actor.request()
                .body("""
                        {"stationId":"%s","title":"路灯闪烁","content":"派出所旁的路灯每晚闪烁，电话13900004321。",
                         "category":"LIGHTING","submitter":{"name":"赵铁柱","phone":"13800004321","anonymous":false,
                         "consent":{"textVersion":"2026-01"}}}""".formatted(Directory.stationId()))
                .post("/api/v1/opinions")
                .then()
                .statusCode(201));
    }
}
