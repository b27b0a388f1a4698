package org.lianluo.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An issue list on screens: prepared and handed over, planned and put right by a unit, commented on, continued, verified. */
@ExtendWith({PortalExtension.class, BrowserExtension.class})
class IssueListOnScreensTest {
    private final String title = Registered.unique("停车设施建设管理情况报告审议意见");
    private final String problem = Registered.unique("老旧小区停车位不足");
    private final String left = Registered.unique("收费标准没有公示");

    @Test
    void aProblemIsHandedOverPutRightContinuedAndVerified(Browser browser) {
        // Given
        Person committee = browser.person("supervisor", Size.DESK);
        Person clerk = browser.person("clerk-u02", Size.PHONE);
        Person office = browser.person("gov-office", Size.DESK);
        Person deputy = browser.person("deputy-0001", Size.PHONE);

        // When
        committee.open("/issue-lists");
        committee.follow("拟定问题清单");
        committee.fill("标题", title);
        committee.select("来源", "审议意见");
        committee.look("issue-list-new");
        committee.press("保存");
        committee.sees("已拟定清单", "拟稿中", "写好审议意见书、列好问题后即可交办");

        committee.follow("拟写审议意见书");
        committee.fill("总体评价", "停车设施建设取得进展，供需矛盾仍然突出。");
        committee.fill("主要问题", "老旧小区停车位不足；收费标准不公开。");
        committee.fill("意见建议", "制定增设计划；公开收费标准。");
        committee.fill("主任会议日期", day(1));
        committee.fill("办理时限（数字）", "3");
        committee.press("保存");
        committee.page().getByRole(AriaRole.ALERT).waitFor();
        committee.look("issue-letter-refused");
        committee.select("办理时限（单位）", "个月");
        committee.fill("主任会议日期", day(0));
        committee.press("保存");
        committee.sees("已保存审议意见书", "停车设施建设取得进展");

        committee.follow("增列问题");
        committee.fill("问题（第1项）", problem);
        committee.fill("问题分类（第1项）", "设施建设");
        committee.select("责任单位（第1项）", Handling.LEAD);
        committee.unfold("更多问题");
        committee.fill("问题（第2项）", left);
        committee.look("issue-items-new");
        committee.press("增列问题");
        committee.sees("已增列问题", problem, "尚未确定责任单位");
        committee.fill("交办日期", day(0));
        committee.press("交办");
        committee.page().getByRole(AriaRole.ALERT).waitFor();
        committee.look("issue-list-without-unit");
        committee.follow("2. " + left);
        committee.select("责任单位", Handling.LEAD);
        committee.look("issue-item-unit");
        committee.press("确定责任单位");
        committee.sees("已确定责任单位");
        committee.find("/issue-lists?status=PREPARED", title);
        committee.fill("交办日期", day(0));
        committee.press("交办");
        committee.sees("已交办", "合计", "0.0%");
        committee.look("issue-list-handed-over");

        item(clerk, "/issue-items?mine=true");
        clerk.look("issue-item-unit-listed");
        clerk.fill("方案内容", "分三批增设停车位。");
        clerk.fill("文号", "新发改〔2026〕21号");
        clerk.press("报送整改方案");
        clerk.sees("已报送整改方案", "已报整改方案", "分三批增设停车位。");
        clerk.press("开始整改");
        clerk.sees("已开始整改", "整改中");
        clerk.fill("整改结果", "已增设停车位二百个。");
        clerk.fill("整改完成日期", day(1));
        clerk.fill("文号", "新发改〔2026〕33号");
        clerk.press("报送整改结果");
        clerk.page().getByRole(AriaRole.ALERT).waitFor();
        clerk.look("issue-result-tomorrow");
        clerk.fill("整改完成日期", day(0));
        clerk.press("报送整改结果");
        clerk.sees("已报送整改结果", "等待委员会对整改结果提出意见");
        clerk.look("issue-item-reported");

        // Then
        item(committee, "/issue-items?status=RECTIFIED");
        assertThat(committee.text()).doesNotContain("核实销号");
        committee.look("issue-item-to-comment");
        committee.fill("对整改结果的意见", "两个小区尚未启用，建议继续整改。");
        committee.press("提出意见");
        committee.sees("已提出意见", "核实依据");
        committee.look("issue-item-to-verify");
        committee.unfold("责成继续整改");
        committee.fill("理由", "两个小区的车位尚未启用。");
        committee.fill("继续整改期限", day(30));
        committee.press("责成继续整改");
        committee.sees("已责成继续整改", "持续整改");

        item(clerk, "/issue-items?status=CONTINUING");
        clerk.press("开始整改");
        clerk.fill("整改结果", "两个小区的车位均已启用。");
        clerk.fill("整改完成日期", day(0));
        clerk.fill("文号", "新发改〔2026〕41号");
        clerk.press("报送整改结果");
        clerk.sees("已报送整改结果");

        item(committee, "/issue-items?mine=true");
        committee.fill("对整改结果的意见", "结果属实。");
        committee.press("提出意见");
        committee.sees("已提出意见");
        committee.fill("核实依据", "现场查看，车位均已启用。");
        committee.press("核实销号");
        committee.sees("已核实销号", "现场查看，车位均已启用。", "按时报送");
        committee.look("issue-item-verified");
        committee.find("/issue-lists?status=HANDED_OVER", title);
        committee.sees("50.0%");
        committee.look("issue-list-half-done");
        committee.open("/issue-lists");
        committee.look("issue-lists");

        office.find("/issue-lists", title);
        office.sees("50.0%", problem);
        assertThat(office.text()).doesNotContain("增加子清单");
        deputy.find("/issue-lists", title);
        deputy.sees("50.0%");
        deputy.look("issue-list-deputy");
        deputy.follow("1. " + problem);
        deputy.sees("已核实", "两个小区的车位均已启用。");
        deputy.look("issue-item-deputy");
    }

    private void item(Person person, String list) {
        person.open(list);
        person.follow("1. " + problem);
        person.sees("第1项问题", problem);
    }

    private static String day(int ahead) {
        return LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(ahead).toString();
    }
}
