package org.lianluo.portal.browser;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.opentest4j.TestAbortedException;

/** Gives tests the {@link Browser} that all of them share; after each test the people in it are gone. */
final class BrowserExtension implements BeforeAllCallback, AfterEachCallback, ParameterResolver {
    private static final Namespace NAMESPACE = Namespace.create(BrowserExtension.class);

    private static boolean missing;

    /** A machine without a browser is one failure, however many tests would want it. */
    @Override
    public void beforeAll(ExtensionContext context) {
        if (missing) {
            throw new TestAbortedException("There is no browser; the first failure says why.");
        }
        missing = true;
        browser(context);
        missing = false;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        browser(context).sendAway();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Browser resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return browser(context);
    }

    /** The root's store closes it when all tests have run. */
    private static Browser browser(ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(Browser.class, key -> Browser.start(), Browser.class);
    }
}
