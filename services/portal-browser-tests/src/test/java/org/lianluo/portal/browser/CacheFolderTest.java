package org.lianluo.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheFolderTest {
    @TempDir
    Path root;

    @Test
    void twoBuildsThatUnpackAtOnceShareOneWholeFolder() throws Exception {
        CyclicBarrier midway = new CyclicBarrier(2);
        CacheFolder.Unpacking unpacking = folder -> {
            Files.writeString(folder.resolve("first"), "1");
            await(midway);
            Files.writeString(folder.resolve("second"), "2");
        };

        CompletableFuture<Path> one =
                CompletableFuture.supplyAsync(() -> CacheFolder.unpackedOnce(root, "browser", unpacking));
        Path two = CacheFolder.unpackedOnce(root, "browser", unpacking);

        assertThat(one.get(30, TimeUnit.SECONDS)).isEqualTo(two).isEqualTo(root.resolve("browser"));
        assertThat(two.resolve("first")).exists();
        assertThat(two.resolve("second")).exists();
        assertThat(root).isDirectoryNotContaining("glob:**unpacking-*");
    }

    @Test
    void whatIsThereIsNotUnpackedAgain() {
        CacheFolder.unpackedOnce(root, "browser", folder -> Files.writeString(folder.resolve("file"), "first"));

        Path again = CacheFolder.unpackedOnce(root, "browser", folder -> {
            throw new IOException("asked twice");
        });

        assertThat(again.resolve("file")).hasContent("first");
    }

    @Test
    void anInterruptedUnpackingLeavesNothing() {
        assertThatThrownBy(() -> CacheFolder.unpackedOnce(root, "browser", folder -> {
                    Files.writeString(folder.resolve("half"), "a file");
                    throw new IOException("disk full");
                }))
                .hasMessageContaining("disk full");

        assertThat(root).isEmptyDirectory();
    }

    private static void await(CyclicBarrier barrier) throws IOException {
        try {
            barrier.await(30, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IOException(e);
        }
    }
}
