package org.lianluo.handling.letter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.lianluo.shared.calendar.ChinaTime;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDocGrid;

/** A letter as a Word document. */
final class DocxLetter {

    private DocxLetter() {}

    static byte[] render(ReplyLetter letter) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            page(document);
            DocxParagraph.asDefaults(document);
            List<LetterPart> parts = LetterText.of(letter);
            for (int i = 0; i < parts.size(); i++) {
                boolean beforeSignature =
                        i + 1 < parts.size() && parts.get(i + 1).kind() == LetterPart.Kind.SIGNATURE;
                DocxParagraph.add(document, parts.get(i), beforeSignature);
            }
            number(document);
            describe(document, letter);
            document.write(out);
        }
        return out.toByteArray();
    }

    private static void page(XWPFDocument document) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(twips(LetterPage.WIDTH));
        size.setH(twips(LetterPage.HEIGHT));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(twips(LetterPage.TOP));
        margins.setLeft(twips(LetterPage.LEFT));
        margins.setRight(twips(LetterPage.RIGHT));
        margins.setBottom(twips(LetterPage.BOTTOM));
        margins.setHeader(twips(LetterPage.TOP / 2));
        margins.setFooter(twips(LetterPage.BOTTOM - LetterPage.NUMBER_BELOW_TEXT - LetterPart.Kind.COPY.size()));
        margins.setGutter(BigInteger.ZERO);
        CTDocGrid grid = section.addNewDocGrid();
        grid.setType(STDocGrid.LINES);
        grid.setLinePitch(twips(LetterPage.LINE));
    }

    private static void number(XWPFDocument document) {
        XWPFHeaderFooter footer = document.createFooter(HeaderFooterType.DEFAULT);
        XWPFParagraph paragraph = footer.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        DocxParagraph.run(paragraph, "— ", LetterPart.Kind.COPY);
        DocxParagraph.pageNumber(paragraph);
        DocxParagraph.run(paragraph, " —", LetterPart.Kind.COPY);
    }

    private static void describe(XWPFDocument document, ReplyLetter letter) {
        CoreProperties about = document.getProperties().getCoreProperties();
        about.setTitle("对" + letter.registrationNumber() + "建议的答复");
        about.setCreator(letter.unitName());
        Date issued = Date.from(letter.issuedOn().atStartOfDay(ChinaTime.ZONE).toInstant());
        about.getUnderlyingProperties().setCreatedProperty(Optional.of(issued));
    }

    private static BigInteger twips(double points) {
        return BigInteger.valueOf(LetterPage.twips(points));
    }
}
