package org.lianluo.portal.issue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianluo.client.api.ApiException;

/** The limit that an opinion letter sets, as the API takes it. */
class LetterFormTest {

    @ParameterizedTest
    @CsvSource({"6,mo,6mo", " 30 ,wd,30wd", "'',mo,", ",,"})
    void aLimitIsANumberWithItsUnit(String number, String unit, String sent) throws ApiException {
        LetterForm form = new LetterForm();
        form.timeLimit = number;
        form.unit = unit;

        assertThat(form.text().getTimeLimit()).isEqualTo(sent);
    }
}
