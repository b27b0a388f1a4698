package org.lianluo.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Similar suggestions are offered before a text is saved, with the draft, and at registration, with earlier replies. */
@ExtendWith({PortalExtension.class, BrowserExtension.class})
class SimilarOnScreensTest {
    private static final String EARLIER = "关于改善光明路卫生院就医环境的建议";
    private static final String FACTS = "光明路卫生院候诊区狭小，缺少无障碍通道和母婴室，就医环境需要改善。";
    private static final String PROPOSALS = "一、改造候诊区；二、增设无障碍设施和母婴室。";

    private final String title = Registered.unique("关于改善光明路卫生院候诊就医环境的建议");

    @Test
    void anEarlierOneWithItsReplyIsOfferedThreeTimes(Browser browser) {
        Person deputy = browser.person(Size.PHONE);
        deputy.signIn("deputy-0001");
        deputy.open("/deputy/suggestions/new");
        deputy.fill("标题", title);
        deputy.fill("事由", FACTS);
        deputy.fill("建议", PROPOSALS);
        deputy.page().locator("#category").selectOption("HEALTH");
        deputy.choose("闭会期间");
        deputy.press("查找相似建议");
        deputy.sees("相似的建议", EARLIER, "已答复（");
        assertThat(deputy.page().getByLabel("标题").inputValue()).isEqualTo(title);
        deputy.look("similar-unsaved");

        for (Locator no : deputy.page().locator("#checklist input[value=false]").all()) {
            no.check();
        }
        deputy.press("保存并检查");
        deputy.sees("已保存", EARLIER);
        deputy.find("/deputy/suggestions", title);
        deputy.follow(EARLIER);
        deputy.sees("并排比较", title, EARLIER, "的答复");
        deputy.look("similar-deputy");
        deputy.follow(title);
        deputy.press("提交");
        deputy.sees("已提交");

        Person intake = browser.person(Size.DESK);
        intake.signIn("intake");
        intake.find("/office/suggestions?status=SUBMITTED", title);
        intake.follow("登记");
        intake.sees("相似的建议", EARLIER);
        intake.look("similar-registration");
        intake.follow(EARLIER);
        intake.sees("并排比较", FACTS, "的答复");
        intake.look("similar-beside");
        intake.follow("相似的建议");
        intake.sees("也可以换别的词语查找");
        intake.fill("标题和事由中的词", "卫生院");
        intake.press("查询");
        intake.sees(EARLIER);
        intake.look("similar-list");
    }
}
