package org.lianluo.shared.security;

import static io.restassured.RestAssured.given;
import static org.lianluo.shared.security.SignedTokens.signed;
import static org.lianluo.shared.security.SignedTokens.token;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(SignedTokens.class)
class CallerFromTokenTest {
    @Test
    void anonymousWithoutToken() {
        given().get("/who").then().statusCode(200).extract().asString();
    }

    @Test
    void x() {
        System.out.println(">>>"
                + given().auth()
                        .oauth2(signed(token("STATION_HEAD")))
                        .get("/who")
                        .asString());
    }
}
