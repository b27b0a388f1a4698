package org.lianluo.shared.attachments.image;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** Reads the segments of a JPEG (ITU-T T.81 annex B) up to its end, which must be there. */
final class JpegParts {

    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int BASELINE = 0xC0;
    private static final int EXTENDED = 0xC1;
    private static final int PROGRESSIVE = 0xC2;
    private static final int HUFFMAN_TABLES = 0xC4;
    private static final int QUANTISATION_TABLES = 0xDB;
    private static final int RESTART_INTERVAL = 0xDD;
    private static final int APP0 = 0xE0;
    private static final int EXIF = 0xE1;
    private static final int ADOBE = 0xEE;
    private static final int COMMENT = 0xFE;

    /** Encoders make about ten. Each is a pass over the whole image, and may take no more than a few bytes. */
    private static final int MOST_SCANS = 64;

    /** Says that three components are YCbCr, which the decoder would else guess. */
    private static final byte[] JFIF = {'J', 'F', 'I', 'F', 0, 1, 1, 0, 0, 1, 0, 1, 0, 0};

    private static final byte[] EXIF_NAME = {'E', 'x', 'i', 'f', 0, 0};
    private static final byte[] RGB = {'R', 'G', 'B'};

    private final byte[] bytes;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private int position = 2;
    private int width;
    private int height;
    private byte[] components;
    private boolean heldWhole;
    private byte[] adobe;
    private int orientation = 1;
    private int scans;

    private JpegParts(byte[] bytes) {
        this.bytes = bytes;
    }

    static boolean isJpeg(byte[] bytes) {
        return bytes.length > 2 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == START;
    }

    static PictureFile read(byte[] bytes) throws IOException {
        JpegParts parts = new JpegParts(bytes);
        while (parts.segment()) {
            // Each call takes one segment.
        }
        return parts.picture();
    }

    private PictureFile picture() throws IOException {
        if (scans == 0) {
            throw new IOException("no scan");
        }
        ByteArrayOutputStream bare = new ByteArrayOutputStream(kept.size() + 64);
        bare.write(0xFF);
        bare.write(START);
        if (adobe != null) {
            write(bare, ADOBE, adobe);
        } else if (!Arrays.equals(components, RGB)) {
            write(bare, APP0, JFIF);
        }
        kept.writeTo(bare);
        return new PictureFile("jpeg", width, height, heldWhole, orientation, bare.toByteArray());
    }

    /** @return whether more may follow */
    private boolean segment() throws IOException {
        int marker = marker();
        if (marker == END) {
            kept.write(0xFF);
            kept.write(END);
            return false;
        }
        byte[] content = content();
        switch (marker) {
            case BASELINE, EXTENDED, PROGRESSIVE -> frame(marker, content);
            case HUFFMAN_TABLES, QUANTISATION_TABLES, RESTART_INTERVAL -> write(kept, marker, content);
            case SCAN -> scan(content);
            case EXIF -> exif(content);
            case ADOBE -> adobe = content.length >= 12 && content[0] == 'A' ? content : adobe;
            default -> {
                if ((marker & 0xF0) != APP0 && marker != COMMENT) {
                    throw new IOException("a kind of JPEG that is not read: " + Integer.toHexString(marker));
                }
            }
        }
        return true;
    }

    /** The next marker; what stands before it belongs to nothing, and decoders leave it out too. */
    private int marker() throws IOException {
        while (true) {
            if (at(position++) == 0xFF) {
                while (at(position) == 0xFF) {
                    position++;
                }
                int marker = at(position++);
                if (marker != 0) {
                    return marker;
                }
            }
        }
    }

    private byte[] content() throws IOException {
        int length = at(position) << 8 | at(position + 1);
        if (length < 2 || position + length > bytes.length) {
            throw new IOException("a segment does not end");
        }
        byte[] content = Arrays.copyOfRange(bytes, position + 2, position + length);
        position += length;
        return content;
    }

    private void frame(int marker, byte[] content) throws IOException {
        ByteBuffer frame = ByteBuffer.wrap(content);
        int precision = frame.get();
        height = frame.getShort() & 0xFFFF;
        width = frame.getShort() & 0xFFFF;
        int count = frame.get();
        if (components != null || precision != 8 || (count != 1 && count != 3) || content.length != 6 + 3 * count) {
            throw new IOException("a kind of JPEG that is not read");
        }
        components = new byte[count];
        for (int i = 0; i < count; i++) {
            components[i] = content[6 + 3 * i];
        }
        heldWhole = marker == PROGRESSIVE;
        write(kept, marker, content);
    }

    private void scan(byte[] content) throws IOException {
        scans++;
        if (components == null || content.length == 0 || scans > MOST_SCANS) {
            throw new IOException("a scan that can't be");
        }
        heldWhole |= content[0] != components.length;
        write(kept, SCAN, content);
        int from = position;
        while (at(position) != 0xFF || isWithinScan(at(position + 1))) {
            position++;
        }
        kept.write(bytes, from, position - from);
    }

    /** What follows 0xFF inside of a scan: a stuffed zero, a restart, or another 0xFF that fills. */
    private static boolean isWithinScan(int next) {
        return next == 0 || next == 0xFF || (next >= 0xD0 && next <= 0xD7);
    }

    private void exif(byte[] content) {
        if (content.length > EXIF_NAME.length
                && Arrays.equals(content, 0, EXIF_NAME.length, EXIF_NAME, 0, EXIF_NAME.length)) {
            orientation = Orientation.of(Arrays.copyOfRange(content, EXIF_NAME.length, content.length));
        }
    }

    private int at(int index) throws IOException {
        if (index >= bytes.length) {
            throw new IOException("ends too early");
        }
        return bytes[index] & 0xFF;
    }

    private static void write(ByteArrayOutputStream out, int marker, byte[] content) {
        out.write(0xFF);
        out.write(marker);
        out.write(content.length + 2 >> 8);
        out.write(content.length + 2);
        out.writeBytes(content);
    }
}
