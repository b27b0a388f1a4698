package org.lianluo.suggestion.opinion.submitter;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.contact.ContactKind;
import org.lianluo.shared.contact.RetainedContacts;
import org.lianluo.shared.messaging.Sql;
import org.lianluo.shared.messaging.Work;
import org.lianluo.suggestion.opinion.Opinion;

/** Who raised opinions, as far as that is kept only for a time after their end. */
@ApplicationScoped
class RetainedSubmitters implements RetainedContacts {

    private final SubmitterErasure erasure;

    RetainedSubmitters(SubmitterErasure erasure) {
        this.erasure = erasure;
    }

    @Override
    public ContactKind kind() {
        return SubmitterSeal.KIND;
    }

    @Override
    public Uni<List<Over>> claimOver(Work work, LocalDate today, int most) {
        return Sql.rows(work.session(), """
                        SELECT id, submitter_retention_rule FROM opinion WHERE submitter_retained_until < $1
                        ORDER BY submitter_retained_until LIMIT $2 FOR UPDATE SKIP LOCKED""", today, most)
                .map(rows -> rows.stream().map(Over::of).toList());
    }

    @Override
    public Uni<Void> erase(Work work, UUID id, String rule) {
        return work.session().find(Opinion.class, id).chain(opinion -> erasure.afterRetention(work, opinion, rule));
    }
}
