package org.lianluo.suggestion.proposal.reading;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.messaging.Sql;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.input.Listing;
import org.lianluo.shared.web.input.PageRequest;
import org.lianluo.shared.web.input.Scope;
import org.lianluo.suggestion.directory.Reader;
import org.lianluo.suggestion.proposal.Suggestion;
import org.lianluo.suggestion.proposal.following.CaseFile;
import org.lianluo.suggestion.proposal.search.SearchTerms;
import org.lianluo.suggestion.proposal.search.SearchWindow;

/**
 * Lists of suggestions, narrowed to what the caller may read: the newest first, or the best match of a search; of a search
 * in many regions the best of the newest first, see {@link SearchWindow}.
 */
@ApplicationScoped
class SuggestionQueries {

    private static final String MATCHES =
            "cast(sql('(? @@ cast(cast(? as text) as tsquery))', t.terms, :terms) as Boolean) = true";

    private static final String RANK =
            "cast(sql('ts_rank_cd(?, cast(cast(? as text) as tsquery))', t.terms, :words) as Double)";

    /**
     * A row of a list.
     *
     * @param rank how well it matches; 0 without a search
     * @param window in which it was found; all without a search
     */
    record Found(Suggestion suggestion, double rank, SearchWindow window) {

        /** The keyset in the order of the list. */
        List<String> key() {
            return List.of(rank + " " + suggestion.getId() + " " + window.oldest() + " " + window.newest());
        }
    }

    Uni<List<Found>> list(Mutiny.Session session, Reader reader, SuggestionParams filter, PageRequest page) {
        Place after = page.afterText().map(Place::parse).orElse(null);
        if (filter.q != null && !filter.q.isBlank()) {
            return SearchTerms.query(filter.q)
                    .map(words -> search(session, reader, new Search(words, filter, page), after))
                    .orElseGet(() -> Uni.createFrom().item(List.of()));
        }
        Listing listing = Listing.of("select s from Suggestion s");
        if (!filter.isOfTheCaller()) {
            listing.within(scope(reader, filter));
        }
        return narrow(listing, reader.caller(), filter)
                .where("s.id < :after", "after", after == null ? null : after.id())
                .fetch(session, Suggestion.class, "s.id desc", page)
                .map(rows -> rows.stream()
                        .map(row -> new Found(row, 0, SearchWindow.ALL))
                        .toList());
    }

    private record Search(String words, SuggestionParams filter, PageRequest page) {}

    private static Uni<List<Found>> search(Mutiny.Session session, Reader reader, Search search, Place after) {
        if (after != null) {
            return search(session, reader, search, after.window(), after);
        }
        if (search.filter().region != null) {
            return search(session, reader, search, SearchWindow.ALL, null);
        }
        return Sql.value(session, Integer.class, "SELECT coalesce(max(search_window), 0) FROM suggestion_search")
                .chain(newest -> search(session, reader, search, SearchWindow.first(newest), null));
    }

    /** Fills a page from a window and, where that doesn't do, from those that follow. */
    private static Uni<List<Found>> search(
            Mutiny.Session session, Reader reader, Search search, SearchWindow window, Place after) {
        return ranked(session, reader, search, window, after).chain(found -> {
            int missing = search.page().fetch() - found.size();
            SearchWindow next = window.next(after != null).orElse(null);
            return missing <= 0 || next == null
                    ? Uni.createFrom().item(found)
                    : search(session, reader, search, next, null).map(more -> Stream.concat(
                                    found.stream(), more.stream().limit(missing))
                            .toList());
        });
    }

