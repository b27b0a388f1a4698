package org.lianluo.station.notice.attachments;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.attachments.Attachment;
import org.lianluo.shared.attachments.Attachments;
import org.lianluo.shared.attachments.ReadyFile;
import org.lianluo.shared.messaging.Transactions;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.station.notice.Notice;
import org.lianluo.station.notice.desk.NoticeService;

/** Who adds, sees and removes the files of a notice. */
@ApplicationScoped
class NoticeAttachments {

    private final Attachments attachments;
    private final NoticeService notices;
    private final Transactions transactions;
    private final Clock clock;

    NoticeAttachments(Attachments attachments, NoticeService notices, Transactions transactions, Clock clock) {
        this.attachments = attachments;
        this.notices = notices;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Refuses whoever does not keep it, before anything of the file is read. */
    Uni<Void> admit(Caller caller, UUID id) {
        return transactions.read(session -> notices.keptBy(session, caller, id)).replaceWithVoid();
    }

    /** Refuses where the notice can't take one more file, before it is looked into. */
    Uni<Void> requireRoom(UUID id) {
        return transactions.read(session -> session.find(Notice.class, id)
                .onItem()
                .ifNull()
                .failWith(() -> new ProblemException(CommonProblem.NOT_FOUND))
                .invoke(Notice::mustTakeFiles)
                .chain(() -> attachments.requireRoom(session, id)));
    }

    Uni<Attachment> add(Work work, Caller caller, UUID id, ReadyFile file) {
        return notices.forChange(work, caller, id)
                .invoke(notice -> notice.filed(caller.reference(), clock.instant()))
                .chain(() -> attachments.add(work, id, file, null, caller.reference()));
    }

    Uni<List<Attachment>> list(Mutiny.Session session, Caller caller, UUID id) {
        return notices.visible(session, caller, id).chain(() -> attachments.of(session, id));
    }

    Uni<Attachment> get(Mutiny.Session session, Caller caller, UUID id, UUID attachmentId) {
        return notices.visible(session, caller, id).chain(() -> attachments.get(session, id, attachmentId));
    }

    Uni<Void> remove(Work work, Caller caller, UUID id, UUID attachmentId) {
        return notices.forChange(work, caller, id).chain(notice -> attachments
                .get(work.session(), id, attachmentId)
                .chain(file -> {
                    notice.filed(caller.reference(), clock.instant());
                    return attachments.remove(work, file);
                }));
    }
}
