package org.lianluo.suggestion.category;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.messaging.Ids;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.web.IfMatch;
import org.lianluo.shared.web.input.Listing;
import org.lianluo.shared.web.input.PageRequest;

/** The categories of opinions. */
@ApplicationScoped
public class CategoryService {

    private final Clock clock;

    CategoryService(Clock clock) {
        this.clock = clock;
    }

    Uni<OpinionCategory> create(Work work, Caller caller, CategoryDetails details) {
        return byCode(work.session(), details.code()).chain(existing -> {
            if (existing != null) {
                throw ProblemException.onField(CommonProblem.CONFLICT, "/code");
            }
            return work.persist(new OpinionCategory(
                    Ids.next(),
                    details.code(),
                    details.names(),
                    details.active(),
                    caller.reference(),
                    clock.instant()));
        });
    }

    Uni<OpinionCategory> change(Work work, Caller caller, String code, String ifMatch, CategoryDetails details) {
        return get(work.session(), code).invoke(category -> {
            IfMatch.check(ifMatch, category);
            if (!details.code().equals(category.code())) {
                throw ProblemException.unchangeable("/code");
            }
            category.change(details.names(), details.active(), caller.reference(), clock.instant());
        });
    }

    Uni<OpinionCategory> replaceWords(Work work, Caller caller, String code, String ifMatch, List<String> words) {
        return get(work.session(), code).invoke(category -> IfMatch.check(ifMatch, category)
                .replaceWords(words, caller.reference(), clock.instant()));
    }

    /** What a text may be about, by the words of the categories in use: the likeliest first; none where no word is found. */
    public Uni<List<CategoryGuess.Likely>> guess(Mutiny.Session session, String title, String content) {
        return session.createSelectionQuery(
                        "select c from OpinionCategory c where c.active order by c.code", OpinionCategory.class)
                .getResultList()
                .map(categories -> new CategoryGuess(categories.stream()
                                .collect(Collectors.toMap(OpinionCategory::code, OpinionCategory::words)))
                        .of(title, content));
    }

    Uni<OpinionCategory> get(Mutiny.Session session, String code) {
        return byCode(session, code).onItem().ifNull().failWith(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    Uni<List<OpinionCategory>> list(Mutiny.Session session, Boolean active, PageRequest page) {
        return Listing.of("select c from OpinionCategory c")
                .where("c.active = :active", "active", active)
                .where("c.code > :after", "after", page.afterText().orElse(null))
                .fetch(session, OpinionCategory.class, "c.code", page);
    }

    /** The category of a code; null when there is none. */
    public Uni<OpinionCategory> byCode(Mutiny.Session session, String code) {
        return session.createSelectionQuery(
                        "select c from OpinionCategory c where c.code = :code", OpinionCategory.class)
                .setParameter("code", code)
                .getSingleResultOrNull();
    }
}
