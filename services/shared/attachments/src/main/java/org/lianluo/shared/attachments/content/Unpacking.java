package org.lianluo.shared.attachments.content;

import org.lianluo.shared.attachments.AttachmentProblem;
import org.lianluo.shared.problem.ProblemException;

/** How much one file may still unpack into, with all that is packed within it. */
final class Unpacking {

    /** A workbook of hundreds of sheets or a document of a thousand pages has fewer. */
    static final int MOST_ENTRIES = 5_000;

    static final long MOST_BYTES = 256L * 1024 * 1024;

    /** A document that holds a workbook that holds a document is nothing that anybody needs. */
    private static final int DEEPEST = 2;

    /** Text is packed to a fiftieth; only what is made for it unpacks into a multiple like this. */
    private static final int MOST_TIMES = 200;

    /** Up to so many the multiple does not matter. */
    private static final long SMALL = 10L * 1024 * 1024;

    /** What is kept of one part to be read, in a heap that others need too. */
    static final int MOST_HELD = 16 * 1024 * 1024;

    private int entries = MOST_ENTRIES;
    private long bytes = MOST_BYTES;
    private int depth;

    void entries(int more) {
        entries -= more;
        if (entries < 0) {
            throw tooMuch();
        }
    }

    void bytes(int more) {
        bytes -= more;
        if (bytes < 0) {
            throw tooMuch();
        }
    }

    /** Refuses one part that unpacks into a suspicious multiple. */
    void multiple(long packed, long unpacked) {
        if (unpacked > SMALL && unpacked / MOST_TIMES > packed) {
            throw tooMuch();
        }
    }

    /** Refuses to hold more of one part. */
    void held(int length) {
        if (length > MOST_HELD) {
            throw tooMuch();
        }
    }

    void enter() {
        depth++;
        if (depth > DEEPEST) {
            throw tooMuch();
        }
    }

    void leave() {
        depth--;
    }

    private static ProblemException tooMuch() {
        return new ProblemException(AttachmentProblem.ATTACHMENT_EXPANDS);
    }
}
