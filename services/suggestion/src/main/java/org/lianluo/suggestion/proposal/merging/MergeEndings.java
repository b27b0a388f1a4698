package org.lianluo.suggestion.proposal.merging;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.events.handling.ReplyIssuedV1;
import org.lianluo.shared.messaging.Work;
import org.lianluo.suggestion.proposal.following.CaseFiles;

/** How merges end otherwise than by the office: with the first reply, or when a suggestion is withdrawn. */
@ApplicationScoped
public class MergeEndings {

    private final CaseFiles files;
    private final Merges merges;

    MergeEndings(CaseFiles files, Merges merges) {
        this.files = files;
        this.merges = merges;
    }

    /** Nothing can be undone from now on. */
    Uni<Void> replied(Work work, ReplyIssuedV1 event) {
        return Merges.active(work.session(), List.of(event.subjectId()))
                .invoke(active -> active.forEach(merge -> merge.answer(event.issuedAt())))
                .replaceWithVoid();
    }

    /** Locks what has to change with a suggestion that may be withdrawn; to be called before the suggestion is read. */
    public Uni<Void> lockWith(Work work, UUID suggestion) {
        return merges.lockWith(work, suggestion);
    }

    /** A suggestion was withdrawn: it leaves its merge, which may be undone by that. */
    public Uni<Void> withdrawn(Work work, UUID suggestion, Act act) {
        return Merges.active(work.session(), List.of(suggestion))
                .chain(active -> Work.inTurn(active, merge -> leave(work, merge, suggestion, act)));
    }

    private Uni<Void> leave(Work work, Merge merge, UUID suggestion, Act act) {
        Act noted = act.noted("并案中的建议已撤回");
        return Work.inTurn(merge.leave(suggestion, noted.note(), act.at()), id -> files.read(work.session(), id)
                .invoke(file -> MergeEvents.unmerged(file.suggestion(), merge, noted)));
    }
}
