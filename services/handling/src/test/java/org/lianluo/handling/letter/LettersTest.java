package org.lianluo.handling.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianluo.handling.letter.LetterFixture.TEXT;
import static org.lianluo.handling.letter.LetterFixture.docxParagraphs;
import static org.lianluo.handling.letter.LetterFixture.letter;
import static org.lianluo.handling.letter.LetterFixture.open;
import static org.lianluo.handling.letter.LetterFixture.pdfText;

import java.io.IOException;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFRun.FontCharRange;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

class LettersTest {

    @Test
    void hasEverythingThatALetterOfReplyHasInItsOrder() throws IOException {
        assertThat(docxParagraphs(letter("代表甲、代表乙", TEXT)))
                .containsExactly(
                        "类别：B",
                        "平顶山市新华区城市管理局",
                        "新城管函〔2026〕12号\t签发人：签发人甲",
                        "对平顶山市新华区第十一届人大三次会议第105号建议的答复",
                        "代表甲、代表乙：",
                        "你们提出的《关于缓解曙光街停车难的建议》收悉。现答复如下：",
                        "一、关于增加停车泊位。我局会同区住建局、交警大队对曙光街沿线进行了现场勘查，拟利用闲置地块新建公共停车场2处。",
                        "二、关于规范停车秩序。将于2026年6月底前完成标线施划（含无障碍泊位12个），并加强巡查。",
                        "对以上事项，我单位承诺：",
                        "1.新增公共停车泊位200个，2026年9月30日前完成。",
                        "2.每季度向代表通报进展。",
                        "感谢你们对我们工作的关心和支持。",
                        "平顶山市新华区城市管理局",
                        "2026年4月20日",
                        "（联系人：联系人甲；联系电话：0375-0000000）",
                        "抄送：区人大常委会代表工作委员会，区政府督查室。");
    }

    @Test
    void aSingleDeputyIsAddressedAlone() throws IOException {
        assertThat(docxParagraphs(letter("张三", "已办结。")))
                .contains("张三代表：", "您提出的《关于缓解曙光街停车难的建议》收悉。现答复如下：", "感谢您对我们工作的关心和支持。");
    }

    @Test
    void whatTheUnitSaidItselfIsNotSaidTwice() throws IOException {
        String own = "您提出的建议收悉。\n已办结。\n衷心感谢您的监督。";

        assertThat(docxParagraphs(letter("张三", own)))
                .containsSubsequence("张三代表：", "您提出的建议收悉。", "已办结。", "对以上事项，我单位承诺：", "衷心感谢您的监督。")
                .noneMatch(line -> line.contains("现答复如下") || line.contains("关心和支持"));
    }

    @Test
    void whatTheUnitDidNotGiveIsLeftOut() throws IOException {
        ReplyLetter bare = new ReplyLetter(
                "增设路灯",
                "第7号",
                "张三",
                "A",
                "已装。",
                "区城管局",
                null,
                "李四",
                LocalDate.of(2026, 12, 1),
                List.of(),
                List.of(),
                null);

        assertThat(docxParagraphs(bare))
                .containsExactly(
                        "类别：A",
                        "区城管局",
                        "\t签发人：李四",
                        "对第7号建议的答复",
                        "张三代表：",
                        "您提出的《增设路灯》的建议收悉。现答复如下：",
                        "已装。",
                        "感谢您对我们工作的关心和支持。",
                        "区城管局",
                        "2026年12月1日");
        assertThat(pdfText(Letters.pdf(bare))).contains("签发人：李四").doesNotContain("抄送");
    }

    @Test
    void bothFormsSayTheSame() throws IOException {
        ReplyLetter letter = letter("代表甲、代表乙", TEXT);

        assertThat(pdfText(Letters.pdf(letter)))
                .isEqualTo(String.join("", docxParagraphs(letter)).replace('\t', ' '));
    }

