package org.lianluo.suggestion.photo;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.attachments.InspectionQueue;
import org.lianluo.shared.attachments.StoredFiles;
import org.lianluo.shared.attachments.image.CleanImage;
import org.lianluo.shared.messaging.Sql;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.web.Download;

/** Cleans and keeps photos. Who may add or see them is decided by the opinion they belong to. */
@ApplicationScoped
public class PhotoStore {

    /** Most photos of one opinion. */
    public static final int MOST = 5;

    /** Most bytes of one photo. */
    public static final int MOST_BYTES = 5 * 1024 * 1024;

    private final InspectionQueue queue;
    private final StoredFiles files;
    private final Clock clock;

    PhotoStore(InspectionQueue queue, StoredFiles files, Clock clock) {
        this.queue = queue;
        this.files = files;
        this.clock = clock;
    }

    /** Decodes a photo, encodes it anew and writes it; outside a session. */
    public Uni<ReadyPhoto> prepare(byte[] bytes) {
        return queue.run(() -> CleanImage.of(bytes))
                .chain(image -> files.put(image.content()).map(id -> new ReadyPhoto(id, image)));
    }

    public Uni<Photo> add(Work work, UUID opinionId, ReadyPhoto photo) {
        return files.keep(work, photo.id())
                .chain(() -> work.persist(new Photo(photo.id(), opinionId, photo.image(), clock.instant())));
    }

    /** For who sees it in place, after the session is closed. */
    public Uni<Download> download(Photo photo) {
        Uni<?> content =
                photo.content == null ? files.find(photo.id) : Uni.createFrom().item(photo.content);
        return content.map(found -> new Download(found, photo.mediaType, null));
    }

    public Uni<Long> count(Mutiny.Session session, UUID opinionId) {
        return session.createSelectionQuery("select count(p) from Photo p where p.opinionId = :opinion", Long.class)
                .setParameter("opinion", opinionId)
                .getSingleResult();
    }

    /** Ids of an opinion's photos, in the order in which they were added. */
    public Uni<List<UUID>> ids(Mutiny.Session session, UUID opinionId) {
        return session.createSelectionQuery(
                        "select p.id from Photo p where p.opinionId = :opinion order by p.id", UUID.class)
                .setParameter("opinion", opinionId)
                .getResultList();
    }

    /**
     * A photo that is perhaps the same as another.
     *
     * @param possibleDuplicateOf the one before it
     */
    public record PossibleDuplicate(UUID id, UUID possibleDuplicateOf) {}

    /** Those of an opinion's photos of which the same file came to the same station within a time before. */
    public Uni<List<PossibleDuplicate>> possibleDuplicates(Mutiny.Session session, UUID opinionId, Duration within) {
        return Sql.rows(session, """
                        SELECT p.id, (SELECT q.id FROM photo q JOIN opinion r ON r.id = q.opinion_id
                            WHERE q.original_sha256 = p.original_sha256 AND q.id < p.id AND r.station_code = o.station_code
                                AND q.created_at BETWEEN p.created_at - make_interval(secs => $2) AND p.created_at
                            ORDER BY q.id DESC LIMIT 1) AS other
                        FROM photo p JOIN opinion o ON o.id = p.opinion_id WHERE p.opinion_id = $1 ORDER BY p.id""", opinionId, (double) within.toSeconds()).map(rows -> rows.stream()
                .filter(row -> row[1] != null)
                .map(row -> new PossibleDuplicate((UUID) row[0], (UUID) row[1]))
                .toList());
    }

    /** Erases the photos of an opinion, which may show people. */
    public Uni<Void> erase(Work work, UUID opinionId) {
        return ids(work.session(), opinionId)
                .chain(all -> Work.inTurn(all, id -> files.drop(work, id)))
                .chain(() -> work.session()
                        .createMutationQuery("delete Photo p where p.opinionId = :opinion")
                        .setParameter("opinion", opinionId)
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** A photo of an opinion; null when there is none. */
    public Uni<Photo> find(Mutiny.Session session, UUID opinionId, UUID photoId) {
        return session.find(Photo.class, photoId)
                .map(photo -> photo == null || !photo.opinionId.equals(opinionId) ? null : photo);
    }
}
