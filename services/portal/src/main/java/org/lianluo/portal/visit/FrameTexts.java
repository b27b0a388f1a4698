package org.lianluo.portal.visit;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words round every page, and those that many pages use. */
@MessageBundle("frame")
public interface FrameTexts {

    @Message("人大代表联络")
    String name();

    @Message("跳到正文")
    String skip();

    @Message("页面工具")
    String tools();

    @Message("功能菜单")
    String menu();

    @Message("长辈版")
    String elderSize();

    @Message("标准版")
    String usualSize();

    @Message("登录")
    String signIn();

    @Message("退出")
    String signOut();

    @Message("帮助")
    String help();

    @Message("看看页面的样子")
    String look();

    @Message("公开的代表建议")
    String published();

    @Message("返回")
    String back();

    @Message("下一页")
    String nextPage();

    @Message("没有符合条件的记录。")
    String nothing();

    @Message("请先改正以下内容")
    String faults();

    @Message("错误：")
    String faultMark();

    @Message("办理进度")
    String course();

    @Message("经办：{who}")
    String by(String who);

    @Message("查询")
    String search();

    @Message("（选填）")
    String optional();

    @Message("请选择")
    String choose();

    @Message("是")
    String yes();

    @Message("否")
    String no();

    @Message("{#if days gt 0}剩 {days} 个工作日{#else if days == 0}今天截止{#else}已超 {past} 个工作日{/if}")
    String daysLeft(int days, int past);

    @Message("期限：{day}")
    String due(String day);

    @Message("没有这些代码：{codes}")
    String unknownCodes(String codes);

    @Message("{#when of}{#is 'due'}期限：{day}{#is 'latest'}最迟可到：{day}{#is 'possibleFrom'}{day} 起可以{#else}日期：{day}{/when}")
    String refusedDay(String of, String day);

    @Message("{amount} {#when unit}{#is 'wd'}个工作日{#is 'd'}天{#is 'mo'}个月{/when}，自 {start} 起")
    String rule(int amount, String unit, String start);

    @Message("（暂定：{year} 年工作日历尚未发布）")
    String provisional(int year);

    @Message("此日期尚不能确定：工作日历未发布")
    String dueUnknown();

    @Message("页面已更改")
    String changedTitle();

    @Message("您打开此页之后，别人已更改了这件事。以下是现在的内容，您填写的仍在表单中，请核对后再提交。")
    String changed();

    @Message("没有打开此页的权限")
    String forbiddenTitle();

    @Message("此页供以下人员使用：")
    String forbiddenFor();

    @Message("如需权限，请联系本单位的账号管理员。")
    String forbiddenAsk();

    @Message("没有找到")
    String notFoundTitle();

    @Message("没有这个页面，或者您无权查看。请核对链接，或从首页重新进入。")
    String notFound();

    @Message("暂时无法办理")
    String awayTitle();

    @Message("系统暂时没有回应。您填写的内容没有丢失，请稍候再试；重复提交只会办理一次。")
    String away();

    @Message("再试一次")
    String tryAgain();

    @Message("登录已过期")
    String endedTitle();

    @Message("您填写的内容没有丢失，还没有提交。请先在新窗口登录，再回到本页提交。")
    String ended();

    @Message("表单还没有提交，其中的文件无法保留。请登录后重新选择文件再提交。")
    String endedFiles();

    @Message("在新窗口登录")
    String signInBeside();

    @Message("提交填写的内容")
    String sendAgain();

    @Message("未能办理")
    String refusedTitle();

    @Message("到首页")
    String toStart();

    @Message("我的工作")
    String work();

    @Message("我的意见")
    String menuMy();

    @Message("社情民意")
    String menuOpinions();

    @Message("登记来访")
    String menuRegister();

    @Message("按电话查找")
    String menuPhone();

    @Message("站点页面")
    String menuStationPage();

    @Message("待办")
    String menuDeputy();

    @Message("代表建议")
    String menuSuggestions();

    @Message("议案")
    String menuMotions();

    @Message("交办件")
    String menuAssignments();

    @Message("待签发")
    String menuApprovals();

    @Message("登记")
    String menuRegistration();

    @Message("基础数据")
    String menuDirectory();

    @Message("审计")
    String menuAudit();

    @Message("请填写日期，如 2026-12-01。")
    String notADay();

    @Message("请填写日期和时间，如 2026-12-01 09:30。")
    String notATime();

    @Message("请填写数字。")
    String notANumber();

    @Message("请选择文件。")
    String notChosen();

    @Message("评议")
    String menuEvaluations();

    @Message("单位考核")
    String menuAssessments();

    @Message("有一行不完整，请按提示写全每一项。")
    String notComplete();

    @Message("现在的内容")
    String asItIs();

    @Message("您填写的内容")
    String asYouWrote();

    @Message("第 {term} 届{#if session}第 {session} 次会议{#else}闭会期间 {year} 年{/if}第 {number} 号")
    String registered(int term, Integer session, int year, int number);

    @Message("即将到期")
    String menuDue();

    @Message("请填写完整的标识，如 0199c1d2-7c00-7000-8000-000000000001。")
    String notAnId();

    @Message("请先勾选确认。")
    String notTicked();

    @Message("待审申请")
    String menuRequests();

    @Message("答复会")
    String menuMeetings();

    @Message("承诺事项")
    String menuCommitments();

    @Message("问卷")
    String menuQuestionnaires();
}
