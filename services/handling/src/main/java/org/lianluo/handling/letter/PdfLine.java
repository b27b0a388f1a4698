package org.lianluo.handling.letter;

import java.util.ArrayList;
import java.util.List;
import org.lianluo.handling.letter.LetterPart.Kind;

/**
 * One line of a PDF letter, in points.
 *
 * @param part the paragraph that it is of
 * @param text printable
 * @param atRight what stands at the right edge of the line, printable; null for none
 * @param x from the left edge of the text
 * @param stretch added between two characters
 * @param isFirst of its paragraph
 * @param isLast of its paragraph
 */
record PdfLine(
        LetterPart part, String text, String atRight, double x, double stretch, boolean isFirst, boolean isLast) {

    /** A line that is not the last is set to the full width, if that takes no more than this between characters. */
    private static final double MOST_STRETCH = 1.5;

    static List<PdfLine> of(List<LetterPart> parts, LetterType type) {
        List<PdfLine> lines = new ArrayList<>();
        for (LetterPart part : parts) {
            lines.addAll(of(part, type));
        }
        return lines;
    }

    private static List<PdfLine> of(LetterPart part, LetterType type) {
        Kind kind = part.kind();
        double size = kind.size();
        String atRight = part.atRight() == null ? null : type.printable(part.atRight());
        double indent = LetterPage.characters(part.indent(), kind.size());
        double width = LetterPage.TEXT_WIDTH - (atRight == null ? 0 : type.width(atRight, size) + size);
        String text = type.printable(part.text());
        double longest = kind.isCentered() ? even(natural(text, type, size), size) : width;
        List<String> texts = LineBreaks.of(text, some -> natural(some, type, size), indent, longest);
        List<PdfLine> lines = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            boolean first = i == 0;
            boolean last = i == texts.size() - 1;
            double free = width - natural(texts.get(i), type, size);
            double left = first ? indent : 0;
            double stretch =
                    last || kind.isCentered() ? LetterPage.TIGHTER : stretch(texts.get(i), type, size, width - left);
            lines.add(
                    new PdfLine(part, texts.get(i), first ? atRight : null, x(part, left, free), stretch, first, last));
        }
        return lines;
    }

    /** The longest line of a heading whose lines are to be about as long as each other. */
    private static double even(double whole, double size) {
        return Math.min(LetterPage.TEXT_WIDTH, whole / Math.ceil(whole / LetterPage.TEXT_WIDTH) + size);
    }

    private static double x(LetterPart part, double left, double free) {
        if (part.kind().isCentered()) {
            return free / 2;
        }
        return part.kind().isAtRight() ? free : left;
    }

    private static double natural(String text, LetterType type, double size) {
        return type.width(text, size) + text.codePointCount(0, text.length()) * LetterPage.TIGHTER;
    }

    private static double stretch(String text, LetterType type, double size, double width) {
        int gaps = text.codePointCount(0, text.length()) - 1;
        double needed = gaps == 0 ? 0 : (width - type.width(text, size)) / gaps;
        return needed > MOST_STRETCH ? LetterPage.TIGHTER : needed;
    }

    Kind kind() {
        return part.kind();
    }

    /** Height of the line with the empty ones before it. */
    double height() {
        return lineHeight() + (isFirst ? kind().emptyLinesBefore() * LetterPage.LINE : 0);
    }

    /** How far the base of the characters is above the bottom of the line. */
    double rise() {
        return (lineHeight() - kind().size()) / 2 + kind().size() * 0.18;
    }

    private double lineHeight() {
        return Math.max(LetterPage.LINE, kind().size() * 1.5);
    }

    /** Whether no page may end between this and the next: neither a last line nor the signature begins a page. */
    boolean staysWith(PdfLine next) {
        return kind().staysWithNext() || next.kind() == Kind.SIGNATURE || (next.isLast && !next.isFirst);
    }
}
