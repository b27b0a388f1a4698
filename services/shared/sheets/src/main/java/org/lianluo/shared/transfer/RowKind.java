package org.lianluo.shared.transfer;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.sheets.Column;

/**
 * A kind of rows that a service takes in, such as its deputies.
 *
 * @param <R> what a row says, with the constraints of the API on it
 */
public interface RowKind<R> {

    /** As the API names it, such as {@code DEPUTIES}. */
    String name();

    /** In the order in which they are written. */
    List<Column> columns();

    /** Whether the caller may take in such rows at all; whose rows is decided row by row. */
    boolean isOpenTo(Caller by);

    /** What the cells say; cells that can't be read are told to the cells. */
    R read(Cells cells);

    /** The natural key, by which a row is found again; null where the cells lack it. */
    String key(R row);

    /** Reads what is recorded of some rows, in few queries. */
    Uni<Batch<R>> open(Mutiny.Session session, Caller by, List<R> rows);

    /** Some rows, and what is recorded of them. */
    interface Batch<R> {

        /**
         * Does to the directory what a row says, in memory: the aggregates tell of it and are written at the end, unless it
         * is only looked at.
         *
         * @return NEW, CHANGED or SAME
         * @throws org.lianluo.shared.problem.ProblemException whatever is against it, as in the API; pointers name columns
         */
        RowOutcome apply(R row);

        /** Aggregates that were made and are not known to the session yet. */
        List<Object> created();
    }
}
