package org.lianluo.portal.directory;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Help for whoever keeps directories and rules. */
@MessageBundle("helpdirectory")
public interface DirectoryHelpTexts {

    @Message("怎么维护基础数据")
    String title();

    @Message("代表工委维护本区域，系统管理员维护全部。以下按先后顺序说明。")
    String lead();

    @Message("打开“基础数据”，先选要看的内容；所有登录的人都能查阅。")
    String s1();

    @Message("有权限的人在清单上方看到“新增”，每条后面看到“修改”。")
    String s2();

    @Message("编码和行政区划保存后不能更改，新增时请核对。")
    String s3();

    @Message("撤销的单位、联络站不删除，把状态改为已撤销。")
    String s4();

    @Message("代表的进驻联络站按编码填写，每行一个。")
    String s5();

    @Message("时限规则只新增不修改：写明期限和生效日期，到那天起执行。")
    String s6();

    @Message("没有自己规则的区域按上级，再按内置默认值。")
    String s7();

    @Message("国务院公布下一年放假安排后，系统管理员把放假日和调休上班日逐行填入并导入。")
    String s8();

    @Message("导入后，暂定的期限自动重新计算，办理进度中会写明。")
    String s9();

    @Message("别人先改过的，页面会提示并显示现在的内容，请核对后再保存。")
    String s10();

    @Message("基础数据页面：时限、日历、类别、单位、站点、代表、区划各有一个入口。")
    String picture();
}
