package org.lianluo.handling.letter;

/**
 * One paragraph of a letter.
 *
 * @param atRight what stands at the right edge of the same line; null for none
 * @param indent of the first line, in characters
 */
record LetterPart(Kind kind, String text, String atRight, double indent) {

    /** What a paragraph is; with its size of type in points and how many empty lines come before it. */
    enum Kind {
        /** Class of the reply, at the top right (答复类别). */
        CLASS(16, 0),
        /** Head of the letter: the unit, in red (发文机关标志). */
        ISSUER(30, 1),
        /** Document number at the left, signatory at the right, above a red rule (发文字号、签发人). */
        REFERENCE(16, 1),
        /** Document number where the signatory has no room beside it. */
        NUMBER(16, 1),
        /** Signatory in a line of their own, above the red rule. */
        SIGNATORY(16, 0),
        TITLE(22, 1),
        SALUTATION(16, 1),
        BODY(16, 0),
        /** Name of the unit (发文机关署名). */
        SIGNATURE(16, 2),
        DATE(16, 0),
        /** Whom to ask (附注). */
        CONTACT(16, 1),
        /** Copy to (抄送), between two rules. */
        COPY(14, 1);

        private final int size;
        private final int emptyLinesBefore;

        Kind(int size, int emptyLinesBefore) {
            this.size = size;
            this.emptyLinesBefore = emptyLinesBefore;
        }

        int size() {
            return size;
        }

        int emptyLinesBefore() {
            return emptyLinesBefore;
        }

        boolean isCentered() {
            return this == ISSUER || this == TITLE;
        }

        boolean isAtRight() {
            return this == CLASS || this == SIGNATORY;
        }

        /** Whether the head ends with it, and a red rule stands below. */
        boolean endsHead() {
            return this == REFERENCE || this == SIGNATORY;
        }

        /** Whether it stands on one page with what follows. */
        boolean staysWithNext() {
            return this == SIGNATURE || this == TITLE || this == SALUTATION || this == NUMBER;
        }
    }

    static LetterPart of(Kind kind, String text) {
        boolean paragraph = kind == Kind.BODY || kind == Kind.CONTACT;
        return new LetterPart(kind, text, null, paragraph ? 2 : kind == Kind.COPY ? 1 : 0);
    }
}
