package org.lianluo.shared.transfer;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.problem.ProblemException;
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
         * @throws ProblemException whatever is against it, as in the API; pointers name columns
         */
        RowOutcome apply(R row);

        /** Aggregates that were made and are not known to the session yet. */
        List<Object> created();
    }

    /**
     * Rows of which each is one aggregate, found again by its key.
     *
     * @param <A> the aggregate
     */
    abstract class Keyed<R, A> implements Batch<R> {

        private final Function<R, String> key;
        private final Map<String, A> recorded;
        private final List<Object> created = new ArrayList<>();

        /** @param recorded what there is, by its key */
        protected Keyed(Function<R, String> key, Map<String, A> recorded) {
            this.key = key;
            this.recorded = recorded;
        }

        /** A new one. */
        protected abstract A create(R row);

        /** Whether the row changed what is recorded. */
        protected abstract boolean change(A found, R row);

        @Override
        public final RowOutcome apply(R row) {
            A found = recorded.get(key.apply(row));
            if (found == null) {
                created.add(create(row));
                return RowOutcome.NEW;
            }
            return change(found, row) ? RowOutcome.CHANGED : RowOutcome.SAME;
        }

        @Override
        public final List<Object> created() {
            return created;
        }
    }

    /** What is recorded under some codes, by its code. */
    static <A> Uni<Map<String, A>> recorded(
            Mutiny.Session session, Class<A> kind, Collection<String> codes, Function<A, String> code) {
        return codes.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : session.createSelectionQuery(
                                "select a from " + kind.getSimpleName() + " a where a.code in (:codes)", kind)
                        .setParameter("codes", codes)
                        .getResultList()
                        .map(found -> found.stream().collect(Collectors.toMap(code, Function.identity())));
    }

    /** Refuses a row that is another region's. */
    static void mustBeOwn(boolean own, String pointer) {
        if (!own) {
            throw ProblemException.invalid(
                    pointer,
                    "这一行不属于您所在的行政区划，您不能导入它；请删去这一行",
                    "This row belongs to another region than yours: remove it");
        }
    }
}
