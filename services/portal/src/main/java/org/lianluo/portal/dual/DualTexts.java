package org.lianluo.portal.dual;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages on dual contact. */
@MessageBundle("dual")
public interface DualTexts {
    @Message("双联系")
    String title();

    @Message("主任会议成员联系代表工作室和联络站，常委会组成人员联系代表，代表联系选民。联系情况由联系人登记。")
    String lead();

    @Message("登记联系关系")
    String enter();

    @Message("联系站点填联络站编码，联系代表填代表编码，联系选民填地方名称。")
    String enterLead();

    @Message("种类")
    String kind();

    @Message("不限")
    String any();

    @Message("仅现行的")
    String current();

    @Message("联系人（代表编码）")
    String member();

    @Message("联系对象")
    String target();

    @Message("建立日期")
    String since();

    @Message("最后一天")
    String until();

    @Message("已结束")
    String ended();

    @Message("联系情况")
    String contacts();

    @Message("还没有登记联系情况。")
    String noContacts();

    @Message("登记联系情况")
    String log();

    @Message("日期")
    String on();

    @Message("方式")
    String form();

    @Message("摘要")
    String summary();

    @Message("不写人名、电话等个人信息。")
    String summaryHint();

    @Message("结束联系")
    String end();

    @Message("已登记的联系情况保留。")
    String endLead();

    @Message("覆盖情况")
    String coverage();

    @Message("一段时间里谁开展了联系，哪些对象还没有联系。")
    String coverageLead();

    @Message("起日")
    String from();

    @Message("止日")
    String to();

    @Message("查看")
    String show();

    @Message("联系人数")
    String members();

    @Message("开展联系的")
    String activeMembers();

    @Message("联系对象数")
    String targets();

    @Message("已联系的")
    String reached();

    @Message("联系次数")
    String count();

    @Message("还没有联系的")
    String missing();

    @Message("全部联系到了。")
    String noneMissing();

    @Message("{#when what}{#is 'entered'}已登记联系关系。{#is 'logged'}已登记联系情况。{#is 'ended'}已结束联系。{/when}")
    String done(String what);
}
