package org.lianluo.gateway.caller;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceAddressTest {

    @Test
    void countsIpv4AddressesOneByOne() {
        assertThat(name("203.0.113.7")).isEqualTo("203.0.113.7").isNotEqualTo(name("203.0.113.8"));
    }

    @Test
    void countsAnIpv6NetworkAsOneSource() {
        assertThat(name("2001:db8:1:2::1"))
                .isEqualTo(name("2001:db8:1:2:ffff::9"))
                .isNotEqualTo(name("2001:db8:1:3::1"));
    }

    @Test
    void copesWithAnUnknownPeer() {
        assertThat(SourceAddress.of(null)).isEqualTo("unknown");
    }

    private static String name(String address) {
        return SourceAddress.of(address);
    }
}
