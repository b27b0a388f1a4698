package org.lianluo.portal.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/** A running browser without windows, driven over the DevTools protocol. It ends with this JVM at the latest. */
final class Chromium implements AutoCloseable {
    /** The full JDK package of Debian 12 brings all but one of them. */
    private static final String APT = "apt-get install --no-install-recommends libatk-bridge2.0-0 libxcomposite1"
            + " libxdamage1 libxfixes3 libxrandr2 libgbm1 libxkbcommon0 libpango-1.0-0 libcairo2";

    private static final String READY = "DevTools listening on ";

    private static final List<String> FLAGS = List.of(
            "--remote-debugging-port=0",
            "--window-size=1280,900",
            // It opens the pages of tests alone, and its sandbox works neither for root nor in most containers.
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--hide-scrollbars",
            // Several people have a page each, and all but one of them is in the background.
            "--disable-background-timer-throttling",
            "--disable-backgrounding-occluded-windows",
            "--disable-renderer-backgrounding",
            // It calls nobody but the pages.
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run",
            "--no-default-browser-check");

    private final Leash leash;
    private final Path profile;
    private final String address;

    private Chromium(Leash leash, Path profile, String address) {
        this.leash = leash;
        this.profile = profile;
        this.address = address;
    }

    /** The one that {@code LIANLUO_BROWSER} names, else the one of the Maven artifact, else one on the path. */
    static ChromiumProgram find() {
        String named = System.getenv("LIANLUO_BROWSER");
        if (named != null && !named.isBlank()) {
            return InstalledChromium.named(named);
        }
        MavenChromium ours = MavenChromium.unpacked();
        return ours.hindrance()
                .map(hindrance -> insteadOfOurs(hindrance, System.getenv("PATH")))
                .orElse(ours);
    }

    static ChromiumProgram insteadOfOurs(String hindrance, String path) {
        return InstalledChromium.on(path)
                .orElseThrow(() -> new IllegalStateException("No browser can run here. The Chromium of the build "
                        + hindrance + ", and no other is on the path. Do one of these:\n  " + APT
                        + "\n  apt-get install chromium\n  set LIANLUO_BROWSER to the path of a Chromium\n"
                        + "  mvn -Dbrowser=none ..., which looks at no page"));
    }

    static Chromium start(ChromiumProgram program, Path log) {
        try {
            // A short name: the address of a socket lies in there, and may have 107 characters.
            Path profile = Files.createTempDirectory("chromium-");
            List<String> command = new ArrayList<>(program.command(profile));
            command.addAll(FLAGS);
            command.add("--user-data-dir=" + profile);
            Map<String, String> environment = new HashMap<>(program.environment());
            environment.put("FONTCONFIG_FILE", Fonts.configuredIn(profile).toString());
            Leash leash = Leash.start(profile, command, environment);
            return new Chromium(leash, profile, awaitReady(leash, log));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String awaitReady(Leash leash, Path log) throws IOException {
        CompletableFuture<String> address = new CompletableFuture<>();
        Files.createDirectories(log.toAbsolutePath().getParent());
        Thread reader = new Thread(() -> read(leash, log, address), "chromium-log");
        reader.setDaemon(true);
        reader.start();
        try {
            return address.orTimeout(60, TimeUnit.SECONDS).join();
        } catch (CompletionException e) {
            leash.close();
            throw new IllegalStateException("Chromium did not start; it said:\n" + Files.readString(log), e.getCause());
        }
    }

    private static void read(Leash leash, Path log, CompletableFuture<String> address) {
        try (BufferedReader said = new BufferedReader(new InputStreamReader(leash.output(), UTF_8));
                Writer file = Files.newBufferedWriter(log)) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                file.write(line + "\n");
                file.flush();
                if (line.startsWith(READY)) {
                    address.complete(line.substring(READY.length()));
                }
            }
            address.completeExceptionally(new IOException("it has ended"));
        } catch (IOException e) {
            address.completeExceptionally(e);
        }
    }

    /** Where its DevTools listen. */
    String address() {
        return address;
    }

    /** A folder of this run alone, which goes with the browser. */
    Path profile() {
        return profile;
    }

    @Override
    public void close() {
        try {
            leash.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
