package org.lianluo.shared.sheets;

/**
 * Cells of a CSV file have no type: what begins like a formula would be run by the program that opens it. Such a text is
 * written behind an apostrophe, as people type it there themselves, and read without it.
 */
final class HarmlessCell {

    private static final String BEGINS_FORMULA = "=+-@\t\r";
    private static final char MARK = '\'';

    private HarmlessCell() {}

    static String written(String text) {
        return beginsFormula(text, 0) || isMarked(text) ? MARK + text : text;
    }

    static String read(String text) {
        return isMarked(text) ? text.substring(1) : text;
    }

    /** One or more marks before what would begin a formula; else an apostrophe is just one. */
    private static boolean isMarked(String text) {
        int marks = 0;
        while (marks < text.length() && text.charAt(marks) == MARK) {
            marks++;
        }
        return marks > 0 && beginsFormula(text, marks);
    }

    private static boolean beginsFormula(String text, int place) {
        return place < text.length() && BEGINS_FORMULA.indexOf(text.charAt(place)) >= 0;
    }
}
