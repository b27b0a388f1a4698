package org.lianluo.shared.casework;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** The history of a case, as a whole. */
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

    /**
     * Makes the lines of a case forget who acted in a role, where that is personal data to be erased; what was done, when
     * and in which role stays.
     */
    public static Uni<Void> forgetActors(Mutiny.Session session, UUID caseId, String actorKind) {
        return session.createMutationQuery(
                        "update HistoryEntry h set h.actor = null where h.caseId = :case and h.actorKind = :kind")
                .setParameter("case", caseId)
                .setParameter("kind", actorKind)
                .executeUpdate()
                .replaceWithVoid();
    }
}
