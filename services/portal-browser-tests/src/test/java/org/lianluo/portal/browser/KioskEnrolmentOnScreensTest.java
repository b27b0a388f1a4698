package org.lianluo.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A keeper sets up a kiosk, its device enrols with a code, shows what was chosen, takes an opinion, and is revoked. */
@ExtendWith({PortalExtension.class, BrowserExtension.class})
class KioskEnrolmentOnScreensTest {

    private static final Pattern FIRST_PAGE = Pattern.compile("^https?://[^/]+/(\\?.*)?$");

    @Test
    void aKioskIsEnrolledUsedAndRevoked(Browser browser) {
        // Given
        String name = Registered.unique("大厅终端");
        Person head = browser.person("head-s001", Size.DESK);
        Person device = browser.person(Size.KIOSK);

        // When
        head.open("/terminals");
        head.unfold("新增终端");
        head.page().locator("#station").selectOption("410402-S001");
        head.fill("名称", name);
        head.press("新增终端");
        head.sees("终端已新增", "待登记");
        head.follow("展示内容和设置");
        head.page().locator("#textZh-1").fill("本周六上午代表在本站接待。");
        head.press("保存");
        head.sees("本周六上午代表在本站接待。");
        String address = head.page().url();
        head.press("生成登记码");
        head.sees("登记码");
        head.look("kiosk-code");
        String number = head.page().locator("main .big").first().textContent();
        String code = head.page().locator("[data-code]").textContent();

        device.signIn("head-s001");
        device.open("/kiosk/pair");
        device.fill("终端编号", number);
        device.fill("登记码", code);
        device.press("登记这台设备");
        device.sees("配对成功");
        device.press("退出");
        device.page().waitForURL(FIRST_PAGE);
        device.open("/kiosk");

        // Then
        device.sees("本周六上午代表在本站接待。");
        device.look("kiosk-content");
        head.page().navigate(address);
        head.sees("使用中", "最近联系");
        head.look("kiosk-of-its-keeper");

        // When
        head.unfold("停用终端");
        head.fill("停用理由", "设备丢失。");
        head.press("停用终端");

        // Then
        head.sees("终端已停用", "已停用");
        assertThat(device.page().navigate(device.page().url()).status()).isEqualTo(403);
    }
}
