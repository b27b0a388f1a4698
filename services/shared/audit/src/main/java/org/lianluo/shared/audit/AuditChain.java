package org.lianluo.shared.audit;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.events.AuditChainExtendedV1;
import org.lianluo.shared.messaging.AggregateRoot;

/** The head of a service's chain: one row, whose lock makes sure that one chainer works at a time. */
@Entity
class AuditChain extends AggregateRoot {

    /** Key of the one row, inserted by the migration. */
    static final UUID ONLY = UUID.fromString("00000000-0000-7000-8000-000000000001");

    static final String BEGINNING = "";

    private long position;
    private String head;

    protected AuditChain() {}

    @Override
    public String aggregateType() {
        return "audit-chain";
    }

    /** Links rows in their order, and tells the new head. */
    List<AuditLink> extend(List<AuditEvent> events, ChainKey key, String service, Instant at) {
        List<AuditLink> links = events.stream().map(event -> link(event, key)).toList();
        touch("audit-chainer", at);
        tell(new AuditChainExtendedV1(service, position, head, at));
        return links;
    }

    private AuditLink link(AuditEvent event, ChainKey key) {
        head = key.mac(position + 1, head, event);
        return new AuditLink(++position, event.id, head);
    }
}
