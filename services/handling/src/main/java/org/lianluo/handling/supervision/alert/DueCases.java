package org.lianluo.handling.supervision.alert;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.LockMode;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.messaging.Sql;

/** The rows of all that is due. */
@ApplicationScoped
class DueCases {

    /** Those to look at today, the longest waiting first; what another replica has in hand is left to it. */
    Uni<List<DueCase>> claim(Mutiny.Session session, LocalDate today, int atMost) {
        return session.createSelectionQuery(
                        "select c from DueCase c where c.lookOn <= :today order by c.lookOn, c.id", DueCase.class)
                .setParameter("today", today)
                .setMaxResults(atMost)
                .setLockMode(LockMode.UPGRADE_SKIPLOCKED)
                .getResultList();
    }

    /** One of those, unless somebody has it in hand; then null. */
    Uni<DueCase> claim(Mutiny.Session session, LocalDate today, UUID id) {
        return session.createSelectionQuery(
                        "select c from DueCase c where c.id = :id and c.lookOn <= :today", DueCase.class)
                .setParameter("id", id)
                .setParameter("today", today)
                .setLockMode(LockMode.UPGRADE_SKIPLOCKED)
                .getSingleResultOrNull();
    }

    /** The ids of those that the next batch would hold. */
    Uni<List<UUID>> next(Mutiny.Session session, LocalDate today, int atMost) {
        return Sql.values(
                session,
                UUID.class,
                "SELECT id FROM due_case WHERE look_on <= $1 ORDER BY look_on, id LIMIT $2",
                today,
                atMost);
    }

    /** One that can't be looked at is looked at again on another day, by which somebody may have mended it. */
    Uni<Void> putOff(Mutiny.Session session, UUID id, LocalDate until) {
        return Sql.update(session, "UPDATE due_case SET look_on = $2 WHERE id = $1", id, until)
                .replaceWithVoid();
    }
}
