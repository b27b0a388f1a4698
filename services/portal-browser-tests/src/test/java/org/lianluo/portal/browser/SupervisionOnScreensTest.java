package org.lianluo.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Suggestions are supervised on screens: a key suggestion from its proposal to its end, and a reminder. */
@ExtendWith({PortalExtension.class, BrowserExtension.class})
class SupervisionOnScreensTest {
    private final String suggestion = Registered.unique("关于增设晨光巷停车位的建议");
    private final String title = Registered.unique("晨光巷停车位建议重点督办");

    @Test
    void aKeySuggestionIsChosenAskedAboutVerifiedAndClosed(Browser browser) {
        // Given
        Person deputy = browser.person("deputy-0001", Size.PHONE);
        Person intake = browser.person("intake", Size.DESK);
        Draft.submitted(deputy, suggestion);
        Handling.assign(intake, suggestion);
        Person committee = browser.person("supervisor", Size.DESK);
        Person director = browser.person("director", Size.DESK);
        Person clerk = browser.person("clerk-u02", Size.PHONE);
        Person leader = browser.person("leader-u02", Size.PHONE);

        // When
        committee.find("/office/suggestions?status=ASSIGNED", suggestion);
        committee.follow("提出督办");
        committee.fill("标题", title);
        committee.fill("督办内容和理由", "涉及面广，群众关注。");
        committee.look("supervision-new");
        committee.press("提交");
        committee.sees("已提出督办", "待确定");
        assertThat(committee.text()).doesNotContain("确定是否列入");

        director.find("/supervision?status=PROPOSED", title);
        director.look("supervision-proposed");
        director.choose("是否列入", "是");
        director.fill("说明", "列为今年重点督办建议。");
        director.press("确定是否列入");
        director.page().getByRole(AriaRole.ALERT).waitFor();
        director.look("supervision-leader-missing");
        director.fill("领衔督办人", "李明（常委会副主任）");
        director.press("确定是否列入");
        director.sees("已确定", "待下达", "李明");

        committee.find("/supervision?status=PLANNED", title);
        committee.look("supervision-planned");
        committee.select("承办单位（第1题）", Handling.LEAD);
        committee.fill("问题（第1题）", "何时增设停车位？");
        committee.fill("反馈期限（第1题）", day(30));
        committee.press("下达");
        committee.sees("已下达", "何时增设停车位？");

        clerk.find("/supervision?kind=KEY_SUGGESTION&mine=true", title);
        clerk.sees("须由单位负责人反馈");
        clerk.look("supervision-clerk");
        leader.find("/supervision?kind=KEY_SUGGESTION&mine=true", title);
        leader.follow("反馈");
        leader.look("supervision-answering");
        leader.fill("反馈内容", "已增设停车位三十个。");
        leader.fill("文号", "新发改函〔2026〕31号");
        leader.press("提交");
        leader.sees("已反馈", "已增设停车位三十个。");

        // Then
        committee.find("/supervision?kind=KEY_SUGGESTION&status=RESPONDED", title);
        committee.look("supervision-responded");
        committee.unfold("登记实地检查");
        committee.fill("检查日期", day(1));
        committee.fill("检查情况", "现场清点车位三十个。");
        committee.press("登记实地检查");
        committee.page().getByRole(AriaRole.ALERT).waitFor();
        committee.look("supervision-inspected-tomorrow");
        committee.fill("检查日期", day(0));
        committee.press("登记实地检查");
        committee.sees("已登记检查情况", "现场清点车位三十个。");
        committee.unfold("核实");
        committee.fill("核实依据", "现场照片和代表意见。");
        committee.press("核实");
        committee.sees("已核实");
        committee.unfold("办结督办");
        committee.choose("已解决");
        committee.fill("结论", "新增车位三十个，代表满意。");
        committee.look("supervision-closing");
        committee.press("办结督办");
        committee.sees("已办结", "新增车位三十个，代表满意。");
        committee.look("supervision-closed");
        deputy.find("/supervision?kind=KEY_SUGGESTION", title);
        deputy.sees("已办结", "已增设停车位三十个。", "新增车位三十个，代表满意。");
        deputy.look("supervision-deputy");
        committee.open("/supervision");
        committee.look("supervision-docket");
    }

    @Test
    void aReminderIsOverWithItsAnswer(Browser browser) {
        // Given
        Draft.submitted(browser.person("deputy-0001", Size.PHONE), suggestion);
        Person intake = browser.person("intake", Size.DESK);
        Handling.assign(intake, suggestion);
        Person office = browser.person("gov-office", Size.DESK);
        Person clerk = browser.person("clerk-u02", Size.PHONE);

        // When
        office.find("/office/assignments?kind=SUGGESTION", suggestion);
        office.follow("催办");
        office.fill("标题", title);
        office.fill("督办内容和理由", "尚未签收。");
        office.fill("问题（第1题）", "请说明何时签收。");
        office.fill("反馈期限（第1题）", day(-1));
        office.press("提交");
        office.page().getByRole(AriaRole.ALERT).waitFor();
        office.look("reminder-refused");
        office.fill("反馈期限（第1题）", day(3));
        office.press("提交");
        office.sees("已提出督办", "已下达", "请说明何时签收。");
        office.look("reminder-issued");
        clerk.find("/supervision?kind=REMINDER&mine=true", title);
        clerk.follow("反馈");
        clerk.fill("反馈内容", "今天签收。");
        clerk.press("提交");
        clerk.sees("已反馈");

        // Then
        office.find("/supervision?status=RESPONDED", title);
        office.unfold("办结督办");
        office.choose("已解决");
        office.fill("结论", "已签收。");
        office.press("办结督办");
        office.sees("已办结");
    }

    private static String day(int ahead) {
        return LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(ahead).toString();
    }
}
