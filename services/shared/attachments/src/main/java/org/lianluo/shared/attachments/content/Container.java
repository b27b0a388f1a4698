package org.lianluo.shared.attachments.content;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.lianluo.shared.attachments.AttachmentProblem;
import org.lianluo.shared.problem.ProblemException;

/**
 * A document that is a ZIP file: DOCX and XLSX (ECMA-376), OFD (GB/T 33190). Every entry is unpacked once, counted and
 * thrown away, but for those that say what it is.
 */
final class Container {

    private static final String TYPES = "[Content_Types].xml";
    private static final String OFD = "OFD.xml";
    private static final String WORKBOOK = "spreadsheetml.sheet.main+xml";
    private static final String DOCUMENT = "wordprocessingml.document.main+xml";

    /** What the list of types of a document with macros or controls says. */
    private static final List<String> ACTIVE_TYPES = List.of("macroenabled", "vbaproject", "activex");

    private static final List<String> ACTIVE_NAMES = List.of("vbaproject.bin", "vbadata.xml", "/activex/");
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    /** Within so many bytes of the beginning readers look for a PDF. */
    private static final int PDF_MAY_BEGIN = 1024;

    private final byte[] bytes;
    private final Unpacking left;
    private final Map<String, String> texts = new HashMap<>();

    private Container(byte[] bytes, Unpacking left) {
        this.bytes = bytes;
        this.left = left;
    }

    static FileKind kindOf(byte[] bytes) {
        if (Bytes.indexOf(bytes, PDF, 0, PDF_MAY_BEGIN) >= 0) {
            throw ZipParts.damaged();
        }
        return new Container(bytes, new Unpacking()).kind();
    }

    private FileKind kind() {
        left.enter();
        for (ZipParts.Part part : ZipParts.read(bytes, left)) {
            refuseActiveName(part.name());
            look(part);
        }
        left.leave();
        String types = texts.getOrDefault(TYPES, "");
        if (ACTIVE_TYPES.stream().anyMatch(types.toLowerCase(Locale.ROOT)::contains)) {
            throw active();
        }
        if (types.contains(DOCUMENT)) {
            return FileKind.DOCX;
        }
        if (types.contains(WORKBOOK)) {
            return FileKind.XLSX;
        }
        if (texts.getOrDefault(OFD, "").contains("OFD")) {
            return FileKind.OFD;
        }
        throw ZipParts.damaged();
    }

    private static void refuseActiveName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (ACTIVE_NAMES.stream().anyMatch(lower::contains)) {
            throw active();
        }
        if (lower.endsWith("encryptions.xml")) {
            throw new ProblemException(AttachmentProblem.ATTACHMENT_ENCRYPTED);
        }
    }

    private void look(ZipParts.Part part) {
        boolean named = part.name().equals(TYPES) || part.name().equals(OFD);
        left.multiple(part.packed(), part.unpacked());
        byte[] content = unpacked(part, named);
        if (Compound.isCompound(content)) {
            throw active();
        }
        if (ZipParts.isZip(content)) {
            new Container(content, left).kind();
        } else if (named) {
            texts.put(part.name(), text(content));
        }
    }

    /** The whole content if it is wanted or a container itself; otherwise no more than its beginning. */
    private byte[] unpacked(ZipParts.Part part, boolean wanted) {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(bytes, part.data(), part.packed());
            ByteArrayOutputStream kept = new ByteArrayOutputStream();
            CRC32 sum = new CRC32();
            byte[] some = new byte[64 * 1024];
            int length = 0;
            boolean whole = wanted;
            while (length <= part.unpacked()) {
                int more = next(part, inflater, some, length);
                if (more <= 0) {
                    break;
                }
                left.bytes(more);
                sum.update(some, 0, more);
                if (length == 0) {
                    whole |= ZipParts.isZip(some);
                }
                if (whole || length == 0) {
                    left.held(kept.size() + more);
                    kept.write(some, 0, more);
                }
                length += more;
            }
            if (length != part.unpacked() || (int) sum.getValue() != part.sum()) {
                throw ZipParts.damaged();
            }
            return kept.toByteArray();
        } catch (DataFormatException e) {
            throw ZipParts.damaged();
        } finally {
            inflater.end();
        }
    }

    private int next(ZipParts.Part part, Inflater inflater, byte[] into, int done) throws DataFormatException {
        if (part.deflated()) {
            return inflater.inflate(into);
        }
        int more = Math.min(into.length, part.packed() - done);
        System.arraycopy(bytes, part.data() + done, into, 0, more);
        return more;
    }

    /** XML is UTF-8, unless zero bytes show that it is UTF-16. */
    private static String text(byte[] xml) {
        Charset charset = StandardCharsets.UTF_8;
        if (xml.length > 1 && (xml[0] == 0 || xml[0] == (byte) 0xFE)) {
            charset = StandardCharsets.UTF_16BE;
        } else if (xml.length > 1 && (xml[1] == 0 || xml[0] == (byte) 0xFF)) {
            charset = StandardCharsets.UTF_16LE;
        }
        return new String(xml, charset);
    }

    private static ProblemException active() {
        return new ProblemException(AttachmentProblem.ATTACHMENT_ACTIVE);
    }
}
