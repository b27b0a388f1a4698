package org.lianluo.station.notice.attachments;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.lianluo.station.notice.desk.Board.as;
import static org.lianluo.station.notice.desk.Board.body;
import static org.lianluo.station.notice.desk.Board.deputy;
import static org.lianluo.station.notice.desk.Board.head;
import static org.lianluo.station.notice.desk.Board.invited;
import static org.lianluo.station.notice.desk.Board.office;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianluo.station.notice.desk.Board;
import org.lianluo.testkit.PostgresResource;
import org.lianluo.testkit.files.Documents;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class NoticeAttachmentResourceTest {

    @Test
    void whoeverMayReadTheNoticeDownloadsItsFiles() {
        String id = Board.prepared(body("PUBLIC", ""));
        String file = added(id, "law");
        list(null, id).statusCode(404);
        download(null, id, file).statusCode(404);

        Board.act(office(), id, "publication", null).statusCode(200);

        list(null, id).statusCode(200).body("items.id", contains(file));
        download(null, id, file)
                .statusCode(200)
                .contentType("application/octet-stream")
                .header("Content-Disposition", containsString("attachment;"));
        Board.get(null, id).body("edition", equalTo(1));
    }

    @Test
    void thePapersOfAMeetingAreForTheInvited() {
        String one = Board.newDeputy();
        String other = Board.newDeputy();
        String id = Board.prepared(body("INVITED", invited(one)));
        String file = added(id, "paper");
        Board.act(office(), id, "publication", null).statusCode(200);

        download(deputy(one), id, file).statusCode(200);
        download(deputy(other), id, file).statusCode(404);
        download(null, id, file).statusCode(404);
        list(null, id).statusCode(404);
    }

    @Test
    void anotherFileOfAPublishedNoticeIsANewEdition() {
        String id = Board.published(body("PUBLIC", ""));

        String file = added(id, "late");
        Board.get(null, id).body("edition", equalTo(2));
        remove(office(), id, file).statusCode(204);

        Board.get(null, id).body("edition", equalTo(3));
        list(null, id).body("items", empty());
        Board.act(office(), id, "withdrawal", "{\"reason\":\"作废。\"}").statusCode(200);
        add(office(), id, "after").statusCode(409).body("code", equalTo("illegal-transition"));
    }

    @Test
    void itsKeepersAloneAddAndRemove() {
        String id = Board.published(body("PUBLIC", ""));
        String file = added(id, "one");

        add(head("410402-S001"), id, "heads").statusCode(403);
        add(deputy("D410402-0001"), id, "deputys").statusCode(403);
        remove(head("410402-S001"), id, file).statusCode(403);
        add(office(), id, "one").statusCode(409).body("attachmentId", equalTo(file));
        add(office(), UUID.randomUUID().toString(), "nowhere").statusCode(404);
        download(null, id, UUID.randomUUID().toString()).statusCode(404);
    }

    private static String added(String id, String text) {
        return add(office(), id, text).statusCode(201).extract().path("id");
    }

    private static ValidatableResponse add(String bearer, String id, String text) {
        return as(bearer)
                .queryParam("name", text + ".pdf")
                .contentType("application/pdf")
                .body(Documents.pdf(text))
                .post(path(id))
                .then();
    }

    private static ValidatableResponse list(String bearer, String id) {
        return as(bearer).get(path(id)).then();
    }

    private static ValidatableResponse download(String bearer, String id, String file) {
        return as(bearer).get(path(id) + "/" + file).then();
    }

    private static ValidatableResponse remove(String bearer, String id, String file) {
        return as(bearer).delete(path(id) + "/" + file).then();
    }

    private static String path(String id) {
        return Board.NOTICES + "/" + id + "/attachments";
    }
}
