package org.lianluo.suggestion.proposal.similar;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.web.input.Listing;
import org.lianluo.suggestion.directory.Reader;
import org.lianluo.suggestion.proposal.Suggestion;
import org.lianluo.suggestion.proposal.SuggestionStatus;
import org.lianluo.suggestion.proposal.reading.SuggestionAccess;
import org.lianluo.suggestion.proposal.search.SearchTerms;

/**
 * What the full-text index gives for a closer look: suggestions of the region that share telling pairs of characters.
 *
 * @param rare pairs that the table of common terms doesn't know
 * @param telling pairs that are known and not common
 */
record Candidates(List<String> rare, List<String> telling) {

    private static final int MOST = 50;
    private static final int MOST_TERMS = 40;

    /** What a pair weighs that at most one of sixty texts has. */
    private static final double TELLING = 4;

    private static final Set<SuggestionStatus> NEVER_HANDLED =
            Set.of(SuggestionStatus.DRAFT, SuggestionStatus.NOT_ACCEPTED, SuggestionStatus.WITHDRAWN);

    private static final String MATCHES =
            "cast(sql('(? @@ cast(cast(? as text) as tsquery))', t.terms, :any) as Boolean) = true";

    /** PostgreSQL divides a rank by the number of terms, which is undone here; a rare pair counts twice a telling one. */
    private static final String RANK = "2 * :rareCount * cast(" + rank(":rare") + " as Double)"
            + " + :tellingCount * cast(" + rank(":telling") + " as Double)";

    static Candidates of(Wording wording) {
        return new Candidates(
                pairs(wording, weight -> weight >= CommonTerms.RARE),
                pairs(wording, weight -> weight >= TELLING && weight < CommonTerms.RARE));
    }

    private static List<String> pairs(Wording wording, Predicate<Double> weight) {
        return wording.all().pairs().stream()
                .filter(pair -> weight.test(CommonTerms.weight(pair)))
                .limit(MOST_TERMS)
                .toList();
    }

    /**
     * Those that share most, whatever their state, if they were submitted and taken in.
     *
     * @param except the suggestion itself; null for a text that is not saved
     */
    Uni<List<Suggestion>> read(Mutiny.Session session, Reader reader, String region, UUID except) {
        if (rare.isEmpty() && telling.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        String any =
                SearchTerms.anyOf(Stream.concat(rare.stream(), telling.stream()).toList());
        return Listing.of("select s, " + RANK + " as rank from Suggestion s join SearchRow t on t.suggestionId = s.id")
                .where(
                        MATCHES,
                        Map.of(
                                "any", SearchTerms.within(region, any),
                                "rare", SearchTerms.anyOf(rare),
                                "rareCount", rare.size(),
                                "telling", SearchTerms.anyOf(telling),
                                "tellingCount", telling.size()))
                .where("s.status not in (:never)", "never", NEVER_HANDLED)
                .where("s.id <> :except", "except", except)
                .any(SuggestionAccess.scope(reader))
                .first(session, Object[].class, "rank desc, s.id desc", MOST)
                .map(rows -> rows.stream().map(row -> (Suggestion) row[0]).toList());
    }

    /** Longer texts have more chances, which the flag 1 evens out. */
    private static String rank(String terms) {
        return "sql('ts_rank(?, cast(cast(? as text) as tsquery), 1)', t.terms, " + terms + ")";
    }
}
