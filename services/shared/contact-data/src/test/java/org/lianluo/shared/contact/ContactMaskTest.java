package org.lianluo.shared.contact;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactMaskTest {
    @ParameterizedTest
    @CsvSource({
        "13800001234, 138****1234",
        "138 0000 1234, 138****1234",
        "+86-138-0000-1234, 138****1234",
        "008613800001234, 138****1234",
        "8613800001234, 138****1234",
        "１３８００００１２３４, 138****1234",
        "03752345678转801, 0375-****",
        "010-82345678, 010-****",
        "(0371) 6234567, 0371-****",
        "075582345678, 0755-****",
        "82345678, ****",
        "110, ****",
        "+1 202 555 0100, ****",
        "wechat13800001234, ****"
    })
    void masksPhones(String phone, String masked) {
        assertThat(ContactMask.phone(phone)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({"张三, 张*", "张三丰, 张*", "欧阳修, 欧*", "𠮷野, 𠮷*", "Anna, A*", "'  李四', 李*", "'', *", "王, 王*"})
    void masksNames(String name, String masked) {
        assertThat(ContactMask.name(name)).isEqualTo(masked);
    }

    @Test
    void nothingStaysNothing() {
        assertThat(ContactMask.phone(null)).isNull();
        assertThat(ContactMask.name(null)).isNull();
    }

    @Property
    void anyTextGivenAsPhoneShowsAtMostSevenDigits(@ForAll String phone) {
        assertThat(digits(ContactMask.phone(phone))).isLessThanOrEqualTo(7);
    }

    @Property
    void mobileNumberShowsItsEndsAlone(@ForAll("mobiles") String mobile) {
        assertThat(ContactMask.phone(mobile)).isEqualTo(mobile.substring(0, 3) + "****" + mobile.substring(7));
    }

    @Property
    void landlineShowsItsAreaCodeAlone(@ForAll("landlines") String landline) {
        assertThat(digits(ContactMask.phone(landline))).isBetween(3, 4);
    }

    @Property
    void nameShowsOneCharacterAtMost(@ForAll String name) {
        assertThat(ContactMask.name(name)
                        .codePointCount(0, ContactMask.name(name).length()))
                .isLessThanOrEqualTo(2);
    }

    @Provide
    Arbitrary<String> mobiles() {
        return Combinators.combine(
                        Arbitraries.integers().between(13, 19),
                        Arbitraries.strings().numeric().ofLength(9))
                .as((start, rest) -> start + rest);
    }

    /** Where the area has three digits, the number has eight. */
    @Provide
    Arbitrary<String> landlines() {
        return Combinators.combine(
                        Arbitraries.of("010", "021", "0371", "0755"),
                        Arbitraries.of("", "-", " ", "－"),
                        Arbitraries.integers().between(21_000_000, 99_999_999))
                .as((area, separator, number) -> area + separator + number);
    }

    private static int digits(String text) {
        return (int) text.codePoints().filter(Character::isDigit).count();
    }
}
