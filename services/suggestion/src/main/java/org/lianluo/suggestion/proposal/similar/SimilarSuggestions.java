package org.lianluo.suggestion.proposal.similar;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.security.Caller;
import org.lianluo.suggestion.directory.Directory;
import org.lianluo.suggestion.proposal.Suggestion;
import org.lianluo.suggestion.proposal.following.CaseFile;
import org.lianluo.suggestion.proposal.following.CaseFiles;
import org.lianluo.suggestion.proposal.following.KnownReply;
import org.lianluo.suggestion.proposal.matter.ProposalText;

/** Finds suggestions about the same matter, open ones and replied ones, among those that the caller may read. */
@ApplicationScoped
public class SimilarSuggestions {

    private static final int MOST = 10;

    /** Those similar to a suggestion. */
    public Uni<List<SimilarSuggestion>> to(Mutiny.Session session, Caller caller, CaseFile file) {
        return find(
                session,
                caller,
                file.suggestion().getRegionCode(),
                file.suggestion().proposal().text(),
                file);
    }

    /** Those similar to a text that is not saved. */
    public Uni<List<SimilarSuggestion>> to(Mutiny.Session session, Caller caller, String region, ProposalText text) {
        return find(session, caller, region, text, null);
    }

    private record Found(Suggestion suggestion, Wording wording, int percent) {}

    private static Uni<List<SimilarSuggestion>> find(
            Mutiny.Session session, Caller caller, String region, ProposalText text, CaseFile file) {
        Wording wording = Wording.of(text);
        UUID self = file == null ? null : file.suggestion().getId();
        return Directory.reader(session, caller)
                .chain(reader -> Candidates.of(wording).read(session, reader, region, self))
                .map(candidates -> ranked(wording, candidates))
                .chain(found -> withReplies(session, wording, found, file));
    }

    private static List<Found> ranked(Wording wording, List<Suggestion> candidates) {
        return candidates.stream()
                .map(s -> found(wording, s))
                .filter(found -> found.percent() >= Similarity.LEAST)
                .sorted(Comparator.comparingInt(Found::percent)
                        .thenComparing(found -> found.suggestion().getId())
                        .reversed())
                .limit(MOST)
                .toList();
    }

    private static Found found(Wording wording, Suggestion candidate) {
        Wording other = Wording.of(candidate.proposal().text());
        return new Found(candidate, other, Similarity.percent(wording, other));
    }

    private static Uni<List<SimilarSuggestion>> withReplies(
            Mutiny.Session session, Wording wording, List<Found> found, CaseFile file) {
        if (found.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        Set<UUID> ids = found.stream().map(f -> f.suggestion().getId()).collect(Collectors.toSet());
        return CaseFiles.replies(session, ids).map(replies -> {
            Map<UUID, List<KnownReply>> of = replies.stream().collect(Collectors.groupingBy(KnownReply::suggestionId));
            return found.stream()
                    .map(f -> SimilarSuggestion.of(
                            f.suggestion(),
                            f.percent(),
                            Similarity.shared(wording, f.wording()),
                            of.getOrDefault(f.suggestion().getId(), List.of()),
                            file))
                    .toList();
        });
    }
}
