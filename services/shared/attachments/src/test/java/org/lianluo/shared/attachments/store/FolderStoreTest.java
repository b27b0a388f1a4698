package org.lianluo.shared.attachments.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.configuration.MemorySize;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lianluo.shared.attachments.AttachmentSettings;

class FolderStoreTest {

    private static final byte[] BYTES = {1, 2, 3};

    @TempDir
    Path folder;

    @Test
    void twoReplicasShareAFolder() throws IOException {
        UUID id = UUID.randomUUID();
        store().write(id, BYTES);

        assertThat(store().find(id)).hasValueSatisfying(path -> assertThat(path).hasBinaryContent(BYTES));
        store().delete(id);
        assertThat(store().find(id)).isEmpty();
        assertThat(files()).isEmpty();
    }

    @Test
    void writingOnceMoreGivesTheSame() throws IOException {
        UUID id = UUID.randomUUID();
        store().write(id, BYTES);
        store().write(id, BYTES);

        assertThat(files()).hasSize(1);
    }

    @Test
    void whatWasNotFinishedIsNeverFoundAndGoesWithTheFile() throws IOException {
        UUID id = UUID.randomUUID();
        store().write(id, BYTES);
        Path place = store().find(id).orElseThrow();
        Files.move(place, place.resolveSibling(id + ".part"));

        assertThat(store().find(id)).isEmpty();
        store().delete(id);
        assertThat(files()).isEmpty();
    }

    private java.util.List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private FolderStore store() {
        return new FolderStore(new AttachmentSettings() {
            @Override
            public Path folder() {
                return folder;
            }

            @Override
            public MemorySize mostBytes() {
                return new MemorySize(BigInteger.ONE);
            }

            @Override
            public int mostPerCase() {
                return 1;
            }

            @Override
            public String sweepEvery() {
                return "off";
            }

            @Override
            public Clamav clamav() {
                return null;
            }
        });
    }
}
