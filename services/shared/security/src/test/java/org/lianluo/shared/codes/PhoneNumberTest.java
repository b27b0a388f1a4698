package org.lianluo.shared.codes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

    @ParameterizedTest
    @CsvSource({
        "13800001234, 13800001234",
        "１３８００００１２３４, 13800001234",
        "138 0000 1234, 13800001234",
        "138-0000-1234, 13800001234",
        "138\u20110000\u20111234, 13800001234",
        "+86 138 0000 1234, 13800001234",
        "0086 13800001234, 13800001234",
        "86-13800001234, 13800001234",
        "'13800001234 ', 13800001234",
        "0375 2345678, 03752345678",
        "0375-2345678, 03752345678",
        "（0375）2345678转801, 03752345678转801",
        "(0375)2345678, 03752345678",
        "010-66668888, 01066668888",
        "+86 0375 2345678, 03752345678",
        "０３７５－２３４５６７８ 转 ８０１, 03752345678转801",
        "0375-2345678-, 03752345678",
    })
    void isReadHoweverItIsTyped(String typed, String expected) {
        assertThat(PhoneNumber.parse(typed)).map(PhoneNumber::text).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "12800001234",
                "1380000123",
                "138000012345",
                "2345678",
                "phone",
                "13800001234转",
                "0375234567",
                "00000000000",
                "138a00001234"
            })
    void whatCanBeNoneIsNot(String typed) {
        assertThat(PhoneNumber.parse(typed)).isEmpty();
    }

    @Test
    void hidesItself() {
        assertThat(PhoneNumber.parse("13800001234").orElseThrow()).asString().doesNotContain("1380000");
    }
}
