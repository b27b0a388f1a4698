package org.lianluo.shared.messaging;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hibernate.reactive.mutiny.Mutiny;
import org.hibernate.reactive.mutiny.impl.MutinySessionImpl;
import org.hibernate.reactive.session.ReactiveSession;

/** One transaction of one use case: the session to work with, and what happens at its end. */
public final class Work {

    private final Mutiny.Session session;
    private final List<Happening> told = new ArrayList<>();
    private final List<Supplier<Uni<Void>>> closing = new ArrayList<>();

    Work(Mutiny.Session session) {
        this.session = session;
    }

    /** Sequential: never combine two operations on it in parallel. */
    public Mutiny.Session session() {
        return session;
    }

    /** Makes a new row part of the transaction. */
    public <T> Uni<T> persist(T row) {
        return session.persist(row).replaceWith(row);
    }

    /**
     * Runs a statement of {@link Sql} at the end, when all else is written, together with those of the outbox.
     *
     * @param statement its failure rolls all back
     */
    public void atEnd(Supplier<Uni<Void>> statement) {
        closing.add(statement);
    }

    /** Does something with each item, one after the other and in their order: a session is sequential. */
    public static <T> Uni<Void> inTurn(Iterable<T> items, Function<? super T, ? extends Uni<?>> action) {
        return Multi.createFrom()
                .iterable(items)
                .onItem()
                .transformToUniAndConcatenate(action::apply)
                .onItem()
                .ignoreAsUni();
    }

    /**
     * Writes what has changed until now, with the rows that aggregates added, in as few round trips as there can be. Versions
     * are known afterwards.
     */
    public Uni<Void> flush() {
        List<Happening> now = takeHappenings();
        now.stream().filter(happening -> happening.event() != null).forEach(told::add);
        Object[] rows =
                now.stream().map(Happening::row).filter(Objects::nonNull).toArray();
        return session.persistAll(rows).chain(session::flush);
    }

    /** Whatever happened to the aggregates that the session knows, in its order. */
    private List<Happening> takeHappenings() {
        List<Happening> all = new ArrayList<>();
        for (var entry : ((MutinySessionImpl) session)
                .unwrap(ReactiveSession.class)
                .getSharedContract()
                .getPersistenceContextInternal()
                .reentrantSafeEntityEntries()) {
            if (entry.getKey() instanceof AggregateRoot root) {
                all.addAll(root.takeHappenings());
            }
        }
        all.sort(Comparator.comparing(happening -> happening.id().toString()));
        return all;
    }

    /** The events of what was flushed, in their order. */
    List<Happening> told() {
        return told;
    }

    List<Supplier<Uni<Void>>> closing() {
        return closing;
    }
}
