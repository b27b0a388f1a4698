package org.lianluo.shared.attachments.image;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How an image is to be turned to stand upright: the tag Orientation of EXIF, and nothing else of it. */
final class Orientation {

    static final int UPRIGHT = 1;

    private static final int TAG = 0x0112;
    private static final int SHORT = 3;
    private static final int ENTRY = 12;

    private Orientation() {}

    /**
     * Reads it from the TIFF structure that EXIF is.
     *
     * @return 1 to 8; 1 where it says nothing that can be read
     */
    static int of(byte[] exif) {
        try {
            return in(ByteBuffer.wrap(exif));
        } catch (BufferUnderflowException | IndexOutOfBoundsException e) {
            // It points to where nothing is: the photo is taken as it lies, as every viewer would show it.
            return UPRIGHT;
        }
    }

    private static int in(ByteBuffer exif) {
        exif.order(exif.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = exif.getInt(4);
        int entries = exif.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY;
            if ((exif.getShort(entry) & 0xFFFF) == TAG && exif.getShort(entry + 2) == SHORT) {
                int value = exif.getShort(entry + 8);
                return value >= 1 && value <= 8 ? value : UPRIGHT;
            }
        }
        return UPRIGHT;
    }
}
