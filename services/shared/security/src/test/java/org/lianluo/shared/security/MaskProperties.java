package org.lianluo.shared.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MaskProperties {
    @Property
    void anyTextGivenAsPhoneShowsAtMostSevenDigits(@ForAll String phone) {
        assertThat(digits(Mask.phone(phone))).isLessThanOrEqualTo(7);
    }

    @Property
    void mobileNumberShowsItsEndsAlone(@ForAll("mobiles") String mobile) {
        assertThat(Mask.phone(mobile)).isEqualTo(mobile.substring(0, 3) + "****" + mobile.substring(7));
    }

    @Property
    void landlineShowsItsAreaCodeAlone(@ForAll("landlines") String landline) {
        assertThat(digits(Mask.phone(landline))).isBetween(3, 4);
    }

    @Property
    void nameShowsOneCharacterAtMost(@ForAll String name) {
        assertThat(Mask.name(name).codePointCount(0, Mask.name(name).length())).isLessThanOrEqualTo(2);
    }

    @Property
    void idShowsSevenCharactersAtMost(@ForAll String id, @ForAll("ids") String genuine) {
        assertThat(digits(Mask.idNumber(id))).isLessThanOrEqualTo(7);
        assertThat(Mask.idNumber(genuine)).startsWith(genuine.substring(0, 3)).endsWith(genuine.substring(14));
        assertThat(digits(Mask.idNumber(genuine))).isLessThanOrEqualTo(7);
    }

    @Property
    void noNumberInsideATextKeepsItsMiddle(@ForAll("sentences") List<String> parts) {
        String masked = Mask.freeText(String.join("", parts));

        for (int number = 1; number < parts.size(); number += 2) {
            assertThat(masked).doesNotContain(parts.get(number));
        }
        // Words hold no digits; a number leaves seven at most.
        assertThat(digits(masked)).isLessThanOrEqualTo(7 * (parts.size() / 2));
    }

    @Property
    void maskingTwiceChangesNothing(@ForAll("sentences") List<String> parts) {
        String once = Mask.freeText(String.join("", parts));

        assertThat(Mask.freeText(once)).isEqualTo(once);
    }

    @Property
    void anyTextIsMaskedWithoutFailing(@ForAll String text) {
        assertThat(digits(Mask.freeText(text))).isLessThanOrEqualTo(digits(text));
    }

    @Provide
    Arbitrary<String> mobiles() {
        return Combinators.combine(
                        Arbitraries.integers().between(13, 19),
                        Arbitraries.strings().numeric().ofLength(9))
                .as((start, rest) -> start + rest);
    }

    @Provide
    Arbitrary<String> landlines() {
        return Combinators.combine(
                        Arbitraries.of("010", "021", "0371", "0755"),
                        Arbitraries.of("", "-", " ", "－"),
                        Arbitraries.integers()
                                .between(2_000_000, 99_999_999)
                                .filter(n -> n >= 20_000_000 || n < 10_000_000))
                .as((area, separator, number) -> area + separator + number);
    }

    @Provide
    Arbitrary<String> ids() {
        return Combinators.combine(
                        Arbitraries.integers().between(110000, 659999),
                        Arbitraries.strings().numeric().ofLength(11),
                        Arbitraries.of("0", "7", "X", "x"))
                .as((region, rest, check) -> region + rest + check);
    }

    /** Words and numbers by turns. */
    @Provide
    Arbitrary<List<String>> sentences() {
        Arbitrary<String> words = Arbitraries.of("请联系", "，", "的电话", " 或 ", "Tel:", "。\n", "（手机）", "找张三");
        Arbitrary<String> numbers = Arbitraries.oneOf(mobiles(), landlines(), ids());
        return Combinators.combine(words, numbers)
                .as((word, number) -> List.of(word, number))
                .list()
                .ofMaxSize(4)
                .map(pairs -> pairs.stream().flatMap(List::stream).toList());
    }

    private static int digits(String text) {
        return (int) text.codePoints().filter(Character::isDigit).count();
    }
}
