package org.lianluo.handling.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianluo.handling.letter.LetterFixture.docxParagraphs;
import static org.lianluo.handling.letter.LetterFixture.image;
import static org.lianluo.handling.letter.LetterFixture.letter;
import static org.lianluo.handling.letter.LetterFixture.pdfText;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterTypeTest {

    /** All 7,445 characters of the national standard for computers (GB/T 2312-1980), its rows of symbols too. */
    @Test
    void allOfGb2312Prints() throws IOException {
        StringBuilder all = new StringBuilder();
        for (int row = 0xA1; row <= 0xF7; row++) {
            for (int cell = 0xA1; cell <= 0xFE; cell++) {
                String character = new String(new byte[] {(byte) row, (byte) cell}, Charset.forName("GB2312"));
                if (!character.contains("\uFFFD")) {
                    all.append(character);
                }
            }
        }
        assertThat(all.codePoints().count()).isEqualTo(7445);

        byte[] pdf = Letters.pdf(letter("张三", "始" + all));

        assertThat(inked(pdf))
                .containsAll(all.toString()
                        .codePoints()
                        .filter(character -> character != 0x3000)
                        .mapToObj(Character::toString)
                        .toList());
    }

    /** Each of these is nothing to be seen; in Word they are spelling (Mongolian, Uyghur) and stay. */
    @ParameterizedTest
    @ValueSource(ints = {0x200B, 0x200C, 0x200D, 0x180E, 0x2060, 0xFEFF, 0x00AD, 0x200E, 0xFE0F})
    void whatIsNotSeenTakesNothingElseAway(int unseen) throws IOException {
        String text = "他说“甲%s乙”——……25‰，≥3•。";
        ReplyLetter with = letter("张三", text.formatted(Character.toString(unseen)));

        assertThat(pixels(with)).isEqualTo(pixels(letter("张三", text.formatted(""))));
        assertThat(String.join("", docxParagraphs(with))).contains("甲" + Character.toString(unseen) + "乙");
    }

    @Test
    void rareCharactersStayInWordAndAreNamedWhereThePdfTypeLacksThem() throws IOException {
        ReplyLetter letter = letter("王喆、李𠮷", "请与𠮷喆小区联系，参见 https://example.org/" + "a".repeat(120) + " 😀。");

        assertThat(String.join("", docxParagraphs(letter))).contains("王喆、李𠮷代表：", "𠮷喆小区", "😀");
        assertThat(pdfText(Letters.pdf(letter)))
                .contains("王喆、李〔U+20BB7〕代表：", "〔U+20BB7〕喆小区", "a".repeat(120), "〔U+1F600〕");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u0007", "\t", "\uFFFE", "\uD83D", "&<>]]>"})
    void whatXmlCannotHoldDoesNotBreakIt(String oddity) throws IOException {
        ReplyLetter letter = letter("张三", "前" + oddity + "后");

        assertThat(docxParagraphs(letter)).anyMatch(line -> line.startsWith("前") && line.endsWith("后"));
        assertThat(pdfText(Letters.pdf(letter))).contains("前").contains("后");
    }

    /** How the first page looks. */
    private static int[] pixels(ReplyLetter letter) throws IOException {
        BufferedImage page = image(letter);
        return page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
    }

    /** Characters of a PDF that are there not only as text. */
    private static Set<String> inked(byte[] bytes) throws IOException {
        Set<String> inked = new HashSet<>();
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    PDType0Font font = (PDType0Font) text.getFont();
                    for (int code : text.getCharacterCodes()) {
                        if (!outline(font, code).isEmpty()) {
                            inked.add(text.getUnicode());
                        }
                    }
                }
            }.getText(pdf);
        }
        return inked;
    }

    private static Rectangle2D outline(PDType0Font font, int code) {
        try {
            return font.getPath(code).getBounds2D();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
