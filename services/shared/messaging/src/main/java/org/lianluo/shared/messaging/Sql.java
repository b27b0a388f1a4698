package org.lianluo.shared.messaging;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.hibernate.reactive.mutiny.Mutiny;
import org.hibernate.reactive.mutiny.impl.MutinySessionImpl;
import org.hibernate.reactive.pool.ReactiveConnection;

/**
 * Statements in PostgreSQL's own words, on the connection of a session and in its transaction. What the session has not
 * flushed yet they don't see. Unlike what else is done with a session, several of them may be under way at once: they go
 * out together and are answered in their order, which saves the waits between them.
 *
 * <p>A statement is prepared once on a connection and kept. One whose parameters PostgreSQL can't tell the types of is not:
 * the client then prepares it twice at every call, so such a parameter wants a cast.
 *
 * <p>Not Hibernate's native queries: Hibernate Reactive 3.2 plans each call of one anew and keeps all the plans in its
 * cache, under one hash; the more there are, the longer each call searches them.
 */
public final class Sql {

    private Sql() {}

    /**
     * @param parameters of {@code $1}, {@code $2} and so on; null for none
     * @return how many rows it changed
     */
    public static Uni<Integer> update(Mutiny.Session session, String sql, Object... parameters) {
        return Uni.createFrom().completionStage(() -> connection(session).update(sql, bound(parameters)));
    }

    /** The rows that it gives: numbers as Long or Integer, times as OffsetDateTime, bytes as Buffer. */
    public static Uni<List<Object[]>> rows(Mutiny.Session session, String sql, Object... parameters) {
        return Uni.createFrom()
                .completionStage(() -> connection(session).select(sql, bound(parameters)))
                .map(result -> {
                    List<Object[]> rows = new ArrayList<>(result.size());
                    result.forEachRemaining(rows::add);
                    return rows;
                });
    }

    /** The one value of the one row. */
    public static <T> Uni<T> value(Mutiny.Session session, Class<T> type, String sql, Object... parameters) {
        return rows(session, sql, parameters).map(rows -> type.cast(rows.get(0)[0]));
    }

    /** The one value of each row. */
    public static <T> Uni<List<T>> values(Mutiny.Session session, Class<T> type, String sql, Object... parameters) {
        return rows(session, sql, parameters)
                .map(rows -> rows.stream().map(row -> type.cast(row[0])).toList());
    }

    /** Two reads of this class that go out together and are answered in their order. Nothing else may be combined. */
    public static <A, B, R> Uni<R> together(Uni<A> one, Uni<B> other, BiFunction<A, B, R> both) {
        return Uni.combine().all().unis(one, other).with(both);
    }

    private static ReactiveConnection connection(Mutiny.Session session) {
        return ((MutinySessionImpl) session).getReactiveConnection();
    }

    private static Object[] bound(Object[] parameters) {
        Object[] values = parameters.clone();
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof Instant time) {
                values[i] = time.atOffset(ZoneOffset.UTC);
            } else if (values[i] instanceof byte[] bytes) {
                values[i] = Buffer.buffer(bytes);
            }
        }
        return values;
    }
}
