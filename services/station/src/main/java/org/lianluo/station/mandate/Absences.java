package org.lianluo.station.mandate;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** What absences from sessions mean for a mandate. */
final class Absences {

    /** 未经批准两次不出席 (代表法 2025 §62(3)). */
    private static final int ENDING = 2;

    private Absences() {}

    static int unapproved(List<SessionAbsence> all) {
        return (int) all.stream().filter(one -> !one.approved()).count();
    }

    /** Whether so many without approval are a ground to end it. */
    static boolean endTheMandate(int unapproved) {
        return unapproved >= ENDING;
    }

    static Uni<List<SessionAbsence>> of(Mutiny.Session session, UUID deputyId) {
        return session.createSelectionQuery(
                        "select a from SessionAbsence a where a.deputyId = :id order by a.onDay, a.id",
                        SessionAbsence.class)
                .setParameter("id", deputyId)
                .getResultList();
    }
}
