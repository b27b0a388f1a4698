package org.lianluo.shared.messaging;

import io.smallrye.mutiny.Uni;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * What a service does when it learns of an event. A bean per type of event; types without a bean are only counted.
 *
 * <p>Runs in the transaction that also records the event, so its effect happens exactly once. It fails with an exception
 * of the domain when the event breaks a rule; the event then goes to the dead letters and later events of its aggregate
 * wait.
 *
 * @param <E> the contract record
 */
public interface EventHandler<E extends IntegrationEvent> {

    Class<E> contract();

    Uni<Void> on(E event, EventMetadata metadata, Work work);
}
