package org.lianluo.suggestion.opinion.own;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.audit.AuditTrail;
import org.lianluo.shared.messaging.Batches;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.web.input.Listing;
import org.lianluo.shared.web.input.PageRequest;
import org.lianluo.suggestion.opinion.Opinion;
import org.lianluo.suggestion.opinion.submitter.SubmitterErasure;
import org.lianluo.suggestion.opinion.voice.OpinionSource;
import org.lianluo.suggestion.photo.Photo;
import org.lianluo.suggestion.photo.PhotoStore;

/**
 * What a constituent raised with an account of their own: they may read it, take a copy and have themselves erased from it
 * (个人信息保护法 §45, §47, §50). After erasure nothing says any more whose it was, so it is theirs no longer.
 */
@ApplicationScoped
public class MyOpinions {

    private static final String OWN =
            "o.intake.voice.source = WEB and o.createdBy = :account and o.intake.submitter.submitterErasedAt is null";

    private static final int BATCH = 50;

    private final SubmitterErasure erasure;
    private final PhotoStore photos;
    private final AuditTrail audit;
    private final Batches batches;

    MyOpinions(SubmitterErasure erasure, PhotoStore photos, AuditTrail audit, Batches batches) {
        this.erasure = erasure;
        this.photos = photos;
        this.audit = audit;
        this.batches = batches;
    }

    /** The newest first. */
    Uni<List<Opinion>> list(Mutiny.Session session, Caller caller, PageRequest page) {
        return Listing.of("select o from Opinion o")
                .where(OWN, "account", caller.reference())
                .where("o.id < :after", "after", page.afterId().orElse(null))
                .fetch(session, Opinion.class, "o.id desc", page);
    }

    /**
     * The same for a copy to take away, which the audit trail notes. Without the account: the trail can't be erased, so it
     * must not know it.
     */
    Uni<List<Opinion>> export(Work work, Caller caller, PageRequest page) {
        return list(work.session(), caller, page)
                .call(found -> audit.record(
                        work,
                        Caller.ANONYMOUS,
                        "opinion.export-own",
                        "opinion",
                        null,
                        Math.min(found.size(), page.limit()) + " opinions"));
    }

    /** Refuses with 404 what is not the caller's. */
    Uni<Opinion> get(Mutiny.Session session, Caller caller, UUID id) {
        return session.find(Opinion.class, id).map(opinion -> own(caller, opinion));
    }

    Uni<Photo> photo(Mutiny.Session session, Caller caller, UUID id, UUID photoId) {
        return get(session, caller, id)
                .chain(opinion -> photos.find(session, opinion.getId(), photoId))
                .onItem()
                .ifNull()
                .failWith(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    /** The same, locked. */
    public Uni<Opinion> forChange(Work work, Caller caller, UUID id) {
        return work.session()
                .find(Opinion.class, id, LockModeType.PESSIMISTIC_WRITE)
                .map(opinion -> own(caller, opinion));
    }

    Uni<Void> erase(Work work, Caller caller, UUID id) {
        return forChange(work, caller, id).chain(opinion -> erasure.askedByAsker(work, opinion));
    }

    /** All that is theirs, some in each transaction, so that no transaction is long. */
    Uni<Void> eraseAll(Caller caller) {
        return batches.untilNoneIsLeft(work -> work.session()
                .createSelectionQuery("select o from Opinion o where " + OWN + " order by o.id", Opinion.class)
                .setParameter("account", caller.reference())
                .setMaxResults(BATCH)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .chain(some -> Work.inTurn(some, opinion -> erasure.askedByAsker(work, opinion))
                        .replaceWith(some.size())));
    }

    private static Opinion own(Caller caller, Opinion opinion) {
        if (opinion == null
                || opinion.intake().voice().source() != OpinionSource.WEB
                || opinion.intake().submitter().isErased()
                || !opinion.getCreatedBy().equals(caller.reference())) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
        return opinion;
    }
}
