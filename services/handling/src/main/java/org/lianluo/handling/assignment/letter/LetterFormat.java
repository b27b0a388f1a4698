package org.lianluo.handling.assignment.letter;

import java.util.List;
import java.util.Locale;
import org.lianluo.handling.letter.Letters;
import org.lianluo.handling.letter.ReplyLetter;

/** The forms that a letter can be had in. */
enum LetterFormat {
    DOCX(LetterFormat.DOCX_TYPE),
    PDF(LetterFormat.PDF_TYPE);

    static final String DOCX_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    static final String PDF_TYPE = "application/pdf";

    private final String mediaType;

    LetterFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** DOCX, which can be worked on, unless only PDF is asked for. */
    static LetterFormat accepted(List<String> mediaTypes) {
        return mediaTypes.stream().anyMatch(DOCX_TYPE::equals) || !mediaTypes.contains(PDF_TYPE) ? DOCX : PDF;
    }

    /** As it stands in a query, in small letters. */
    public static LetterFormat fromString(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    String mediaType() {
        return mediaType;
    }

    String fileName(String name) {
        return name + "." + this;
    }

    /** Takes processor time. */
    byte[] render(ReplyLetter letter) {
        return this == PDF ? Letters.pdf(letter) : Letters.docx(letter);
    }
}
