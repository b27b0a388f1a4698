package org.lianluo.station.person;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;
import org.lianluo.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class PersonResourceTest {

    private static final AtomicInteger NUMBER = new AtomicInteger(10);
    private static final String PHONE = "13800001234";

    private final String region = "4107%02d".formatted(NUMBER.incrementAndGet());

    @Test
    void thePhoneIsSealedMaskedAndShownForAReasonThatIsKept() {
        String id = create("P" + region + "-0001", PHONE)
                .statusCode(201)
                .body("phone", equalTo("138****1234"))
                .extract()
                .path("id");

        assertThat(Database.rows("select sealed_phone, phone_hash from person where id = ?::uuid", id)
                        .toString())
                .doesNotContain(PHONE);
        assertThat(Database.payload(id, "lianluo.station.person.recorded.v1")).doesNotContain("王秀英", PHONE);
        as(officer())
                .body("{\"reason\":\"通知开会\"}")
                .post("/api/v1/persons/" + id + "/phone-disclosure")
                .then()
                .statusCode(200)
                .body("phone", equalTo(PHONE));
        assertThat(Database.count(
                        "select count(*) from audit_event where subject_id = ?::uuid and action = 'person.disclose-phone'"
                                + " and detail = '通知开会'",
                        id))
                .isEqualTo(1);
    }

    /** As it was sealed before one module did it for all. */
    @Test
    void aRowThatWasSealedBeforeOpensAndIsFound() {
        String id = "019abc00-0000-7000-8000-000000000001";
        String other = create("P" + region + "-0001", null).extract().path("id");
        Database.execute("""
                update person set id = ?::uuid, sealed_phone = '1.GhcJpSHQV0whHDGNYi7DxwjYRGrZkoiNd2iWy5LyDTdmKBYVSCrC',
                    phone_hash = '21e54d43cdabf655c362bad5cd6ea54f9dd8c0aa74a98a2797bd9919df223172'
                where id = ?::uuid""", id, other);

        as(officer())
                .body("{\"reason\":\"通知开会\"}")
                .post("/api/v1/persons/" + id + "/phone-disclosure")
                .then()
                .statusCode(200)
                .body("phone", equalTo(PHONE));
        as(officer())
                .body("{\"phone\":\"" + PHONE + "\"}")
                .post("/api/v1/persons/phone-lookup")
                .then()
                .body("items.id", contains(id));
    }

    @Test
    void isFoundByPhoneHoweverItIsTyped() {
        create("P" + region + "-0001", PHONE);
        create("P" + region + "-0002", null);

        as(officer())
                .body("{\"phone\":\"138 0000 1234\"}")
                .post("/api/v1/persons/phone-lookup")
                .then()
                .statusCode(200)
                .body("items.code", contains("P" + region + "-0001"));
    }

    @Test
    void aChangeKeepsThePhoneUnlessItIsTakenAway() {
        String id = create("P" + region + "-0001", PHONE).extract().path("id");

        change(id, "\"0\"", "").statusCode(200).body("phone", equalTo("138****1234"));
        change(id, "\"1\"", ",\"withoutPhone\":true").statusCode(200).body("phone", nullValue());
        change(id, "\"1\"", "").statusCode(412);
    }

    @Test
    void membersOfACouncilAreListedByTheirStreet() {
        create("P" + region + "-0001", null);

        as(officer())
                .get("/api/v1/persons?kind=COUNCIL_MEMBER&street=" + region + "001")
                .then()
                .statusCode(200)
                .body("items.name", contains("王秀英"));
        as(officer()).get("/api/v1/persons?kind=RATER").then().body("items", hasSize(0));
    }

    @Test
    void anotherOfficeSeesNobody() {
        String id = create("P" + region + "-0001", null).extract().path("id");
        String other = Tokens.withRoles("INTAKE_OFFICER").region("410403").bearer();

        as(other).get("/api/v1/persons/" + id).then().statusCode(404);
        as(other)
                .body("{\"reason\":\"看看\"}")
                .post("/api/v1/persons/" + id + "/phone-disclosure")
                .then()
                .statusCode(404);
        create("P" + region + "-0001", null).statusCode(409);
    }

    private ValidatableResponse create(String code, String phone) {
        return as(officer())
                .body(body(code, phone == null ? "" : ",\"phone\":\"" + phone + "\""))
                .post("/api/v1/persons")
                .then();
    }

    private ValidatableResponse change(String id, String version, String more) {
        return as(officer())
                .header("If-Match", version)
                .body(body("P" + region + "-0001", more))
                .put("/api/v1/persons/" + id)
                .then();
    }

    private String body(String code, String more) {
        return """
                {"code":"%s","name":"王秀英","kinds":["COUNCIL_MEMBER"],"regionCode":"%s","streetCode":"%s001",
                 "active":true%s}""".formatted(code, region, region, more);
    }

    private static RequestSpecification as(String bearer) {
        return given().header("Authorization", bearer).contentType("application/json");
    }

    private String officer() {
        return Tokens.withRoles("INTAKE_OFFICER")
                .region(region)
                .subject("officer")
                .client("portal")
                .bearer();
    }
}
