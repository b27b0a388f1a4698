package org.lianluo.shared.attachments.image;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Set;
import java.util.zip.CRC32;

/** Reads the chunks of a PNG (ISO/IEC 15948) up to its end, which must be there; each with its check sum. */
final class PngParts {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int AROUND_A_CHUNK = 12;
    private static final Set<String> NEEDED = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");

    private final byte[] bytes;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private int position = SIGNATURE.length;
    private ByteBuffer header;
    private int orientation = 1;

    private PngParts(byte[] bytes) {
        this.bytes = bytes;
        kept.writeBytes(SIGNATURE);
    }

    static boolean isPng(byte[] bytes) {
        return bytes.length > SIGNATURE.length
                && Arrays.equals(bytes, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length);
    }

    static PictureFile read(byte[] bytes) throws IOException {
        PngParts parts = new PngParts(bytes);
        while (parts.chunk()) {
            // Each call takes one chunk.
        }
        return parts.picture();
    }

    private PictureFile picture() {
        boolean interlaced = header.get(12) != 0;
        return new PictureFile("png", header.getInt(0), header.getInt(4), interlaced, orientation, kept.toByteArray());
    }

    /** @return whether more must follow */
    private boolean chunk() throws IOException {
        if (bytes.length - position < AROUND_A_CHUNK) {
            throw new IOException("ends too early");
        }
        ByteBuffer chunk =
                ByteBuffer.wrap(bytes, position, bytes.length - position).slice();
        int length = chunk.getInt();
        if (length < 0 || length > chunk.capacity() - AROUND_A_CHUNK || !isSound(chunk, length)) {
            throw new IOException("a chunk is damaged");
        }
        byte[] name = new byte[4];
        chunk.get(name);
        String type = new String(name, java.nio.charset.StandardCharsets.ISO_8859_1);
        ByteBuffer content = chunk.slice().limit(length).slice();
        if (type.equals("IHDR") != (header == null)) {
            throw new IOException("the header is not where it belongs");
        }
        if (type.equals("IHDR")) {
            header = content;
        }
        if (type.equals("eXIf")) {
            byte[] exif = new byte[length];
            content.get(exif);
            orientation = Orientation.of(exif);
        }
        if (NEEDED.contains(type)) {
            kept.write(bytes, position, length + AROUND_A_CHUNK);
        } else if (Character.isUpperCase(type.charAt(0))) {
            throw new IOException("a kind of PNG that is not read");
        }
        position += length + AROUND_A_CHUNK;
        return !type.equals("IEND");
    }

    private static boolean isSound(ByteBuffer chunk, int length) {
        CRC32 sum = new CRC32();
        sum.update(chunk.slice().limit(4 + length));
        return (int) sum.getValue() == chunk.getInt(8 + length);
    }
}
