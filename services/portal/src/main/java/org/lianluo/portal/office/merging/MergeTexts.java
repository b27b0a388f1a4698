package org.lianluo.portal.office.merging;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of merging. */
@MessageBundle("merge")
public interface MergeTexts {

    @Message("并案办理")
    String merging();

    @Message("内容相同或相近的建议可以并案：承办单位合并办理，分别答复每位代表，件数分别计算。")
    String lead();

    @Message("并案情况")
    String now();

    @Message("没有并案。")
    String none();

    @Message("主件")
    String leadOne();

    @Message("并案件")
    String member();

    @Message("并案时间")
    String mergedAt();

    @Message("撤销并案")
    String undo();

    @Message("答复前可以撤销。各件恢复单独办理，期限按原交办日期计算。所有代表会看到理由。")
    String undoHint();

    @Message("选择要并案的建议")
    String with();

    @Message("没有可以并案的相似建议。请在“查找相似建议”中按词查找，对照后并案。")
    String noOthers();

    @Message("对照并案")
    String compare();

    @Message("左侧为主件，右侧随主件办理。主件应当是最先到期答复的一件。")
    String leads();

    @Message("改以另一件为主件")
    String swap();

    @Message("并案理由")
    String reason();

    @Message("所有代表会看到。不要写另一件建议的内容。")
    String reasonHint();

    @Message("{#when what}{#is 'merged'}已并案。承办单位合并办理，分别答复。{#is 'undone'}已撤销并案，各件恢复单独办理。{/when}")
    String done(String what);

    @Message("本件已并案，请在主件上签收、答复；与本件代表的沟通仍在本页登记。")
    String onLead();

    @Message("本件已并案，随主件办理。")
    String goesWith();

    @Message("随本件办理的并案件")
    String members();

    @Message("查看主件")
    String toLead();

    @Message("本件已并案，由主件的承办单位办理，本单位无需办理。")
    String setAside();

    @Message("本件是并案的主件：签收、答复对下列各件同时有效；答复前请与各件代表沟通。")
    String forAll();
}
