package org.lianluo.portal.browser;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The office keeps what is known of a deputy with its days; two absences propose the end of a mandate, which goes on. */
@ExtendWith({PortalExtension.class, BrowserExtension.class})
class DeputyFileOnScreensTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @Test
    void aDelegationChangesAndTwoAbsencesAreDropped(Browser browser) {
        Person office = browser.person("intake", Size.DESK);
        String name = Registered.unique("甲");
        String file = enter(office, name);

        office.follow("登记情况");
        office.select("种类", "代表团");
        office.fill("内容", "矿工路街道代表团");
        office.fill("起日", TODAY.minusDays(3).toString());
        office.press("登记情况");
        office.sees("已登记。", "矿工路街道代表团");
        office.look("deputy-file");
        office.fill("所在日", TODAY.minusDays(4).toString());
        office.press("查看");
        office.sees("没有登记的情况。");

        office.open(file + "/course");
        absent(office, "第十一届人民代表大会第四次会议", TODAY.minusYears(1));
        absent(office, "第十一届人民代表大会第五次会议", TODAY.minusDays(30));
        office.sees("未经批准两次不出席大会", "待公告");
        office.look("deputy-course");

        office.find("/mandate-matters", name + "：未经批准两次不出席大会");
        office.look("mandate-matter");
        office.fill("理由", "两次缺席中一次已补办请假手续。");
        office.press("不再处理");
        office.sees("已登记不再处理。");
        office.open(file);
        office.sees("在任");
    }

    private static String enter(Person office, String name) {
        office.open("/directory/deputies/new");
        String code = "D410402-" + ThreadLocalRandom.current().nextInt(5000, 10_000);
        office.fill("编码", code);
        office.fill("姓名", name);
        office.select("层级", "县级");
        office.fill("届", "11");
        office.fill("选区或选举单位", "第8选区");
        office.select("状态", "在任");
        office.press("保存");
        office.find("/directory/deputies", name);
        office.sees(code);
        return office.page().url().replaceFirst("^https?://[^/]*", "").replaceFirst("\\?.*", "");
    }

    private static void absent(Person office, String session, LocalDate on) {
        office.follow("登记缺席");
        office.fill("会议", session);
        office.fill("开幕日", on.toString());
        office.choose("请假是否经批准", "否");
        office.press("登记缺席");
        office.sees("已登记。", session);
    }
}
