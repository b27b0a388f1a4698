package org.lianluo.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody who has a keyboard and nothing else. */
record Keyboard(Person person) {
    private static final int FAR = 60;
    private static final String FOCUSED = "() => (document.activeElement.textContent || '').trim()";
    private static final String NAME = "() => document.activeElement.name || ''";

    /** Goes on to what has this text. */
    Keyboard to(String text) {
        return until(FOCUSED, text);
    }

    Keyboard toField(String name) {
        return until(NAME, name);
    }

    private Keyboard until(String what, String wanted) {
        person.page().waitForLoadState();
        for (int step = 0; step < FAR; step++) {
            person.page().keyboard().press("Tab");
            if (wanted.equals(person.page().evaluate(what))) {
                return this;
            }
        }
        throw new AssertionError(
                "No tab leads to " + wanted + " on " + person.page().url());
    }

    void press(String key) {
        person.page().keyboard().press(key);
    }

    void type(String text) {
        person.page().keyboard().insertText(text);
    }

    /** Where the keyboard is has a ring, within the window. */
    void assertSeen() {
        assertThat(person.page().evaluate("""
                        () => {
                          const place = document.activeElement.getBoundingClientRect();
                          const style = getComputedStyle(document.activeElement);
                          return parseFloat(style.outlineWidth) >= 2 && style.outlineStyle !== 'none'
                              && place.width > 0 && place.left >= 0 && place.top >= 0 && place.bottom <= innerHeight;
                        }
                        """)).isEqualTo(true);
    }
}
