package org.lianluo.handling.letter;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** Breaks a paragraph into lines: anywhere between Chinese characters, but no line begins with 。 or ends with 《. */
final class LineBreaks {

    private final ToDoubleFunction<String> width;
    private final double lineWidth;
    private final List<String> lines = new ArrayList<>();
    private StringBuilder line = new StringBuilder();
    private double room;

    private LineBreaks(ToDoubleFunction<String> width, double indent, double lineWidth) {
        this.width = width;
        this.lineWidth = lineWidth;
        this.room = lineWidth - indent;
    }

    /**
     * At least one line, which is empty for an empty text.
     *
     * @param width of a text
     * @param indent by which the first line is shorter
     */
    static List<String> of(String text, ToDoubleFunction<String> width, double indent, double lineWidth) {
        LineBreaks breaks = new LineBreaks(width, indent, lineWidth);
        BreakIterator places = BreakIterator.getLineInstance(Locale.CHINA);
        places.setText(text);
        int from = places.first();
        for (int to = places.next(); to != BreakIterator.DONE; from = to, to = places.next()) {
            breaks.add(text.substring(from, to));
        }
        breaks.next();
        return breaks.lines.isEmpty() ? List.of("") : breaks.lines;
    }

    private void add(String piece) {
        if (!fits(piece) && !line.isEmpty()) {
            next();
        }
        if (fits(piece)) {
            line.append(piece);
        } else {
            // Longer than a line, such as an address on the web: broken where the line ends.
            piece.codePoints().forEach(character -> add(Character.toString(character)));
        }
    }

    private boolean fits(String piece) {
        return width.applyAsDouble(line + piece.stripTrailing()) <= room
                || (line.isEmpty() && piece.codePointCount(0, piece.length()) == 1);
    }

    private void next() {
        if (!line.isEmpty()) {
            lines.add(line.toString().stripTrailing());
        }
        line = new StringBuilder();
        room = lineWidth;
    }
}
