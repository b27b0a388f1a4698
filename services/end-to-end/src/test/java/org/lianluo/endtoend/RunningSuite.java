package org.lianluo.endtoend;

import io.restassured.RestAssured;
import java.time.Clock;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.lianluo.local.Suite;
import org.lianluo.testkit.SuiteTime;

/** Starts the suite before the first journey; it ends with the JVM. */
public final class RunningSuite implements BeforeAllCallback {

    private static volatile Suite suite;
    private static volatile SuiteTime time;

    @Override
    public void beforeAll(ExtensionContext context) {
        if (suite == null) {
            suite = Suite.startTemporary();
            time = new SuiteTime(
                    suite.postgres(), service -> suite.service(service).managementUrl(), Clock.systemUTC());
            RestAssured.baseURI = suite.gatewayUrl();
            // The gateway limits each caller; asking twice a second is plenty.
            Awaitility.setDefaultPollInterval(Duration.ofMillis(500));
            Directory.enter();
        }
    }

    static Suite suite() {
        return suite;
    }

    /** The suite's time; only journeys of {@code InTime} move it, in a suite of their own. */
    static SuiteTime time() {
        return time;
    }
}
