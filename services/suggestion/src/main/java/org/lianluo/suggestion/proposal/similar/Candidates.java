package org.lianluo.suggestion.proposal.similar;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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
 * @param pairs those that are not common, at most as many as say enough
 */
record Candidates(List<String> pairs) {

    private static final int MOST = 50;
    private static final int MOST_PAIRS = 80;

    /** What a pair weighs that at most one of sixty texts has. */
    private static final double TELLING = 4;

    private static final Set<SuggestionStatus> NEVER_HANDLED =
            Set.of(SuggestionStatus.DRAFT, SuggestionStatus.NOT_ACCEPTED, SuggestionStatus.WITHDRAWN);

    private static final String MATCHES =
            "cast(sql('(? @@ cast(cast(? as text) as tsquery))', t.terms, :within) as Boolean) = true";

    /** Longer texts have more chances, which the flag 1 evens out. */
    private static final String RANK =
            "cast(sql('ts_rank(?, cast(cast(? as text) as tsquery), 1)', t.terms, :any) as Double)";

    static Candidates of(Wording wording) {
        return new Candidates(wording.all().pairs().stream()
                .filter(pair -> CommonTerms.weight(pair) >= TELLING)
                .limit(MOST_PAIRS)
                .toList());
    }

    /**
     * Those that share most, whatever their state, if they were submitted and taken in.
     *
     * @param except the suggestion itself; null for a text that is not saved
     */
    Uni<List<Suggestion>> read(Mutiny.Session session, Reader reader, String region, UUID except) {
        if (pairs.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        String any = SearchTerms.anyOf(pairs);
        return Listing.of("select s, " + RANK + " as rank from Suggestion s join SearchRow t on t.suggestionId = s.id")
                .where(MATCHES, Map.of("within", SearchTerms.within(region, any), "any", any))
                .where("s.status not in (:never)", "never", NEVER_HANDLED)
                .where("s.id <> :except", "except", except)
                .any(SuggestionAccess.scope(reader))
                .first(session, Object[].class, "rank desc, s.id desc", MOST)
                .map(rows -> rows.stream().map(row -> (Suggestion) row[0]).toList());
    }
}
