package org.lianluo.suggestion.proposal.attachments;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.attachments.Attachment;
import org.lianluo.shared.attachments.Attachments;
import org.lianluo.shared.attachments.ReadyFile;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.messaging.Transactions;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.web.IfMatch;
import org.lianluo.suggestion.directory.Directory;
import org.lianluo.suggestion.proposal.Suggestion;
import org.lianluo.suggestion.proposal.SuggestionAction;
import org.lianluo.suggestion.proposal.SuggestionActs;
import org.lianluo.suggestion.proposal.SuggestionStep;
import org.lianluo.suggestion.proposal.following.CaseFiles;
import org.lianluo.suggestion.proposal.reading.SuggestionAccess;

/** Who adds, sees, publishes and removes the files of a suggestion. */
@ApplicationScoped
class SuggestionAttachments {

    private final Attachments attachments;
    private final CaseFiles cases;
    private final Transactions transactions;
    private final Clock clock;

    SuggestionAttachments(Attachments attachments, CaseFiles cases, Transactions transactions, Clock clock) {
        this.attachments = attachments;
        this.cases = cases;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** A suggestion with its file. */
    record Filed(Suggestion suggestion, Attachment attachment) {}

    /** Refuses whoever does not sign it, before anything of the file is read. */
    Uni<Void> admit(Caller caller, UUID id) {
        return transactions
                .read(session -> cases.read(session, id))
                .invoke(found -> SuggestionAccess.ofSigner(caller, found))
                .replaceWithVoid();
    }

    /** Refuses where the suggestion can't take one more file, before it is looked into. */
    Uni<Void> requireRoom(UUID id) {
        return transactions.read(session -> cases.read(session, id)
                .invoke(found -> found.suggestion().status().require(SuggestionAction.CHANGE))
                .chain(() -> attachments.requireRoom(session, id)));
    }

    Uni<Attachment> add(Work work, Caller caller, UUID id, ReadyFile file) {
        return ofSigner(work, caller, id)
                .invoke(suggestion -> suggestion.filed(act(caller, suggestion), SuggestionStep.ADD_ATTACHMENT))
                .chain(() -> attachments.add(work, id, file, null, caller.reference()));
    }

    /** All of them for signers, offices and the units that handle it; for all others who read it what is published. */
    Uni<List<Attachment>> list(Mutiny.Session session, Caller caller, UUID id) {
        return seesAll(session, caller, id)
                .chain(all -> attachments.of(session, id).map(found -> found.stream()
                        .filter(file -> all || file.isReleased())
                        .toList()));
    }

    Uni<Attachment> get(Mutiny.Session session, Caller caller, UUID id, UUID attachmentId) {
        return seesAll(session, caller, id)
                .chain(all -> attachments.get(session, id, attachmentId).invoke(file -> {
                    if (!all && !file.isReleased()) {
                        throw new ProblemException(CommonProblem.NOT_FOUND);
                    }
                }));
    }

    /** By the intake office, where the suggestion itself is published. */
    Uni<Filed> publish(Work work, Caller officer, UUID id, UUID attachmentId, String ifMatch) {
        return cases.forChange(work, id)
                .map(found -> SuggestionAccess.ofOffice(officer, found).suggestion())
                .invoke(suggestion -> IfMatch.check(ifMatch, suggestion))
                .chain(suggestion -> attachments
                        .get(work.session(), id, attachmentId)
                        .map(file -> {
                            if (file.release(clock.instant())) {
                                suggestion.publishFile(SuggestionActs.byOffice(officer, clock.instant()));
                            }
                            return new Filed(suggestion, file);
                        }));
    }

    /** By who added it, while it is a draft. */
    Uni<Void> remove(Work work, Caller caller, UUID id, UUID attachmentId) {
        return ofSigner(work, caller, id).chain(suggestion -> attachments
                .get(work.session(), id, attachmentId)
                .chain(file -> {
                    if (!caller.reference().equals(file.addedBy())) {
                        throw new ProblemException(CommonProblem.FORBIDDEN);
                    }
                    suggestion.filed(act(caller, suggestion), SuggestionStep.REMOVE_ATTACHMENT);
                    return attachments.remove(work, file);
                }));
    }

    private Uni<Suggestion> ofSigner(Work work, Caller caller, UUID id) {
        return cases.forChange(work, id)
                .map(found -> SuggestionAccess.ofSigner(caller, found).suggestion());
    }

    private Uni<Boolean> seesAll(Mutiny.Session session, Caller caller, UUID id) {
        return Directory.reader(session, caller).chain(reader -> cases.read(session, id)
                .map(found -> SuggestionAccess.viewer(reader, found).seesFiles()));
    }

    private Act act(Caller caller, Suggestion suggestion) {
        String deputy = caller.deputyCodes().stream()
                .filter(suggestion.signatures()::include)
                .sorted()
                .findFirst()
                .orElseThrow();
        return SuggestionActs.byDeputy(deputy, caller, clock.instant());
    }
}
