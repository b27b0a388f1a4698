package org.lianluo.handling.assignment.terms;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
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

    /** The suggestion that an assignment is of. */
    public Uni<KnownSuggestion> of(Mutiny.Session session, UUID id) {
        return session.find(KnownSuggestion.class, id);
    }
}
