package org.lianluo.shared.sheets;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Text of unknown encoding. A byte order mark says which; without one it is UTF-8 if all of it is (a text in GB 18030 with any
 * Chinese in it is not), else GB 18030, which Excel and WPS write on Chinese systems.
 */
final class CsvText {

    private static final Charset GB_18030 = Charset.forName("GB18030");
    private static final int PIECE = 8192;

    private record Mark(Charset charset, byte[] bytes) {}

    private static final List<Mark> MARKS = List.of(
            new Mark(StandardCharsets.UTF_8, new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}),
            new Mark(StandardCharsets.UTF_16LE, new byte[] {(byte) 0xFF, (byte) 0xFE}),
            new Mark(StandardCharsets.UTF_16BE, new byte[] {(byte) 0xFE, (byte) 0xFF}));

    private CsvText() {}

    static Reader of(byte[] file) {
        for (Mark mark : MARKS) {
            if (begins(file, mark.bytes())) {
                return reader(file, mark.bytes().length, must(mark.charset(), file, mark.bytes().length));
            }
        }
        return reader(file, 0, is(StandardCharsets.UTF_8, file, 0) ? StandardCharsets.UTF_8 : must(GB_18030, file, 0));
    }

    private static Charset must(Charset charset, byte[] file, int from) {
        if (!is(charset, file, from)) {
            throw new SheetFault(
                    "文件的文字编码不能识别，请在 Excel 或 WPS 中另存为“CSV UTF-8”或者 xlsx",
                    "The encoding of the text is unknown: save it as CSV UTF-8 or .xlsx");
        }
        return charset;
    }

    private static Reader reader(byte[] file, int from, Charset charset) {
        return new InputStreamReader(new ByteArrayInputStream(file, from, file.length - from), charset);
    }

    private static boolean begins(byte[] file, byte[] with) {
        return file.length >= with.length && java.util.Arrays.equals(file, 0, with.length, with, 0, with.length);
    }

    /** Decodes all of it in pieces that are thrown away; a zero character stands in no text. */
    private static boolean is(Charset charset, byte[] file, int from) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.wrap(file, from, file.length - from);
        CharBuffer piece = CharBuffer.allocate(PIECE);
        CoderResult result;
        do {
            result = decoder.decode(bytes, piece, true);
            if (result.isError() || hasZero(piece)) {
                return false;
            }
            piece.clear();
        } while (result.isOverflow());
        return !decoder.flush(piece).isError();
    }

    private static boolean hasZero(CharBuffer piece) {
        for (int i = 0; i < piece.position(); i++) {
            if (piece.get(i) == 0) {
                return true;
            }
        }
        return false;
    }
}
