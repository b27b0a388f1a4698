package org.lianluo.shared.contact;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.messaging.Work;

/** One kind of contact data that is kept for a time: a service implements it, and {@link RetentionJob} does the rest. */
public interface RetainedContacts {

    ContactKind kind();

    /**
     * Some of those whose last day is over, the oldest first, locked so that no other replica takes them too
     * ({@code FOR UPDATE SKIP LOCKED}).
     */
    Uni<List<Over>> claimOver(Work work, LocalDate today, int most);

    /** Takes it out of everything that holds it; afterwards it is claimed no more. {@link ContactErasure} audits it. */
    Uni<Void> erase(Work work, UUID id, String rule);

    /**
     * One whose time is over.
     *
     * @param rule of its {@link Retention}
     */
    record Over(UUID id, String rule) {

        /** @param row id and rule */
        public static Over of(Object[] row) {
            return new Over((UUID) row[0], (String) row[1]);
        }
    }
}
