package org.lianluo.portal.home;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the first pages. */
@MessageBundle("home")
public interface HomeTexts {

    @Message("有话对代表说")
    String title();

    @Message("向联络站反映身边的事，凭回执编号和查询码跟踪办理，对答复作出评价。")
    String lead();

    @Message("提意见")
    String report();

    @Message("找到您所在的联络站，把事情告诉代表。")
    String reportHint();

    @Message("查进度")
    String follow();

    @Message("凭回执编号和查询码查看办理情况。")
    String followHint();

    @Message("找代表")
    String deputies();

    @Message("查看联络站和驻站代表。")
    String deputiesHint();

    @Message("代表建议")
    String suggestions();

    @Message("查阅公开的代表建议和答复。")
    String suggestionsHint();

    @Message("您的账号还没有分配工作。请联系本单位的账号管理员。")
    String noWork();

    @Message("查看您提交的意见，导出或删除本人信息。")
    String hintMy();

    @Message("分办新意见，反馈答复，跟踪期限。")
    String hintOpinions();

    @Message("登记来访、来电群众的意见，打印回执。")
    String hintRegister();

    @Message("凭电话号码查找此前的意见，需说明理由。")
    String hintPhone();

    @Message("打印本站二维码，供群众扫码提意见。")
    String hintStationPage();

    @Message("待采纳的意见、待确认的联名、待反馈的答复。")
    String hintDeputy();

    @Message("起草、提交代表建议，查看办理进度。")
    String hintSuggestions();

    @Message("在会议期间联名提出议案，或者决定怎样处理议案。")
    String hintMotions();

    @Message("按期限办理交给本单位的意见和建议。")
    String hintUnit();

    @Message("审签或退改答复稿。")
    String hintApprovals();

    @Message("登记、退回代表提交的建议。")
    String hintRegistration();

    @Message("查看建议的全部记录。")
    String hintOfficeSuggestions();

    @Message("查看各单位的办理和期限。")
    String hintOfficeAssignments();

    @Message("联络站、代表、承办单位、类别、时限和工作日历。")
    String hintDirectory();

    @Message("查阅并核验审计记录。")
    String hintAudit();
}
