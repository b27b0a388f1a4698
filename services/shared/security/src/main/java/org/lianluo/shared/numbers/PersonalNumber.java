package org.lianluo.shared.numbers;

import java.util.List;

/**
 * A number of a person in a text.
 *
 * @param start where it begins in the text
 * @param end behind its last character
 * @param glyphs its digits as they were typed, without what stands between them and without the country's code
 * @param shown how many digits at its beginning everybody may see
 * @param shownLast how many at its end
 */
public record PersonalNumber(
        NumberKind kind, Certainty certainty, int start, int end, List<String> glyphs, int shown, int shownLast) {

    boolean overlaps(PersonalNumber other) {
        return start < other.end && other.start < end;
    }

    /** Hides it: a number reaches no log by accident. */
    @Override
    public String toString() {
        return kind + "[hidden]";
    }
}
