package org.lianluo.portal.station;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalMarksTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "13800138000",
                "138 0013 8000",
                "１３８００１３８０００",
                "一三八〇〇一三八〇〇〇",
                "0375-2623345",
                "(0375) 2623345",
                "11010519491231002X",
                "6222 0212 3456 7890 123"
            })
    void marksWhatMayBeAPersonsNumber(String number) {
        assertThat(marked("王二，" + number + "，请回电")).containsExactly(withoutOpening(number));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-11-20 报过修", "2026-11-20 10时报过修", "2026.11.20", "拨打 12345 或 95598", "3号楼2单元501", "一二三四五"})
    void leavesDaysAndShortNumbers(String text) {
        assertThat(marked(text)).isEmpty();
    }

    @Test
    void keepsTheWholeText() {
        String text = "电话 13800138000、0375-2623345。𮯰先生";

        assertThat(PersonalMarks.of(text).stream()
                        .map(PersonalMarks.Piece::text)
                        .collect(Collectors.joining()))
                .isEqualTo(text);
        assertThat(marked(text)).containsExactly("13800138000", "0375-2623345");
    }

    private static List<String> marked(String text) {
        return PersonalMarks.of(text).stream()
                .filter(PersonalMarks.Piece::isNumber)
                .map(PersonalMarks.Piece::text)
                .toList();
    }

    private static String withoutOpening(String number) {
        return number.replaceFirst("^\\(", "");
    }
}
