package org.lianluo.testkit.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Documents for tests: the smallest sound ones, and what somebody could make of them. */
public final class Documents {

    public static final String WORD = "word/document.xml";
    public static final String TYPES = "[Content_Types].xml";

    private static final String MAIN = "application/vnd.openxmlformats-officedocument.";

    private Documents() {}

    public static byte[] docx(String text) {
        return zip(docxParts(text));
    }

    /** For a DOCX with something more in it. */
    public static Map<String, byte[]> docxParts(String text) {
        return parts(
                TYPES,
                types(MAIN + "wordprocessingml.document.main+xml"),
                WORD,
                "<w:document>" + text + "</w:document>");
    }

    public static byte[] xlsx(String text) {
        return zip(parts(
                TYPES,
                types(MAIN + "spreadsheetml.sheet.main+xml"),
                "xl/workbook.xml",
                "<workbook>" + text + "</workbook>"));
    }

    public static byte[] ofd(String text) {
        return zip(parts("OFD.xml", "<ofd:OFD DocType=\"OFD\"/>", "Doc_0/Document.xml", "<a>" + text + "</a>"));
    }

    /** The list of types of a package whose main part is of this one. */
    public static String types(String main) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Types><Override PartName=\"/main.xml\" ContentType=\"" + main
                + "\"/></Types>";
    }

    public static Map<String, byte[]> parts(String... namesAndTexts) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            parts.put(namesAndTexts[i], utf8(namesAndTexts[i + 1]));
        }
        return parts;
    }

    public static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The same with other flags in both headers of the first entry. */
    public static byte[] flagged(byte[] zip, int flags) {
        byte[] changed = zip.clone();
        ByteBuffer buffer = ByteBuffer.wrap(changed).order(ByteOrder.LITTLE_ENDIAN);
        int directory = buffer.getInt(changed.length - 6);
        buffer.putShort(6, (short) (buffer.getShort(6) | flags));
        buffer.putShort(directory + 8, (short) (buffer.getShort(directory + 8) | flags));
        return changed;
    }

    /** What a ZIP file says of how many entries it has, put to another number. */
    public static byte[] counted(byte[] zip, int entries) {
        byte[] changed = zip.clone();
        ByteBuffer buffer = ByteBuffer.wrap(changed).order(ByteOrder.LITTLE_ENDIAN);
        buffer.putShort(changed.length - 14, (short) entries);
        buffer.putShort(changed.length - 12, (short) entries);
        return changed;
    }

    /** With bytes between the last entry and the directory, which belong to neither. */
    public static byte[] withGap(byte[] zip, byte[] gap) {
        int directory = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN).getInt(zip.length - 6);
        byte[] changed = joined(Arrays.copyOf(zip, directory), gap, Arrays.copyOfRange(zip, directory, zip.length));
        ByteBuffer.wrap(changed).order(ByteOrder.LITTLE_ENDIAN).putInt(changed.length - 6, directory + gap.length);
        return changed;
    }

    /** One page that says nothing. */
    public static byte[] pdf(String comment) {
        return pdf(comment, "");
    }

    /** With more objects. */
    public static byte[] pdf(String comment, String objects) {
        return pdf(comment, utf8(objects));
    }

    public static byte[] pdf(String comment, byte[] objects) {
        return joined(
                utf8("%PDF-1.7\n%" + comment
                        + "\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R /OpenAction [3 0 R /XYZ null null 0] >>\n"
                        + "endobj\n2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n3 0 obj\n"
                        + "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>\nendobj\n"),
                objects,
                utf8("\ntrailer\n<< /Root 1 0 R /Size 4 >>\nstartxref\n0\n%%EOF\n"));
    }

    /** An object stream that holds these objects, packed. */
    public static byte[] objectStream(String objects) {
        byte[] packed = deflated(utf8(objects));
        return joined(
                utf8("\n9 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length " + packed.length
                        + " >>\nstream\n"),
                packed,
                utf8("\nendstream\nendobj\n"));
    }

    /** An object stream that unpacks into so many blanks. */
    public static byte[] objectBomb(int blanks) {
        byte[] text = new byte[blanks];
        Arrays.fill(text, (byte) ' ');
        return objectStream(new String(text, StandardCharsets.US_ASCII));
    }

    public static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    private static byte[] deflated(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
            deflater.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
