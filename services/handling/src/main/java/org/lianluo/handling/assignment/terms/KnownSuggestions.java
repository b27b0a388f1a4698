package org.lianluo.handling.assignment.terms;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.LockMode;
import org.hibernate.reactive.mutiny.Mutiny;

/** Finds registered suggestions. */
@ApplicationScoped
public class KnownSuggestions {

    /** For a change: waits for whoever assigns or withdraws it. Null when it is not known. */
    public Uni<KnownSuggestion> findForChange(Mutiny.Session session, UUID id) {
        return session.find(KnownSuggestion.class, id, LockMode.PESSIMISTIC_WRITE);
    }

    /** The members of a merge that this one leads, without those that were withdrawn; for a change. */
    public Uni<List<KnownSuggestion>> mergedIntoForChange(Mutiny.Session session, UUID lead) {
        return session.createSelectionQuery(
                        "select s from KnownSuggestion s where s.mergedInto = :lead and s.withdrawnAt is null"
                                + " order by s.id",
                        KnownSuggestion.class)
                .setParameter("lead", lead)
                .setLockMode(LockMode.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** The suggestion that an assignment is of. */
    public Uni<KnownSuggestion> of(Mutiny.Session session, UUID id) {
        return session.find(KnownSuggestion.class, id);
    }
}
