package org.lianluo.apichecks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleaseTest {

    private static final Path COMMITTED = Path.of(System.getProperty("lianluo.root"), "api-specs/openapi");

    private static final String DOCUMENT = """
            openapi: 3.1.0
            info: {title: Things, version: "1"}
            paths:
              /a: {get: {responses: {"200": {description: x}}}}
              /b: {get: {responses: {"200": {description: x}}}}
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void release() throws IOException {
        Files.createDirectory(folder.resolve("released"));
        Files.writeString(folder.resolve("released/things.yaml"), DOCUMENT);
        Files.writeString(folder.resolve("things.yaml"), DOCUMENT.replace("/b:", "/c:"));
    }

    @Test
    void nothingBreaksTheClientsOfTheLastRelease() throws IOException {
        new Release(COMMITTED).check();
    }

    @Test
    void theCommittedDocumentsCanBeCompared() throws IOException {
        for (Path document : Release.documents(COMMITTED)) {
            String text = Files.readString(document);
            assertThat(BreakingChanges.between(text, text))
                    .as(document.toString())
                    .isEmpty();
        }
    }

    @Test
    void aBreakThatIsNotDeclaredFails() throws IOException {
        declare("{}");

        assertThatThrownBy(() -> new Release(folder).check())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("GET /b: gone");
    }

    @Test
    void aDeclaredBreakPasses() throws IOException {
        declare("things: {\"GET /b: gone\": nobody called it}");

        new Release(folder).check();
    }

    @Test
    void aDeclarationWithoutAReasonFails() throws IOException {
        declare("things: {\"GET /b: gone\": \"\"}");

        assertThatThrownBy(() -> new Release(folder).check())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("reasons");
    }

    @Test
    void aDeclarationThatNoLongerHoldsFails() throws IOException {
        declare("things: {\"GET /b: gone\": nobody called it, \"GET /a: gone\": nor this}");

        assertThatThrownBy(() -> new Release(folder).check())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("GET /a: gone");
    }

    @Test
    void aReleasedServiceWhoseDocumentIsGoneFails() throws IOException {
        declare("{}");
        Files.delete(folder.resolve("things.yaml"));

        assertThatThrownBy(() -> new Release(folder).check()).isInstanceOf(AssertionError.class);
    }

    private void declare(String yaml) throws IOException {
        Files.writeString(folder.resolve("released/declared-breaks.yaml"), yaml);
    }
}
