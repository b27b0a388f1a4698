package org.lianluo.shared.attachments.image;

import java.io.IOException;

/**
 * What the parts of an image file say before any pixel is decoded, and the file without what is not needed to decode them.
 * So the decoder never sees text, colour profiles, thumbnails or a second image, which may be made to unpack into anything.
 *
 * @param format {@code jpeg} or {@code png}
 * @param heldWhole whether the decoder goes over the whole image several times: progressive, interlaced
 * @param orientation how it is to be turned, 1 to 8 as in EXIF (CIPA DC-008)
 * @param content the file, bare
 */
record PictureFile(String format, int width, int height, boolean heldWhole, int orientation, byte[] content) {

    /** A JPEG has no longer side; a PNG has no reason to. */
    static final int LONGEST_SIDE = 65_535;

    PictureFile {
        if (width < 1 || height < 1 || width > LONGEST_SIDE || height > LONGEST_SIDE) {
            throw new IllegalArgumentException("no size of a picture: " + width + " × " + height);
        }
    }

    /**
     * @throws IOException if it is neither JPEG nor PNG, or not whole
     * @throws RuntimeException if its parts contradict each other
     */
    static PictureFile read(byte[] bytes) throws IOException {
        if (PngParts.isPng(bytes)) {
            return PngParts.read(bytes);
        }
        if (JpegParts.isJpeg(bytes)) {
            return JpegParts.read(bytes);
        }
        throw new IOException("neither JPEG nor PNG");
    }

    long pixels() {
        return (long) width * height;
    }
}
