package org.lianluo.portal.browser;

import com.sun.jna.Native;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Main class of a JVM that becomes a Chromium without windows. It has a JVM of its own, since {@code libcef.so} takes over
 * signals, threads and the exit of the process that loads it.
 */
final class CefHost {
    private CefHost() {}

    /** The folder of the library, the profile, and Chromium's own arguments. */
    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]);
        Path profile = Path.of(arguments[1]);
        List<String> chromium = new ArrayList<>(List.of("chromium"));
        chromium.addAll(List.of(arguments).subList(2, arguments.length));

        Cef cef = Native.load(folder.resolve("libcef.so").toString(), Cef.class);
        if (cef.cef_api_hash(Cef.API_VERSION, 0) == null) {
            throw new IllegalStateException("libcef.so does not speak API version " + Cef.API_VERSION);
        }
        if (cef.cef_initialize(new Cef.MainArguments(chromium), settings(folder, profile), null, null) == 0) {
            throw new IllegalStateException("cef_initialize failed");
        }
        cef.cef_run_message_loop();
    }

    private static Cef.Settings settings(Path folder, Path profile) {
        Cef.Settings settings = new Cef.Settings();
        settings.noSandbox = 1;
        settings.noSignalHandlers = 1;
        settings.subprocess.set(folder.resolve("jcef_helper"));
        settings.rootCache.set(profile);
        settings.logFile.set(profile.resolve("cef.log"));
        settings.resources.set(folder);
        settings.locales.set(folder.resolve("locales"));
        return settings;
    }
}
