package org.lianluo.handling.letter;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** A letter of reply, and what is to be read and seen in it. */
final class LetterFixture {

    static final String TEXT = """
            一、关于增加停车泊位。我局会同区住建局、交警大队对曙光街沿线进行了现场勘查，拟利用闲置地块新建公共停车场2处。

            二、关于规范停车秩序。将于2026年6月底前完成标线施划（含无障碍泊位12个），并加强巡查。""";

    private LetterFixture() {}

    static ReplyLetter letter(String names, String text) {
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

    static ReplyLetter withCommitments(ReplyLetter of, List<String> commitments) {
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

    static ReplyLetter withHead(ReplyLetter of, String number, String signatory) {
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

    static List<String> docxParagraphs(ReplyLetter letter) throws IOException {
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

    static XWPFDocument open(byte[] docx) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(docx));
    }

    /** Without line breaks and page numbers. */
    static String pdfText(byte[] bytes) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            return new PDFTextStripper()
                    .getText(pdf)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.matches("— \\d+ —"))
                    .collect(Collectors.joining());
        }
    }

    static List<String> pdfLines(ReplyLetter letter) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Letters.pdf(letter))) {
            return new PDFTextStripper().getText(pdf).lines().map(String::strip).toList();
        }
    }

    static BufferedImage image(ReplyLetter letter) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Letters.pdf(letter))) {
            return new PDFRenderer(pdf).renderImageWithDPI(0, 72);
        }
    }
}
