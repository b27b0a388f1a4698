package org.lianluo.portal.browser;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.lianluo.local.Suite;
import org.lianluo.local.demo.DemoLoad;
import org.lianluo.local.demo.DemoReceipt;

/**
 * Starts the suite with its demo data before the first test that looks at the portal; it ends with the JVM. With {@code
 * -Dportal=http://127.0.0.1:8080} the suite that runs there is looked at, and what it has is changed.
 */
final class PortalExtension implements BeforeAllCallback {
    private static final String RUNNING = System.getProperty("portal", "");

    private static volatile Suite suite;

    @Override
    public void beforeAll(ExtensionContext context) {
        if (suite == null && RUNNING.isEmpty()) {
            Suite starting = Suite.startTemporary();
            new DemoLoad(
                            starting.state(),
                            starting.gatewayUrl(),
                            starting.tokenUrl(),
                            starting.managementUrls(),
                            line -> {})
                    .run();
            suite = starting;
        }
    }

    /** The address of a page. */
    static String address(String path) {
        return (RUNNING.isEmpty() ? suite.gatewayUrl() : RUNNING) + path;
    }

    /** The receipt of a demo opinion whose answer waits to be rated. */
    static DemoReceipt receipt() {
        return DemoReceipt.kept(suite.state()).orElseThrow();
    }
}
