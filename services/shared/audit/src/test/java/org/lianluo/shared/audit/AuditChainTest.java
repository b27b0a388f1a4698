package org.lianluo.shared.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianluo.shared.events.AuditChainExtendedV1;

class AuditChainTest {

    private static final Instant AT = Instant.parse("2026-11-20T02:00:00Z");

    private final ChainKey key = new ChainKey(Base64.getEncoder().encodeToString(new byte[32]));

    @Test
    void tellsTheHeadOfEachBatchOnce() {
        AuditChain chain = new AuditChain();

        List<AuditLink> first = chain.extend(List.of(event(), event()), key, "station", AT);
        List<AuditLink> second = chain.extend(List.of(event()), key, "station", AT);

        assertThat(chain.told())
                .containsExactly(
                        new AuditChainExtendedV1("station", 2, first.get(1).mac, AT),
                        new AuditChainExtendedV1("station", 3, second.get(0).mac, AT));
    }

    private static AuditEvent event() {
        return new AuditEvent(UUID.randomUUID(), AT, "policy.set", "policy", UUID.randomUUID(), null);
    }
}
