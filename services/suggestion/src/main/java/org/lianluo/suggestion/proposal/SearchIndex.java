package org.lianluo.suggestion.proposal;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.lianluo.shared.messaging.Sql;
import org.lianluo.shared.messaging.Work;

/** Keeps the full-text index with the suggestions, in the same transaction. */
@ApplicationScoped
class SearchIndex {

    Uni<Void> write(Work work, Suggestion suggestion) {
        String terms = SearchTerms.document(suggestion.getRegionCode(), suggestion.text.title, suggestion.text.facts);
        return work.session()
                .flush()
                .chain(() -> Sql.update(work.session(), """
                        INSERT INTO suggestion_search AS t (suggestion_id, search_window, terms)
                        SELECT $1, w, ($2::text || ' ''window:' || w || '''')::tsvector
                        FROM (SELECT (nextval('suggestion_search_number') / 4096)::int AS w) AS next
                        ON CONFLICT (suggestion_id) DO UPDATE
                        SET terms = ($2::text || ' ''window:' || t.search_window || '''')::tsvector""", suggestion.getId(), terms))
                .replaceWithVoid();
    }
}
