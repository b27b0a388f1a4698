package org.lianluo.shared.messaging;

import java.util.UUID;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * Something that happened to an aggregate: an event to be published, or a row to be written beside it.
 *
 * @param id of the event; in the order in which things happened, also to several aggregates of one transaction
 * @param root whose event it is; null for a row
 * @param event null for a row
 * @param sequence of the event among those of its aggregate
 * @param row null for an event
 */
record Happening(UUID id, AggregateRoot root, IntegrationEvent event, long sequence, Object row) {

    static Happening told(AggregateRoot root, IntegrationEvent event, long sequence) {
        return new Happening(Ids.next(), root, event, sequence, null);
    }

    static Happening added(Object row) {
        return new Happening(Ids.next(), null, null, 0, row);
    }
}
