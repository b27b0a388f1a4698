package org.lianluo.shared.attachments.content;

import java.util.Arrays;

/** Looks for bytes within bytes. */
final class Bytes {

    private Bytes() {}

    static boolean startsWith(byte[] bytes, byte[] wanted) {
        return isAt(bytes, 0, wanted);
    }

    static boolean isAt(byte[] bytes, int at, byte[] wanted) {
        return at >= 0
                && bytes.length - at >= wanted.length
                && Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length);
    }

    /** The first place in a range where all of it stands; -1 for none. */
    static int indexOf(byte[] bytes, byte[] wanted, int from, int to) {
        for (int at = Math.max(from, 0); at <= Math.min(to, bytes.length) - wanted.length; at++) {
            if (bytes[at] == wanted[0] && isAt(bytes, at, wanted)) {
                return at;
            }
        }
        return -1;
    }

    /** The last place before another; -1 for none. */
    static int lastIndexOf(byte[] bytes, byte[] wanted, int before) {
        for (int at = Math.min(before, bytes.length) - wanted.length; at >= 0; at--) {
            if (bytes[at] == wanted[0] && isAt(bytes, at, wanted)) {
                return at;
            }
        }
        return -1;
    }
}
