package org.lianluo.portal.visit;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every visit has: a language, a size, careful headers, and forms from here alone. */
@QuarkusTest
@TestProfile(WithoutAccounts.class)
class VisitTest {

    @ParameterizedTest
    @CsvSource({
        "zh-CN, zh-CN",
        "zh, zh-CN",
        "en, en",
        "en-GB, en",
        "'de, en;q=0.5', en",
        "de, zh-CN",
        "'*', zh-CN",
    })
    void speaksTheLanguageThatTheBrowserWishes(String wished, String spoken) {
        given().header("Accept-Language", wished)
                .get("/")
                .then()
                .statusCode(200)
                .body(containsString("<html lang=\"" + spoken + "\">"));
    }

    @Test
    void speaksTheLanguageThatWasChosen() {
        given().cookie("lang", "en")
                .header("Accept-Language", "zh-CN")
                .get("/")
                .then()
                .body(allOf(containsString("<html lang=\"en\">"), containsString("Raise an opinion")));
    }

    @Test
    void isInLargePrintIfWished() {
        given().cookie("size", "elder").get("/").then().body(containsString("class=\"elder\""));
    }

    @Test
    void nobodyKeepsAPageOrFramesItOrRunsAScriptInIt() {
        given().get("/")
                .then()
                .header("Cache-Control", "no-store")
                .header(
                        "Content-Security-Policy",
                        allOf(containsString("default-src 'self'"), containsString("frame-ancestors 'none'")));
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, same-origin, 303",
        "Sec-Fetch-Site, same-site, 403",
        "Sec-Fetch-Site, cross-site, 403",
        "Sec-Fetch-Site, none, 403",
        "Origin, https://elsewhere.example, 403",
        "Origin, null, 403",
        "Referer, http://localhost/, 403",
    })
    void takesFormsFromHereAlone(String header, String value, int status) {
        given().header(header, value)
                .formParam("language", "en")
                .formParam("back", "/")
                .redirects()
                .follow(false)
                .post("/visit/language")
                .then()
                .statusCode(status);
    }

    @Test
    void takesFormsOfABrowserThatTellsItsOriginOnly() {
        String here = "http://localhost:" + io.restassured.RestAssured.port;
        given().header("Origin", here)
                .formParam("language", "en")
                .redirects()
                .follow(false)
                .post("/visit/language")
                .then()
                .statusCode(303);
    }

    @Test
    void signsNobodyOutForALinkOrAPageOfOthers() {
        given().redirects()
                .follow(false)
                .get("/sign-out")
                .then()
                .statusCode(303)
                .header("Set-Cookie", nullValue());
        given().header("Sec-Fetch-Site", "cross-site").post("/sign-out").then().statusCode(403);
    }

    @Test
    void whoIsNotSignedInMaySignOut() {
        given().header("Sec-Fetch-Site", "same-origin")
                .redirects()
                .follow(false)
                .post("/sign-out")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/"));
    }

    @Test
    void aPageThatAnswersAFormIsLeftForThePageOfTheForm() {
        given().header("Sec-Fetch-Site", "same-origin")
                .formParam("receiptNumber", "")
                .post("/kiosk/rating")
                .then()
                .body(containsString("name=\"back\" value=\"/kiosk/rating?form\""));
    }

    /** One step each; nothing answers at x without an account. */
    @ParameterizedTest
    @CsvSource({
        "/unit/approvals/x/y/approval, /unit/approvals/x/y",
        "/unit/approvals/x/y?form, /unit/approvals/x",
        "/unit/assignments/x/acceptance, /unit/assignments/x",
        "/station/opinions/x/triage?form, /station/opinions/x",
        "/suggestions/x?form, /suggestions",
        "/kiosk/rating, /kiosk",
        "/sign-out, /",
    })
    void theAddressOfAFormLeadsToItsPage(String form, String page) {
        given().redirects()
                .follow(false)
                .get(form)
                .then()
                .statusCode(303)
                .header("Location", endsWith(page + "?form="));
    }

    @Test
    void anAddressThatIsNoFormsLeadsNowhere() {
        given().redirects().follow(false).get("/suggestions/x").then().statusCode(404);
    }

    @Test
    void keepsWhatWasChosenWhereNoScriptReadsIt() {
        choose("/stations?region=410402")
                .statusCode(303)
                .header("Location", endsWith("/stations?region=410402"))
                .header("Set-Cookie", allOf(containsString("lang=en"), containsString("HttpOnly")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"//elsewhere.example", "https://elsewhere.example", "/\\elsewhere.example", "x", "", "/ y"})
    void leadsNowhereElse(String back) {
        choose(back).statusCode(303).header("Location", allOf(endsWith("/"), not(containsString("elsewhere"))));
    }

    @Test
    void aPageThatIsNotThereSaysWhatToDo() {
        given().header("Accept", "text/html")
                .get("/nothing")
                .then()
                .statusCode(404)
                .contentType("text/html")
                .body(containsString("没有找到"));
    }

    @Test
    void styleSheetsAndScriptsAreThere() {
        given().get("/static/portal.css").then().statusCode(200).header("Set-Cookie", nullValue());
        given().get("/static/portal.js").then().statusCode(200);
        given().get("/static/htmx-2.0.10/htmx.min.js").then().statusCode(200);
    }

    private static ValidatableResponse choose(String back) {
        return given().header("Sec-Fetch-Site", "same-origin")
                .formParams(Map.of("language", "en", "back", back))
                .redirects()
                .follow(false)
                .post("/visit/language")
                .then();
    }
}
