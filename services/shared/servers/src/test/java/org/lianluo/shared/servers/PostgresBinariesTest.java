package org.lianluo.shared.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two builds that need PostgreSQL's programs at once. */
class PostgresBinariesTest {

    @Test
    void whoComesSecondUsesWhatTheFirstUnpacked(@TempDir Path folder) throws IOException {
        Path home = Files.createDirectory(folder.resolve("home"));
        Files.writeString(home.resolve("program"), "first");
        Path beside = Files.createDirectory(folder.resolve("beside"));
        Files.writeString(beside.resolve("program"), "second");

        PostgresBinaries.moveUnlessThere(beside, home);

        assertThat(home.resolve("program")).hasContent("first");
        assertThat(beside).doesNotExist();
    }
}
