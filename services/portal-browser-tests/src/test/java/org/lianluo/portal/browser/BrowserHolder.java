package org.lianluo.portal.browser;

/** A JVM with a browser, which a test kills. */
final class BrowserHolder {
    private BrowserHolder() {}

    public static void main(String[] arguments) throws Exception {
        try (Browser browser = Browser.start()) {
            browser.person(Size.PHONE);
            System.out.println("up");
            System.in.read();
        }
    }
}
