package org.lianluo.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page of help has a picture in each language, light enough for a phone. */
class HelpPagesTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final long MOST_BYTES = 40_960;

    static Stream<String> pages() throws IOException {
        try (Stream<Path> files = Files.list(RESOURCES.resolve("templates/help"))) {
            return files
                    .map(file -> file.getFileName().toString().replace(".html", ""))
                    .filter(name -> !name.equals("index"))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void hasAPictureInEachLanguage(String name) throws IOException {
        assertThat(Files.readString(RESOURCES.resolve("templates/help/" + name + ".html")))
                .contains("{#look name='" + name + "'");
        for (String language : new String[] {"zh", "en"}) {
            Path picture = RESOURCES.resolve("META-INF/resources/static/help/" + name + "-" + language + ".webp");
            assertThat(picture).exists();
            assertThat(Files.size(picture)).isBetween(1_000L, MOST_BYTES);
        }
    }
}
