package org.lianluo.suggestion.proposal.merging;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.LockMode;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.audit.AuditTrail;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.messaging.Ids;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.web.IfMatch;
import org.lianluo.suggestion.directory.Directory;
import org.lianluo.suggestion.directory.Reader;
import org.lianluo.suggestion.proposal.Suggestion;
import org.lianluo.suggestion.proposal.SuggestionActs;
import org.lianluo.suggestion.proposal.following.CaseFile;
import org.lianluo.suggestion.proposal.following.CaseFiles;
import org.lianluo.suggestion.proposal.reading.SuggestionAccess;

/** The office merges suggestions and undoes that before the reply. Who gets which reply when moves by it, so it is audited. */
@ApplicationScoped
class MergeService {

    private final CaseFiles files;
    private final AuditTrail audit;
    private final Clock clock;

    MergeService(CaseFiles files, AuditTrail audit, Clock clock) {
        this.files = files;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A merge, the suggestion that was asked about, and those of the merge that concern the caller.
     *
     * @param asked whose version the answer names
     */
    record Merged(Merge merge, Suggestion asked, List<Suggestion> seen) {

        MergeView view() {
            return MergeView.of(merge, asked.getId(), seen);
        }
    }

    /** For all whom the suggestion concerns; of the others each sees what concerns them, a deputy their own text alone. */
    Uni<List<Merged>> list(Mutiny.Session session, Caller caller, UUID id) {
        return Directory.reader(session, caller).chain(reader -> files.read(session, id)
                .invoke(file -> SuggestionAccess.ofConcerned(reader, file))
                .chain(file -> Merges.of(session, id).chain(merges -> {
                    List<Merged> all = new ArrayList<>();
                    return Work.inTurn(merges, merge -> seen(session, reader, merge)
                                    .invoke(seen -> all.add(new Merged(merge, file.suggestion(), seen))))
                            .replaceWith(all);
                })));
    }

    private Uni<List<Suggestion>> seen(Mutiny.Session session, Reader reader, Merge merge) {
        List<Suggestion> seen = new ArrayList<>();
        return Work.inTurn(merge.suggestions(), id -> files.read(session, id).invoke(file -> {
                    if (SuggestionAccess.concerns(reader, file)) {
                        seen.add(file.suggestion());
                    }
                }))
                .replaceWith(seen);
    }

    Uni<Merged> merge(Work work, Caller caller, UUID id, String ifMatch, MergeRequests.Merging request) {
        Act act = SuggestionActs.byOffice(caller, clock.instant()).noted(request.reason());
        List<UUID> members = request.suggestionIds();
        return mustBeOfOffice(work, caller, id)
                .invoke(() -> MergeRules.mustBeDistinct(id, members))
                .chain(() -> locked(
                        work, Stream.concat(Stream.of(id), members.stream()).toList()))
                .call(all -> Merges.active(work.session(), all.keySet()).invoke(active -> {
                    IfMatch.check(ifMatch, all.get(id).suggestion());
                    MergeRules.check(
                            Party.of(all.get(id)),
                            members.stream()
                                    .map(all::get)
                                    .map(MergeService::party)
                                    .toList(),
                            active.stream()
                                    .flatMap(merge -> merge.suggestions().stream())
                                    .toList());
                }))
                .chain(all -> work.persist(new Merge(
                                Ids.next(),
                                all.get(id).suggestion().getRegionCode(),
                                id,
                                members,
                                request.reason(),
                                act.at()))
                        .map(merge -> {
                            List<Suggestion> merged = suggestions(merge, all);
                            merged.forEach(suggestion -> MergeEvents.merged(suggestion, merge, act));
                            return new Merged(merge, all.get(id).suggestion(), merged);
                        }))
                .call(merged -> audit.record(work, caller, "suggestion.merge", "suggestion", id, request.reason()));
    }

    /** Before any reply, from any of its suggestions. */
    Uni<Merged> undo(Work work, Caller caller, UUID id, UUID mergeId, String ifMatch, String reason) {
        Act act = SuggestionActs.byOffice(caller, clock.instant()).noted(reason);
        return mustBeOfOffice(work, caller, id)
                .chain(() -> work.session().find(Merge.class, mergeId))
                .invoke(merge -> {
                    if (merge == null || !merge.suggestions().contains(id)) {
                        throw new ProblemException(CommonProblem.NOT_FOUND);
                    }
                })
                .chain(merge -> locked(work, merge.suggestions())
                        .call(() -> work.session().refresh(merge, LockMode.PESSIMISTIC_WRITE))
                        .map(all -> {
                            IfMatch.check(ifMatch, all.get(id).suggestion());
                            merge.undo(reason, act.at());
                            List<Suggestion> merged = suggestions(merge, all);
                            merged.forEach(suggestion -> MergeEvents.unmerged(suggestion, merge, act));
                            return new Merged(merge, all.get(id).suggestion(), merged);
                        }))
                .call(merged -> audit.record(work, caller, "suggestion.undo-merge", "suggestion", id, reason));
    }

    private static Party party(CaseFile file) {
        return file == null ? null : Party.of(file);
    }

    private static List<Suggestion> suggestions(Merge merge, Map<UUID, CaseFile> all) {
        return merge.suggestions().stream().map(id -> all.get(id).suggestion()).toList();
    }

    /** Before any of them is locked. */
    private static Uni<Void> mustBeOfOffice(Work work, Caller caller, UUID id) {
        return work.session()
                .createSelectionQuery(
                        "select s.id from Suggestion s where s.id = :id and s.regionCode = :region"
                                + " and s.course.submittedAt is not null",
                        UUID.class)
                .setParameter("id", id)
                .setParameter("region", caller.region())
                .getSingleResultOrNull()
                .invoke(found -> {
                    if (found == null) {
                        throw new ProblemException(CommonProblem.NOT_FOUND);
                    }
                })
                .replaceWithVoid();
    }

    /** For a change, in the order of their ids, so that no two wait for each other; without those that do not exist. */
    private Uni<Map<UUID, CaseFile>> locked(Work work, List<UUID> ids) {
        Map<UUID, CaseFile> all = new HashMap<>();
        return Work.inTurn(ids.stream().sorted().toList(), id -> files.forChange(work, id)
                        .invoke(file -> all.put(id, file))
                        .replaceWithVoid()
                        .onFailure(MergeService::isUnknown)
                        .recoverWithNull())
                .replaceWith(all);
    }

    private static boolean isUnknown(Throwable failure) {
        return failure instanceof ProblemException problem && problem.code() == CommonProblem.NOT_FOUND;
    }
}
