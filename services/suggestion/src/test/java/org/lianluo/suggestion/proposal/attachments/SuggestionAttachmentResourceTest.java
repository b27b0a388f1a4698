package org.lianluo.suggestion.proposal.attachments;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.lianluo.suggestion.proposal.Congress.CO;
import static org.lianluo.suggestion.proposal.Congress.LEAD;
import static org.lianluo.suggestion.proposal.Congress.OTHER;
import static org.lianluo.suggestion.proposal.Congress.UNIT;
import static org.lianluo.suggestion.proposal.Congress.deputy;
import static org.lianluo.suggestion.proposal.Congress.etag;
import static org.lianluo.suggestion.proposal.Congress.office;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianluo.suggestion.proposal.Congress;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;
import org.lianluo.testkit.Tokens;
import org.lianluo.testkit.files.Documents;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class SuggestionAttachmentResourceTest {

    private String id;

    @BeforeEach
    void aDraft() {
        Congress.directory();
        id = Congress.drafted("关于增设停车位的建议", ",\"coSponsorCodes\":[\"" + CO + "\"]");
    }

    @Test
    void signersAddToTheDraftAndWhoAddedItTakesItOff() {
        String leads = added(deputy(LEAD), "leads");
        String cos = added(deputy(CO), "cos");
        add(deputy(OTHER), "others").statusCode(404);
        add(office(), "offices").statusCode(403);

        remove(deputy(LEAD), cos).statusCode(403);
        remove(deputy(OTHER), cos).statusCode(404);
        remove(deputy(CO), cos).statusCode(204);

        list(deputy(CO)).body("items.id", contains(leads));
        list(deputy(OTHER)).statusCode(404);
        list(null).statusCode(404);
        given().header("Authorization", deputy(LEAD))
                .get(Congress.SUGGESTIONS + "/" + id + "/history")
                .then()
                .body("items.action", hasItems("ADD_ATTACHMENT", "REMOVE_ATTACHMENT"));
    }

    @Test
    void theAssignedUnitReadsThemAndNobodyAddsMore() {
        String file = submittedWithFile();
        String unit = Tokens.withRoles("HANDLER_CLERK").unit(UNIT).bearer();
        get(unit, file).statusCode(404);
        Database.execute(
                "insert into suggestion_assignment (assignment_id, suggestion_id, unit_code, role, round, assigned_at)"
                        + " values (gen_random_uuid(), ?::uuid, ?, 'SOLE', 1, now())",
                id,
                UNIT);

        list(unit).body("items.id", contains(file));
        get(unit, file).statusCode(200).contentType("application/octet-stream");
        get(Tokens.withRoles("HANDLER_CLERK").unit("410402-U02").bearer(), file).statusCode(404);
        get(office(), file).statusCode(200);
        add(deputy(LEAD), "late").statusCode(409);
        remove(deputy(LEAD), file).statusCode(409);
    }

    @Test
    void isPublicOnlyIfSuggestionAndFileAre() {
        String file = submittedWithFile();
        publish(office(), file, etag(id)).statusCode(409).body("code", equalTo("illegal-transition"));
        Congress.office(id, "registration", "{\"publish\":true}").statusCode(200);
        list(null).statusCode(200).body("items", empty());
        get(null, file).statusCode(404);

        publish(deputy(LEAD), file, etag(id)).statusCode(403);
        publish(Tokens.withRoles("INTAKE_OFFICER").region("510104").bearer(), file, etag(id))
                .statusCode(404);
        publish(office(), file, null).statusCode(428);
        publish(office(), file, etag(id)).statusCode(200);

        list(null).body("items.id", contains(file));
        get(null, file).statusCode(200);
        get(null, UUID.randomUUID().toString()).statusCode(404);
    }

    private String submittedWithFile() {
        id = Congress.drafted("关于增设停车位的建议", "");
        String file = added(deputy(LEAD), "plan");
        Congress.submit(id).statusCode(200);
        return file;
    }

    private String added(String bearer, String text) {
        return add(bearer, text).statusCode(201).extract().path("id");
    }

    private ValidatableResponse add(String bearer, String text) {
        return as(bearer)
                .queryParam("name", text + ".pdf")
                .contentType("application/pdf")
                .body(Documents.pdf(text))
                .post(path())
                .then();
    }

    private ValidatableResponse list(String bearer) {
        return as(bearer).get(path()).then();
    }

    private ValidatableResponse get(String bearer, String file) {
        return as(bearer).get(path() + "/" + file).then();
    }

    private ValidatableResponse remove(String bearer, String file) {
        return as(bearer).delete(path() + "/" + file).then();
    }

    private ValidatableResponse publish(String bearer, String file, String version) {
        RequestSpecification request = as(bearer);
        return (version == null ? request : request.header("If-Match", version))
                .post(path() + "/" + file + "/publication")
                .then();
    }

    private static RequestSpecification as(String bearer) {
        return bearer == null ? given() : given().header("Authorization", bearer);
    }

    private String path() {
        return Congress.SUGGESTIONS + "/" + id + "/attachments";
    }
}
