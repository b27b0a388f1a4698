package org.lianluo.portal.directory;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the directories' pages. */
@MessageBundle("directory")
public interface DirectoryTexts {

    @Message("基础数据")
    String title();

    @Message("所有人可以查阅。修改由代表工委（本区域）或系统管理员办理，只显示给有权限的人。")
    String titleLead();

    @Message("各地规则")
    String policies();

    @Message("各环节的期限和选择：现行规则、样板、预览和适用。")
    String policiesHint();

    @Message("工作日历")
    String calendar();

    @Message("放假和调休上班的日子。")
    String calendarHint();

    @Message("类别")
    String categories();

    @Message("社情民意和代表建议共用的类别。")
    String categoriesHint();

    @Message("承办单位")
    String units();

    @Message("可以交办的单位。")
    String unitsHint();

    @Message("联络站")
    String stations();

    @Message("联络站的地址、开放时间和二维码。")
    String stationsHint();

    @Message("人大代表")
    String deputies();

    @Message("代表、届次和进驻的联络站。")
    String deputiesHint();

    @Message("行政区划")
    String regions();

    @Message("区划代码和启用日期。")
    String regionsHint();

    @Message("{#when what}{#is 'entered'}已新增。{#is 'changed'}已修改。{#is 'loaded'}年度工作日历已导入，暂定和未定的期限会重新计算。{/when}")
    String done(String what);

    @Message("新增")
    String enter();

    @Message("修改")
    String change();

    @Message("保存")
    String save();

    @Message("不限")
    String any();

    @Message("编码")
    String code();

    @Message("保存后不能更改。")
    String codeHint();

    @Message("名称")
    String name();

    @Message("类型")
    String kind();

    @Message("层级")
    String level();

    @Message("行政区划")
    String region();

    @Message("六位或九位区划代码，保存后不能更改。")
    String regionHint();

    @Message("上级")
    String parent();

    @Message("统一社会信用代码")
    String uscc();

    @Message("职责领域")
    String domains();

    @Message("每行一个。")
    String oneALine();

    @Message("状态")
    String status();

    @Message("请核对")
    String warning();

    @Message("所在街道或乡镇")
    String street();

    @Message("九位代码，前六位或九位与行政区划相同。")
    String streetHint();

    @Message("地址")
    String address();

    @Message("纬度")
    String latitude();

    @Message("经度")
    String longitude();

    @Message("开放时间")
    String hours();

    @Message("站长")
    String head();

    @Message("联络员")
    String liaisonPerson();

    @Message("容纳人数")
    String capacity();

    @Message("设立日期")
    String openedOn();

    @Message("站点页面和二维码")
    String qr();

    @Message("姓名")
    String deputyName();

    @Message("届")
    String term();

    @Message("选区或选举单位")
    String constituency();

    @Message("代表团")
    String delegation();

    @Message("进驻联络站的编码")
    String stationCodes();

    @Message("简介")
    String profile();

    @Message("公开显示。")
    String profileHint();

    @Message("中文名称")
    String nameZh();

    @Message("英文名称")
    String nameEn();

    @Message("是否启用")
    String active();

    @Message("启用日期")
    String effectiveFrom();

    @Message("停用日期")
    String effectiveTo();

    @Message("上级区划代码")
    String parentCode();

    @Message("下级区划")
    String below();

    @Message("放假日")
    String holidays();

    @Message("调休上班日")
    String swapped();

    @Message("每行一个日期，如 2027-01-01。")
    String daysHint();

    @Message("导入或替换这一年")
    String load();

    @Message("一次导入全年。期限会据此重新计算，操作会记入审计。")
    String loadHint();

    @Message("{year} 年的工作日历还没有导入，这一年的期限是暂定的。")
    String notLoaded(int year);

    @Message("接下来的放假和调休")
    String coming();

    @Message("没有")
    String none();

    @Message("只有代表工委（本区域）和系统管理员可以修改。")
    String onlyKeepers();

    @Message("只有系统管理员可以修改。")
    String onlyAdmin();

    @Message("现在的内容")
    String other();
}
