package org.lianluo.portal.show;

import com.google.zxing.common.BitMatrix;
import io.quarkus.arc.Arc;
import io.quarkus.qute.TemplateExtension;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import org.lianluo.portal.visit.Visit;

/** A QR code as files to print elsewhere, in addresses that hold the whole file: the code is in one answer alone. */
@TemplateExtension(namespace = "qrfile")
public final class QrFile {

    /** Pixels of a module. */
    private static final int SCALE = 12;

    private static final long SIGNATURE = 0x89504E470D0A1A0AL;

    private QrFile() {}

    /** The code of a path of this portal, as PNG. */
    public static String png(String path) {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(pngOf(absolute(path)));
    }

    /** The same as SVG. */
    public static String svg(String path) {
        return "data:image/svg+xml;base64,"
                + Base64.getEncoder()
                        .encodeToString(QrCode.of(absolute(path)).svg().getBytes(StandardCharsets.UTF_8));
    }

    private static String absolute(String path) {
        return Arc.container().instance(Visit.class).get().absolute(path);
    }

    /** Black and white, a bit a pixel. */
    static byte[] pngOf(String text) {
        BitMatrix modules = QrCode.modules(text);
        int width = modules.getWidth() * SCALE;
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(file)) {
            out.writeLong(SIGNATURE);
            chunk(out, "IHDR", header(width));
            chunk(out, "IDAT", pixels(modules, width));
            chunk(out, "IEND", new byte[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static byte[] header(int width) throws IOException {
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(header);
        out.writeInt(width);
        out.writeInt(width);
        out.write(new byte[] {1, 0, 0, 0, 0});
        return header.toByteArray();
    }

    /** Rows without a filter; a bit that is set is white. */
    private static byte[] pixels(BitMatrix modules, int width) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            for (int y = 0; y < width; y++) {
                byte[] row = new byte[1 + (width + Byte.SIZE - 1) / Byte.SIZE];
                for (int x = 0; x < width; x++) {
                    if (!modules.get(x / SCALE, y / SCALE)) {
                        row[1 + x / Byte.SIZE] |= (byte) (1 << (Byte.SIZE - 1 - x % Byte.SIZE));
                    }
                }
                out.write(row);
            }
        }
        return packed.toByteArray();
    }

    private static void chunk(DataOutputStream out, String type, byte[] content) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(content);
        out.writeInt(content.length);
        out.write(name);
        out.write(content);
        out.writeInt((int) sum.getValue());
    }
}
