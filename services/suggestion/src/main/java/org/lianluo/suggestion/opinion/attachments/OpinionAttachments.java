package org.lianluo.suggestion.opinion.attachments;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.attachments.Attachment;
import org.lianluo.shared.attachments.Attachments;
import org.lianluo.shared.attachments.ReadyFile;
import org.lianluo.shared.audit.AuditTrail;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.messaging.Transactions;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.web.IfMatch;
import org.lianluo.suggestion.directory.Directory;
import org.lianluo.suggestion.opinion.Opinion;
import org.lianluo.suggestion.opinion.OpinionAction;
import org.lianluo.suggestion.opinion.OpinionActs;
import org.lianluo.suggestion.opinion.OpinionStep;
import org.lianluo.suggestion.opinion.reading.OpinionAccess;
import org.lianluo.suggestion.opinion.receipt.AdderAccess;

/** Who adds, sees, releases and removes the files of an opinion. */
@ApplicationScoped
class OpinionAttachments {

    private final Attachments attachments;
    private final AdderAccess adders;
    private final AuditTrail audit;
    private final Transactions transactions;
    private final Clock clock;

    OpinionAttachments(
            Attachments attachments, AdderAccess adders, AuditTrail audit, Transactions transactions, Clock clock) {
        this.attachments = attachments;
        this.adders = adders;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** An opinion with its file. */
    record Filed(Opinion opinion, Attachment attachment) {}

    /** Refuses where the opinion can't take one more file, before it is looked into. */
    Uni<Void> requireRoom(UUID id) {
        return transactions.read(session -> session.find(Opinion.class, id)
                .onItem()
                .ifNull()
                .failWith(() -> new ProblemException(CommonProblem.NOT_FOUND))
                .invoke(opinion -> opinion.status().require(OpinionAction.ADD_ATTACHMENT))
                .chain(() -> attachments.requireRoom(session, id)));
    }

    Uni<Attachment> add(Work work, Caller caller, UUID id, String trackingCode, ReadyFile file) {
        return locked(work, id)
                .invoke(opinion -> {
                    adders.require(caller, opinion, trackingCode);
                    opinion.filed(act(caller, opinion), OpinionStep.ADD_ATTACHMENT);
                })
                .chain(() -> attachments.add(work, id, file, null, caller.reference()));
    }

    /** All of them for the station and who submitted it; for all others who read it those that were released. */
    Uni<List<Attachment>> list(Mutiny.Session session, Caller caller, UUID id) {
        return session.find(Opinion.class, id)
                .chain(opinion -> seesAll(session, caller, opinion))
                .chain(all -> attachments.of(session, id).map(found -> found.stream()
                        .filter(file -> all || file.isReleased())
                        .toList()));
    }

    Uni<Attachment> get(Mutiny.Session session, Caller caller, UUID id, UUID attachmentId) {
        return session.find(Opinion.class, id)
                .chain(opinion -> seesAll(session, caller, opinion))
                .chain(all -> attachments.get(session, id, attachmentId).invoke(file -> {
                    if (!all && !file.isReleased()) {
                        throw new ProblemException(CommonProblem.NOT_FOUND);
                    }
                }));
    }

    /** By the head of its station; the audit trail notes it, since a file may show people. */
    Uni<Filed> release(Work work, Caller head, UUID id, UUID attachmentId, String ifMatch) {
        return locked(work, id)
                .map(opinion -> IfMatch.check(ifMatch, OpinionAccess.atOwnStation(head, opinion)))
                .chain(opinion -> attachments
                        .get(work.session(), id, attachmentId)
                        .chain(file -> {
                            if (file.release(clock.instant())) {
                                opinion.releaseFile(OpinionActs.by(head, clock.instant()), attachmentId);
                            }
                            return audit.record(
                                            work,
                                            head,
                                            "opinion.release-attachment",
                                            "opinion",
                                            id,
                                            attachmentId.toString())
                                    .replaceWith(new Filed(opinion, file));
                        }));
    }

    /** By who added it and by the station, before triage. */
    Uni<Void> remove(Work work, Caller caller, UUID id, UUID attachmentId) {
        return locked(work, id)
                .call(opinion -> seesAll(work.session(), caller, opinion))
                .chain(opinion -> attachments
                        .get(work.session(), id, attachmentId)
                        .chain(file -> {
                            if (!OpinionAccess.isStaff(caller, opinion)
                                    && !caller.reference().equals(file.addedBy())) {
                                throw new ProblemException(CommonProblem.FORBIDDEN);
                            }
                            opinion.filed(act(caller, opinion), OpinionStep.REMOVE_ATTACHMENT);
                            return attachments.remove(work, file);
                        }));
    }

    private static Uni<Opinion> locked(Work work, UUID id) {
        return work.session().find(Opinion.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Refuses with 404 who reads nothing of it. */
    private static Uni<Boolean> seesAll(Mutiny.Session session, Caller caller, Opinion opinion) {
        return Directory.reader(session, caller).map(reader -> {
            boolean own = opinion != null && AdderAccess.isOwn(caller, opinion);
            if (opinion == null
                    || !own && !OpinionAccess.opens(reader, opinion) && !OpinionAccess.isForwardedTo(caller, opinion)) {
                throw new ProblemException(CommonProblem.NOT_FOUND);
            }
            return own;
        });
    }

    /** The history does not name who asks. */
    private Act act(Caller caller, Opinion opinion) {
        return OpinionAccess.isStaff(caller, opinion)
                ? OpinionActs.by(caller, clock.instant())
                : OpinionActs.byAsker(clock.instant());
    }
}
