package org.lianluo.local;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Properties;
import java.util.Set;

/** Random secrets of one state directory: made on first use, kept in a file that only its owner reads. */
final class Secrets {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path file;
    private final Properties values = new Properties();

    Secrets(StateDirectory state) {
        file = state.configuration("secrets.properties");
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                values.load(reader);
            } catch (IOException e) {
                throw new StartFailure("Cannot read " + file + ": " + e.getMessage(), e);
            }
        }
    }

    Path file() {
        return file;
    }

    /** A password of 128 bits. */
    synchronized String password(String name) {
        return values.containsKey(name)
                ? values.getProperty(name)
                : keep(name, HexFormat.of().formatHex(random(16)));
    }

    /** A key of 256 bits in base64. */
    synchronized String key(String name) {
        return values.containsKey(name)
                ? values.getProperty(name)
                : keep(name, Base64.getEncoder().encodeToString(random(32)));
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    private String keep(String name, String value) {
        values.setProperty(name, value);
        try {
            if (!Files.exists(file)) {
                Files.createFile(
                        file,
                        PosixFilePermissions.asFileAttribute(Set.copyOf(PosixFilePermissions.fromString("rw-------"))));
            }
            try (Writer writer = Files.newBufferedWriter(file)) {
                values.store(writer, "Secrets of this local suite");
            }
        } catch (IOException e) {
            throw new StartFailure("Cannot write " + file + ": " + e.getMessage(), e);
        }
        return value;
    }
}
