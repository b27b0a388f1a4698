package org.lianluo.portal.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lianluo.client.model.Attachment;

class UploadTest {

    @TempDir
    Path folder;

    private final Attachment listed = new Attachment().withId(UUID.randomUUID()).withName("现场\r\n 情况\";x=1.pdf");

    @Test
    void isSavedUnderItsNameWhateverThatSays() throws IOException {
        Path kept = Files.writeString(folder.resolve("kept"), "%PDF");

        Response answer = Upload.saved(List.of(listed), listed.getId(), kept.toFile());

        assertThat(answer.getHeaderString(HttpHeaders.CONTENT_DISPOSITION))
                .isEqualTo("attachment; filename*=UTF-8''"
                        + "%E7%8E%B0%E5%9C%BA%0D%0A%20%E6%83%85%E5%86%B5%22%3Bx%3D1.pdf");
        assertThat(answer.getMediaType().toString()).isEqualTo("application/octet-stream");
        assertThat(answer.getHeaderString("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void nothingStaysOfWhatWasSentOn() throws IOException {
        Path kept = Files.writeString(folder.resolve("kept"), "%PDF");

        try (InputStream sent = (InputStream)
                Upload.saved(List.of(), listed.getId(), kept.toFile()).getEntity()) {
            assertThat(sent.readAllBytes()).hasSize(4);
        }

        assertThat(kept).doesNotExist();
    }
}
