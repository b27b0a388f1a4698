package org.lianluo.shared.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalNumbersTest {

    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-f]{4})");

    @ParameterizedTest
    @MethodSource("spellings")
    void isCertainOfEverySpelling(String line) {
        String kind = line.substring(0, line.indexOf('\t'));
        String spelled = unescaped(line.substring(line.indexOf('\t') + 1));

        for (String text :
                List.of(spelled, "我的号码是" + spelled + "，请联系。", "①、" + spelled + "\n谢谢", "之一：" + spelled + "。")) {
            assertThat(PersonalNumbers.in(text)).as(text).singleElement().satisfies(number -> assertThat(
                            number.kind() + " " + number.certainty())
                    .isEqualTo(kind + " CERTAIN"));
        }
    }

    @ParameterizedTest
    @MethodSource("business")
    void takesNoBusinessNumberForAPersons(String text) {
        assertThat(PersonalNumbers.in(text)).isEmpty();
    }

    /** The check digit is right, by chance in one of eleven; nobody was born on the 31st of a month that is none. */
    @ParameterizedTest
    @ValueSource(strings = {"110105194913310021", "110105194902300020", "110105189912310023", "410402000000001232"})
    void aRightCheckDigitWithoutABirthDateIsNotCertain(String text) {
        assertThat(PersonalNumbers.certainIn(text)).isFalse();
    }

    @Test
    void knowsHowManyItWasShown() throws IOException {
        assertThat(spellings()).hasSizeGreaterThan(150);
        assertThat(business()).hasSizeGreaterThan(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0375-2345678",
                "家里 0375 2345678",
                "（0375）2345678转801",
                "+86 375 2345678",
                "010-8234-5678",
                "座机：8234 5678",
                "老身份证410402560708123",
                "410402 560708 123",
                "证号410402195607081234",
                "身份证号410402205607081234",
                "410402202611260036",
                "卡号1234567890123456",
                "6222 0212 3456 7890 123",
                "1380000123413900001234",
                "138,1234,5678",
                "13-812-345678",
                "编号13812345678",
                "138.12345678",
                "013812345678",
                "138-1234-5678-0001"
            })
    void doubtsWhatMayBeAnOfficesToo(String text) {
        assertThat(PersonalNumbers.in(text)).singleElement().satisfies(number -> assertThat(number.certainty())
                .isEqualTo(Certainty.DOUBTFUL));
    }

    @ParameterizedTest
    @CsvSource({
        "138    1234    5678, 0",
        "13800001234或13900005678, 2",
        "138 0000 1234 139 0000 5678, 2",
        "2 13800001234 3, 1",
        "①13800001234找张三, 1",
        "之一13800001234, 1",
        "hello13800001234, 1",
        "张三13800001234李四13900005678, 2"
    })
    void tellsNumbersApart(String text, int count) {
        assertThat(PersonalNumbers.in(text)).hasSize(count);
    }

    @Test
    void showsNoNumberInALog() {
        assertThat(PersonalNumbers.in("13812345678")).hasToString("[MOBILE[hidden]]");
    }

    static List<String> spellings() throws IOException {
        return lines("spellings.txt");
    }

    static List<String> business() throws IOException {
        return lines("business.txt");
    }

    private static List<String> lines(String resource) throws IOException {
        try (InputStream file = PersonalNumbersTest.class.getResourceAsStream("/numbers/" + resource)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }

    private static String unescaped(String text) {
        return ESCAPE.matcher(text).replaceAll(escape -> String.valueOf((char) Integer.parseInt(escape.group(1), 16)));
    }
}
