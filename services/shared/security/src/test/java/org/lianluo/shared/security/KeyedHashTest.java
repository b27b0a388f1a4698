package org.lianluo.shared.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class KeyedHashTest {
    private final KeyedHash hash = new KeyedHash(key("k"));

    @Test
    void sameValueHasTheSameHashEverywhereAndForEver() {
        // Computed apart, from HMAC-SHA-256(32 × 'k', 00 05 "phone" "13800001234").
        assertThat(hash.of("phone", "13800001234"))
                .isEqualTo(new KeyedHash(key("k")).of("phone", "13800001234"))
                .isEqualTo("afdee361a703034797b0de3766139346286292f9190dc68d4d9c3154b0e7bc4e");
    }

    @Test
    void anotherValuePurposeOrKeyGivesAnotherHash() {
        String phone = hash.of("phone", "13800001234");

        assertThat(hash.of("phone", "13800001235")).isNotEqualTo(phone);
        assertThat(hash.of("name", "13800001234")).isNotEqualTo(phone);
        assertThat(new KeyedHash(key("l")).of("phone", "13800001234")).isNotEqualTo(phone);
    }

    @Test
    void purposeAndValueDoNotRunTogether() {
        assertThat(hash.of("phone1", "3800001234")).isNotEqualTo(hash.of("phone", "13800001234"));
    }

    @Test
    void bytesAndTheirTextHaveOneHash() {
        assertThat(hash.of("body", "井盖".getBytes(StandardCharsets.UTF_8))).isEqualTo(hash.of("body", "井盖"));
    }

    @Test
    void matchesOnlyItsOwnValue() {
        String phone = hash.of("phone", "13800001234");

        assertThat(hash.matches("phone", "13800001234", phone)).isTrue();
        assertThat(hash.matches("phone", "13800001235", phone)).isFalse();
        assertThat(hash.matches("phone", "13800001234", "")).isFalse();
    }

    @Test
    void refusesShortKey() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new KeyedHash("c2hvcnQ="))
                .withMessage("lianluo.lookup.key must be 32 bytes in base64, but has 5");
    }

    static String key(String letter) {
        return Base64.getEncoder().encodeToString(letter.repeat(32).getBytes(StandardCharsets.US_ASCII));
    }
}
