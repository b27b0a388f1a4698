package org.lianluo.portal.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The fonts of this machine, and one with Chinese characters, which a bare server lacks: the one that letters are set in. */
final class Fonts {
    private Fonts() {}

    /** Written into that folder. */
    static Path configuredIn(Path folder) throws IOException {
        Path ours = Path.of("..", "handling", "src", "main", "resources", "fonts")
                .toAbsolutePath()
                .normalize();
        return Files.writeString(folder.resolve("fonts.conf"), """
                <?xml version="1.0"?>
                <!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
                <fontconfig>
                  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
                  <dir>%s</dir>
                  <cachedir>%s</cachedir>
                </fontconfig>
                """.formatted(ours, folder.resolve("font-cache")));
    }
}
