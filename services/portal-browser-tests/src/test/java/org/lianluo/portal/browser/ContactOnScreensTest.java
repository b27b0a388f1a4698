package org.lianluo.portal.browser;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A deputy logs whom they kept in touch with; on petition duty they follow a visit to its end. */
@ExtendWith({PortalExtension.class, BrowserExtension.class})
class ContactOnScreensTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private static final String DEPUTY = "D410402-0001";

    @Test
    void aContactIsLoggedAndCounted(Browser browser) {
        String place = Registered.unique("社区");
        Person office = browser.person("intake", Size.DESK);
        office.open("/contact-links/new");
        office.choose("种类", "代表联系选民");
        office.fill("联系人", DEPUTY);
        office.fill("联系对象", place);
        office.fill("建立日期", TODAY.minusDays(10).toString());
        office.press("登记联系关系");
        office.sees("已登记联系关系。", place);
        office.open("/contact-links/coverage?kind=DEPUTY_VOTERS");
        office.sees("还没有联系的", place);

        Person deputy = browser.person("deputy-0001", Size.PHONE);
        deputy.find("/contact-links", "陈代表 → " + place);
        deputy.fill("日期", TODAY.minusDays(1).toString());
        deputy.select("方式", "走访");
        deputy.fill("摘要", "请拨打13800001234了解情况。");
        deputy.press("登记联系情况");
        deputy.sees("文字中含有个人号码");
        deputy.fill("摘要", "走访了解小区停车的难处。");
        deputy.press("登记联系情况");
        deputy.sees("已登记联系情况。", "走访了解小区停车的难处。");
        deputy.look("contact-link");

        office.find("/contact-links", "陈代表 → " + place);
        office.fill("最后一天", TODAY.toString());
        office.press("结束联系");
        office.sees("已结束联系。", "最后一天");
        office.open("/contact-links/coverage?kind=DEPUTY_VOTERS");
        office.sees("联系次数");
        office.look("contact-coverage");
    }

    @Test
    void aVisitIsTakenOnDutyAndFollowedToItsEnd(Browser browser) {
        Person office = browser.person("intake", Size.DESK);
        office.open("/petition-duties/new");
        office.fill("值班日期", TODAY.toString());
        office.select("接待地点", "曙光街街道人大代表联络站");
        office.fill("值班代表", DEPUTY);
        office.press("安排值班");
        office.sees("已安排值班。", "陈代表", "还没有登记来信来访。");

        Person clerk = browser.person("clerk-s001", Size.DESK);
        String number = Registered.by(clerk, "信访来访").number();
        clerk.find("/petition-duties", TODAY + " 曙光街街道人大代表联络站");
        clerk.choose("方式", "来访");
        clerk.fill("意见回执编号", number);
        clerk.select("接待代表", "陈代表");
        clerk.press("登记来信来访");
        clerk.sees("已登记。", number);
        clerk.look("petition-duty");

        Person deputy = browser.person("deputy-0001", Size.PHONE);
        deputy.find("/petition-entries?toDo=true", "来访 " + number);
        deputy.follow("转办");
        deputy.fill("日期", TODAY.toString());
        deputy.fill("转办单位", "区城市管理局");
        deputy.press("转办");
        deputy.sees("已转办。", "区城市管理局");
        deputy.follow("办结");
        deputy.fill("日期", TODAY.toString());
        deputy.choose("结果", "已解决");
        deputy.fill("说明", "已更换灯具，并回告来访人。");
        deputy.press("办结");
        deputy.sees("已办结。", "已解决", "已更换灯具");
        deputy.look("petition-entry");

        office.open("/petition-duties/figures");
        office.sees("值班次数", "来访");
        office.look("petition-figures");
    }
}
