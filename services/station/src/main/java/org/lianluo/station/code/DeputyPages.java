package org.lianluo.station.code;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.messaging.AggregateRoot;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.web.IfMatch;
import org.lianluo.station.deputy.DeputyService;
import org.lianluo.station.deputy.DeputyStatus;
import org.lianluo.station.station.PageToken;

/** The codes of deputies. A code is bound to the deputy's version, so that nobody replaces one for another mandate's state. */
@ApplicationScoped
class DeputyPages {

    private final DeputyService deputies;
    private final Clock clock;

    DeputyPages(DeputyService deputies, Clock clock) {
        this.deputies = deputies;
        this.clock = clock;
    }

    /**
     * A page that was changed.
     *
     * @param deputy whose version is the ETag
     */
    record Changed(DeputyPage page, AggregateRoot deputy) {}

    /** Gives the page of an active deputy a new token, which revokes the one before; only its hash is kept and published. */
    Uni<Changed> replace(Work work, Caller caller, UUID deputyId, String ifMatch, PageToken token) {
        return held(work, caller, deputyId, ifMatch)
                .invoke(deputy -> {
                    if (deputy.status() != DeputyStatus.ACTIVE) {
                        throw new ProblemException(CodeProblem.DEPUTY_PAGE_OF_NOBODY_ACTIVE);
                    }
                })
                .chain(deputy -> of(work.session(), deputyId)
                        .chain(page -> {
                            if (page == null) {
                                return work.persist(
                                        new DeputyPage(deputy, token.hash(), caller.reference(), clock.instant()));
                            }
                            page.replace(token.hash(), caller.reference(), clock.instant());
                            return Uni.createFrom().item(page);
                        })
                        .map(page -> new Changed(page, deputy.root())));
    }

    /** No code opens the page from now on. */
    Uni<Changed> revoke(Work work, Caller caller, UUID deputyId, String ifMatch) {
        return held(work, caller, deputyId, ifMatch).chain(deputy -> of(work.session(), deputyId)
                .invoke(page -> {
                    if (page == null || !page.isOpen()) {
                        throw new ProblemException(CommonProblem.ILLEGAL_TRANSITION)
                                .with("currentStatus", "CLOSED")
                                .with("action", "REVOKE");
                    }
                    page.replace(null, caller.reference(), clock.instant());
                })
                .map(page -> new Changed(page, deputy.root())));
    }

    private Uni<DeputyService.Reference> held(Work work, Caller caller, UUID deputyId, String ifMatch) {
        return deputies.reference(work.session(), deputyId)
                .invoke(deputy -> CodeAccess.mustKeepDeputy(caller, deputy.code(), deputy.regionCode()))
                .chain(() -> deputies.hold(work, deputyId, root -> IfMatch.check(ifMatch, root)));
    }

    /** The page of a deputy for who keeps it; one that never had a code is closed. */
    Uni<CodeViews.Page> read(Mutiny.Session session, Caller caller, UUID deputyId) {
        return deputies.reference(session, deputyId)
                .invoke(deputy -> CodeAccess.mustKeepDeputy(caller, deputy.code(), deputy.regionCode()))
                .chain(deputy -> of(session, deputyId)
                        .map(page -> page == null
                                ? new CodeViews.Page(deputyId, deputy.code(), false)
                                : CodeViews.Page.of(page)));
    }

    private static Uni<DeputyPage> of(Mutiny.Session session, UUID deputyId) {
        return session.createSelectionQuery("select p from DeputyPage p where p.deputyId = :deputy", DeputyPage.class)
                .setParameter("deputy", deputyId)
                .getSingleResultOrNull();
    }

    /** The page of an active deputy that a token opens; null for none. */
    Uni<DeputyPage> openedBy(Mutiny.Session session, PageToken token) {
        return session.createSelectionQuery("select p from DeputyPage p where p.tokenHash = :hash", DeputyPage.class)
                .setParameter("hash", token.hash())
                .getSingleResultOrNull()
                .chain(page -> page == null
                        ? Uni.createFrom().<DeputyPage>nullItem()
                        : deputies.reference(session, page.deputyId())
                                .map(deputy -> deputy.status() == DeputyStatus.ACTIVE ? page : null));
    }
}
