package org.lianluo.shared.numbers;

import java.util.regex.Pattern;

/** What a text calls a number of an office, a case or a thing. */
final class BusinessNumber {

    private static final Pattern LABEL =
            Pattern.compile("(?:编号|编码|单号|工单|文号|户号|表号|合同|订单|灯杆|杆号|路灯|电杆|站号|案号|流水号|条码|序号|设备号|受理号|登记号|许可证|代码|账单"
                    + "|点位|井盖|地块|项目号|机号|批号|档案|票号)(?:号码|编号|号)?(?:是|为)?[:：#№\\s]{0,3}$");

    /** The lines of an office, which are there to be called. */
    private static final Pattern LINE = Pattern.compile(
            "(?:(?:报修|维修|抢修|值班|办公|办公室|投诉|监督|咨询|服务|举报|客服|接待|受理|预约|公开|应急|救助|单位|窗口|大厅|物业|社区|街道)(?:专线|电话|热线)"
                    + "|热线|总机|前台|窗口|专线|传真)(?:号码|号)?(?:是|为)?[:：\\s]{0,3}[(（]?$");

    private BusinessNumber() {}

    static boolean isLabelled(Span span) {
        return span.isLabelled(LABEL);
    }

    static boolean isLine(Span span) {
        return span.isLabelled(LINE);
    }
}
