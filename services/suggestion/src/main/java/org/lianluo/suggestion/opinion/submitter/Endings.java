package org.lianluo.suggestion.opinion.submitter;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.lianluo.shared.attachments.Attachments;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.casework.PolicyBook;
import org.lianluo.shared.casework.PolicyKey;
import org.lianluo.shared.contact.Retention;
import org.lianluo.shared.messaging.Work;
import org.lianluo.suggestion.opinion.Opinion;
import org.lianluo.suggestion.opinion.OpinionAction;
import org.lianluo.suggestion.opinion.voice.Ending;
import org.lianluo.suggestion.photo.PhotoStore;

/** Prepares the end of opinions: the time for which it is kept who raised them begins then. */
@ApplicationScoped
public class Endings {

    private final PolicyBook policies;
    private final SubmitterSeal seal;
    private final PhotoStore photos;
    private final Attachments attachments;
    private final Clock clock;

    Endings(PolicyBook policies, SubmitterSeal seal, PhotoStore photos, Attachments attachments, Clock clock) {
        this.policies = policies;
        this.seal = seal;
        this.photos = photos;
        this.attachments = attachments;
        this.clock = clock;
    }

    /**
     * For an opinion that is about to end, with the row locked. Where its submitter was erased on request before, what the
     * open case still needed goes now.
     *
     * @param how refused where the state does not allow it
     */
    public Uni<Ending> of(Work work, Opinion opinion, OpinionAction how) {
        opinion.status().require(how);
        if (opinion.intake().submitter().isErased()) {
            return photos.erase(work, opinion.getId())
                    .chain(() -> attachments.removeAll(work, opinion.getId()))
                    .replaceWith(() -> new Ending(null, seal.hiding(opinion)));
        }
        LocalDate today = ChinaTime.today(clock);
        return policies.limit(work.session(), opinion.getRegionCode(), PolicyKey.OPINION_SUBMITTER_RETENTION, today)
                .map(limit -> new Ending(
                        Retention.after(today, PolicyKey.OPINION_SUBMITTER_RETENTION, limit),
                        UnaryOperator.identity()));
    }
}
