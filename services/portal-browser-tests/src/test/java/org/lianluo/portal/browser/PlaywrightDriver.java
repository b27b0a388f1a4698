package org.lianluo.portal.browser;

import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.impl.driver.jar.DriverJar;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Map;

/** Playwright's driver. By itself every JVM unpacks it anew, and it downloads browsers. */
final class PlaywrightDriver {
    /** A driver that lies in a folder is used as it is, and downloads nothing. */
    private static final String FOLDER = "playwright.cli.dir";

    /**
     * A page of the Maven artifact's Chromium calls itself {@code other} until it has loaded something. Without this the
     * driver lets go of it, and neither contexts nor pages can be made.
     */
    private static final String ATTACH_TO_OTHER = "PW_CHROMIUM_ATTACH_TO_OTHER";

    private PlaywrightDriver() {}

    /** What it leaves behind lies in {@code temporary}. */
    static Playwright start(Path temporary) {
        if (System.getProperty(FOLDER) == null) {
            String name = "playwright-" + Playwright.class.getPackage().getImplementationVersion();
            Path folder = CacheFolder.unpackedOnce(name, PlaywrightDriver::unpack);
            System.setProperty(FOLDER, folder.toString());
        }
        return Playwright.create(
                new CreateOptions().setEnv(Map.of(ATTACH_TO_OTHER, "1", "TMPDIR", temporary.toString())));
    }

    private static void unpack(Path folder) throws IOException {
        try {
            DriverJar.installDriverTo(folder);
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }
}
