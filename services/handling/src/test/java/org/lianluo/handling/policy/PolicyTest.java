package org.lianluo.handling.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianluo.shared.casework.PolicyKey;
import org.lianluo.shared.events.handling.PolicySetV1;

class PolicyTest {

    @Test
    void tellsItsDecision() {
        LocalDate from = LocalDate.parse("2027-01-01");
        UUID id = UUID.randomUUID();

        Policy policy = new Policy(
                id,
                new PolicyDetails("410402", "opinion.answer", "15wd", from, null),
                "officer",
                Instant.parse("2026-11-20T02:00:00Z"));

        assertThat(policy.told()).containsExactly(new PolicySetV1(id, "410402", "opinion.answer", "15wd", from, null));
    }

    @Test
    void everyOptionCanBeEntered() {
        assertThat(PolicyKey.values())
                .flatExtracting(key -> key.form().options())
                .isNotEmpty()
                .allSatisfy(option -> assertThat(option).matches(PolicyRequest.VALUE));
    }
}
