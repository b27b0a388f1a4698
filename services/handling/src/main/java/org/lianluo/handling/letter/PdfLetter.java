package org.lianluo.handling.letter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.lianluo.handling.letter.LetterPart.Kind;
import org.lianluo.shared.calendar.ChinaTime;

/** A letter as PDF. */
final class PdfLetter {

    private PdfLetter() {}

    static byte[] render(ReplyLetter letter) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument();
                LetterType type = new LetterType(document)) {
            List<LetterPart> parts = LetterText.of(letter);
            List<PdfPage> pages = PdfPage.of(parts, type);
            for (int number = 1; number <= pages.size(); number++) {
                pages.get(number - 1).draw(document, type, number);
            }
            describe(document, letter, parts);
            document.save(out);
        }
        return out.toByteArray();
    }

    private static void describe(PDDocument document, ReplyLetter letter, List<LetterPart> parts) {
        PDDocumentInformation about = document.getDocumentInformation();
        about.setTitle(parts.stream()
                .filter(part -> part.kind() == Kind.TITLE)
                .map(LetterPart::text)
                .findFirst()
                .orElseThrow());
        about.setAuthor(letter.unitName());
        Calendar issued = GregorianCalendar.from(letter.issuedOn().atStartOfDay(ChinaTime.ZONE));
        about.setCreationDate(issued);
        document.getDocumentCatalog().setLanguage("zh-CN");
    }
}
