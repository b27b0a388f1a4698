package org.lianluo.suggestion.proposal;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.lianluo.shared.messaging.Work;

/** Keeps the full-text index with the suggestions, in the same transaction. */
@ApplicationScoped
class SearchIndex {

    Uni<Void> write(Work work, Suggestion suggestion) {
        String terms = SearchTerms.document(suggestion.getRegionCode(), suggestion.text.title, suggestion.text.facts);
        return work.session()
                .flush()
                .chain(() -> work.session()
                        .createNativeQuery("""
                                INSERT INTO suggestion_search (suggestion_id, terms)
                                VALUES (?1, CAST(CAST(?2 AS text) AS tsvector))
                                ON CONFLICT (suggestion_id) DO UPDATE SET terms = excluded.terms""")
                        .setParameter(1, suggestion.getId())
                        .setParameter(2, terms)
                        .executeUpdate())
                .replaceWithVoid();
    }
}
