package org.lianluo.survey.link;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.LockMode;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.messaging.Sql;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.web.input.Listing;
import org.lianluo.shared.web.input.PageRequest;
import org.lianluo.shared.web.input.Scope;

/** Finds links, and what they may be about. */
@ApplicationScoped
class LinkRepository {

    private static final String BY_TOKEN = "select l from RatingLink l where l.tokenHash = :hash";

    /** Null for none. */
    Uni<RatedStation> station(Mutiny.Session session, String code) {
        return session.createSelectionQuery("select s from RatedStation s where s.code = :code", RatedStation.class)
                .setParameter("code", code)
                .getSingleResultOrNull();
    }

    /** Null for none; locked, so that two links are not made at once. */
    Uni<RatedAnswer> answer(Work work, UUID opinionId) {
        return work.session().find(RatedAnswer.class, opinionId, LockMode.PESSIMISTIC_WRITE);
    }

    /** Whether an answer has a link that was used or still may be. */
    Uni<Boolean> hasLink(Work work, UUID opinionId, LocalDate today) {
        return work.session()
                .createSelectionQuery(
                        "select count(l) from RatingLink l where l.opinionId = :opinion and l.revokedOn is null"
                                + " and (l.used or l.validUntil >= :today)",
                        Long.class)
                .setParameter("opinion", opinionId)
                .setParameter("today", today)
                .getSingleResult()
                .map(count -> count > 0);
    }

    Uni<Boolean> hasPiles(Mutiny.Session session, String stationCode) {
        return session.createSelectionQuery(
                        "select count(p) from RatingPile p where p.stationCode = :station", Long.class)
                .setParameter("station", stationCode)
                .getSingleResult()
                .map(count -> count > 0);
    }

    /** Locked, since all that lies on it may be taken off at once. */
    Uni<RatingPile> pile(Work work, RatingLink link) {
        return work.session()
                .createSelectionQuery(
                        "select p from RatingPile p where p.stationCode = :station and p.subjectKind = :kind",
                        RatingPile.class)
                .setParameter("station", link.stationCode())
                .setParameter("kind", link.subjectKind())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResult();
    }

    /** Null for none. */
    Uni<RatingLink> find(Mutiny.Session session, UUID id) {
        return session.find(RatingLink.class, id);
    }

    /** Null for none; waits for whoever uses it. */
    Uni<RatingLink> findForChange(Work work, UUID id) {
        return work.session().find(RatingLink.class, id, LockMode.PESSIMISTIC_WRITE);
    }

    /** Null for none. */
    Uni<RatingLink> of(Mutiny.Session session, LinkToken token) {
        return session.createSelectionQuery(BY_TOKEN, RatingLink.class)
                .setParameter("hash", token.hash())
                .getSingleResultOrNull();
    }

    /** Null for none; a second use at the same time waits for the first. */
    Uni<RatingLink> ofForUse(Work work, LinkToken token) {
        return work.session()
                .createSelectionQuery(BY_TOKEN, RatingLink.class)
                .setParameter("hash", token.hash())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResultOrNull();
    }

    /** That it was used, and nothing else: neither its version nor its times move. */
    Uni<Integer> used(Work work, RatingLink link) {
        return Sql.update(work.session(), "UPDATE rating_link SET used = true WHERE id = $1", link.getId());
    }

    /** The newest first. */
    Uni<List<RatingLink>> list(
            Mutiny.Session session,
            Scope<RatingLink> scope,
            RatingLinkParams filter,
            LocalDate today,
            PageRequest page) {
        Listing listing = Listing.of("select l from RatingLink l")
                .within(scope)
                .where("l.stationCode = :station", "station", filter.station)
                .where("l.subjectKind = :kind", "kind", filter.subjectKind)
                .where("l.opinionId = :opinion", "opinion", filter.opinionId)
                .where("l.id < :after", "after", page.afterId().orElse(null));
        if (filter.status != null) {
            switch (filter.status) {
                case REVOKED -> listing.where("l.revokedOn is not null");
                case USED -> listing.where("l.revokedOn is null and l.used");
                case EXPIRED ->
                    listing.where("l.revokedOn is null and not l.used and l.validUntil < :today", "today", today);
                case ISSUED ->
                    listing.where("l.revokedOn is null and not l.used and l.validUntil >= :today", "today", today);
            }
        }
        return listing.fetch(session, RatingLink.class, "l.id desc", page);
    }
}
