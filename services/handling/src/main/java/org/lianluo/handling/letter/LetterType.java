package org.lianluo.handling.letter;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The type of one PDF: one face for Chinese, one for letters and digits, which the first has not, and one for the symbols
 * that both lack. What of them is used is embedded when the document is saved; this is closed after that.
 */
final class LetterType implements Closeable {

    private static final String CHINESE = "/fonts/DroidSansFallbackFull.ttf";

    /** Comes with PDFBox. */
    private static final String LATIN = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    /** Of the first's family. */
    private static final String SYMBOLS = "/fonts/WenQuanYiMicroHeiSymbols.ttf";

    private static final int END_OF_LATIN = 0x250;

    private record Face(TrueTypeFont file, CmapLookup glyphs, PDFont font) {

        static Face of(String resource, PDDocument document) throws IOException {
            try (InputStream in = LetterType.class.getResourceAsStream(resource)) {
                TrueTypeFont file = new TTFParser().parse(new RandomAccessReadBuffer(in));
                return new Face(file, file.getUnicodeCmapLookup(), PDType0Font.load(document, file, true));
            }
        }

        boolean has(int character) {
            return glyphs.getGlyphId(character) > 0;
        }
    }

    /** Neighbouring characters of one face. */
    private record Run(Face face, StringBuilder text) {}

    private final Face chinese;
    private final Face latin;
    private final Face symbols;

    LetterType(PDDocument document) throws IOException {
        chinese = Face.of(CHINESE, document);
        latin = Face.of(LATIN, document);
        symbols = Face.of(SYMBOLS, document);
    }

    /**
     * The text with each character that the type lacks replaced by its code point, so that nothing is lost unseen. What is
     * not to be seen anyway is left out, such as joiners and zero-width spaces: where a face has a glyph for them, PDFBox
     * empties it when it cuts the face down, and with it the outlines of all glyphs that come after.
     */
    String printable(String text) {
        StringBuilder printable = new StringBuilder();
        text.codePoints().filter(LetterType::isSeen).forEach(character -> {
            if (chinese.has(character) || latin.has(character) || symbols.has(character)) {
                printable.appendCodePoint(character);
            } else {
                printable.append("〔U+%04X〕".formatted(character));
            }
        });
        return printable.toString();
    }

    private static boolean isSeen(int character) {
        boolean chooses = (character >= 0xFE00 && character <= 0xFE0F)
                || (character >= 0xE0100 && character <= 0xE01EF)
                || (character >= 0x180B && character <= 0x180F);
        return Character.getType(character) != Character.FORMAT && !chooses;
    }

    /** In points, of text that is printable. */
    double width(String text, double size) {
        return runs(text).stream().mapToDouble(LetterType::width).sum() * size;
    }

    /** Shows printable text where the content stands. */
    void show(PDPageContentStream content, String text, float size) throws IOException {
        for (Run run : runs(text)) {
            content.setFont(run.face().font(), size);
            content.showText(run.text().toString());
        }
    }

    private static double width(Run run) {
        try {
            return run.face().font().getStringWidth(run.text().toString()) / 1000;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Run> runs(String text) {
        List<Run> runs = new ArrayList<>();
        text.codePoints().forEach(character -> {
            Face face = faceOf(character);
            if (runs.isEmpty() || runs.get(runs.size() - 1).face() != face) {
                runs.add(new Run(face, new StringBuilder()));
            }
            runs.get(runs.size() - 1).text().appendCodePoint(character);
        });
        return runs;
    }

    private Face faceOf(int character) {
        Face first = character < END_OF_LATIN ? latin : chinese;
        Face second = first == latin ? chinese : latin;
        return first.has(character) ? first : second.has(character) ? second : symbols;
    }

    @Override
    public void close() throws IOException {
        chinese.file().close();
        latin.file().close();
        symbols.file().close();
    }
}
