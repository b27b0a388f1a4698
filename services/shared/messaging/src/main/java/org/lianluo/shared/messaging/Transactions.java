package org.lianluo.shared.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.events.EventJson;
import org.lianluo.shared.events.IntegrationEvent;

/** Runs a use case in one transaction, together with the outbox rows of the events it publishes. */
@ApplicationScoped
public class Transactions {

    private final Mutiny.SessionFactory sessions;
    private final Clock clock;
    private final String service;

    public Transactions(
            Mutiny.SessionFactory sessions,
            Clock clock,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.sessions = sessions;
        this.clock = clock;
        this.service = service;
    }

    /**
     * Runs a use case. A failure rolls back all of it, and nothing is published.
     *
     * <p>The aggregate is flushed first, since its version is known only then; the outbox rows carry that version.
     */
    public <T> Uni<T> write(Function<Work, Uni<T>> useCase) {
        return sessions.withTransaction((session, transaction) -> {
            Work work = new Work(session);
            return useCase.apply(work).call(() -> finish(work));
        });
    }

    /**
     * One transaction for what is too much to hold at once. After each part, what changed and what it told is written out
     * and let go; all of it is rolled back if any part fails.
     *
     * @param part does some of it and says whether there is more
     */
    public Uni<Void> writeInParts(Function<Work, Uni<Boolean>> part) {
        return sessions.withTransaction((session, transaction) -> Multi.createBy()
                .repeating()
                .uni(() -> {
                    Work work = new Work(session);
                    return part.apply(work).call(() -> finish(work)).invoke(session::clear);
                })
                .whilst(more -> more)
                .onItem()
                .ignoreAsUni());
    }

    /** Single statements that others see at once, beside a transaction that is under way. Never on rows that it locks. */
    public <T> Uni<T> beside(Function<Mutiny.Session, Uni<T>> statement) {
        return sessions.openSession().chain(session -> statement.apply(session).eventually(session::close));
    }

    /** Without a transaction of its own: reads, and single statements, which each are one. */
    public <T> Uni<T> read(Function<Mutiny.Session, Uni<T>> query) {
        return sessions.withSession(query);
    }

    /**
     * Writes out what happened. The last statements before the commit go out together: none needs what another answers.
     */
    private Uni<Void> finish(Work work) {
        return work.flush().chain(() -> {
            List<Uni<Void>> statements = new ArrayList<>();
            work.closing().forEach(closing -> statements.add(closing.get()));
            work.told().forEach(told -> statements.add(row(told).insert(work.session())));
            return statements.isEmpty()
                    ? Uni.createFrom().voidItem()
                    : Uni.join().all(statements).andFailFast().replaceWithVoid();
        });
    }

    private OutboxRow row(Happening told) {
        String type = IntegrationEvent.typeOf(told.event().getClass()).replace("*", service);
        AggregateRoot root = told.root();
        return new OutboxRow(
                        told.id(),
                        IntegrationEvent.topicOf(type),
                        type,
                        "/lianluo/" + service,
                        clock.instant(),
                        json(told.event()))
                .about(root.aggregateType(), root.getId().toString(), root.getVersion(), told.sequence());
    }

    private static String json(IntegrationEvent event) {
        try {
            return EventJson.MAPPER.writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Event can't be written as JSON: " + event.getClass(), e);
        }
    }
}
