package org.lianluo.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A deputy makes a code, somebody scans it and comes to the form without an account, the deputy sees the count and revokes it. */
@ExtendWith({PortalExtension.class, BrowserExtension.class})
class DeputyCodeOnScreensTest {

    @Test
    void aCodeLeadsToTheFormUntilItIsRevoked(Browser browser) {
        // Given
        Person deputy = browser.person("deputy-0002", Size.DESK);
        Person visitor = browser.person(Size.PHONE);
        deputy.open("/deputy-code");
        deputy.page().locator("main li:has-text('D410402-0002') a").click();
        deputy.page().locator("main input[type=checkbox]").check();
        deputy.press("生成新的代表码");
        deputy.sees("新的代表码只显示这一次", "下载 PNG", "下载 SVG");
        deputy.look("deputy-code-poster");
        String address = deputy.page().locator(".address").innerText();
        assertThat(address).contains("/d/").doesNotContain("D410402");

        // When
        visitor.page().navigate(address);
        visitor.sees("扫码反映问题");
        visitor.look("deputy-code-scanned");
        visitor.page().locator("main ul.cards a").first().click();
        visitor.page().locator("form[action='/report']").waitFor();

        // Then
        deputy.follow("打印好了");
        deputy.sees("已启用", "2 次");
        deputy.unfold("停用代表码");
        deputy.press("停用代表码");
        deputy.sees("代表码已停用", "未启用");
        assertThat(visitor.page().navigate(address).status()).isEqualTo(404);
    }
}
