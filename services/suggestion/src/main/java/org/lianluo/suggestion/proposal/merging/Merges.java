package org.lianluo.suggestion.proposal.merging;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.LockMode;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.messaging.Sql;
import org.lianluo.shared.messaging.Work;

/** Finds merges. Whoever changes one has locked its suggestions first, in the order of their ids, and then the merge. */
@ApplicationScoped
class Merges {

    private static final String OF = "(m.leadId in (:ids) or array_overlaps(m.memberIds, :members))";

    /** Those of a suggestion, the newest first; also those that it left. */
    static Uni<List<Merge>> of(Mutiny.Session session, UUID suggestion) {
        return session.createSelectionQuery(
                        "select m from Merge m where m.leadId = :id or array_contains(m.memberIds, :id)"
                                + " or array_contains(m.leftIds, :id) order by m.id desc",
                        Merge.class)
                .setParameter("id", suggestion)
                .getResultList();
    }

    /** Those that are active, of some suggestions. */
    static Uni<List<Merge>> active(Mutiny.Session session, Collection<UUID> suggestions) {
        return session.createSelectionQuery("select m from Merge m where m.status = ACTIVE and " + OF, Merge.class)
                .setParameter("ids", suggestions)
                .setParameter("members", suggestions.toArray(UUID[]::new))
                .setLockMode(LockMode.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Locks all suggestions that are merged with one, itself among them. */
    Uni<Void> lockWith(Work work, UUID suggestion) {
        return Sql.values(work.session(), UUID.class, """
                        SELECT s.id FROM suggestion s
                        WHERE s.id = $1 OR s.id IN (
                            SELECT unnest(m.lead_id || m.member_ids) FROM suggestion_merge m
                            WHERE m.status = 'ACTIVE' AND (m.lead_id = $1 OR m.member_ids @> ARRAY[$1]::uuid[]))
                        ORDER BY s.id FOR UPDATE""", suggestion).replaceWithVoid();
    }
}
