package org.lianluo.handling.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFRun.FontCharRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

class LettersTest {

    private static final String TEXT = """
            一、关于增加停车泊位。我局会同区住建局、交警大队对曙光街沿线进行了现场勘查，拟利用闲置地块新建公共停车场2处。

            二、关于规范停车秩序。将于2026年6月底前完成标线施划（含无障碍泊位12个），并加强巡查。""";

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

    /** All 7,445 characters of the national standard for computers (GB/T 2312-1980), its rows of symbols too. */
    @Test
    void allOfGb2312Prints() throws IOException {
        StringBuilder all = new StringBuilder();
        for (int row = 0xA1; row <= 0xF7; row++) {
            for (int cell = 0xA1; cell <= 0xFE; cell++) {
                String character = new String(new byte[] {(byte) row, (byte) cell}, Charset.forName("GB2312"));
                if (!character.contains("\uFFFD")) {
                    all.append(character);
                }
            }
        }
        assertThat(all.codePoints().count()).isEqualTo(7445);

        byte[] pdf = Letters.pdf(letter("张三", "始" + all));

        assertThat(inked(pdf))
                .containsAll(all.toString()
                        .codePoints()
                        .filter(character -> character != 0x3000)
                        .mapToObj(Character::toString)
                        .toList());
    }

    /** Each of these is nothing to be seen; in Word they are spelling (Mongolian, Uyghur) and stay. */
    @ParameterizedTest
    @ValueSource(ints = {0x200B, 0x200C, 0x200D, 0x180E, 0x2060, 0xFEFF, 0x00AD, 0x200E, 0xFE0F})
    void whatIsNotSeenTakesNothingElseAway(int unseen) throws IOException {
        String text = "他说“甲%s乙”——……25‰，≥3•。";
        ReplyLetter with = letter("张三", text.formatted(Character.toString(unseen)));

        assertThat(pixels(with)).isEqualTo(pixels(letter("张三", text.formatted(""))));
        assertThat(String.join("", docxParagraphs(with))).contains("甲" + Character.toString(unseen) + "乙");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n", "\u000B", "\f", "\u0085", "\u2028", "\u2029"})
    void aLineBreakIsOneWhateverItIsMadeWith(String lineBreak) throws IOException {
        ReplyLetter given = letter("张三", "一、甲。" + lineBreak + "二、乙。");
        ReplyLetter letter = withCommitments(given, List.of("丙；" + lineBreak + "丁。"));

        assertThat(docxParagraphs(letter)).containsSequence("一、甲。", "二、乙。", "对以上事项，我单位承诺：", "1.丙；", "丁。");
        assertThat(pdfText(Letters.pdf(letter)))
                .isEqualTo(String.join("", docxParagraphs(letter)).replace('\t', ' '));
        assertThat(pdfLines(letter)).contains("一、甲。", "二、乙。", "1.丙；", "丁。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "已办结。\n感谢您对我们工作的关心和支持。",
                "已办结。\n衷心感谢您的监督！",
                "已办结。\n再次感谢对城市管理工作的关注。\n特此答复。",
                "已办结。对您的关心和支持表示衷心的感谢！",
                "已办结。谢谢！"
            })
    void promisesComeBeforeTheThanksThatTheUnitWrote(String text) throws IOException {
        List<String> lines = docxParagraphs(letter("张三", text));

        int promise = lines.indexOf("2.每季度向代表通报进展。");
        assertThat(lines.subList(0, promise)).contains("已办结。").noneMatch(line -> line.contains("谢"));
        assertThat(lines.get(promise + 1)).contains("谢");
        assertThat(lines).noneMatch(line -> line.equals("感谢您对我们工作的关心和支持。") && !text.contains(line));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"商户送来感谢信，路口已不再堵塞。", "感谢信已在大厅张贴。", "周边居民表示感谢。", "感谢您的建议。我局已增设停车泊位。", "我局已答复，居民送来感谢函。\n特此答复。"})
    void thanksOfOthersAndElsewhereCloseNothing(String text) throws IOException {
        List<String> lines = docxParagraphs(letter("张三", text));

        assertThat(lines).containsSubsequence("2.每季度向代表通报进展。", "感谢您对我们工作的关心和支持。", "平顶山市新华区城市管理局");
    }

    @Test
    void aReceiptThatIsMentionedLaterOpensNothing() throws IOException {
        assertThat(docxParagraphs(letter("张三", "一、甲。\n二、乙。\n三、来函收悉后已办结。"))).contains("您提出的《关于缓解曙光街停车难的建议》收悉。现答复如下：");
    }

    /** As long as the contract allows, and the case that was seen first. */
    @ParameterizedTest
    @CsvSource({
        "平顶山市新华区城市管理局办函〔2026〕第112号, 李建国局长",
        "新城管函〔2026〕12号, 李建国、王志强、欧阳建国、司马长风、诸葛孔明、上官云飞",
        "平顶山市新华区城市管理局办公室关于城市停车秩序综合整治工作函〔2026〕第一百一十二号（此号连同其后各字恰为一百字，用以查看公文首部在发文字号最长时是否仍然端正）第二页续号〔2026〕一一二, 李建国、王志强、欧阳建国、司马长风、诸葛孔明、上官云飞、张三、李四、王五、赵六、钱七、孙八、周九、吴十甲"
    })
    void aLongDocumentNumberOrSignatoryKeepsTheHeadInOrder(String number, String signatory) throws IOException {
        ReplyLetter letter = withHead(letter("张三", TEXT), number, signatory);

        List<String> lines = pdfLines(letter);
        List<String> head = lines.subList(2, lines.indexOf("张三代表："));
        assertThat(String.join("", head)).startsWith(number + "签发人：" + signatory + "对");
        assertThat(head).as("no line of a character or two").allMatch(line -> line.length() > 2);
        assertThat(redRules(letter)).isEqualTo(1);
        assertThat(String.join("", docxParagraphs(letter))).contains(number + "签发人：" + signatory);
    }

