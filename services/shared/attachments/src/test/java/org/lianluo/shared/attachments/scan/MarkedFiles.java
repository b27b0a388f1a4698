package org.lianluo.shared.attachments.scan;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Finds a mark in the place of a virus, as long as it looks. */
@ApplicationScoped
public class MarkedFiles implements FileScanner {

    public static final String MARK = "HARMFUL-FOR-A-TEST";

    private volatile boolean looking = true;

    @Override
    public Optional<String> scan(byte[] bytes) {
        return looking && new String(bytes, StandardCharsets.ISO_8859_1).contains(MARK)
                ? Optional.of("Test.Mark")
                : Optional.empty();
    }

    public void look(boolean now) {
        looking = now;
    }
}
