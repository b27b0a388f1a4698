package org.lianluo.shared.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnifiedSocialCreditCodeTest {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    @ParameterizedTest
    @ValueSource(strings = {"91350100M000100Y43", "91110000101623741K", " 91350100m000100y43 "})
    void genuineCodesFit(String code) {
        assertThat(new UnifiedSocialCreditCode(code).checkCharacterFits()).isTrue();
    }

    @Test
    void everyOtherCheckCharacterIsWarnedAboutYetAccepted() {
        long fitting = ALPHABET.chars()
                .mapToObj(last -> new UnifiedSocialCreditCode("91350100M000100Y4" + (char) last))
                .filter(UnifiedSocialCreditCode::checkCharacterFits)
                .count();

        assertThat(fitting).isEqualTo(1);
    }

    @Test
    void evenSumGivesCheckCharacterZero() {
        // All zeros sum to 0; a plain 31 - 0 would look for a 32nd character.
        assertThat(new UnifiedSocialCreditCode("000000000000000000").checkCharacterFits())
                .isTrue();
    }

    @Test
    void eachOfTheFirstSeventeenPlacesCounts() {
        String genuine = "91350100M000100Y43";
        for (int place = 0; place < 17; place++) {
            char other = genuine.charAt(place) == '7' ? '8' : '7';
            String changed = genuine.substring(0, place) + other + genuine.substring(place + 1);
            assertThat(new UnifiedSocialCreditCode(changed).checkCharacterFits())
                    .as("place %d", place)
                    .isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "91350100M000100Y4", "91350100M000100Y433", "91350100I000100Y43", "91350100-000100Y43"})
    void refusesAnotherForm(String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> new UnifiedSocialCreditCode(code));
    }
}
