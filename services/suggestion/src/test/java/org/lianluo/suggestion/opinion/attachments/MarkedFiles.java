package org.lianluo.suggestion.opinion.attachments;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.lianluo.shared.attachments.scan.FileScanner;

/** Finds a mark in the place of a virus. */
@ApplicationScoped
class MarkedFiles implements FileScanner {

    static final String MARK = "HARMFUL-FOR-A-TEST";

    @Override
    public Optional<String> scan(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1).contains(MARK)
                ? Optional.of("Test.Mark")
                : Optional.empty();
    }
}
