package org.lianluo.local;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StandingRelaysTest {
    private final StandingRelays relays = new StandingRelays(2);

    @Test
    void aRelayThatDoesNotMoveForLongerThanThePatienceStandsStill() {
        assertThat(relays.standsStill("station", "0/10")).isFalse();
        assertThat(relays.standsStill("station", "0/10")).isFalse();
        assertThat(relays.standsStill("station", "0/10")).isFalse();
        assertThat(relays.standsStill("station", "0/10")).isTrue();
    }

    @Test
    void aRelayThatMovesNowAndThenDoesNot() {
        for (int look = 0; look < 20; look++) {
            assertThat(relays.standsStill("station", "0/" + look / 3)).isFalse();
        }
    }

    @Test
    void afterItWasToldCountingStartsAnew() {
        for (int look = 0; look < 4; look++) {
            relays.standsStill("station", "0/10");
        }
        assertThat(relays.standsStill("station", "0/10")).isFalse();
        assertThat(relays.standsStill("station", "0/10")).isFalse();
        assertThat(relays.standsStill("station", "0/10")).isTrue();
    }

    @Test
    void eachSlotIsCountedByItself() {
        for (int look = 0; look < 3; look++) {
            assertThat(relays.standsStill("station", "0/10")).isFalse();
            assertThat(relays.standsStill("handling", "0/1" + look)).isFalse();
        }
        assertThat(relays.standsStill("handling", "0/19")).isFalse();
        assertThat(relays.standsStill("station", "0/10")).isTrue();
    }

    @Test
    void whatWasCountedBeforeAServerWentAwayDoesNotCount() {
        relays.standsStill("station", "0/10");
        relays.standsStill("station", "0/10");
        relays.standsStill("station", "0/10");
        relays.startAnew();
        assertThat(relays.standsStill("station", "0/10")).isFalse();
    }
}
