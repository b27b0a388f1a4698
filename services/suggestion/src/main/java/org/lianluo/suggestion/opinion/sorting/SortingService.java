package org.lianluo.suggestion.opinion.sorting;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.web.IfMatch;
import org.lianluo.suggestion.category.CategoryGuess;
import org.lianluo.suggestion.category.CategoryService;
import org.lianluo.suggestion.opinion.Opinion;
import org.lianluo.suggestion.opinion.OpinionActs;
import org.lianluo.suggestion.opinion.OpinionProblem;
import org.lianluo.suggestion.opinion.reading.OpinionAccess;

/** Sorts opinions into categories. */
@ApplicationScoped
class SortingService {

    private final CategoryService categories;
    private final Clock clock;

    SortingService(CategoryService categories, Clock clock) {
        this.categories = categories;
        this.clock = clock;
    }

    Uni<List<CategoryGuess.Likely>> suggestions(Mutiny.Session session, Caller caller, UUID id) {
        return session.find(Opinion.class, id)
                .map(opinion -> OpinionAccess.ofStationOrOffice(caller, opinion))
                .chain(opinion -> categories.guess(
                        session,
                        opinion.intake().voice().title().typed(),
                        opinion.intake().voice().content().typed()));
    }

    Uni<Opinion> sort(Work work, Caller caller, UUID id, String ifMatch, String category) {
        return work.session()
                .find(Opinion.class, id)
                .map(opinion -> IfMatch.check(ifMatch, OpinionAccess.ofStationOrOffice(caller, opinion)))
                .call(opinion -> categories.byCode(work.session(), category).invoke(known -> {
                    if (known == null || !known.isActive()) {
                        throw ProblemException.onField(OpinionProblem.UNKNOWN_CATEGORY, "/category");
                    }
                    opinion.sort(OpinionActs.by(caller, clock.instant()), category);
                }));
    }
}
