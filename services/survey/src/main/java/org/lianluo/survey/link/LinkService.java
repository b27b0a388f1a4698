package org.lianluo.survey.link;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.casework.PolicyBook;
import org.lianluo.shared.casework.PolicyKey;
import org.lianluo.shared.messaging.Ids;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.web.IfMatch;
import org.lianluo.shared.web.input.PageRequest;
import org.lianluo.shared.web.input.Scope;
import org.lianluo.survey.SurveyProblem;

/** Staff of a station make links and withdraw them. A link of another station does not exist (404) for them. */
@ApplicationScoped
class LinkService {

    private final LinkRepository links;
    private final PolicyBook policies;
    private final Clock clock;

    LinkService(LinkRepository links, PolicyBook policies, Clock clock) {
        this.links = links;
        this.policies = policies;
        this.clock = clock;
    }

    /** A link about a station of the caller, or about an answer that this station gave back. */
    Uni<RatingLink> issue(Work work, Caller caller, String stationCode, UUID opinionId, LinkToken token) {
        if (!caller.stationCodes().contains(stationCode)) {
            throw new ProblemException(CommonProblem.FORBIDDEN);
        }
        return links.station(work.session(), stationCode)
                .invoke(LinkService::refuseUnlessFound)
                .call(station ->
                        opinionId == null ? Uni.createFrom().voidItem() : requireRatable(work, stationCode, opinionId))
                .chain(station -> policies.due(
                                work.session(), station.regionCode(), PolicyKey.RATING_LINK_VALID, today())
                        .map(valid -> new RatingLink(
                                Ids.next(), station, opinionId, token, valid, caller.reference(), clock.instant())))
                .chain(work::persist);
    }

    private Uni<Void> requireRatable(Work work, String stationCode, UUID opinionId) {
        return links.answer(work, opinionId)
                .invoke(answer -> {
                    if (answer == null || !answer.stationCode().equals(stationCode)) {
                        throw ProblemException.onField(SurveyProblem.ANSWER_NOT_GIVEN, "/opinionId");
                    }
                })
                .chain(answer -> links.hasLink(work, opinionId, today()))
                .invoke(has -> {
                    if (has) {
                        throw new ProblemException(SurveyProblem.ANSWER_HAS_LINK);
                    }
                })
                .replaceWithVoid();
    }

    Uni<RatingLink> revoke(Work work, Caller caller, UUID id, String ifMatch) {
        return links.findForChange(work, id)
                .invoke(link -> refuseUnlessOpen(caller, link))
                .map(link -> IfMatch.check(ifMatch, link))
                .invoke(link -> link.revoke(caller.reference(), clock.instant()));
    }

    Uni<RatingLink> get(Mutiny.Session session, Caller caller, UUID id) {
        return links.find(session, id).invoke(link -> refuseUnlessOpen(caller, link));
    }

    Uni<List<RatingLink>> list(Mutiny.Session session, Caller caller, RatingLinkParams filter, PageRequest page) {
        return links.list(session, scopeOf(caller), filter, today(), page);
    }

    LocalDate today() {
        return ChinaTime.today(clock);
    }

    /** Refuses with 403 a caller whose token names no station. */
    private static Scope<RatingLink> scopeOf(Caller caller) {
        if (caller.stationCodes().isEmpty()) {
            throw new ProblemException(CommonProblem.FORBIDDEN);
        }
        return Scope.<RatingLink>builder()
                .branch(
                        true,
                        link -> caller.stationCodes().contains(link.stationCode()),
                        "l.stationCode in (:ownStations)",
                        "ownStations",
                        caller.stationCodes())
                .build();
    }

    private static void refuseUnlessOpen(Caller caller, RatingLink link) {
        refuseUnlessFound(link != null && scopeOf(caller).opens(link) ? link : null);
    }

    private static void refuseUnlessFound(Object found) {
        if (found == null) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
    }
}
