package org.lianluo.shared.attachments;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.attachments.content.FileKind;
import org.lianluo.shared.attachments.image.CleanImage;
import org.lianluo.shared.attachments.scan.FileScanner;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.web.Download;

/** The files of cases. Who may add, see, release or remove one is decided by the case they belong to. */
@ApplicationScoped
public class Attachments {

    private final InspectionQueue queue;
    private final FileScanner scanner;
    private final StoredFiles files;
    private final AttachmentSettings settings;
    private final Vertx vertx;
    private final Clock clock;

    Attachments(
            InspectionQueue queue,
            FileScanner scanner,
            StoredFiles files,
            AttachmentSettings settings,
            Vertx vertx,
            Clock clock) {
        this.queue = queue;
        this.scanner = scanner;
        this.files = files;
        this.settings = settings;
        this.vertx = vertx;
        this.clock = clock;
    }

    /** What was sent, once it is known what it is. */
    private record Looked(FileKind kind, byte[] content, String sha256) {}

    /** Says what a file is, cleans it if it is an image, has it scanned and writes it; outside a session. */
    public Uni<ReadyFile> prepare(String typedName, byte[] bytes) {
        String name = FileName.of(typedName);
        return queue.run(() -> look(bytes)).chain(looked -> vertx.executeBlocking(() -> scanner.scan(looked.content()))
                .chain(finding -> files.put(looked.content())
                        .map(id -> new ReadyFile(
                                id,
                                name,
                                looked.kind(),
                                looked.content().length,
                                looked.sha256(),
                                finding.orElse(null)))));
    }

    private Looked look(byte[] bytes) {
        FileKind kind = FileKind.of(bytes);
        byte[] content = kind.isImage()
                ? CleanImage.of(bytes, settings.mostBytes().asLongValue()).content()
                : bytes;
        return new Looked(kind, content, CleanImage.sha256(content));
    }

    /** Refuses one more than a case may have. */
    public Uni<Void> requireRoom(Mutiny.Session session, UUID caseId) {
        return session.createSelectionQuery("select count(a) from Attachment a where a.caseId = :case", Long.class)
                .setParameter("case", caseId)
                .getSingleResult()
                .invoke(count -> {
                    if (count >= settings.mostPerCase()) {
                        throw new ProblemException(AttachmentProblem.TOO_MANY_ATTACHMENTS)
                                .with("most", settings.mostPerCase());
                    }
                })
                .replaceWithVoid();
    }

    /**
     * Adds a file to a case whose row is locked, so that no other is added at the same time.
     *
     * @param purpose what it is for, in the service's own words; may be null
     * @param by reference of who adds it
     */
    public Uni<Attachment> add(Work work, UUID caseId, ReadyFile file, String purpose, String by) {
        return requireRoom(work.session(), caseId)
                .chain(() -> refuseSecond(work.session(), caseId, file.sha256()))
                .chain(() -> files.keep(work, file.id()))
                .chain(() -> work.persist(new Attachment(caseId, file, purpose, by, clock.instant())));
    }

    private static Uni<Void> refuseSecond(Mutiny.Session session, UUID caseId, String sha256) {
        return session.createSelectionQuery(
                        "select a.id from Attachment a where a.caseId = :case and a.sha256 = :sum", UUID.class)
                .setParameter("case", caseId)
                .setParameter("sum", sha256)
                .getSingleResultOrNull()
                .invoke(first -> {
                    if (first != null) {
                        throw new ProblemException(AttachmentProblem.ATTACHMENT_EXISTS).with("attachmentId", first);
                    }
                })
                .replaceWithVoid();
    }

    /** All files of a case, in the order in which they were added. */
    public Uni<List<Attachment>> of(Mutiny.Session session, UUID caseId) {
        return session.createSelectionQuery(
                        "select a from Attachment a where a.caseId = :case order by a.id", Attachment.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    /** A file of a case; refuses with 404 any other. */
    public Uni<Attachment> get(Mutiny.Session session, UUID caseId, UUID id) {
        return session.find(Attachment.class, id).map(found -> {
            if (found == null || !found.caseId.equals(caseId)) {
                throw new ProblemException(CommonProblem.NOT_FOUND);
            }
            return found;
        });
    }

    public Uni<Void> remove(Work work, Attachment attachment) {
        return work.session().remove(attachment).chain(() -> files.drop(work, attachment.id));
    }

    /** Removes all files of a case. */
    public Uni<Void> removeAll(Work work, UUID caseId) {
        return of(work.session(), caseId).chain(all -> Work.inTurn(all, attachment -> remove(work, attachment)));
    }

    /** For a download, after the session is closed. What is in quarantine is never served. */
    public Uni<Download> download(Attachment attachment) {
        if (attachment.quarantined) {
            throw new ProblemException(AttachmentProblem.ATTACHMENT_QUARANTINED);
        }
        String name = FileName.forDownload(attachment.name, attachment.kind);
        return files.find(attachment.id)
                .map(path -> new Download(
                        path,
                        // To be saved, never to be shown by a browser.
                        MediaType.APPLICATION_OCTET_STREAM,
                        Download.attachment("attachment" + attachment.kind.extension(), name)));
    }
}
