package org.lianluo.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a browser is found, and what is said where none is. */
class ChromiumTest {
    @TempDir
    Path folder;

    @Test
    void saysWhatItSaidWhenItDoesNotStart() {
        ChromiumProgram broken = profile -> List.of("bash", "-c", "echo no screen; exit 1");

        assertThatThrownBy(() -> Chromium.start(broken, folder.resolve("chromium.log")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Chromium did not start; it said:\nno screen");
    }

    @Test
    void takesAnInstalledOneWhereOursCannotRun() throws Exception {
        Path installed = program("google-chrome");

        ChromiumProgram found = Chromium.insteadOfOurs("lacks libgbm.so.1", "/nowhere:" + folder);

        assertThat(found).isEqualTo(new InstalledChromium(installed));
    }

    @Test
    void saysOnceAndClearlyWhatAMachineWithoutABrowserNeeds() {
        assertThatThrownBy(() -> Chromium.insteadOfOurs("lacks libgbm.so.1", folder.toString()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("The Chromium of the build lacks libgbm.so.1")
                .hasMessageContaining("apt-get install --no-install-recommends libatk-bridge2.0-0")
                .hasMessageContaining("LIANLUO_BROWSER")
                .hasMessageContaining("-Dbrowser=none");
    }

    @Test
    void namesTheLibrariesThatAreMissing() {
        String dependencies = """
                \tlibc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f)
                \tlibgbm.so.1 => not found
                \tlibcairo.so.2 => not found
                """;

        assertThat(MavenChromium.missing(dependencies)).contains("libgbm.so.1, libcairo.so.2");
        assertThat(MavenChromium.missing("\tlibc.so.6 => /lib/libc.so.6 (0x00007f)"))
                .isEmpty();
    }

    @Test
    void refusesANameThatIsNoProgram() throws Exception {
        assertThat(InstalledChromium.named(program("my-browser").toString()).command(folder))
                .contains(folder.resolve("my-browser").toString());
        assertThatThrownBy(() -> InstalledChromium.named("/nowhere/chromium"))
                .hasMessage("LIANLUO_BROWSER names no program: /nowhere/chromium");
    }

    private Path program(String name) throws Exception {
        return Files.createFile(
                folder.resolve(name),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
    }
}
