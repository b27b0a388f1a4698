package org.lianluo.endtoend;

import io.restassured.RestAssured;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.lianluo.local.Suite;

/** Starts the suite before the first journey; it ends with the JVM. */
public final class RunningSuite implements BeforeAllCallback {

    private static Suite suite;

    @Override
    public void beforeAll(ExtensionContext context) {
        suite();
    }

    static synchronized Suite suite() {
        if (suite == null) {
            suite = Suite.startTemporary();
            RestAssured.baseURI = suite.gatewayUrl();
            Directory.enter();
        }
        return suite;
    }
}
