package org.lianluo.shared.servers;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Properties;
import java.util.function.Supplier;
import org.lianluo.shared.servers.process.StartFailure;
import org.lianluo.shared.servers.process.StateDirectory;

/** Random secrets of one state directory: made on first use, kept in a file that only its owner reads. */
public final class Secrets {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path file;

    public Secrets(StateDirectory state) {
        file = state.configuration("secrets.properties");
    }

    public Path file() {
        return file;
    }

    /** A password of 128 bits. */
    public String password(String name) {
        return kept(name, () -> HexFormat.of().formatHex(random(16)));
    }

    /** A key of 256 bits in base64. */
    public String key(String name) {
        return kept(name, () -> Base64.getEncoder().encodeToString(random(32)));
    }

    // The servers of a suite start in parallel, each with its own view of the one file.
    private String kept(String name, Supplier<String> maker) {
        synchronized (Secrets.class) {
            Properties values = read();
            String value = values.getProperty(name);
            if (value == null) {
                value = maker.get();
                values.setProperty(name, value);
                write(values);
            }
            return value;
        }
    }

    private Properties read() {
        Properties values = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                values.load(reader);
            } catch (IOException e) {
                throw new StartFailure("Cannot read " + file + ": " + e.getMessage(), e);
            }
        }
        return values;
    }

    private void write(Properties values) {
        StringWriter text = new StringWriter();
        try {
            values.store(text, "Secrets of this local suite");
        } catch (IOException e) {
            throw new StartFailure("Cannot write " + file + ": " + e.getMessage(), e);
        }
        PrivateFile.write(file, text.toString());
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