    @Test
    void everyCharacterOfAPdfIsOfAnEmbeddedSubset() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Letters.pdf(letter("代表甲、代表乙", TEXT)))) {
            List<PDFont> fonts = new ArrayList<>();
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    fonts.add(page.getResources().getFont(name));
                }
            }
            assertThat(fonts).isNotEmpty().allSatisfy(font -> {
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).matches("[A-Z]{6}\\+.*");
            });
        }
        assertThat(Letters.pdf(letter("代表甲、代表乙", TEXT)).length).isLessThan(200_000);
    }

    @Test
    void wordFindsChineseTypeForChineseCharactersEverywhere() throws IOException {
        try (XWPFDocument docx = open(Letters.docx(letter("代表甲、代表乙", TEXT)))) {
            List<XWPFRun> runs = docx.getParagraphs().stream()
                    .map(XWPFParagraph::getRuns)
                    .flatMap(List::stream)
                    .filter(run -> !run.text().isBlank())
                    .toList();
            assertThat(runs).allSatisfy(run -> assertThat(run.getFontFamily(FontCharRange.eastAsia))
                    .isIn("仿宋", "宋体", "黑体"));
            XWPFParagraph body = paragraph(docx, "一、");
            assertThat(body.getRuns().get(0).getFontFamily(FontCharRange.eastAsia))
                    .isEqualTo("仿宋");
            assertThat(body.getRuns().get(0).getFontSizeAsDouble()).isEqualTo(16);
            assertThat(body.getCTP().getPPr().getInd().getFirstLineChars()).isEqualTo(200);
            assertThat(body.getCTP().getPPr().getInd().getFirstLine()).hasToString("632");
        }
    }

    @Test
    void theDateBeginsTwoCharactersRightOfTheUnit() throws IOException {
        try (XWPFDocument docx = open(Letters.docx(letter("代表甲、代表乙", TEXT)))) {
            // The unit's 12 characters end 2 before the right edge of 28.
            assertThat(signature(docx)).containsExactly("1400", "1600");
        }
        ReplyLetter shortName = new ReplyLetter(
                "增设路灯",
                "第7号",
                "张三",
                "A",
                "已装。",
                "城管局",
                null,
                "李四",
                LocalDate.of(2026, 12, 31),
                List.of(),
                List.of(),
                null);
        try (XWPFDocument docx = open(Letters.docx(shortName))) {
            // The date is longer and ends there instead: 28 - 2 - 7 for the date, two less for the unit.
            assertThat(signature(docx)).containsExactly("1700", "1900");
        }
    }

    private static List<String> signature(XWPFDocument docx) {
        return docx.getParagraphs().stream()
                .filter(paragraph -> paragraph.getText().matches("平顶山市新华区城市管理局|城管局|\\d+年\\d+月\\d+日"))
                .filter(paragraph -> paragraph.getCTP().getPPr().isSetInd())
                .map(paragraph ->
                        paragraph.getCTP().getPPr().getInd().getFirstLineChars().toString())
                .toList();
    }

    @Test
    void twentyTwoLinesFitOnAPage() throws IOException {
        try (XWPFDocument docx = open(Letters.docx(letter("代表甲、代表乙", TEXT)))) {
            int line = paragraph(docx, "一、").getCTP().getPPr().getSpacing().getLine() instanceof BigInteger pitch
                    ? pitch.intValue()
                    : 0;
            assertThat(22 * line).isBetween(22 * 570, 16838 - 2098 - 1984);
        }
    }

    @Test
    void paperAndMarginsAreThoseOfTheStandard() throws IOException {
        byte[] docx = Letters.docx(letter("代表甲、代表乙", TEXT));
        try (XWPFDocument document = open(docx)) {
            CTSectPr section = document.getDocument().getBody().getSectPr();
            assertThat(section.getPgSz().getW()).hasToString("11906");
            assertThat(section.getPgSz().getH()).hasToString("16838");
            CTPageMar margins = section.getPgMar();
            // 37, 28, 26 and 35 mm in twentieths of a point; 26 and 35 are what 156 × 225 mm leave of A4.
            assertThat(List.of(margins.getTop(), margins.getLeft(), margins.getRight(), margins.getBottom()))
                    .hasToString("[2098, 1587, 1474, 1984]");
        }
        try (PDDocument pdf = Loader.loadPDF(Letters.pdf(letter("代表甲、代表乙", TEXT)))) {
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isBetween(595f, 596f);
            assertThat(pdf.getPage(0).getMediaBox().getHeight()).isBetween(841f, 842f);
        }
    }

    @Test
    void aLongTextGoesOnOverPagesAndLosesNothing() throws IOException {
        String paragraph = "本次办理涉及多个部门，我局将逐项落实并及时向代表反馈，确保事事有回音、件件有着落。";
        ReplyLetter letter = letter("代表甲、代表乙", (paragraph.repeat(9) + "\n").repeat(12));
        byte[] bytes = Letters.pdf(letter);

        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(5);
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                assertThat(pageText(pdf, page)).contains("— " + page + " —");
            }
            assertThat(pageText(pdf, pdf.getNumberOfPages())).contains("感谢你们对我们工作的关心和支持。", "2026年4月20日");
        }
        assertThat(pdfText(bytes))
                .isEqualTo(String.join("", docxParagraphs(letter)).replace('\t', ' '));
    }

    @Test
    void signatureAndDateNeverStandAloneOnAPage() throws IOException {
        for (int lines = 1; lines <= 30; lines++) {
            ReplyLetter letter = letter("代表甲、代表乙", "好。\n".repeat(lines));
            try (PDDocument pdf = Loader.loadPDF(Letters.pdf(letter))) {
                int page = pageOf(pdf, "2026年4月20日");
                assertThat(pageText(pdf, page)).as(lines + " lines").contains("感谢你们");
            }
        }
    }

    @Test
    void noLineBeginsWithAFullStopOrEndsWithAnOpeningBracket() throws IOException {
        String text = "甲".repeat(25) + "，" + "乙".repeat(26) + "。" + "丙".repeat(26) + "（" + "丁".repeat(30) + "）。";
        try (PDDocument pdf = Loader.loadPDF(Letters.pdf(letter("张三", text.repeat(4))))) {
            assertThat(new PDFTextStripper().getText(pdf).lines().map(String::strip))
                    .noneMatch(line -> line.matches("[。，）》].*"))
                    .noneMatch(line -> line.matches(".*[（《]"));
        }
    }

    private static XWPFParagraph paragraph(XWPFDocument docx, String beginning) {
        return docx.getParagraphs().stream()
                .filter(paragraph -> paragraph.getText().startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }

    private static String pageText(PDDocument pdf, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf);
    }

    private static int pageOf(PDDocument pdf, String text) throws IOException {
        for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
            if (pageText(pdf, page).contains(text)) {
                return page;
            }
        }
        throw new AssertionError("nowhere: " + text);
    }
}
