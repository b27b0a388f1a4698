package org.lianluo.station.legislation.desk;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.LockMode;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.messaging.Sql;
import org.lianluo.shared.web.input.Listing;
import org.lianluo.shared.web.input.PageRequest;
import org.lianluo.shared.web.input.Scope;
import org.lianluo.station.legislation.DraftArticle;
import org.lianluo.station.legislation.DraftComment;
import org.lianluo.station.legislation.LegislativeDraft;
import org.lianluo.station.legislation.desk.DraftFigures.DraftCount;

/** The drafts and their comments. */
@ApplicationScoped
class Drafts {

    /** Null when there is none. */
    Uni<LegislativeDraft> find(Mutiny.Session session, UUID id) {
        return session.find(LegislativeDraft.class, id);
    }

    /** For a change: waits for whoever else changes it. Null when there is none. */
    Uni<LegislativeDraft> findForChange(Mutiny.Session session, UUID id) {
        return session.find(LegislativeDraft.class, id, LockMode.PESSIMISTIC_WRITE);
    }

    /** The newest come first. */
    Uni<List<LegislativeDraft>> list(
            Mutiny.Session session, Scope<LegislativeDraft> scope, DraftParams filter, PageRequest page) {
        return Listing.of("select d from LegislativeDraft d")
                .within(scope)
                .where("d.regionCode = :region", "region", filter.region)
                .where("d.status = :status", "status", filter.status)
                .where("d.id < :after", "after", page.afterId().orElse(null))
                .fetch(session, LegislativeDraft.class, "d.id desc", page);
    }

    /** Null when there is none. */
    Uni<DraftComment> comment(Mutiny.Session session, UUID id) {
        return session.find(DraftComment.class, id);
    }

    /** In the order in which they came. */
    Uni<List<DraftComment>> comments(
            Mutiny.Session session, UUID draft, Scope<DraftComment> scope, CommentParams filter, PageRequest page) {
        return narrowed(draft, scope, filter)
                .where("c.id > :after", "after", page.afterId().orElse(null))
                .fetch(session, DraftComment.class, "c.id", page);
    }

    /** The first of them, for a file. */
    Uni<List<DraftComment>> firstComments(Mutiny.Session session, UUID draft, Scope<DraftComment> scope, int most) {
        return narrowed(draft, scope, new CommentParams()).first(session, DraftComment.class, "c.id", most);
    }

    private static Listing narrowed(UUID draft, Scope<DraftComment> scope, CommentParams filter) {
        Listing listing = Listing.of("select c from DraftComment c")
                .any(scope)
                .where("c.draftId = :draft", "draft", draft)
                .where("c.articleLabel = :article", "article", filter.article)
                .where("c.pointCode = :point", "point", filter.point)
                .where("c.outcome = :outcome", "outcome", filter.outcome);
        if (filter.unsorted != null) {
            listing.where(filter.unsorted ? "c.outcome is null" : "c.outcome is not null");
        }
        return listing;
    }

    Uni<Long> unsorted(Mutiny.Session session, UUID draft) {
        return Sql.value(
                session,
                Long.class,
                "SELECT count(*) FROM draft_comment WHERE draft_id = $1 AND outcome IS NULL",
                draft);
    }

    /** How many comments there are of each kind. */
    Uni<DraftFigures> figures(Mutiny.Session session, LegislativeDraft draft) {
        return Sql.rows(session, """
                        SELECT coalesce(article_label, ''), coalesce(point_code, ''), source, coalesce(outcome, ''), count(*)
                        FROM draft_comment WHERE draft_id = $1 GROUP BY 1, 2, 3, 4""", draft.getId()).map(rows -> {
            List<String> articles = new ArrayList<>(
                    draft.plan().articles().stream().map(DraftArticle::label).toList());
            articles.add("");
            return new DraftFigures(
                    count(null, rows),
                    by(articles, 0, rows),
                    by(draft.pointCodes(), 1, rows),
                    by(List.of("POINT", "DEPUTY", "PUBLIC"), 2, rows));
        });
    }

    private static List<DraftCount> by(List<String> kinds, int column, List<Object[]> rows) {
        return kinds.stream()
                .map(kind -> count(
                        kind.isEmpty() ? null : kind,
                        rows.stream().filter(row -> row[column].equals(kind)).toList()))
                .toList();
    }

    private static DraftCount count(String of, List<Object[]> rows) {
        Map<String, Integer> counts = new HashMap<>();
        rows.forEach(row -> counts.merge((String) row[3], ((Number) row[4]).intValue(), Integer::sum));
        return new DraftCount(
                of,
                counts.values().stream().mapToInt(Integer::intValue).sum(),
                counts.getOrDefault("ADOPTED", 0),
                counts.getOrDefault("PARTLY_ADOPTED", 0),
                counts.getOrDefault("NOTED", 0),
                counts.getOrDefault("NOT_ADOPTED", 0),
                counts.getOrDefault("", 0));
    }
}
