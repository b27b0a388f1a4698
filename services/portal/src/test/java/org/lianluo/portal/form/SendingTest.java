package org.lianluo.portal.form;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianluo.portal.visit.WithoutAccounts;

/** What becomes of a form that the API refuses. */
@QuarkusTest
@TestProfile(WithoutAccounts.class)
@WithTestResource(RefusingApi.class)
class SendingTest {

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 409, 412, 413, 415, 422, 429})
    void isDrawnAgainWithWhatWasEntered(int status) {
        send("zh", status)
                .statusCode(status)
                .body(allOf(
                        containsString("name=\"receiptNumber\" type=\"text\" value=\"410402-20261126-000001\""),
                        containsString(status == 412 ? "页面已更改" : "refused in zh-CN")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void isRefusedInTheLanguageOfTheVisit(String language) {
        send(language.substring(0, 2), 422).body(containsString("refused in " + language));
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 503})
    void isSentAgainFromAnotherPageWhereTheApiIsAway(int status) {
        send("zh", status)
                .statusCode(503)
                .body(containsString("type=\"hidden\" name=\"receiptNumber\" value=\"410402-20261126-000001\""));
    }

    private static ValidatableResponse send(String language, int status) {
        return given().header("Sec-Fetch-Site", "same-origin")
                .cookie("lang", language)
                .formParam("receiptNumber", "410402-20261126-000001")
                .formParam("trackingCode", "0000-0000-0000-0" + status)
                .post("/receipts")
                .then();
    }
}
