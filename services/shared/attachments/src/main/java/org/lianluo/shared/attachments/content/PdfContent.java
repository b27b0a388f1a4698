package org.lianluo.shared.attachments.content;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.lianluo.shared.attachments.AttachmentProblem;
import org.lianluo.shared.problem.ProblemException;

/**
 * A PDF (ISO 32000): begins and ends as one, is nothing else besides, is not encrypted and does nothing by itself. Names are
 * looked for everywhere, also in what a reader would take for the data of a stream: a table may point into it. Object
 * streams are unpacked, up to a limit; other streams hold no objects.
 *
 * <p>{@code /OpenAction} alone is no reason: many programs write one that says which page to show first. What it could run
 * is looked for by its own name.
 */
final class PdfContent {

    private static final byte[] HEADER = ascii("%PDF-");
    private static final byte[] END = ascii("%%EOF");
    private static final byte[] TABLE = ascii("startxref");
    private static final byte[] OBJECT = ascii(" obj");
    private static final byte[] STREAM = ascii("stream");
    private static final byte[] END_OF_STREAM = ascii("endstream");

    private static final Set<String> ACTIVE = Set.of(
            "JavaScript",
            "Launch",
            "EmbeddedFile",
            "EmbeddedFiles",
            "RichMedia",
            "XFA",
            "SubmitForm",
            "ImportData",
            "GoToE");

    /** Ways to write an object stream that hide its text, and that no program uses for one. */
    private static final Set<String> HIDING = Set.of(
            "ASCIIHexDecode",
            "AHx",
            "ASCII85Decode",
            "A85",
            "LZWDecode",
            "LZW",
            "RunLengthDecode",
            "RL",
            "Predictor",
            "Crypt");

    private static final int LONGEST_NAME = 32;
    private static final int LONGEST_DICTIONARY = 4096;

    private final byte[] bytes;
    private final Unpacking left = new Unpacking();

    private PdfContent(byte[] bytes) {
        this.bytes = bytes;
    }

    static boolean isPdf(byte[] bytes) {
        return Bytes.startsWith(bytes, HEADER);
    }

    static void check(byte[] bytes) {
        new PdfContent(bytes).check();
    }

    private void check() {
        int end = Bytes.lastIndexOf(bytes, END, bytes.length);
        if (end < 0 || Bytes.lastIndexOf(bytes, TABLE, end) < 0 || !isBlank(end + END.length)) {
            throw damaged();
        }
        if (ZipParts.endsAsZip(bytes)) {
            throw damaged();
        }
        refuseNames(bytes, 0, bytes.length);
        int at = Bytes.indexOf(bytes, STREAM, 0, bytes.length);
        while (at >= 0) {
            if (!Bytes.isAt(bytes, at - 3, END_OF_STREAM)) {
                stream(at);
            }
            at = Bytes.indexOf(bytes, STREAM, at + 1, bytes.length);
        }
    }

    private boolean isBlank(int from) {
        for (int at = from; at < bytes.length; at++) {
            if (bytes[at] > ' ' || bytes[at] < 0) {
                return false;
            }
        }
        return true;
    }

    /** Unpacks a stream if what stands before it says that it holds objects. */
    private void stream(int keyword) {
        int from = Math.max(Bytes.lastIndexOf(bytes, OBJECT, keyword), keyword - LONGEST_DICTIONARY);
        boolean objects = false;
        boolean hidden = false;
        for (int at = Math.max(from, 0); at < keyword; at++) {
            if (bytes[at] == '/') {
                String name = name(bytes, at + 1);
                objects |= name.equals("ObjStm");
                hidden |= HIDING.contains(name);
            }
        }
        if (objects && hidden) {
            throw damaged();
        }
        if (objects) {
            int data = keyword + STREAM.length;
            data += data < bytes.length && bytes[data] == '\r' ? 1 : 0;
            data += data < bytes.length && bytes[data] == '\n' ? 1 : 0;
            byte[] unpacked = unpacked(data);
            refuseNames(unpacked, 0, unpacked.length);
        }
    }

    /** Nothing for what is not packed: that was looked at where it stands. */
    private byte[] unpacked(int data) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(bytes, data, bytes.length - data);
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            byte[] some = new byte[64 * 1024];
            for (int more = inflater.inflate(some); more > 0; more = inflater.inflate(some)) {
                left.bytes(more);
                left.held(all.size() + more);
                all.write(some, 0, more);
                left.multiple(inflater.getBytesRead(), inflater.getBytesWritten());
            }
            return all.toByteArray();
        } catch (DataFormatException e) {
            return new byte[0];
        } finally {
            inflater.end();
        }
    }

    private static void refuseNames(byte[] text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (text[at] == '/') {
                String name = name(text, at + 1);
                if (name.equals("Encrypt")) {
                    throw new ProblemException(AttachmentProblem.ATTACHMENT_ENCRYPTED);
                }
                if (ACTIVE.contains(name)) {
                    throw new ProblemException(AttachmentProblem.ATTACHMENT_ACTIVE);
                }
            }
        }
    }

    /** A name without its slash, each {@code #41} read as the character that it stands for; cut where it gets long. */
    private static String name(byte[] text, int from) {
        StringBuilder name = new StringBuilder();
        int at = from;
        while (at < text.length && name.length() < LONGEST_NAME && isOfAName(text[at])) {
            int high = text[at] == '#' && at + 2 < text.length ? Character.digit(text[at + 1], 16) : -1;
            int low = high < 0 ? -1 : Character.digit(text[at + 2], 16);
            name.append((char) (low < 0 ? text[at] : high << 4 | low));
            at += low < 0 ? 1 : 3;
        }
        return name.toString();
    }

    private static boolean isOfAName(byte character) {
        return character > ' ' && "()<>[]{}/%".indexOf(character) < 0;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static ProblemException damaged() {
        return new ProblemException(AttachmentProblem.ATTACHMENT_NOT_READABLE);
    }
}
