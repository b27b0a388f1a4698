package org.lianluo.portal.questionnaire;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words for who answers a questionnaire. */
@MessageBundle("answering")
public interface AnsweringTexts {

    @Message("请您作答的问卷。每份只能提交一次。")
    String deputyLead();

    @Message("您已作答")
    String youAnswered();

    @Message("请填写正在征询意见的问卷，或者查看已经公布的结果。不需要账号，不记录您是谁。")
    String publicLead();

    @Message("现在没有问卷。")
    String nonePublic();

    @Message("公布于 {day}")
    String publishedOn(String day);

    @Message("{#when what}{#is 'answered'}已收到您的答卷，谢谢。{#else}您的答卷此前已经收到，不会重复计入。{/when}")
    String thanks(String what);

    @Message("这份问卷已经截止。结果公布以后可以在这里查看。")
    String over();

    @Message("匿名：任何人都查不出您答了什么。提交后不能修改。")
    String anonymousPromise();

    @Message("实名：组织问卷的机关能看到您的答案。提交后不能修改。")
    String namedNotice();

    @Message("只在第 {number} 题选了“{options}”时回答；其他情况填写了也不计入。")
    String onlyIf(int number, String options);

    @Message("请选 {fewest} 至 {most} 项。")
    String choose(int fewest, int most);

    @Message("最多 {number} 字。请不要写姓名、电话、证件号码。")
    String textHint(int number);

    @Message("请从最重要的开始排，同一项只能选一次。")
    String rankHint();

    @Message("第 {number} 位")
    String rank(int number);

    @Message("提交")
    String send();
}
