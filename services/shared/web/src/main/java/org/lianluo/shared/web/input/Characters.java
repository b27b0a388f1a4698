package org.lianluo.shared.web.input;

/** Which characters no text of a request may hold, whatever it is for. */
final class Characters {

    private Characters() {}

    /** Whether there is a character that PostgreSQL can't store or that is half of one: NUL, a lone surrogate. */
    static boolean areUnstorable(String text) {
        return text.codePoints()
                .anyMatch(character -> character == 0 || Character.getType(character) == Character.SURROGATE);
    }
}
