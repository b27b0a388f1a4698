package org.lianluo.portal.questionnaire;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of questionnaires, for the office that runs them. */
@MessageBundle("questionnaire")
public interface QuestionnaireTexts {

    @Message("问卷")
    String questionnaires();

    @Message("向代表或者公众征询意见。先起草，再逐题添加，确认后开放作答；截止以后才能看到结果。")
    String officeLead();

    @Message("起草问卷")
    String draft();

    @Message("没有问卷。")
    String none();

    @Message("共 {number} 题")
    String count(int number);

    @Message("截止 {day}")
    String until(String day);

    @Message("{number} 人作答")
    String answered(int number);

    @Message("标题")
    String title();

    @Message("说明")
    String introduction();

    @Message("写明为什么调查、结果怎么用。")
    String introductionHint();

    @Message("调查对象")
    String audience();

    @Message("匿名作答")
    String anonymous();

    @Message("匿名问卷任何人都查不出谁答了什么，本机关也不能。面向公众的问卷一律匿名。")
    String anonymousHint();

    @Message("截止日期")
    String lastDay();

    @Message("这一天结束时自动截止。")
    String lastDayHint();

    @Message("代表名单")
    String roster();

    @Message("只用于面向代表的问卷；开放作答以后不能再改。")
    String rosterHint();

    @Message("保存")
    String save();

    @Message(
            "{#when what}{#is 'drafted'}草稿已保存。请逐题添加题目。{#is 'added'}题目已添加。{#is 'saved'}已保存。{#is 'opened'}已开放作答。被调查的人会收到通知。{#is 'closed'}已截止，结果已经统计。{#is 'released'}公开的范围已保存。{#is 'published'}结果已公布，任何人都可以查看。{#is 'voided'}已作废，答卷已删除。{/when}")
    String done(String what);

    @Message("人已作答，共 {number} 人")
    String ofRoster(int number);

    @Message("份答卷")
    String sheets();

    @Message("截止以前只显示人数，不显示结果。")
    String nothingYet();

    @Message("{day} 结束时自动截止。现在截止后不能再作答。")
    String closeHint(String day);

    @Message("现在截止")
    String close();

    @Message("公开页面")
    String publicPage();

    @Message("任何人都可以看到统计结果和您已选定公开的文字。请先读完文字答案。")
    String publishHint();

    @Message("公布结果")
    String publish();

    @Message("{number} 人")
    String people(int number);

    @Message("作答方式")
    String naming();

    @Message("匿名")
    String isAnonymous();

    @Message("实名")
    String isNamed();

    @Message("作废理由")
    String voidReason();

    @Message("修改标题、对象和期限")
    String changePlan();

    @Message("题目")
    String questions();

    @Message("还没有题目。请添加。")
    String noQuestions();

    @Message("必答")
    String required();

    @Message("行：{text}")
    String row(String text);

    @Message("有显示条件")
    String branching();

    @Message("修改")
    String change();

    @Message("上移")
    String rise();

    @Message("删除")
    String remove();

    @Message("添加题目")
    String add();

    @Message("开放作答")
    String open();

    @Message("开放以后题目和名单不能再改，被调查的人会收到通知。")
    String openHint();

    @Message("名单很短，或者大家选得一样，就可能猜出谁选了什么。不足五人作答时不显示结果。")
    String smallWarning();

    @Message("作废问卷")
    String annul();

    @Message("作废以后不能恢复，所有答卷和结果都会删除。")
    String annulHint();

    @Message("第 {number} 题")
    String questionNumber(int number);

    @Message("题型")
    String kind();

    @Message("题干")
    String text();

    @Message("选项")
    String options();

    @Message("每行一项，至少两项。用于单选、多选、排序题，以及矩阵题的各列。")
    String optionsHint();

    @Message("矩阵的行")
    String rows();

    @Message("每行一项。只用于矩阵题。")
    String rowsHint();

    @Message("最小值")
    String min();

    @Message("多选题：最少选几项。量表题：最低分。")
    String minHint();

    @Message("最大值")
    String max();

    @Message("多选题：最多选几项。量表题：最高分，最多11档。文字题：字数上限。排序题：排前几名。")
    String maxHint();

    @Message("最低分的说明")
    String minLabel();

    @Message("最高分的说明")
    String maxLabel();

    @Message("显示条件")
    String showIf();

    @Message("选了其中任何一项才显示此题；不勾选则始终显示。只能依据同一道题。")
    String showIfHint();
}
