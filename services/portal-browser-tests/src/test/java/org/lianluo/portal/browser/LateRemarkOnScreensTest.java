package org.lianluo.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A deputy who was reminded in vain says too late what they think, and the office lets it count: once for a suite. */
@ExtendWith({PortalExtension.class, BrowserExtension.class})
class LateRemarkOnScreensTest {
    /** A reply of three months ago, in the demo data. */
    private static final String TITLE = "关于拓宽矿工路东段人行道的建议";

    @Test
    void aRemarkCountsWhenTheOfficeSaysSo(Browser browser) {
        Person deputy = browser.person("deputy-0001", Size.PHONE);
        deputy.find("/deputy/suggestions", TITLE);
        assertThat(deputy.course()).contains("催促后仍未反馈");
        deputy.look("no-feedback-deputy");
        deputy.follow("逾期的补充意见");
        deputy.sees("反馈期限和催促期限都已过");
        deputy.choose("办理态度", "满意");
        deputy.choose("办理结果", "不满意");
        deputy.fill("理由或意见", "人行道仍不足一米。");
        deputy.look("late-remark-deputy");
        deputy.press("提交反馈");
        deputy.find("/deputy/suggestions", TITLE);
        deputy.follow("逾期的补充意见");
        deputy.sees("补充意见已保存");

        Person intake = browser.person("intake", Size.DESK);
        intake.open("/office/feedback");
        intake.follow("查看逾期的补充意见");
        intake.look("late-remarks");
        intake.follow("陈代表 · 新华区住房和城乡建设局");
        intake.sees("人行道仍不足一米。");
        intake.fill("采纳理由", "代表住院期间未能按期反馈。");
        intake.look("late-remark-office");
        intake.press("采纳补充意见");
        intake.sees("已采纳");

        deputy.find("/deputy/suggestions", TITLE);
        deputy.awaits("再次办理");
        deputy.look("late-remark-counts");
    }
}