    private static Uni<List<Found>> ranked(
            Mutiny.Session session, Reader reader, Search search, SearchWindow window, Place after) {
        String region = search.filter().region;
        String words = search.words();
        Listing listing = Listing.of(
                "select s, " + RANK + " as rank from Suggestion s join SearchRow t on t.suggestionId = s.id");
        if (region != null) {
            listing.where(MATCHES, Map.of("terms", SearchTerms.within(region, words), "words", words));
        } else if (window.isNarrow()) {
            listing.where(MATCHES, Map.of("terms", SearchTerms.within(window, words), "words", words));
        } else {
            listing.where(MATCHES, Map.of("terms", words, "words", words))
                    .where("t.searchWindow <= :newest", "newest", window.newest());
        }
        if (after != null) {
            listing.where(
                    "(" + RANK + " < :rank or (" + RANK + " = :rank and s.id < :after))",
                    Map.of("rank", after.rank(), "after", after.id()));
        }
        if (!search.filter().isOfTheCaller()) {
            listing.any(scope(reader, search.filter()));
        }
        return narrow(listing, reader.caller(), search.filter())
                .fetch(session, Object[].class, "rank desc, s.id desc", search.page())
                .map(rows -> rows.stream()
                        .map(row -> new Found((Suggestion) row[0], (Double) row[1], window))
                        .toList());
    }

    private static Scope<CaseFile> scope(Reader reader, SuggestionParams filter) {
        return Boolean.TRUE.equals(filter.toDo) ? ToDo.of(reader.caller()) : SuggestionAccess.scope(reader);
    }

    private static Listing narrow(Listing listing, Caller caller, SuggestionParams filter) {
        return concerning(listing, caller, filter)
                .where("s.regionCode = :region", "region", filter.region)
                .where("s.proposal.meeting.term = :term", "term", filter.term)
                .where("s.proposal.meeting.sessionNumber = :session", "session", filter.sessionNumber)
                .where("s.proposal.meeting.occasion = :occasion", "occasion", filter.occasion)
                .where("s.proposal.text.categoryCode = :category", "category", filter.category)
                .where(
                        "s.id in (select f.suggestionId from AssignmentFact f where f.unitCode = :unit)",
                        "unit",
                        filter.unitCode)
                .where("s.course.classCode = :replyClass", "replyClass", filter.classCode)
                .where("s.status = :status", "status", filter.status)
                .where("s.course.openDue < :dueBefore", "dueBefore", filter.dueBefore)
                .where("s.course.registration.registrationYear = :ofYear", "ofYear", filter.year);
    }

    /** What concerns the caller as a deputy, which needs no other scope; nothing for one who is none. */
    private static Listing concerning(Listing listing, Caller caller, SuggestionParams filter) {
        Set<String> own = caller.has(Role.DEPUTY) ? caller.deputyCodes() : Set.of();
        return listing.where("s.signatures.leadDeputyCode in (:leads)", "leads", wanted(filter.mine, own))
                .where(
                        "s.signatures.leadDeputyCode not in (:cosigns)"
                                + " and exists (select 1 from s.signatures.byDeputy c where key(c) in (:cosigns))",
                        "cosigns",
                        wanted(filter.coSigned, own))
                .where("""
                        ((s.status = DRAFT and s.signatures.leadDeputyCode not in (:waiting)
                            and exists (select 1 from s.signatures.byDeputy w where key(w) in (:waiting)
                                and (w.confirmedVersion is null or w.confirmedVersion <> s.proposal.textVersion)))
                        or s.id in (select f.suggestionId from FeedbackFact f
                            where f.deputyCode in (:waiting) and f.returnedAt is null and f.lapsedAt is null))""", "waiting", wanted(filter.waitingForMe, own));
    }

    private static Set<String> wanted(Boolean filter, Set<String> own) {
        return Boolean.TRUE.equals(filter) ? own : null;
    }

    /** Where a page begins. */
    private record Place(double rank, UUID id, SearchWindow window) {

        static Place parse(String text) {
            try {
                String[] parts = text.split(" ", 4);
                return new Place(
                        Double.parseDouble(parts[0]),
                        UUID.fromString(parts[1]),
                        new SearchWindow(Integer.parseInt(parts[2]), Integer.parseInt(parts[3])));
            } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
                throw new ProblemException(CommonProblem.INVALID_CURSOR);
            }
        }
    }
}
