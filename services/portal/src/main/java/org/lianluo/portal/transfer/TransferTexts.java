package org.lianluo.portal.transfer;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of imports and exports. */
@MessageBundle("transfer")
public interface TransferTexts {

    @Message("表格导入、导出")
    String title();

    @Message("一次导入整张表格的联络站、代表、进驻、承办单位、历年建议或者意见类别。先检查，再由您确认，最后导入。")
    String lead();

    @Message("上传表格")
    String send();

    @Message("表格种类")
    String kind();

    @Message("文件")
    String file();

    @Message("CSV 或 xlsx，至多 20 MB、10 万行。第一行是列名，与模板相同。公式请先粘贴为数值。")
    String fileHint();

    @Message("上传并检查")
    String check();

    @Message("下载模板")
    String templates();

    @Message("导入记录")
    String earlier();

    @Message("三十天内没有导入。")
    String none();

    @Message(
            "{#when kind}{#is 'STATIONS'}联络站{#is 'DEPUTIES'}代表{#is 'POSTINGS'}代表进驻{#is 'UNITS'}承办单位{#is 'CATEGORIES'}意见类别{#is 'SUGGESTIONS'}历年建议{#else}{kind}{/when}")
    String kindOf(String kind);

    @Message("已检查的行")
    String rows();

    @Message("新增")
    String newRows();

    @Message("有变化")
    String changedRows();

    @Message("无变化")
    String sameRows();

    @Message("有错误")
    String wrongRows();

    @Message("已导入")
    String entered();

    @Message("正在检查表格，本页会自动更新。")
    String looking();

    @Message("正在导入：{done}／{all} 行。本页会自动更新，可以离开后再回来看。")
    String entering(Integer done, Integer all);

    @Message("确认导入")
    String decide();

    @Message("现在还没有导入任何一行。")
    String decideLead();

    @Message("没有新增或者变化的行，不需要导入。")
    String nothing();

    @Message("导入全部 {rows} 行")
    String runAll(Integer rows);

    @Message("全部成功才导入；有一行出错，所有的行都不导入。")
    String runAllHint();

    @Message("只导入正确的 {rows} 行")
    String runValid(Integer rows);

    @Message("有错误的行不导入，改正后可以把整张表格再上传一次：已经导入的行不会重复。")
    String runValidHint();

    @Message("取消导入")
    String cancel();

    @Message("有错误的行")
    String faults();

    @Message("请在原来的表格中改正，再重新上传。")
    String faultsLead();

    @Message("下载错误清单")
    String download();

    @Message("行")
    String row();

    @Message("列")
    String column();

    @Message("需要修改")
    String what();

    @Message("整行")
    String wholeRow();

    @Message("上传时间")
    String sentAt();

    @Message("导出表格")
    String export();

    @Message("导出 CSV")
    String exportCsv();

    @Message("导出 xlsx")
    String exportXlsx();

    @Message("导出代表进驻 CSV")
    String postingsCsv();

    @Message("导出代表进驻 xlsx")
    String postingsXlsx();

    @Message("导入代表进驻")
    String importPostings();

    @Message("导入表格")
    String importHere();

    @Message("{#when what}{#is 'sent'}表格已上传，正在检查。{#is 'run'}已开始导入。{#is 'cancelled'}已取消。{/when}")
    String saved(String what);

    @Message("历年建议")
    String past();

    @Message("由表格导入的往年建议，可以查找和统计，不再办理。")
    String pastLead();

    @Message("历年导入")
    String imported();

    @Message("年度")
    String year();

    @Message("编号")
    String number();

    @Message("标题包含")
    String words();

    @Message("会议")
    String session();

    @Message("主办单位")
    String leadUnit();

    @Message("会办单位")
    String coUnits();

    @Message("交办日期")
    String assignedOn();

    @Message("答复日期")
    String repliedOn();

    @Message("答复类别")
    String replyClass();

    @Message("代表评价")
    String feedback();

    @Message("备注")
    String notes();

    @Message("类别")
    String category();

    @Message("各年统计")
    String figures();

    @Message("建议数")
    String count();

    @Message("已答复")
    String replied();

    @Message("没有历年建议。")
    String none2();
}
