package org.lianluo.handling.appraisal.scheme;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hibernate.LockMode;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.codes.RegionCode;
import org.lianluo.shared.messaging.Ids;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.web.IfMatch;
import org.lianluo.shared.web.input.Listing;
import org.lianluo.shared.web.input.PageRequest;

/** The schemes that there are: those shipped, and the regions' own. */
@ApplicationScoped
public class SchemeBook {

    /** A scheme that an assessment takes over. */
    public record Named(String name, Scheme content) {}

    private final ShippedSchemes shipped;
    private final Clock clock;

    SchemeBook(ShippedSchemes shipped, Clock clock) {
        this.shipped = shipped;
        this.clock = clock;
    }

    /** One that a region may use: shipped, its own, or that of a region in which it lies; refuses another. */
    public Uni<Named> usable(Mutiny.Session session, UUID id, String region, String pointer) {
        return shipped.find(id)
                .map(one -> Uni.createFrom().item(new Named(one.name(), one.content())))
                .orElseGet(() -> session.find(AssessmentScheme.class, id).map(own -> {
                    if (own == null || !new RegionCode(own.getRegionCode()).contains(new RegionCode(region))) {
                        throw ProblemException.onField(AppraisalProblem.UNKNOWN_SCHEME, pointer);
                    }
                    return new Named(own.name(), own.content());
                }));
    }

    List<ShippedScheme> shipped() {
        return shipped.all();
    }

    Uni<List<AssessmentScheme>> list(Mutiny.Session session, String region, PageRequest page) {
        return Listing.of("select s from AssessmentScheme s")
                .where("s.regionCode = :region", "region", region)
                .where("s.id < :after", "after", page.afterId().orElse(null))
                .fetch(session, AssessmentScheme.class, "s.id desc", page);
    }

    Uni<AssessmentScheme> own(Mutiny.Session session, UUID id) {
        return session.find(AssessmentScheme.class, id)
                .onItem()
                .ifNull()
                .failWith(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    /** By the intake office, for its region. */
    Uni<AssessmentScheme> enter(Work work, Caller caller, SchemeRequest request) {
        if (caller.region() == null) {
            throw new ProblemException(CommonProblem.FORBIDDEN);
        }
        return work.persist(new AssessmentScheme(
                Ids.next(),
                caller.region(),
                request.name(),
                request.basis(),
                request.content().scheme(),
                caller.reference(),
                clock.instant()));
    }

    Uni<AssessmentScheme> change(Work work, Caller caller, UUID id, String ifMatch, SchemeRequest request) {
        return work.session()
                .find(AssessmentScheme.class, id, LockMode.PESSIMISTIC_WRITE)
                .onItem()
                .ifNull()
                .failWith(() -> new ProblemException(CommonProblem.NOT_FOUND))
                .invoke(found -> {
                    if (!found.getRegionCode().equals(caller.region())) {
                        throw new ProblemException(CommonProblem.FORBIDDEN);
                    }
                    IfMatch.check(ifMatch, found)
                            .change(
                                    request.name(),
                                    request.basis(),
                                    request.content().scheme(),
                                    caller.reference(),
                                    clock.instant());
                });
    }
}
