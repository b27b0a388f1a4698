package org.lianluo.shared.casework;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Reads the history of a case. */
public final class History {

    private static final int MOST = 500;

    private History() {}

    /** The lines of a case in the order in which they were written. */
    public static Uni<List<HistoryLine>> of(Mutiny.Session session, UUID caseId) {
        return session.createSelectionQuery(
                        "select h from HistoryEntry h where h.caseId = :case order by h.id", HistoryEntry.class)
                .setParameter("case", caseId)
                .setMaxResults(MOST)
                .getResultList()
                .map(entries -> entries.stream().map(HistoryLine::of).toList());
    }
}
