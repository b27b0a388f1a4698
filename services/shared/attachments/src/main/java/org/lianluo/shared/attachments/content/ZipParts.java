package org.lianluo.shared.attachments.content;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.lianluo.shared.attachments.AttachmentProblem;
import org.lianluo.shared.problem.ProblemException;

/**
 * The directory of a ZIP file (APPNOTE 6.3), read strictly: it ends with the file, its entries fill the file from the first
 * byte on and don't overlap, and both headers of an entry name it alike. So every reader finds the same entries, and the
 * file is nothing else besides.
 */
final class ZipParts {

    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int LOCAL_LENGTH = 30;
    private static final int CENTRAL_LENGTH = 46;
    private static final int END_LENGTH = 22;
    /** What may stand behind an entry: its sizes once more. */
    private static final int LONGEST_DESCRIPTOR = 24;

    private static final int ENCRYPTED = 0x2041;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final int AES = 99;
    private static final int SYMBOLIC_LINK = 0xA000;

    /**
     * An entry.
     *
     * @param at where its local header stands
     * @param data where its content begins
     * @param sum CRC-32 of the content
     */
    record Part(String name, boolean deflated, int at, int data, int packed, int unpacked, int sum) {

        int end() {
            return data + packed;
        }
    }

    private final ByteBuffer zip;

    private ZipParts(byte[] bytes) {
        zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    static boolean isZip(byte[] bytes) {
        return bytes.length > 4
                && ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(0) == LOCAL;
    }

    /** Whether the bytes can be read as a ZIP file from their end, as some programs do whatever they begin with. */
    static boolean endsAsZip(byte[] bytes) {
        ByteBuffer zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = bytes.length - END_LENGTH; at >= Math.max(0, bytes.length - END_LENGTH - 0xFFFF); at--) {
            if (zip.getInt(at) == END && at + END_LENGTH + (zip.getShort(at + 20) & 0xFFFF) <= bytes.length) {
                return true;
            }
        }
        return false;
    }

    /** The entries in the order in which they stand. */
    static List<Part> read(byte[] bytes, Unpacking left) {
        try {
            return new ZipParts(bytes).parts(left);
        } catch (IndexOutOfBoundsException e) {
            // A header points to where nothing is.
            throw damaged();
        }
    }

    private List<Part> parts(Unpacking left) {
        int end = zip.capacity() - END_LENGTH;
        int count = number(end + 10);
        int from = zip.getInt(end + 16);
        if (zip.getInt(end) != END || zip.getInt(end + 4) != 0 || number(end + 8) != count || number(end + 20) != 0) {
            throw damaged();
        }
        left.entries(count);
        List<Part> parts = new ArrayList<>(count);
        int at = from;
        for (int i = 0; i < count; i++) {
            parts.add(part(at));
            at += CENTRAL_LENGTH + number(at + 28) + number(at + 30) + number(at + 32);
        }
        if (at != end || from + (long) zip.getInt(end + 12) != end) {
            throw damaged();
        }
        parts.sort(Comparator.comparingInt(Part::at));
        fillTheFile(parts, from);
        namesAreUnique(parts);
        return parts;
    }

    private Part part(int at) {
        int flags = number(at + 8);
        int method = number(at + 10);
        int local = zip.getInt(at + 42);
        if ((flags & ENCRYPTED) != 0 || method == AES) {
            throw new ProblemException(AttachmentProblem.ATTACHMENT_ENCRYPTED);
        }
        if (zip.getInt(at) != CENTRAL || zip.getInt(local) != LOCAL || method != STORED && method != DEFLATED) {
            throw damaged();
        }
        byte[] name = name(at + CENTRAL_LENGTH, number(at + 28));
        boolean link = (zip.getInt(at + 38) >>> 16 & 0xF000) == SYMBOLIC_LINK;
        if (link
                || !Arrays.equals(name, name(local + LOCAL_LENGTH, number(local + 26)))
                || (number(local + 6) & ENCRYPTED) != 0
                || number(local + 8) != method) {
            throw damaged();
        }
        int data = local + LOCAL_LENGTH + number(local + 26) + number(local + 28);
        int packed = zip.getInt(at + 20);
        int unpacked = zip.getInt(at + 24);
        if (packed < 0 || unpacked < 0 || data + (long) packed > zip.capacity()) {
            throw damaged();
        }
        return new Part(
                staysWithin(new String(name, StandardCharsets.UTF_8)),
                method == DEFLATED,
                local,
                data,
                packed,
                unpacked,
                zip.getInt(at + 16));
    }

    private byte[] name(int at, int length) {
        byte[] name = new byte[length];
        zip.get(at, name);
        return name;
    }

    private int number(int at) {
        return zip.getShort(at) & 0xFFFF;
    }

    private static void fillTheFile(List<Part> parts, int directory) {
        int at = 0;
        for (Part part : parts) {
            if (part.at() < at || part.at() - at > (at == 0 ? 0 : LONGEST_DESCRIPTOR)) {
                throw damaged();
            }
            at = part.end();
        }
        if (directory < at || directory - at > LONGEST_DESCRIPTOR) {
            throw damaged();
        }
    }

    private static void namesAreUnique(List<Part> parts) {
        Set<String> names = new HashSet<>();
        for (Part part : parts) {
            if (!names.add(part.name().toLowerCase(Locale.ROOT))) {
                throw damaged();
            }
        }
    }

    /** A name that leads nowhere else than into the file. */
    private static String staysWithin(String name) {
        boolean escapes = name.isEmpty()
                || name.startsWith("/")
                || name.indexOf('\\') >= 0
                || name.indexOf(':') >= 0
                || name.chars().anyMatch(Character::isISOControl)
                || Arrays.asList(name.split("/")).contains("..");
        if (escapes) {
            throw damaged();
        }
        return name;
    }

    static ProblemException damaged() {
        return new ProblemException(AttachmentProblem.ATTACHMENT_NOT_READABLE);
    }
}
