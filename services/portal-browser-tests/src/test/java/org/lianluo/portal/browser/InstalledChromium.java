package org.lianluo.portal.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A Chromium that somebody installed. */
record InstalledChromium(Path program) implements ChromiumProgram {
    private static final List<String> NAMES = List.of("chromium", "google-chrome");

    static InstalledChromium named(String program) {
        if (!Files.isExecutable(Path.of(program))) {
            throw new IllegalStateException("LIANLUO_BROWSER names no program: " + program);
        }
        return new InstalledChromium(Path.of(program));
    }

    static Optional<ChromiumProgram> on(String path) {
        return NAMES.stream()
                .flatMap(name -> Stream.of(path.split(File.pathSeparator)).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .map(InstalledChromium::new);
    }

    @Override
    public List<String> command(Path profile) {
        return List.of(program.toString(), "--headless=new");
    }
}
