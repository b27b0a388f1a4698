package org.lianluo.handling.letter;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Makes letters of reply. Takes CPU and blocks: to be called from a worker thread. */
public final class Letters {

    private Letters() {}

    /** A Word document (Office Open XML) in 仿宋; every character of the letter is in it, also rare ones. */
    public static byte[] docx(ReplyLetter letter) {
        try {
            return DocxLetter.render(letter);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A PDF with the type that it uses embedded, so that it looks the same everywhere. A character that the type does not
     * have stands there as its code point, such as 〔U+20BB7〕.
     */
    public static byte[] pdf(ReplyLetter letter) {
        try {
            return PdfLetter.render(letter);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
