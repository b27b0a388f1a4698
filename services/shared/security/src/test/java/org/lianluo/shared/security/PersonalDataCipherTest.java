package org.lianluo.shared.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataCipherTest {
    private static final String OLD = key('o');
    private static final String NEW = key('n');
    private static final String PHONE = "opinion.submitter_phone:0193";

    private final PersonalDataCipher cipher = new PersonalDataCipher(Map.of("1", OLD), "1");

    @Property
    void whatWasSealedOpensInItsContext(@ForAll String clear, @ForAll String context) {
        // Lone surrogates are no text: UTF-8 can't hold them.
        String text = new String(clear.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);

        assertThat(cipher.decrypt(cipher.encrypt(text, context), context)).isEqualTo(text);
    }

    @Test
    void sameTextIsNeverSealedTheSame() {
        assertThat(cipher.encrypt("13800001234", PHONE)).isNotEqualTo(cipher.encrypt("13800001234", PHONE));
    }

    @Test
    void sealedValueShowsNothingOfTheText() {
        String sealed = cipher.encrypt("13800001234", PHONE);

        assertThat(sealed).startsWith("1.").doesNotContain("13800001234");
        assertThat(Base64.getUrlDecoder().decode(sealed.substring(2))).hasSize(12 + 11 + 16);
    }

    @Test
    void valueMovedToAnotherRowDoesNotOpen() {
        String sealed = cipher.encrypt("13800001234", PHONE);

        assertThatThrownBy(() -> cipher.decrypt(sealed, "opinion.submitter_phone:0194"))
                .isInstanceOf(SealBrokenException.class);
    }

    @Test
    void everyChangedByteBreaksTheSeal() {
        String sealed = cipher.encrypt("13800001234", PHONE);
        byte[] bytes = Base64.getUrlDecoder().decode(sealed.substring(2));

        for (int place = 0; place < bytes.length; place++) {
            byte[] changed = bytes.clone();
            changed[place] ^= 1;
            String tampered = "1." + Base64.getUrlEncoder().withoutPadding().encodeToString(changed);
            assertThatThrownBy(() -> cipher.decrypt(tampered, PHONE))
                    .as("byte %d", place)
                    .isInstanceOf(SealBrokenException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "13800001234", "1.", "1.AAAA", "1.not base64!", "9.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void whatWasNeverSealedDoesNotOpen(String value) {
        assertThatThrownBy(() -> cipher.decrypt(value, PHONE)).isInstanceOf(SealBrokenException.class);
    }

    @Test
    void olderKeysOpenWhatTheySealedAndTheCurrentOneSeals() {
        PersonalDataCipher rotated = new PersonalDataCipher(Map.of("1", OLD, "2", NEW), "2");
        String before = cipher.encrypt("张三", PHONE);

        assertThat(rotated.decrypt(before, PHONE)).isEqualTo("张三");
        assertThat(rotated.encrypt("张三", PHONE)).startsWith("2.");
    }

    @Test
    void valueRelabelledWithAnotherKeyDoesNotOpen() {
        PersonalDataCipher rotated = new PersonalDataCipher(Map.of("1", OLD, "2", NEW), "2");
        String relabelled = "1" + rotated.encrypt("张三", PHONE).substring(1);

        assertThatThrownBy(() -> rotated.decrypt(relabelled, PHONE)).isInstanceOf(SealBrokenException.class);
    }

    @Test
    void refusesUnusableKeysWithoutRepeatingThem() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new PersonalDataCipher(Map.of("1", "c2hvcnQ="), "1"))
                .withMessage("lianluo.personal-data.keys.\"1\" must be 32 bytes in base64, but has 5");
        assertThatIllegalStateException()
                .isThrownBy(() -> new PersonalDataCipher(Map.of("1", "{secret}"), "1"))
                .withMessage("lianluo.personal-data.keys.\"1\" is not base64")
                .withNoCause();
        assertThatIllegalStateException().isThrownBy(() -> new PersonalDataCipher(Map.of("1", OLD), "2"));
    }

    private static String key(char letter) {
        return Base64.getEncoder()
                .encodeToString(String.valueOf(letter).repeat(32).getBytes(StandardCharsets.US_ASCII));
    }
}
