package org.lianluo.shared.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.lianluo.shared.numbers.PersonalNumbers;

class MaskProperties {
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

    @Property(tries = 3000)
    void digitsInAnyDisorderAreMaskedOnceAndNeverLengthened(@ForAll("disorder") List<String> parts) {
        String text = String.join("", parts);
        for (UnaryOperator<String> mask :
                List.<UnaryOperator<String>>of(Mask::freeText, Mask::forStation, Mask::published, Mask::erased)) {
            String once = mask.apply(text);

            assertThat(once.length()).isLessThanOrEqualTo(text.length());
            assertThat(mask.apply(once)).isEqualTo(once);
        }
        assertThat(PersonalNumbers.in(Mask.freeText(text))).isEmpty();
        assertThat(PersonalNumbers.certainIn(Mask.forStation(text))).isFalse();
    }

    /** Pieces of numbers, of what stands between them, and of texts that say what they are. */
    @Provide
    Arbitrary<List<String>> disorder() {
        Arbitrary<String> pieces = Arbitraries.of(
                "138",
                "0000",
                "1234",
                "86",
                "+86",
                "0375",
                "2345678",
                "1",
                "0",
                "6222",
                "19560708",
                "410402",
                "X",
                "一",
                "三",
                "①",
                "⓪",
                "l",
                "O",
                "𝟏",
                "３",
                "12345678",
                "19");
        Arbitrary<String> between = Arbitraries.of(
                "", "", "", " ", "-", "‑", "\u200b", "（", "）", "。", "，", "*", "****", "\n", "电话", "身份证号", "卡号", "编号",
                "热线");
        return Combinators.combine(pieces, between)
                .as((piece, sign) -> List.of(piece, sign))
                .list()
                .ofMaxSize(14)
                .map(pairs -> pairs.stream().flatMap(List::stream).toList());
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
                                .filter(n -> n >= 21_000_000 || n < 10_000_000))
                .as((area, separator, number) -> area + separator + number)
                // Where the area has three digits, the number has eight.
                .filter(number -> digits(number) >= 11);
    }

    @Provide
    Arbitrary<String> ids() {
        return Combinators.combine(
                        Arbitraries.of("110105", "410402", "650102"),
                        Arbitraries.integers().between(1900, 2025),
                        Arbitraries.integers().between(1, 365),
                        Arbitraries.integers().between(0, 999))
                .as((region, year, day, sequence) -> checked(region
                        + LocalDate.ofYearDay(year, day).toString().replace("-", "")
                        + "%03d".formatted(sequence)));
    }

    /** With the check digit of ISO 7064, MOD 11-2. */
    private static String checked(String digits) {
        int rest = 0;
        for (int i = 0; i < digits.length(); i++) {
            rest = (rest + digits.charAt(i) - '0') * 2 % 11;
        }
        return digits + "0123456789X".charAt((12 - rest) % 11);
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
