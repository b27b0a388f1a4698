package org.lianluo.portal.mandate;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages on persons of the directory. */
@MessageBundle("people")
public interface PeopleTexts {
    @Message("这个人的代表资格")
    String otherMandates();

    @Message("人员")
    String people();

    @Message("代表、居民议事会成员和其他参加表决、测评的人员。电话加密保存。")
    String peopleLead();

    @Message("新增人员")
    String enterPerson();

    @Message("修改人员")
    String changePerson();

    @Message("姓名")
    String personName();

    @Message("身份")
    String kinds();

    @Message("如 P410402-0001，保存后不能更改。")
    String codeHint();

    @Message("行政区划")
    String region();

    @Message("所在街道或乡镇")
    String street();

    @Message("居民议事会成员填写，九位代码。")
    String streetHint();

    @Message("所在单位")
    String organisation();

    @Message("是否在册")
    String active();

    @Message("不在册")
    String inactive();

    @Message("电话")
    String phone();

    @Message("已保存的电话不显示；不填则不变。")
    String phoneKept();

    @Message("删除电话")
    String withoutPhone();

    @Message("按电话查找")
    String findByPhone();

    @Message("查找结果")
    String found();

    @Message("查看完整电话")
    String disclose();

    @Message("查看理由")
    String discloseReason();

    @Message("每次查看都记入审计。")
    String discloseHint();

    @Message("完整电话")
    String fullPhone();

    @Message("没有登记电话。")
    String noPhone();

    @Message("电话保存至")
    String retained();

    @Message("联系信息已于 {at} 删除。")
    String erasedAt(String at);

    @Message("联系信息已删除。")
    String erased();

    @Message("删除联系信息")
    String erase();

    @Message("只在本人要求时删除。电话立即删除，不能恢复。担任或者曾任代表的，姓名依法公开，予以保留；在册人员的姓名在不在册以后才能删除；其他人员的姓名和所在单位一并删除。")
    String eraseHint();

    @Message("本人已要求删除")
    String eraseSure();
}
