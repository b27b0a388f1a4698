package org.lianluo.portal.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RemarkTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            CONTACT | FACE_TO_FACE 2026-11-26 | 面商 2026-11-26 | Face to face 2026-11-26
            ASSIGN | SOLE 1 | 独办，第 1 轮 | Alone, round 1
            REPLY | A 新办函〔2026〕101号 | A 类：已经解决或采纳 新办函〔2026〕101号 | A: solved or adopted 新办函〔2026〕101号
            APPROVE | D 12 | D 类：留作参考 12 | D: for reference 12
            FEEDBACK | 410402-U03 BASICALLY_SATISFIED | 教育局 基本满意 | 教育局 Basically satisfied
            RETURN | attitude SATISFIED, result DISSATISFIED | 态度：满意，结果：不满意 | Attitude: Satisfied, result: Dissatisfied
            RETURN | attitude SATISFIED, result SATISFIED, late | 态度：满意，结果：满意，逾期 | Attitude: Satisfied, result: Satisfied, late
            REMARK | attitude SATISFIED, result DISSATISFIED, late | 态度：满意，结果：不满意，逾期 | Attitude: Satisfied, result: Dissatisfied, late
            REMIND_FEEDBACK | D410402-0001 2026-10-10 | 李代表 2026-10-10 | 李代表 2026-10-10
            NO_FEEDBACK | D410402-0001 | 李代表 | 李代表
            ADD_ITEMS | 8 | 8 项 | 8 items
            NAME_UNIT | 410402-U03 | 教育局 | 教育局
            LATE_REMARK | 410402-U03 | 教育局 | 教育局
            PROPOSE | COMMITTEE | 专（工）委 | A committee
            RATE | DISSATISFIED | 不满意 | Dissatisfied
            REJECT | OUT_OF_SCOPE | 不属于受理范围 | Out of scope
            REFER_OUT | HOTLINE_12345 | 12345 热线 | Hotline 12345
            FORWARD | 410402-U03 | 教育局 | 教育局
            ADOPT | D410402-0001 | 李代表 | 李代表
            CONFIRM | text 2 | 文稿第 2 版 | Text, version 2
            REGISTER | 7 | 第 7 号 | No. 7
            OVERDUE | ANSWER 2026-11-26 | 答复期限 2026-11-26 | Date to answer 2026-11-26
            ESCALATE | ORDER_TO_CORRECT 2026-12-31: 逾期未反馈。 | 责令限期改正 2026-12-31，逾期未反馈。 | Order to correct by a day 2026-12-31, 逾期未反馈。
            ASK | D410402-0001 | 李代表 | 李代表
            CO_OPINION | late | 逾期 | late
            RECOUNT | D410402-0001 2027-01-04 | 李代表 2027-01-04 | 李代表 2027-01-04
            RECOUNT | calendar of 2027 loaded (2027年工作日历已导入) | 2027年工作日历已导入 | calendar of 2027 loaded
            ERASE_SUBMITTER | on request (依申请): 个人信息保护法 §15, §47 | 依申请: 个人信息保护法 §15, §47 | on request: 个人信息保护法 §15, §47
            """)
    void readsWhatTheServicesWrite(String step, String note, String chinese, String english) {
        assertThat(remark(Locale.SIMPLIFIED_CHINESE).read(step, note)).isEqualTo(chinese);
        assertThat(remark(Locale.ENGLISH).read(step, note)).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource({
        "RELAY, 电话告知",
        "RETURN, 请补充现场调查情况。",
        "REHANDLE, SOLE 1",
        "DRAFT, PHONE 2026-11-26",
        "CONTACT, 在现场",
        "CONFIRM_TEXT, 12345 热线是公开的",
        "FORWARD, 不知名的单位",
        "RECOUNT, 2027-01-04",
        "RATE, NEW_GRADE",
        "ESCALATE, 各方意见不一致",
        "EXTEND, 2026-12-28 需等雨季后检测管网",
    })
    void leavesPeoplesOwnWordsAsTheyAre(String step, String note) {
        assertThat(remark(Locale.SIMPLIFIED_CHINESE).read(step, note)).isEqualTo(note);
    }

    private static Remark remark(Locale locale) {
        return new Remark(locale, unit -> "教育局", deputy -> "李代表", category -> "路灯");
    }
}
