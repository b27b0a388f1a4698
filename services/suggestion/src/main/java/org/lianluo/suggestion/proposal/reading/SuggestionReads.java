package org.lianluo.suggestion.proposal.reading;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.casework.History;
import org.lianluo.shared.casework.HistoryLine;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.web.input.PageRequest;
import org.lianluo.suggestion.directory.Directory;
import org.lianluo.suggestion.proposal.following.CaseFile;
import org.lianluo.suggestion.proposal.following.CaseFiles;
import org.lianluo.suggestion.proposal.reading.SuggestionAccess.Viewer;

/** What callers read of suggestions. */
@ApplicationScoped
class SuggestionReads {

    private final CaseFiles files;
    private final SuggestionQueries queries;

    SuggestionReads(CaseFiles files, SuggestionQueries queries) {
        this.files = files;
        this.queries = queries;
    }

    /** A suggestion and as whom the caller reads it. */
    record Seen(CaseFile file, Viewer viewer) {}

    Uni<List<SuggestionQueries.Found>> list(
            Mutiny.Session session, Caller caller, SuggestionParams filter, PageRequest page) {
        if (caller.isAnonymous() && filter.isOfTheCaller()) {
            throw new ProblemException(CommonProblem.UNAUTHENTICATED);
        }
        return Directory.reader(session, caller).chain(reader -> queries.list(session, reader, filter, page));
    }

    Uni<Seen> get(Mutiny.Session session, Caller caller, UUID id) {
        return Directory.reader(session, caller).chain(reader -> files.read(session, id)
                .map(file -> new Seen(file, SuggestionAccess.viewer(reader, file))));
    }

    Uni<List<HistoryLine>> history(Mutiny.Session session, Caller caller, UUID id) {
        return get(session, caller, id).chain(seen -> {
            if (!seen.viewer().seesHistory()) {
                throw new ProblemException(CommonProblem.NOT_FOUND);
            }
            return History.of(session, id);
        });
    }
}
