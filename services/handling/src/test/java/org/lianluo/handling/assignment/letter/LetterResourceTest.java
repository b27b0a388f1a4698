package org.lianluo.handling.assignment.letter;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianluo.handling.Calendars;
import org.lianluo.handling.assignment.Suggestions;
import org.lianluo.shared.messaging.inbox.Inbox;
import org.lianluo.testkit.PostgresResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class LetterResourceTest {

    @Inject
    Inbox inbox;

    private Suggestions suggestions;
    private String unit;
    private String id;

    @BeforeEach
    void caseOfAUnitOfItsOwn() {
        Calendars.load2026();
        suggestions = new Suggestions(inbox);
        // With the names in full, as a register may hold them; the letter says each part once.
        suggestions.region("410000", "河南省", null);
        suggestions.region("410400", "河南省平顶山市", "410000");
        suggestions.region("410402", "平顶山市新华区", "410400");
        suggestions.deputy(suggestions.lead, "王芳");
        unit = suggestions.unit();
        id = suggestions.signed(unit);
    }

    @Test
    void isAWordDocumentWithAChineseName() throws IOException {
        String reply = suggestions.replied(unit, id, Suggestions.CLASS_B);

        ValidatableResponse letter = letter(Suggestions.deputy(suggestions.coSponsor), reply, "?format=docx", "*/*")
                .statusCode(200)
                .contentType(LetterFormat.DOCX_TYPE)
                .header("Cache-Control", "no-store")
                .header(
                        "Content-Disposition",
                        containsString("attachment; filename=\"reply.docx\"; filename*=UTF-8''%E5"));

        String disposition = letter.extract().header("Content-Disposition");
        assertThat(URLDecoder.decode(disposition.substring(disposition.indexOf("''") + 2), StandardCharsets.UTF_8))
                .isEqualTo("平顶山市新华区第十一届人大三次会议第105号建议的答复.docx");
        try (XWPFDocument document = new XWPFDocument(
                        new ByteArrayInputStream(letter.extract().asByteArray()));
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            assertThat(text.getText())
                    .contains("平顶山市新华区第十一届人大三次会议第105号", "关于增设停车位的建议", "王芳", "计划增设车位。")
                    .contains("新增车位200个（2027年6月30日前）", "城市管理局", "张局长", "新城管〔2026〕13号")
                    .contains("抄送：平顶山市新华区人大常委会。");
        }
    }

    @Test
    void isAPdfByFormatOrAccept() throws IOException {
        String reply = suggestions.replied(unit, id, Suggestions.CLASS_A);

        byte[] pdf = letter(Suggestions.officer(), reply, "?format=pdf", "*/*")
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
        letter(Suggestions.clerk(unit), reply, "", "application/pdf")
                .statusCode(200)
                .contentType("application/pdf");
        letter(Suggestions.clerk(unit), reply, "", "*/*").contentType(LetterFormat.DOCX_TYPE);

        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document)).contains("车位已增设。", "王芳");
        }
    }

    @Test
    void onlyAnIssuedReplyHasOneForThoseWhoMayReadIt() {
        suggestions.contact(unit, id);
        String draft = suggestions.drafted(unit, id, Suggestions.CLASS_A);
        letter(Suggestions.clerk(unit), draft, "", "*/*")
                .statusCode(409)
                .contentType("application/problem+json")
                .body("currentStatus", equalTo("DRAFT"));
        letter(Suggestions.officer(), draft, "", "*/*").statusCode(404);
        Suggestions.act(Suggestions.leader(unit), id, "replies/" + draft + "/approval", Suggestions.SIGNED_BY)
                .statusCode(200);

        letter(Suggestions.officer(), draft, "?format=pdf", "*/*").statusCode(200);
        letter(Suggestions.deputy("410402-D9"), draft, "", "*/*").statusCode(404);
        letter(Suggestions.clerk("410402-U99"), draft, "", "*/*").statusCode(404);
        letter(Suggestions.officer(), draft, "?format=xls", "*/*").statusCode(400);
        letter(Suggestions.officer(), draft, "", "text/html").statusCode(406);
    }

    private ValidatableResponse letter(String bearer, String reply, String query, String accept) {
        return given().header("Authorization", bearer)
                .header("Accept", accept)
                .get("/api/v1/assignments/" + id + "/replies/" + reply + "/letter" + query)
                .then();
    }
}
