package org.lianluo.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What phones and kiosks of 2019 can't read is in no style sheet and no script; nothing lowers it, as there is no bundler. */
class OldWebViewsTest {

    private static final Path FILES = Path.of("src/main/resources/META-INF/resources");
    private static final Pattern NOTES = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern LINE_NOTES = Pattern.compile("(?m)^\\s*//.*$");
    private static final Pattern NEWER_SCRIPT = Pattern.compile(
            "=>|`|\\?\\.[a-zA-Z(\\[]|\\?\\?|\\basync\\b|\\bawait\\b|\\bclass\\b|\\.\\.\\.|\\bimport\\b");
    private static final Pattern NEWER_STYLE = Pattern.compile(
            "&|:has\\(|:is\\(|:where\\(|@layer|@container|color-mix\\(|\\binset:|clamp\\(|aspect-ratio");

    @ParameterizedTest
    @MethodSource("scripts")
    void scriptsAreOld(Path script) throws IOException {
        String code = LINE_NOTES
                .matcher(NOTES.matcher(Files.readString(script)).replaceAll(""))
                .replaceAll("");

        assertThat(NEWER_SCRIPT.matcher(code).results().map(found -> found.group()))
                .isEmpty();
    }

    static List<Path> scripts() throws IOException {
        try (Stream<Path> all = Files.walk(FILES)) {
            return all.filter(file -> file.toString().endsWith(".js")).sorted().toList();
        }
    }

    @Test
    void stylesAreOld() throws IOException {
        String styles = styles();

        assertThat(NEWER_STYLE.matcher(styles).results().map(found -> found.group()))
                .isEmpty();
    }

    /** A rule stands in a rule only where that one is an at-rule. */
    @Test
    void noRuleIsNested() throws IOException {
        Matcher braces = Pattern.compile("([^{};]*)([{}])").matcher(styles());
        int inRules = 0;
        int inAtRules = 0;
        while (braces.find()) {
            if (braces.group(2).equals("}")) {
                if (inRules > 0) {
                    inRules--;
                } else {
                    inAtRules--;
                }
            } else if (braces.group(1).trim().startsWith("@media")) {
                inAtRules++;
            } else {
                assertThat(inRules).as(braces.group(1).trim()).isZero();
                inRules++;
            }
        }
        assertThat(inRules + inAtRules).isZero();
    }

    private static String styles() throws IOException {
        return NOTES.matcher(Files.readString(FILES.resolve("static/portal.css")))
                .replaceAll("");
    }
}
