package org.lianluo.portal.board;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the boards. */
@MessageBundle("board")
public interface BoardTexts {

    @Message("督办看板")
    String boards();

    @Message("在办的交办件、承诺事项、督办问题和待交办建议，最先到期的排在前面。数字与列表一致。")
    String lead();

    @Message("{of}看板")
    String of(String of);

    @Message("全区")
    String region();

    @Message("在办")
    String open();

    @Message("黄灯")
    String yellow();

    @Message("红灯")
    String red();

    @Message("逾期")
    String overdue();

    @Message("待单位办理")
    String waitsForUnit();

    @Message("待机关处理")
    String waitsForOffice();

    @Message("最先到期")
    String first();

    @Message("全部列出")
    String all();

    @Message("种类")
    String kind();

    @Message("灯色")
    String colour();

    @Message("待办方")
    String waitsFor();

    @Message("不限")
    String any();

    @Message("范围")
    String which();

    @Message("只看逾期")
    String late();

    @Message("承办单位")
    String unit();

    @Message("委员会")
    String committee();

    @Message("领衔督办人")
    String leader();

    @Message("填领衔督办人代码，查看其领衔的督办事项。")
    String leaderHint();

    @Message("查看")
    String see();

    @Message("待反馈")
    String asked();

    @Message("待交办")
    String toAssign();

    @Message("{day}已预警至{level}")
    String told(String day, String level);

    @Message("分类统计")
    String counts();

    @Message("件数")
    String number();

    @Message("状态")
    String state();

    @Message("大屏")
    String wall();

    @Message("督办预警")
    String wallTitle();

    @Message("{moment} 更新")
    String asOf(String moment);

    @Message("委员会及对口联系单位")
    String committees();

    @Message("委员会看板显示其督办的事项和对口联系单位在办的件。")
    String committeesLead();

    @Message("新增委员会")
    String enter();

    @Message("修改")
    String change();

    @Message("编码")
    String code();

    @Message("行政区划代码加 -C 和编号，如 410402-C01；以后不能修改。")
    String codeHint();

    @Message("名称")
    String name();

    @Message("对口联系单位")
    String units();

    @Message("每行填一个承办单位编码。")
    String unitsHint();

    @Message("保存")
    String save();

    @Message("他人的修改")
    String other();
}
