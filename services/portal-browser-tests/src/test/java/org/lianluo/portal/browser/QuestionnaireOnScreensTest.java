package org.lianluo.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An office asks the public and its deputies, from the first question to the published result. */
@ExtendWith({PortalExtension.class, BrowserExtension.class})
class QuestionnaireOnScreensTest {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final String title = Registered.unique("夜间接待问卷");

    @Test
    void everybodyAnswersAndReadsWhatIsPublished(Browser browser) {
        Person intake = browser.person("intake", Size.DESK);
        draft(intake, "公众");
        intake.press("开放作答");
        intake.sees("请至少设置一道题目");
        question(intake, "单选题", "您去过联络站吗？", "去过\n没有去过");
        question(intake, "多选题", "为什么没有去过？", "太远\n不知道\n没有时间", form -> form.choose("第 1 题: 没有去过"));
        question(intake, "量表题", "请给联络站打分", "", form -> {
            form.fill("最小值", "1");
            form.fill("最大值", "12");
            form.press("保存");
            form.sees("量表应有2至11个分值");
            form.look("questionnaire-question");
            form.fill("最大值", "5");
            form.fill("最低分的说明", "很差");
            form.fill("最高分的说明", "很好");
        });
        question(intake, "矩阵题", "请逐项评价", "好\n差", form -> form.fill("矩阵的行", "态度\n结果"));
        question(intake, "排序题", "请排出前两位", "停车\n照明\n噪声", form -> form.fill("最大值", "2"));
        question(intake, "文字题", "还有什么建议？", "");
        intake.press("上移 6");
        intake.sees("已保存");
        intake.look("questionnaire-draft");
        intake.press("开放作答");
        intake.sees("已开放作答", "截止以前只显示人数");

        Person visitor = browser.person(Size.PHONE);
        visitor.find("/questionnaires", title);
        visitor.choose("您去过联络站吗？", "去过");
        assertThat(visitor.text()).doesNotContain("为什么没有去过？");
        visitor.press("提交");
        visitor.sees("必须回答");
        visitor.choose("您去过联络站吗？", "没有去过");
        visitor.look("questionnaire-faults");
        answer(visitor);
        visitor.press("提交");
        visitor.sees("已收到您的答卷");
        visitor.look("questionnaire-thanks");

        intake.find("/office/questionnaires", title);
        intake.sees("1 份答卷");
        intake.look("questionnaire-open");
        intake.press("现在截止");
        intake.sees("已截止，结果已经统计");
        intake.follow("文字答案");
        intake.choose("希望晚上也接待。");
        intake.look("questionnaire-texts");
        intake.press("保存公开范围");
        intake.sees("公开的范围已保存");
        intake.follow("问卷结果");
        intake.sees("平均分：4.00");
        intake.look("questionnaire-results");
        intake.follow(title);
        intake.press("公布结果");
        intake.sees("结果已公布");

        visitor.find("/questionnaires?status=PUBLISHED", title);
        visitor.sees("希望晚上也接待。", "平均分：4.00");
        visitor.look("questionnaire-published");
    }

    @Test
    void aDeputyAnswersOnceOnAPhone(Browser browser) {
        Person director = browser.person("director", Size.DESK);
        draft(director, "代表");
        question(director, "单选题", "履职保障够不够？", "够\n不够");
        director.press("开放作答");
        director.sees("已开放作答");

        Person deputy = browser.person("deputy-0001", Size.PHONE);
        deputy.find("/deputy", title);
        deputy.choose("履职保障够不够？", "不够");
        deputy.look("questionnaire-deputy");
        deputy.press("提交");
        deputy.sees("已收到您的答卷");
        deputy.open("/deputy/questionnaires");
        deputy.sees(title, "您已作答");
        deputy.look("questionnaire-deputy-list");

        director.find("/office/questionnaires", title);
        director.press("现在截止");
        director.follow("问卷结果");
        director.sees("不足五名代表作答");
        director.look("questionnaire-hidden");
        director.follow(title);
        director.unfold("作废问卷");
        director.fill("作废理由", "名单有误，另行组织。");
        director.press("作废问卷");
        director.sees("已作废，答卷已删除", "名单有误，另行组织。");
    }

    /** Without a script every question is there, and what is not asked does not count. */
    @Test
    void worksWithoutAScript(Browser browser) {
        Person intake = browser.person("intake", Size.DESK);
        draft(intake, "公众");
        question(intake, "单选题", "您去过联络站吗？", "去过\n没有去过");
        question(intake, "单选题", "为什么没有去过？", "太远\n不知道", form -> form.choose("第 1 题: 没有去过"));
        intake.press("开放作答");
        intake.sees("已开放作答");

        Person visitor = browser.personWithoutScript(Size.PHONE);
        visitor.find("/questionnaires", title);
        visitor.sees("只在第 1 题选了“没有去过”时回答");
        visitor.choose("您去过联络站吗？", "去过");
        visitor.choose("为什么没有去过？", "太远");
        visitor.press("提交");
        visitor.sees("已收到您的答卷");
    }

    private void draft(Person office, String audience) {
        office.open("/office/questionnaires");
        office.follow("起草问卷");
        office.fill("标题", title);
        office.fill("说明", "您的回答只用于改进联络站工作。");
        office.choose("调查对象", audience);
        office.fill("截止日期", LocalDate.now(CHINA).plusDays(14).toString());
        if (audience.equals("公众")) {
            office.look("questionnaire-plan");
        }
        office.press("保存");
        office.sees("草稿已保存");
    }

    private interface Rest {
        void fill(Person form);
    }

    private static void question(Person office, String kind, String text, String options) {
        question(office, kind, text, options, form -> {});
    }

    private static void question(Person office, String kind, String text, String options, Rest rest) {
        office.follow("添加题目");
        office.choose("题型", kind);
        office.fill("题干", text);
        office.fill("选项", options);
        rest.fill(office);
        office.press("保存");
        office.sees("题目已添加");
    }

    private static void answer(Person visitor) {
        visitor.choose("为什么没有去过？", "太远");
        visitor.choose("请给联络站打分", "4");
        visitor.choose("态度", "好");
        visitor.choose("结果", "差");
        visitor.select("第 1 位", "照明");
        visitor.select("第 2 位", "停车");
        visitor.fill("还有什么建议？", "希望晚上也接待。");
        visitor.look("questionnaire-answer");
    }
}
