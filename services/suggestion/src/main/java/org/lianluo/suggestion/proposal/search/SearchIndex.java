package org.lianluo.suggestion.proposal.search;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.lianluo.shared.messaging.Batches;
import org.lianluo.shared.messaging.Sql;
import org.lianluo.shared.messaging.Work;
import org.lianluo.suggestion.proposal.Suggestion;

/** Keeps the full-text index with the suggestions, in the same transaction. */
@ApplicationScoped
public class SearchIndex {

    private static final int BATCH = 100;

    private final Batches batches;

    SearchIndex(Batches batches) {
        this.batches = batches;
    }

    /** Writes the words of a suggestion, new or changed. */
    public Uni<Void> write(Work work, Suggestion suggestion) {
        String terms = SearchTerms.document(
                suggestion.getRegionCode(),
                suggestion.proposal().text().title(),
                suggestion.proposal().text().facts());
        return work.session().flush().chain(() -> write(work, suggestion.getId(), terms));
    }

    /**
     * Makes the rows anew that an older splitting wrote. Who changes a text meanwhile either waits for the row and writes
     * after this, or wrote it with today's splitting, so that it is none of these.
     */
    @Scheduled(every = "${lianluo.suggestion.search-rebuild-every}", concurrentExecution = ConcurrentExecution.SKIP)
    public Uni<Void> rebuild() {
        return batches.untilNoneIsLeft(work -> Sql.rows(work.session(), """
                        SELECT t.suggestion_id, s.region_code, s.title, s.facts
                        FROM suggestion_search t JOIN suggestion s ON s.id = t.suggestion_id
                        WHERE t.analysis < $1 LIMIT $2
                        FOR UPDATE OF t SKIP LOCKED""", SearchTerms.ANALYSIS, BATCH)
                .chain(rows -> Work.inTurn(
                                rows,
                                row -> write(
                                        work,
                                        (UUID) row[0],
                                        SearchTerms.document((String) row[1], (String) row[2], (String) row[3])))
                        .replaceWith(rows.size())));
    }

    private static Uni<Void> write(Work work, UUID id, String terms) {
        return Sql.update(work.session(), """
                        INSERT INTO suggestion_search AS t (suggestion_id, search_window, terms, analysis)
                        SELECT $1, w, ($2::text || ' ''window:' || w || '''')::tsvector, $3::int
                        FROM (SELECT (nextval('suggestion_search_number') / 4096)::int AS w) AS next
                        ON CONFLICT (suggestion_id) DO UPDATE
                        SET terms = ($2::text || ' ''window:' || t.search_window || '''')::tsvector,
                            analysis = $3::int""", id, terms, SearchTerms.ANALYSIS).replaceWithVoid();
    }
}
