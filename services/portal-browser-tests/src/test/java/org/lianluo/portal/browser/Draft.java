package org.lianluo.portal.browser;

import com.microsoft.playwright.Locator;
import java.net.URI;

/** A suggestion that a deputy writes, so that a test has one of its own. */
final class Draft {
    private Draft() {}

    /** Its page. */
    static String begin(Person deputy, String title) {
        write(deputy, title, "走访了沿线三个小区，多位居民反映路灯长期不亮。", "请有关部门一个月内检修完毕。");
        return URI.create(deputy.page().url()).getPath().replace("/edit", "");
    }

    static void write(Person deputy, String title, String facts, String proposals) {
        deputy.open("/deputy/suggestions/new");
        deputy.fill("标题", title);
        deputy.fill("事由", facts);
        deputy.fill("建议", proposals);
        deputy.page().locator("#category").selectOption("LIGHTING");
        deputy.choose("闭会期间");
        for (Locator no : deputy.page().locator("#checklist input[value=false]").all()) {
            no.check();
        }
        deputy.press("保存并检查");
    }

    /** Its page, once it is with the intake office. */
    static String submitted(Person deputy, String title) {
        String path = begin(deputy, title);
        deputy.open(path);
        deputy.press("提交");
        return path;
    }
}
