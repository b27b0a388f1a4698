package org.lianluo.handling.assignment.letter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianluo.handling.assignment.terms.SuggestionMatter;

class RegistrationNumberTest {

    @ParameterizedTest
    @CsvSource({
        "平顶山市新华区, 11, IN_SESSION, 3, 平顶山市新华区第十一届人大三次会议第105号",
        "北京市, 16, IN_SESSION, 10, 北京市第十六届人大十次会议第105号",
        "北京市, 20, BETWEEN_SESSIONS, 0, 北京市第二十届人大闭会期间2026年第105号",
        "北京市, 99, IN_SESSION, 1, 北京市第九十九届人大一次会议第105号",
        "北京市, 100, IN_SESSION, 1, 北京市第100届人大一次会议第105号"
    })
    void isWrittenAsCongressesDo(String region, int term, String occasion, int session, String written) {
        SuggestionMatter matter = new SuggestionMatter(
                105, 2026, term, occasion, session, "t", "f", "p", "c", null, "D1", new String[0], false);

        assertThat(RegistrationNumber.of(region, matter)).isEqualTo(written);
    }
}
