package org.lianluo.shared.attachments;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** What an operator can set, all under {@code lianluo.attachments}. */
@ConfigMapping(prefix = "lianluo.attachments")
public interface AttachmentSettings {

    /** Where the bytes of files are kept. */
    Path folder();

    /** Most bytes of one file; the routes that take files must let a little more through. */
    @WithDefault("20M")
    MemorySize mostBytes();

    /** Most files of one case. */
    @WithDefault("20")
    int mostPerCase();

    /** How often files that belong to nothing are deleted. */
    String sweepEvery();

    /** A virus scanner; without one, the checks of the content alone decide. */
    Clamav clamav();

    /** ClamAV's daemon. */
    interface Clamav {

        /** Host and port of {@code clamd}. */
        Optional<String> address();

        /** How long it may take for one file. */
        @WithDefault("30S")
        Duration timeout();
    }
}
