package org.lianluo.portal.station;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages for the staff of a liaison station. */
@MessageBundle("station")
public interface StationTexts {

    @Message("社情民意")
    String opinions();

    @Message(
            "{#when name}{#is 'new'}待分办{#is 'due'}快到期或超期{#is 'relay'}已答复，待反馈{#is 'reopened'}重新办理{#is 'urged'}被催办{#is 'old'}终端补交，时间过早{/when}")
    String queue(String name);

    @Message(
            "{#when name}{#is 'new'}新收到的意见，由站长决定如何办理。{#is 'due'}今天或下一个工作日截止分办，或已超期。{#is 'relay'}把答复反馈给反映人。{#is 'reopened'}反映人不满意，承办单位正在重新办理。{#is 'urged'}反映人催办过，待分办或待反馈。{#is 'old'}断网多日后才补交的意见，先核对，再办理或写明理由不予受理。{/when}")
    String queueHint(String name);

    @Message("状态")
    String status();

    @Message("类别")
    String category();

    @Message("全部")
    String all();

    @Message("只看待我站办理的")
    String toDo();

    @Message("查询结果")
    String found();

    @Message(
            "{#when what}{#is 'decided'}已分办。办理进度见下方。{#is 'relayed'}已记录反馈。反映人可以评价了。{#is 'erased'}已删除反映人的姓名和电话，不能恢复。{#is 'photo'}已添加照片。{#is 'urged'}已催办。承办单位或代表会看到。{#is 'sorted'}已归类。{#is 'offered'}已发布，等待代表认领。{#is 'offerEnded'}认领已结束，请分办。{#is 'restored'}已恢复，请分办。{/when}")
    String done(String what);

    @Message("内容")
    String content();

    @Message("地点")
    String location();

    @Message("回执编号")
    String number();

    @Message("来源")
    String source();

    @Message("受理联络站")
    String station();

    @Message("受理时间")
    String receivedAt();

    @Message("办理轮次")
    String round();

    @Message("同站一分钟内收到过内容相同的意见，可能重复。")
    String duplicate();

    @Message("查看那一件")
    String duplicateLook();

    @Message("照片")
    String photos();

    @Message("照片 {number}")
    String photo(int number);

    @Message("有照片与同站一分钟内收到的照片相同，可能重复。")
    String photoDuplicates();

    @Message("添加照片")
    String addPhoto();

    @Message("照片文件")
    String photoFile();

    @Message("JPEG 或 PNG，每张不超过 5 MB，最多五张。照片中的拍摄地点等信息会被去除。")
    String photoHint();

    @Message("分办情况")
    String decision();

    @Message("承办单位")
    String unit();

    @Message("代表")
    String deputy();

    @Message("并入")
    String mergedInto();

    @Message("查看")
    String look();

    @Message("代表建议")
    String suggestion();

    @Message("结果")
    String outcome();

    @Message("告知内容")
    String told();

    @Message("答复")
    String answer();

    @Message(
            "{#when who}{#is 'STATION'}联络站答复{#is 'UNIT'}承办单位答复{#is 'MERGE_TARGET'}随并入件答复{#is 'SUGGESTION'}随代表建议答复{/when}")
    String answeredBy(String who);

    @Message("反映人的评价")
    String grade();

    @Message("把答复反馈给反映人")
    String relay();

    @Message("先把答复告诉反映人，再在这里记录。之后反映人可以评价。")
    String relayHint();

    @Message("反馈方式")
    String note();

    @Message("例如：电话告知、当面告知。不要写个人信息。")
    String noteHint();

    @Message("已经反馈")
    String relayed();

    @Message("分办")
    String triage();

    @Message("选择一种办理方式。提交之前会先看到别人将读到的内容。")
    String triageHint();

    @Message("分办由本站站长决定。您可以登记、查看和反馈。")
    String headOnly();

    @Message(
            "{#when code}{#is 'ANSWER'}当场就能答复反映人。{#is 'FORWARD'}交给承办单位办理。单位只看到您审核后的文本。{#is 'CONVERT'}请一位代表研究，转为代表建议。{#is 'REFER_OUT'}属于诉讼、信访、报警或热线，告诉反映人去哪里。{#is 'REJECT'}不属于受理范围，说明理由。{#is 'MERGE'}与另一件是同一件事，随那一件的答复。{/when}")
    String decisionHint(String code);

    @Message("反映人")
    String submitter();

    @Message("姓名")
    String name();

    @Message("电话")
    String phone();

    @Message("同意的告知文本")
    String consent();

    @Message("保存至")
    String retained();

    @Message("反映人要求匿名：只有本站能查看姓名和电话。")
    String anonymousHint();

    @Message("反映人没有留下姓名和电话。")
    String noSubmitter();

    @Message("姓名和电话已于 {at} 删除。")
    String erasedAt(String at);

    @Message("查看完整信息（需说明理由）")
    String disclose();

    @Message("每次查看都会连同理由记入审计记录。")
    String discloseHint();

    @Message("理由")
    String reason();

    @Message("查看")
    String show();

    @Message("完整信息只显示在本页，此次查看已记录。")
    String disclosed();

    @Message("删除反映人信息")
    String erase();

    @Message("只在反映人要求时删除。姓名和电话立即删除，不能恢复；意见继续办理。")
    String eraseHint();

    @Message("反映人已要求删除")
    String eraseSure();

    @Message("反映人要求删除信息时，由本站站长办理。")
    String eraseHead();

    @Message("审核后的标题")
    String approvedTitle();

    @Message("审核后的内容")
    String approvedText();

    @Message("审核后的地点")
    String approvedLocation();
}
