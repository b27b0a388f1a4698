package org.lianluo.shared.audit;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import org.lianluo.shared.events.AuditChainExtendedV1;
import org.lianluo.shared.messaging.AggregateRoot;

/**
 * The head of a service's chain: one row, from the migration, whose lock makes sure that one chainer works at a time. Its id
 * differs from service to service.
 */
@Entity
class AuditChain extends AggregateRoot {

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
