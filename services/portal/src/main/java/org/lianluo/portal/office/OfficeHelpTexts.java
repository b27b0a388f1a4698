package org.lianluo.portal.office;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Help for the offices of a region. */
@MessageBundle("helpoffice")
public interface OfficeHelpTexts {

    @Message("代表工委和各办公室怎么使用")
    String title();

    @Message("代表工委登记、交办；政府办公室、专（工）委和主任会议查阅。以下按先后顺序说明。")
    String intro();

    @Message("打开“登记”，列出已提交、等待登记的建议。")
    String s1();

    @Message("点开一件，先看内容、签名代表和所依据的社情民意。")
    String s2();

    @Message("登记页面列出相似的建议，在办的和往年的都有；点开把两件并排核对，往年的附答复。")
    String s3();

    @Message("没有问题的登记编号，并选择是否公开；代表要求不公开的不公开。")
    String s4();

    @Message("要改的退回修改，不该受理的写明原因；代表都会看到。")
    String s5();

    @Message("登记后在交办期限内交办：选方式、难易程度和单位，下一步确定主办单位并核对。")
    String s6();

    @Message("本地规定分两步交办的，登记后移交政府办公室，由它交办，期限从移交那天起算；其他地方可以填写首次交办日期，填错了可在交办件中更正，更正会记入审计。")
    String s7();

    @Message("“即将到期”列出一周内到期和已超期的建议和交办件，据此催办。")
    String s8();

    @Message("建议的页面是全部记录：承办单位、答复、代表反馈和办理进度；“已答复”和“已解决”分开显示。")
    String s9();

    @Message("政府办公室看到已交办的建议；专（工）委和主任会议还能查阅社情民意，反映人信息始终遮盖。")
    String s10();

    @Message("“答复会”安排面对面答复会：先选建议，再填时间、地点和邀请的代表；会后登记纪要和到会代表。")
    String meetings();

    @Message("代表再次不满意的建议进入评审：在建议页面点“评审”，启动评审组，再登记评审结论。")
    String reviews();

    @Message("主办、会办单位意见不一致时，政府办公室在“待审申请”中协调，乡镇由主席团协调。")
    String coordination();

    @Message("催促后仍未反馈的，代表补充的意见由代表工委在征询意见表中决定是否采纳。")
    String remarks();

    @Message("与检察建议衔接转化的，在建议页面点“检察建议”，登记文号和办理结果。")
    String procuratorial();

    @Message("“议案”列出代表联名提出的议案：主席团决定怎样处理并登记表决，专（工）委提出意见，政府办公室提交方案和报告，代表工委登记测评。")
    String s11();

    @Message("内容相同的建议可以并案：在建议页面点“并案”，选主件和并入的件；答复以前可以撤销，恢复原来的日期。")
    String merging();

    @Message("“承诺事项”是承诺台账：按单位、年份和期限查看，逾期的会标明。")
    String commitments();

    @Message("“常委会会议”登记会议和报告，法定时限自动列入看板和提醒。“督办”从提出、确定、下达问题到核实、办结都在一处；在交办件页面点“催办”，在建议页面点“提出督办”，对象会自动填好。")
    String supervision();

    @Message("“问题清单”先拟定、写审议意见书、逐项列问题和责任单位，再交办；单位报送整改结果后先提意见，委员会再核实销号或者责成继续整改。")
    String issues();

    @Message("“测评和表决”从起草、确定名册、截止、计票到公布都在一处；公布以前只看得到参加人数。不满意的事项在“测评结论和整改”登记整改，再起草再次测评。")
    String surveys();

    @Message("计票人在同一页面登记领票，截止后各自录入；两人不一致的，由第三名计票人作为总监票人裁定。“会场大屏”供会场显示。")
    String tellers();

    @Message("登记页面：新提交的代表建议等待登记。")
    String picture();

    @Message("在“问卷”里起草、逐题添加、开放作答；截止以后看结果，读完文字答案选定可以公开的，再公布。")
    String questionnaires();

    @Message("名册确定以后有人离任的，在测评页面“登记离任”；不再参加，全体人数不变。领票和离任只列出名册中的人员。")
    String departures();

    @Message("“工作评议、任后履职评价”从方案、调查、报告、测评到主任会议的结论都在一处；每次测评在“测评和表决”里办，再登记到评议。")
    String evaluations();

    @Message("“承办单位考核”中先选定或者登记考核办法，再拟定考核、分组；开始评分以后单位、代表和机关各评各的部分，机关评分填齐才能结束；结束以后评优、公布。")
    String assessments();

    @Message("“双联系”中登记谁联系谁，“覆盖情况”列出一段时间里还没有联系到的对象；主任会议成员和常委会组成人员先在代表登记情况中登记。“信访轮值”中安排值班，来信来访登记为意见，只记回执编号，一直跟踪到办结。")
    String contacts();

    @Message("“群众评价统计”是群众通过链接对联络站和答复的评价；每满五份才计入，看不到谁作出了哪个评价。")
    String ratings();
}
