package org.lianluo.portal.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import org.junit.jupiter.api.Test;

class SealTest {

    private final Seal seal = new Seal("a key of a portal, 32 characters");

    @Test
    void opensWhatItSealed() {
        assertThat(seal.open("receipt", seal.seal("receipt", "410402-1\n7K3M 张")))
                .contains("410402-1\n7K3M 张");
    }

    @Test
    void showsNothingOfIt() {
        String sealed = seal.seal("device", "demo-secret");

        assertThat(new String(Base64.getUrlDecoder().decode(sealed), java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("demo");
        assertThat(seal.seal("device", "demo-secret")).isNotEqualTo(sealed);
    }

    @Test
    void opensForNoOtherPurposeAndNoOtherKey() {
        String sealed = seal.seal("receipt", "text");

        assertThat(seal.open("device", sealed)).isEmpty();
        assertThat(new Seal("another key of 32 characters ...").open("receipt", sealed))
                .isEmpty();
    }

    @Test
    void opensNothingThatWasChangedOrMadeUp() {
        String sealed = seal.seal("receipt", "text");
        char last = sealed.charAt(sealed.length() - 2);
        String changed = sealed.substring(0, sealed.length() - 2)
                + (last == 'A' ? 'B' : 'A')
                + sealed.charAt(sealed.length() - 1);

        assertThat(seal.open("receipt", changed)).isEmpty();
        assertThat(seal.open("receipt", "")).isEmpty();
        assertThat(seal.open("receipt", "AAAA")).isEmpty();
        assertThat(seal.open("receipt", "no base64 at all!")).isEmpty();
    }
}
