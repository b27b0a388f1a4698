package org.lianluo.handling.letter;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.lianluo.handling.letter.LetterPart.Kind;

/** One page of a PDF letter: its lines, set and placed. */
final class PdfPage {

    private static final Color RED = new Color(0xD0, 0x10, 0x10);
    private static final float RULE = 0.8f;
    private static final int NUMBER_SIZE = 14;

    private record Placed(PdfLine line, double baseline) {}

    private final List<Placed> lines = new ArrayList<>();
    private double used;

    private PdfPage() {}

    /** Fills as many pages as it takes; lines that stay together go to the next page together. */
    static List<PdfPage> of(List<LetterPart> parts, LetterType type) {
        List<PdfLine> lines = PdfLine.of(parts, type);
        List<PdfPage> pages = new ArrayList<>();
        pages.add(new PdfPage());
        int from = 0;
        while (from < lines.size()) {
            int to = from + 1;
            while (to < lines.size() && lines.get(to - 1).staysWith(lines.get(to))) {
                to++;
            }
            List<PdfLine> together = lines.subList(from, to);
            if (!pages.get(pages.size() - 1).hasRoomFor(together)) {
                pages.add(new PdfPage());
            }
            together.forEach(pages.get(pages.size() - 1)::add);
            from = to;
        }
        return pages;
    }

    private boolean hasRoomFor(List<PdfLine> together) {
        double height = together.stream().mapToDouble(PdfLine::height).sum();
        return lines.isEmpty() || used + height <= LetterPage.TEXT_HEIGHT + 0.1;
    }

    private void add(PdfLine line) {
        used += line.height();
        lines.add(new Placed(line, LetterPage.HEIGHT - LetterPage.TOP - used + line.rise()));
    }

    void draw(PDDocument document, LetterType type, int number) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            for (Placed placed : lines) {
                draw(content, type, placed);
            }
            drawNumber(content, type, number);
        }
    }

    private static void drawNumber(PDPageContentStream content, LetterType type, int number) throws IOException {
        String text = "— " + number + " —";
        content.setNonStrokingColor(Color.BLACK);
        begin(
                content,
                LetterPage.LEFT + (LetterPage.TEXT_WIDTH - type.width(text, NUMBER_SIZE)) / 2,
                LetterPage.BOTTOM - LetterPage.NUMBER_BELOW_TEXT - NUMBER_SIZE,
                0);
        type.show(content, text, NUMBER_SIZE);
        content.endText();
    }

    private static void draw(PDPageContentStream content, LetterType type, Placed placed) throws IOException {
        PdfLine line = placed.line();
        Kind kind = line.kind();
        content.setNonStrokingColor(kind == Kind.ISSUER ? RED : Color.BLACK);
        begin(content, LetterPage.LEFT + line.x(), placed.baseline(), line.stretch());
        type.show(content, line.text(), kind.size());
        content.endText();
        if (line.atRight() != null) {
            double x = LetterPage.LEFT + LetterPage.TEXT_WIDTH - type.width(line.atRight(), kind.size());
            begin(content, x, placed.baseline(), 0);
            type.show(content, line.atRight(), kind.size());
            content.endText();
        }
        double below = placed.baseline() - kind.size() * 0.6;
        if (kind.endsHead() && line.isLast()) {
            rule(content, RED, below);
        }
        if (kind == Kind.COPY && line.isFirst()) {
            rule(content, Color.BLACK, placed.baseline() + kind.size() * 1.3);
        }
        if (kind == Kind.COPY && line.isLast()) {
            rule(content, Color.BLACK, below);
        }
    }

    private static void begin(PDPageContentStream content, double x, double y, double stretch) throws IOException {
        content.beginText();
        content.setCharacterSpacing((float) stretch);
        content.newLineAtOffset((float) x, (float) y);
    }

    private static void rule(PDPageContentStream content, Color colour, double y) throws IOException {
        content.setStrokingColor(colour);
        content.setLineWidth(RULE);
        content.moveTo((float) LetterPage.LEFT, (float) y);
        content.lineTo((float) (LetterPage.LEFT + LetterPage.TEXT_WIDTH), (float) y);
        content.stroke();
    }
}
