package org.lianluo.shared.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaskTest {
    @ParameterizedTest
    @CsvSource({
        "13800001234, 138****1234",
        "138 0000 1234, 138****1234",
        "+86-138-0000-1234, 138****1234",
        "008613800001234, 138****1234",
        "8613800001234, 138****1234",
        "１３８００００１２３４, １３８****１２３４",
        "010-82345678, 010-****",
        "(0371) 6234567, 0371-****",
        "075582345678, 0755-****",
        "82345678, ****",
        "110, ****",
        "+1 202 555 0100, ****",
        "wechat13800001234, ****"
    })
    void masksPhones(String phone, String masked) {
        assertThat(Mask.phone(phone)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({"张三, 张*", "张三丰, 张*", "欧阳修, 欧*", "𠮷野, 𠮷*", "Anna, A*", "'  李四', 李*", "'', *", "王, 王*"})
    void masksNames(String name, String masked) {
        assertThat(Mask.name(name)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({
        "11010519491231002X, 110***********002X",
        "11010519491231002x, 110***********002x",
        "110105 19491231 002X, 110***********002X",
        "110105491231002, ****",
        "E12345678, ****",
        "'', ****"
    })
    void masksIds(String id, String masked) {
        assertThat(Mask.idNumber(id)).isEqualTo(masked);
    }

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
                "文号〔2024〕15号",
                ""
            })
    void leavesDatesAmountsAndHouseNumbers(String text) {
        assertThat(Mask.freeText(text)).isEqualTo(text);
    }

    @Test
    void nothingStaysNothing() {
        assertThat(Mask.phone(null)).isNull();
        assertThat(Mask.name(null)).isNull();
        assertThat(Mask.idNumber(null)).isNull();
        assertThat(Mask.freeText(null)).isNull();
    }
}
