package org.lianluo.suggestion.past;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.messaging.Sql;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.web.input.Listing;
import org.lianluo.shared.web.input.PageRequest;

/** Suggestions of earlier years, of the region of whoever asks. */
@ApplicationScoped
class PastService {

    Uni<List<PastSuggestion>> list(Mutiny.Session session, Caller by, PastParams filter, PageRequest page) {
        return Listing.of("select p from PastSuggestion p")
                .where("p.regionCode = :region", "region", region(by))
                .where("p.year = :ofYear", "ofYear", filter.year)
                .where("p.leadUnit = :unit", "unit", filter.leadUnit)
                .where("p.replyClass = :class", "class", filter.replyClass)
                .where("locate(:title, p.title) > 0", "title", filter.title)
                .where("p.id < :before", "before", page.afterId().orElse(null))
                .fetch(session, PastSuggestion.class, "p.id desc", page);
    }

    Uni<PastSuggestion> get(Mutiny.Session session, Caller by, UUID id) {
        return session.find(PastSuggestion.class, id)
                .onItem()
                .ifNull()
                .failWith(() -> new ProblemException(CommonProblem.NOT_FOUND))
                .invoke(past -> {
                    if (!past.getRegionCode().equals(region(by))) {
                        throw new ProblemException(CommonProblem.FORBIDDEN);
                    }
                });
    }

    /** Counts of each year, the latest first. */
    Uni<List<PastViews.Year>> figures(Mutiny.Session session, Caller by) {
        return Sql.rows(session, """
                        SELECT of_year, count(*), count(replied_on),
                            count(*) FILTER (WHERE reply_class = 'A'), count(*) FILTER (WHERE reply_class = 'B'),
                            count(*) FILTER (WHERE reply_class = 'C'), count(*) FILTER (WHERE reply_class = 'D'),
                            count(*) FILTER (WHERE feedback = 'SATISFIED'),
                            count(*) FILTER (WHERE feedback = 'BASICALLY_SATISFIED'),
                            count(*) FILTER (WHERE feedback = 'DISSATISFIED')
                        FROM past_suggestion WHERE region_code = $1 GROUP BY of_year ORDER BY of_year DESC""", region(by))
                .map(rows -> rows.stream().map(PastViews.Year::of).toList());
    }

    private static String region(Caller by) {
        if (by.region() == null) {
            throw new ProblemException(CommonProblem.FORBIDDEN);
        }
        return by.region();
    }
}
