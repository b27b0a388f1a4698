package org.lianluo.shared.web;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.messaging.AggregateRoot;
import org.lianluo.shared.messaging.Transactions;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.security.CurrentCaller;
import org.lianluo.shared.web.input.Page;
import org.lianluo.shared.web.input.PageRequest;

/**
 * Runs the reads of a resource.
 *
 * <p>The caller is read first and handed to the query, as {@link Writes} does it: when a client hangs up, the request and
 * {@link CurrentCaller} with it are gone, while the query still runs.
 */
@ApplicationScoped
public class Reads {

    private final Transactions transactions;
    private final CurrentCaller caller;

    Reads(Transactions transactions, CurrentCaller caller) {
        this.transactions = transactions;
        this.caller = caller;
    }

    /** One aggregate, with its ETag. */
    public <R extends AggregateRoot> Uni<Response> one(
            BiFunction<Mutiny.Session, Caller, Uni<R>> query, Function<R, Object> view) {
        return answer((session, by) -> query.apply(session, by).map(root -> Answer.ok(root, () -> view.apply(root))));
    }

    /**
     * A page of a list.
     *
     * @param query reads {@link PageRequest#fetch()} rows
     * @param key the keyset of a row, in the order of the list
     */
    public <R> Uni<Response> page(
            PageRequest page,
            BiFunction<Mutiny.Session, Caller, Uni<List<R>>> query,
            Function<R, List<String>> key,
            Function<R, ?> view) {
        return answer((session, by) -> query.apply(session, by).map(rows -> Answer.of(Page.of(rows, page, key, view))));
    }

    /** All rows on one page. */
    public <R> Uni<Response> all(BiFunction<Mutiny.Session, Caller, Uni<List<R>>> query, Function<R, ?> view) {
        return answer((session, by) -> query.apply(session, by)
                .map(rows -> Answer.of(new Page<>(rows.stream().map(view).toList(), null))));
    }

    /** What the query answers. The body is made after the session is closed. */
    public Uni<Response> answer(BiFunction<Mutiny.Session, Caller, Uni<Answer>> query) {
        Caller by = caller.get();
        return transactions.read(session -> query.apply(session, by)).map(Reads::response);
    }

    /** A read that opens its sessions itself, or needs none. */
    public Uni<Response> by(Function<Caller, Uni<Answer>> read) {
        return read.apply(caller.get()).map(Reads::response);
    }

    /**
     * A file.
     *
     * @param download makes the file after the session is closed
     */
    public <T> Uni<Response> file(
            BiFunction<Mutiny.Session, Caller, Uni<T>> query, Function<T, Uni<Download>> download) {
        Caller by = caller.get();
        return transactions
                .read(session -> query.apply(session, by))
                .chain(download::apply)
                .map(Download::response);
    }

    /** A look at the caller before the body of the request is read. It fails where they may not send it. */
    public Uni<Void> admit(Function<Caller, Uni<Void>> check) {
        return check.apply(caller.get());
    }

    private static Response response(Answer answer) {
        Response.ResponseBuilder response =
                Response.ok(answer.body().get()).header(HttpHeaders.CACHE_CONTROL, "no-store");
        if (answer.root() != null) {
            response.header(HttpHeaders.ETAG, IfMatch.etag(answer.root()));
        }
        return response.build();
    }
}
