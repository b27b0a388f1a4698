package org.lianluo.portal.rules;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages about rules of places. */
@MessageBundle("rules")
public interface RulesTexts {

    @Message("各地规则")
    String title();

    @Message("{region} 现行规则")
    String heldIn(String region);

    @Message("每条规则写明现行的值、由哪一级设定和依据。本区域没有设定的，依次执行上级、全系统和内置的规则。")
    String heldLead();

    @Message("区划代码")
    String region();

    @Message("六位或九位，如 410402。")
    String regionHint();

    @Message("查看")
    String look();

    @Message("本区域设定")
    String own();

    @Message("沿用 {jurisdiction} 的设定")
    String from(String jurisdiction);

    @Message("沿用全系统的设定")
    String everywhere();

    @Message("内置规则，没有任何一级设定过")
    String builtIn();

    @Message("{day} 起生效")
    String since(String day);

    @Message("依据")
    String basis();

    @Message("写明文件名称和条款，如《平顶山市代表建议办理办法》第十二条。")
    String basisHint();

    @Message("未写明依据")
    String noBasis();

    @Message("代表建议的期限")
    String limits();

    @Message("代表建议的选择")
    String choices();

    @Message("社情民意的期限")
    String opinions();

    @Message("将要生效")
    String coming();

    @Message("已经设定、尚未生效的规则。")
    String comingLead();

    @Message("全部设定记录")
    String all();

    @Message("各地规则样板")
    String presets();

    @Message("采用记录")
    String adoptions();

    @Message("适用记录")
    String applications();

    @Message("设定一条规则")
    String enter();

    @Message("只有代表工委（本区域）和系统管理员可以设定。")
    String onlyKeepers();

    @Message("规则")
    String rule();

    @Message("不限")
    String any();

    @Message("适用区域")
    String jurisdiction();

    @Message("六位或九位区划代码。系统管理员可填 DEFAULT，适用于没有自己规则的区域。")
    String jurisdictionHint();

    @Message("全系统")
    String wholeSystem();

    @Message("值")
    String value();

    @Message("设定时间")
    String setAt();

    @Message("生效日期")
    String effectiveFrom();

    @Message("规则只管这一天起开始的期限，已经在走的期限不变。")
    String effectiveHint();

    @Message("先选择要设定哪一条规则，再填写期限或者选项。")
    String chooseRule();

    @Message("下一步")
    String next();

    @Message("换一条规则")
    String otherRule();

    @Message("数量")
    String number();

    @Message("单位")
    String unit();

    @Message("选择")
    String option();

    @Message("预览")
    String preview();

    @Message("设定")
    String save();

    @Message(
            "{#when what}{#is 'entered'}规则已设定，到生效日起执行。{#is 'adopted'}样板已采用，各条规则到生效日起执行。{#is 'applied'}已适用。进行中的期限稍后重新计算，每件的办理进度都会写明理由。{/when}")
    String done(String what);

    @Message("受影响的在办件")
    String previewTitle();

    @Message(
            "{#if count == 0}没有受影响的在办件：生效以后，现在在办的各件，后面的反馈和再次办理期限都和现行规则一样。{#else}以下 {count} 件在办件，生效以后才开始的期限会和现在不同。还没有设定，核对后再按下面的按钮。{/if}")
    String previewLead(int count);

    @Message("逐件查看")
    String previewList();

    @Message("只列出前 200 件，还有更多。")
    String previewMore();

    @Message("{rule}：{before} 改为 {after}")
    String differs(String rule, String before, String after);

    @Message("{year} 年第 {number} 号建议")
    String caseNumber(int year, int number);

    @Message("现行规则")
    String current();

    @Message("七个地方和重庆市乡镇的规则，每个值写明条款和文本年份。这些地方后来可能修改过文本，采用前请核对现行文本。")
    String presetsLead();

    @Message("{year} 年文本，{count} 条规则")
    String ofYear(int year, int count);

    @Message("两地对照")
    String compare();

    @Message("选择两个地方，逐条和本区域现行规则对照。")
    String compareLead();

    @Message("第一个地方")
    String one();

    @Message("第二个地方")
    String other();

    @Message("对照")
    String doCompare();

    @Message("{region} 现行")
    String now(String region);

    @Message("没有规定")
    String nothing();

    @Message("两地相同")
    String same();

    @Message("采用")
    String adopt();

    @Message("采用{place}的规则")
    String adoptTitle(String place);

    @Message("一次设定所列的全部规则。先填写适用区域和生效日期，按“预览”看对在办件的影响，再按“采用”。")
    String adoptLead();

    @Message("采用以后仍可逐条另行设定，但不能撤销；这一天已有其中一条规则的，全部不采用。")
    String adoptHint();

    @Message("改变现行规则")
    String changes();

    @Message("与现行规则相同")
    String unchanged();

    @Message("查看和采用")
    String see();

    @Message("{place}，{year} 年文本")
    String adoptionOf(String place, int year);

    @Message("采用时间")
    String adoptedAt();

    @Message("采用时设定的规则")
    String setThen();

    @Message("适用于进行中的期限")
    String apply();

    @Message("规则本来只管生效以后开始的期限。这里把它也适用于已经在走的期限。")
    String applyLead();

    @Message("所有没有自己规则的下级区域，进行中的这一期限都从各自的起算日重新计算，可能使一些件立即逾期。这一步不能撤销，会记入审计，每件的办理进度都会写明您的理由。")
    String applyWarning();

    @Message("理由")
    String reason();

    @Message("写明谁作出的什么决定，如“市人大常委会主任会议决定缩短办理期限”。承办单位和代表会看到。")
    String reasonHint();

    @Message("我已核对，确认适用于进行中的期限")
    String confirm();

    @Message("这条规则只管生效以后开始的期限，不能适用于进行中的期限。")
    String notApplicable();

    @Message("适用日期")
    String appliedOn();

    @Message("哪条规则在哪一天适用于进行中的期限，理由是什么。")
    String applicationsLead();
}
