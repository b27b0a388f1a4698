package org.lianluo.shared.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** The beans as a service gets them. */
@QuarkusTest
@QuarkusTestResource(SignedTokens.class)
class SecretsInServiceTest {
    @Inject
    PersonalDataCipher cipher;

    @Inject
    KeyedHash hash;

    @Inject
    TrackingCodes codes;

    @Test
    void serviceSealsHashesAndIssuesWithItsConfiguredKeys() {
        TrackingCode code = codes.issue();

        assertThat(cipher.decrypt(cipher.encrypt("张三", "row:1"), "row:1")).isEqualTo("张三");
        assertThat(hash.of("phone", "13800001234")).hasSize(64);
        assertThat(codes.matches(code.text(), codes.hash(code))).isTrue();
    }
}