    @Test
    void rareCharactersStayInWordAndAreNamedWhereThePdfTypeLacksThem() throws IOException {
        ReplyLetter letter = letter("王喆、李𠮷", "请与𠮷喆小区联系，参见 https://example.org/" + "a".repeat(120) + " 😀。");

        assertThat(String.join("", docxParagraphs(letter))).contains("王喆、李𠮷代表：", "𠮷喆小区", "😀");
        assertThat(pdfText(Letters.pdf(letter)))
                .contains("王喆、李〔U+20BB7〕代表：", "〔U+20BB7〕喆小区", "a".repeat(120), "〔U+1F600〕");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u0007", "\t", "\uFFFE", "\uD83D", "&<>]]>"})
    void whatXmlCannotHoldDoesNotBreakIt(String oddity) throws IOException {
        ReplyLetter letter = letter("张三", "前" + oddity + "后");

        assertThat(docxParagraphs(letter)).anyMatch(line -> line.startsWith("前") && line.endsWith("后"));
        assertThat(pdfText(Letters.pdf(letter))).contains("前").contains("后");
    }

    private static ReplyLetter letter(String names, String text) {
        return new ReplyLetter(
                "关于缓解曙光街停车难的建议",
                "平顶山市新华区第十一届人大三次会议第105号",
                names,
                "B",
                text,
                "平顶山市新华区城市管理局",
                "新城管函〔2026〕12号",
                "签发人甲",
                LocalDate.of(2026, 4, 20),
                List.of("新增公共停车泊位200个，2026年9月30日前完成。", "每季度向代表通报进展。"),
                List.of("区人大常委会代表工作委员会", "区政府督查室"),
                "联系人：联系人甲；联系电话：0375-0000000");
    }

    private static ReplyLetter withCommitments(ReplyLetter of, List<String> commitments) {
        return new ReplyLetter(
                of.suggestionTitle(),
                of.registrationNumber(),
                of.salutationNames(),
                of.classCode(),
                of.text(),
                of.unitName(),
                of.documentNumber(),
                of.signatory(),
                of.issuedOn(),
                commitments,
                of.copyTo(),
                of.contactLine());
    }

    private static ReplyLetter withHead(ReplyLetter of, String number, String signatory) {
        return new ReplyLetter(
                of.suggestionTitle(),
                of.registrationNumber(),
                of.salutationNames(),
                of.classCode(),
                of.text(),
                of.unitName(),
                number,
                signatory,
                of.issuedOn(),
                of.commitments(),
                of.copyTo(),
                of.contactLine());
    }

    /** How the first page looks. */
    private static int[] pixels(ReplyLetter letter) throws IOException {
        BufferedImage page = image(letter);
        return page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
    }

    private static BufferedImage image(ReplyLetter letter) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Letters.pdf(letter))) {
            return new PDFRenderer(pdf).renderImageWithDPI(0, 72);
        }
    }

    /** Red lines across the page. */
    private static int redRules(ReplyLetter letter) throws IOException {
        BufferedImage page = image(letter);
        int rules = 0;
        boolean inRule = false;
        for (int y = 0; y < page.getHeight(); y++) {
            int red = 0;
            for (int x = 0; x < page.getWidth(); x++) {
                Color colour = new Color(page.getRGB(x, y));
                red += colour.getRed() - colour.getGreen() > 40 ? 1 : 0;
            }
            boolean rule = red > page.getWidth() / 2;
            rules += rule && !inRule ? 1 : 0;
            inRule = rule;
        }
        return rules;
    }

    /** Characters of a PDF that are there not only as text. */
    private static Set<String> inked(byte[] bytes) throws IOException {
        Set<String> inked = new HashSet<>();
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    PDType0Font font = (PDType0Font) text.getFont();
                    for (int code : text.getCharacterCodes()) {
                        if (!outline(font, code).isEmpty()) {
                            inked.add(text.getUnicode());
                        }
                    }
                }
            }.getText(pdf);
        }
        return inked;
    }

    private static Rectangle2D outline(PDType0Font font, int code) {
        try {
            return font.getPath(code).getBounds2D();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> pdfLines(ReplyLetter letter) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Letters.pdf(letter))) {
            return new PDFTextStripper().getText(pdf).lines().map(String::strip).toList();
        }
    }

    private static List<String> docxParagraphs(ReplyLetter letter) throws IOException {
        byte[] docx = Letters.docx(letter);
        try (XWPFDocument document = open(docx);
                XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
            return extractor
                    .getText()
                    .lines()
                    .filter(line -> !line.startsWith("— "))
                    .toList();
        }
    }

    private static XWPFDocument open(byte[] docx) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(docx));
    }

    private static XWPFParagraph paragraph(XWPFDocument docx, String beginning) {
        return docx.getParagraphs().stream()
                .filter(paragraph -> paragraph.getText().startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }

    /** Without line breaks and page numbers. */
    private static String pdfText(byte[] bytes) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            return new PDFTextStripper()
                    .getText(pdf)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.matches("— \\d+ —"))
                    .collect(Collectors.joining());
        }
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
