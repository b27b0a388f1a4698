/**
 * Tests that look at pages in a real browser, and what they need for it: a Chromium that comes with the build, and
 * {@link org.lianluo.portal.browser.Person people} who look at pages with it, each with cookies of their own.
 */
package org.lianluo.portal.browser;
