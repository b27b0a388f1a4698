package org.lianluo.shared.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaskTest {
    @ParameterizedTest
    @CsvSource({
        "请打13800001234找张三, 请打138****1234找张三",
        "请打 138-0000-1234。, 请打 138****1234。",
        "电话：1380000 1234, 电话：138****1234",
        "手机+86 138 0000 1234晚上接, 手机138****1234晚上接",
        "手机1380-000-1234, 手机138****1234",
        "我的证号11010519491231002X, 我的证号110***********002X",
        "证号 110105 19491231 002X 有误, 证号 110***********002X 有误",
        "办公室010-82345678转8, 办公室010-****转8",
        "办公室（0371）62345678, 办公室0371-****",
        "拨打037162345678, 拨打0371-****",
        "拨打01082345678, 拨打010-****",
        "座机：8234 5678, 座机：****",
        "联系电话82345678, 联系电话****",
        "卡号6222021234567890123扣费, 卡号622************0123扣费",
        "两个1380000123413900001234号, 两个138***************1234号",
        "全角１３８００００１２３４, 全角１３８****１２３４",
        "13800001234或13900005678, 138****1234或139****5678"
    })
    void masksNumbersInsideText(String text, String masked) {
        assertThat(Mask.freeText(text)).isEqualTo(masked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-10-11 之后3号楼2单元301室漏水",
                "20241011开工，预算12345678元",
                "路灯编号12345678901坏了",
                "涉及1200户、3,800人，占85.5%",
                "请拨12345或110",
                "工单410402202611260012",
                "文号〔2024〕15号",
                ""
            })
    void leavesDatesAmountsAndHouseNumbers(String text) {
        assertThat(Mask.freeText(text)).isEqualTo(text);
    }

    @Test
    void theStationSeesWhatIsDoubtful() {
        assertThat(Mask.forStation("家里0375-2345678，手机13800001234")).isEqualTo("家里0375-2345678，手机138****1234");
    }

    @Test
    void whatIsPublishedShowsTheLinesOfAnOfficeAndNoIds() {
        assertThat(Mask.published("请拨0375-2345678或13800001234，证号11010519491231002X，卡号6228 4800 1234 5671"))
                .isEqualTo("请拨0375-2345678或13800001234，证号110***********002X，卡号622*********5671");
    }

    @Test
    void ofWhatIsErasedNothingStays() {
        assertThat(Mask.erased("电话138‑0000‑1234，证号110105 1949 1231 002X，0375-2345678"))
                .isEqualTo("电话****，证号****，****");
    }

    @Test
    void nothingStaysNothing() {
        assertThat(Mask.forStation(null)).isNull();
        assertThat(Mask.published(null)).isNull();
        assertThat(Mask.erased(null)).isNull();
        assertThat(Mask.freeText(null)).isNull();
    }
}
