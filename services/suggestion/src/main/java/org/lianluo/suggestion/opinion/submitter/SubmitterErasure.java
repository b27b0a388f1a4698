package org.lianluo.suggestion.opinion.submitter;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.lianluo.shared.attachments.Attachments;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.casework.History;
import org.lianluo.shared.contact.ContactErasure;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.KeptAnswers;
import org.lianluo.suggestion.opinion.Opinion;
import org.lianluo.suggestion.opinion.OpinionActs;
import org.lianluo.suggestion.photo.PhotoStore;

/**
 * Erases who raised an opinion, wherever this service keeps it: name, phone and its look-up hash, a constituent's account
 * in the opinion and its history, kept answers that show them, numbers and name in their own words, and, once the opinion
 * has ended, its photos and other files.
 *
 * <p>What was raised, what became of it, its history and statistics stay, with the consent as proof; the history and the
 * audit trail say that it was erased, for whom and by which rule.
 *
 * <p>Who erases has locked the opinion's row: then whoever was about to keep an answer that shows the submitter has done so,
 * and it is erased with the others.
 */
@ApplicationScoped
public class SubmitterErasure {

    private final SubmitterSeal seal;
    private final PhotoStore photos;
    private final Attachments attachments;
    private final ContactErasure erasure;
    private final Clock clock;

    SubmitterErasure(
            SubmitterSeal seal, PhotoStore photos, Attachments attachments, ContactErasure erasure, Clock clock) {
        this.seal = seal;
        this.photos = photos;
        this.attachments = attachments;
        this.erasure = erasure;
        this.clock = clock;
    }

    /** The asker wants it, by their receipt or account; what was erased before has no further effect. */
    public Uni<Void> askedByAsker(Work work, Opinion opinion) {
        // Anonymous also where they signed in: the trail can't be erased, so it must not know their account.
        return onRequest(work, opinion, Caller.ANONYMOUS, OpinionActs.byAsker(clock.instant()));
    }

    /** The station head does it for the asker; what was erased before has no further effect. */
    public Uni<Void> askedAtStation(Work work, Caller head, Opinion opinion) {
        return onRequest(work, opinion, head, OpinionActs.by(head, clock.instant()));
    }

    private Uni<Void> onRequest(Work work, Opinion opinion, Caller by, Act act) {
        return opinion.intake().submitter().isErased()
                ? Uni.createFrom().voidItem()
                : erasure.onRequest(
                        work, by, SubmitterSeal.KIND, opinion.getId(), rule -> erase(work, opinion, act.noted(rule)));
    }

    /** The time for which it was kept is over. */
    Uni<Void> afterRetention(Work work, Opinion opinion, String rule) {
        return erase(work, opinion, OpinionActs.bySystem(clock.instant()).noted(rule));
    }

    private Uni<Void> erase(Work work, Opinion opinion, Act act) {
        opinion.eraseSubmitter(act, seal.hiding(opinion));
        return forgetAccount(work, opinion)
                // Those to photos show nobody, and keep a repeat from adding one twice.
                .chain(() -> KeptAnswers.forget(work, "/api/v1/opinions/" + opinion.getId(), "photos"))
                .chain(() -> opinion.status().isEnd()
                        ? photos.erase(work, opinion.getId()).chain(() -> attachments.removeAll(work, opinion.getId()))
                        : Uni.createFrom().voidItem());
    }

    /** Only a constituent's own account is personal; who worked at the station or for it stays known. */
    private static Uni<Void> forgetAccount(Work work, Opinion opinion) {
        return History.forgetActors(work.session(), opinion.getId(), Role.CITIZEN.name())
                .chain(() -> work.session()
                        .createNativeQuery("UPDATE opinion SET created_by = 'asker' WHERE id = ?1 AND source = 'WEB'")
                        .setParameter(1, opinion.getId())
                        .executeUpdate())
                .replaceWithVoid();
    }
}
