package org.lianluo.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A table as WPS writes it is sent, its wrong row is told with its cell, and the rows that are right are entered. */
@ExtendWith({PortalExtension.class, BrowserExtension.class})
class ImportOnScreensTest {

    private static final String TABLE = """
            编码,名称,类型,层级,行政区划
            410402-S951,导入甲站,联络站,街道,410402
            410402-S952,导入乙站,联络站,街道,410402
            410402-S953,,茶馆,街道,410402
            """;

    @Test
    void aTableIsLookedAtDecidedAndEntered(Browser browser) {
        // Given
        Person office = browser.person("intake", Size.DESK);

        // When
        office.open("/imports?kind=STATIONS");
        office.look("imports");
        office.page()
                .locator("#file")
                .setInputFiles(new FilePayload("联络站.csv", "text/csv", TABLE.getBytes(Charset.forName("GB18030"))));
        office.press("上传并检查");
        office.page().locator("text=待确认").waitFor();

        // Then
        office.sees("新增", "有错误", "请填写此项", "请从下列选项中填写", "类型", "4");
        office.look("import-faults");
        assertThat(office.page()
                        .waitForDownload(() -> office.page()
                                .locator("main a[download]")
                                .first()
                                .click())
                        .suggestedFilename())
                .isEqualTo("错误清单.csv");

        // When
        office.press("只导入正确的 2 行");
        office.page().locator("text=已完成").waitFor();
        office.look("import-done");

        // Then
        office.open("/directory/stations");
        assertThat(office.page()
                        .waitForDownload(() ->
                                office.page().locator("main a[download]").last().click())
                        .suggestedFilename())
                .isEqualTo("联络站名册.csv");
    }
}
