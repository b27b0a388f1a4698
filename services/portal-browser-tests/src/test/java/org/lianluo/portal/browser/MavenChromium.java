package org.lianluo.portal.browser;

import com.sun.jna.Native;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.zip.GZIPInputStream;

/** The Chromium of the Maven artifact, for Linux on x86-64: a library, which {@link CefHost} turns into a program. */
final class MavenChromium implements ChromiumProgram {
    private static final String ARTIFACT = "jcef-natives-linux-amd64";

    private final Path folder;

    private MavenChromium(Path folder) {
        this.folder = folder;
    }

    static MavenChromium unpacked() {
        String name = ARTIFACT + "-" + version();
        return new MavenChromium(CacheFolder.unpackedOnce(name, folder -> unpack(name, folder)));
    }

    /** What keeps it from running here, if anything does. */
    Optional<String> hindrance() {
        if (!"amd64".equals(System.getProperty("os.arch"))) {
            return Optional.of("is for Linux on x86-64");
        }
        return missing(dependencies()).map(libraries -> "lacks " + libraries);
    }

    /** The libraries that {@code ldd} did not find. */
    static Optional<String> missing(String dependencies) {
        List<String> missing = dependencies
                .lines()
                .filter(line -> line.endsWith("=> not found"))
                .map(line -> line.strip().split(" ")[0])
                .toList();
        return missing.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", missing));
    }

    @Override
    public List<String> command(Path profile) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx96m",
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-Djna.tmpdir=" + profile,
                "-cp",
                source(CefHost.class) + ":" + source(Native.class),
                CefHost.class.getName(),
                folder.toString(),
                profile.toString(),
                "--ozone-platform=headless");
    }

    @Override
    public Map<String, String> environment() {
        return Map.of("LD_LIBRARY_PATH", folder.toString());
    }

    private static Path source(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        return Path.of(URI.create(source.getLocation().toString()));
    }

    private static String version() {
        Properties maven = new Properties();
        try (InputStream found = resource("/META-INF/maven/me.friwi/" + ARTIFACT + "/pom.properties")) {
            maven.load(found);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return maven.getProperty("version");
    }

    private static void unpack(String name, Path folder) throws IOException {
        Process tar = new ProcessBuilder("tar", "-x", "-C", folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (InputStream archive = new GZIPInputStream(resource("/" + name + ".tar.gz"));
                OutputStream unpacking = tar.getOutputStream()) {
            archive.transferTo(unpacking);
        }
        if (end(tar) != 0) {
            throw new IOException("tar failed");
        }
    }

    private static InputStream resource(String name) throws IOException {
        InputStream found = MavenChromium.class.getResourceAsStream(name);
        if (found == null) {
            throw new IOException(name + " is not on the class path");
        }
        return found;
    }

    private String dependencies() {
        try {
            ProcessBuilder builder =
                    new ProcessBuilder("ldd", folder.resolve("libcef.so").toString());
            builder.environment().putAll(environment());
            Process ldd = builder.redirectErrorStream(true).start();
            String found = new String(ldd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            end(ldd);
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int end(Process process) {
        return process.onExit().join().exitValue();
    }
}
