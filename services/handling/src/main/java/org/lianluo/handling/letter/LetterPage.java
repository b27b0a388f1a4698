package org.lianluo.handling.letter;

/** The page of GB/T 9704-2012: A4, 天头 37 mm, 订口 28 mm, 版心 156 × 225 mm, 22 lines of 28 characters. In points. */
final class LetterPage {

    static final double WIDTH = mm(210);
    static final double HEIGHT = mm(297);
    static final double TOP = mm(37);
    static final double LEFT = mm(28);
    static final double TEXT_WIDTH = mm(156);
    static final double TEXT_HEIGHT = mm(225);
    static final double RIGHT = WIDTH - LEFT - TEXT_WIDTH;
    static final double BOTTOM = HEIGHT - TOP - TEXT_HEIGHT;

    /** The number of the page stands 7 mm below the text. */
    static final double NUMBER_BELOW_TEXT = mm(7);

    /** Rounded down to what Word can hold, so that 22 lines fit. */
    static final double LINE = Math.floor(TEXT_HEIGHT / 22 * 20) / 20;

    static final int CHARACTERS = 28;

    /** What makes 28 characters of 16 points (3号字) fit into a line. */
    static final double TIGHTER = (TEXT_WIDTH - CHARACTERS * 16) / CHARACTERS;

    private LetterPage() {}

    /** So many characters of a size, as close as they stand in a line. */
    static double characters(double count, int size) {
        return count * (size + TIGHTER);
    }

    private static double mm(double millimetres) {
        return millimetres * 72 / 25.4;
    }

    /** Word counts in twentieths of a point. */
    static int twips(double points) {
        return (int) Math.round(points * 20);
    }
}
