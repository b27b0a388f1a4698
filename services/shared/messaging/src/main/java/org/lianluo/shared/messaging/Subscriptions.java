package org.lianluo.shared.messaging;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * The events that a feature follows, and what it does when it learns of one: a table, written in the constructor of one bean
 * for each feature. An event that no feature follows is only counted.
 *
 * <p>Effects run in the transaction that also records the event, so each happens exactly once. An effect fails with an
 * exception of the domain when the event breaks a rule: the event then goes to the dead letters and later events of its
 * aggregate wait. Several effects of one event run one after the other: those of a feature in the order of its table,
 * features in the order of their class names.
 */
public abstract class Subscriptions {

    /**
     * What is done about an event.
     *
     * @param <E> the contract record
     */
    @FunctionalInterface
    public interface Effect<E extends IntegrationEvent> {

        /** Writes through the given work only. */
        Uni<?> on(Work work, E event);
    }

    public record Subscription<E extends IntegrationEvent>(Class<E> contract, Effect<? super E> effect) {

        public Uni<?> tell(Work work, IntegrationEvent event) {
            return effect.on(work, contract.cast(event));
        }
    }

    private final List<Subscription<?>> table = new ArrayList<>();

    /** Follows an event. */
    protected final <E extends IntegrationEvent> void on(Class<E> contract, Effect<? super E> effect) {
        table.add(new Subscription<>(contract, effect));
    }

    /** Follows those that concern the feature; the others of the type are only counted. */
    protected final <E extends IntegrationEvent> void on(
            Class<E> contract, Predicate<? super E> concerns, Effect<? super E> effect) {
        on(
                contract,
                (work, event) -> concerns.test(event)
                        ? effect.on(work, event)
                        : Uni.createFrom().voidItem());
    }

    /**
     * Keeps what an event tells in whole as a row of a projection, in place of what was known before.
     *
     * @param row makes the row, an entity, of the event
     */
    protected final <E extends IntegrationEvent> void keep(Class<E> contract, Function<? super E, ?> row) {
        on(contract, (work, event) -> work.session().merge(row.apply(event)));
    }

    public List<Subscription<?>> table() {
        return table;
    }
}
