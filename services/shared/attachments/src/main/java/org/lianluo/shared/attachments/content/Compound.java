package org.lianluo.shared.attachments.content;

import java.nio.charset.StandardCharsets;

/** Microsoft's compound file: old Office documents, macros, embedded objects, and what an encrypted document is put into. */
final class Compound {

    private static final byte[] MAGIC = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private Compound() {}

    static boolean isCompound(byte[] bytes) {
        return Bytes.startsWith(bytes, MAGIC);
    }

    static boolean isEncryptedPackage(byte[] bytes) {
        return isCompound(bytes) && Bytes.indexOf(bytes, ENCRYPTED, 0, bytes.length) >= 0;
    }
}
