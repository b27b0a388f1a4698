package org.lianluo.shared.casework;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.lianluo.shared.messaging.AggregateRoot;
import org.lianluo.shared.messaging.Work;

/**
 * The cases of a feature that keeps due dates, as far as {@link Recounts} has to know them.
 *
 * @param <C> the aggregate
 */
public interface DatedCases<C extends AggregateRoot> {

    Class<C> kind();

    /** HQL: a date of case {@code c} runs that was counted by a calendar before {@code :calendar}. An index serves it. */
    String countedBefore();

    String table();

    /** The columns that say by which calendar each date of a case was counted. */
    List<String> calendarColumns();

    /**
     * Counts those dates again that run and are concerned by a change. A date that moves is told: in the history, and by
     * an event where others show it.
     */
    Uni<Void> recount(Work work, C one, RuleChanges changes);
}
