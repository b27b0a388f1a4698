package org.lianluo.portal.browser;

import com.microsoft.playwright.Locator;

/** Raising an opinion, as whoever has script sees it: one question after another, then all answers to check. */
record Reporting(Person person) {
    private static final int QUESTIONS = 4;

    static Reporting at(Person person, String path) {
        person.open(path);
        return new Reporting(person);
    }

    /** Place, category, words; contact is left out. Stops at the page to check. */
    void fill(String title, String content) {
        person.press("下一步");
        person.choose("市政照明");
        person.press("下一步");
        person.fill("标题", title);
        person.fill("内容", content);
        goOn();
    }

    /** From any question to the page to check. */
    void goOn() {
        Locator send = person.page().locator("[data-send]");
        for (int question = 0; question < QUESTIONS && !send.isVisible(); question++) {
            person.press("下一步");
        }
    }

    void send() {
        person.press("提交意见");
    }
}
