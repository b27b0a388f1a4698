package org.lianluo.suggestion.photo;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.messaging.Ids;
import org.lianluo.shared.messaging.Sql;
import org.lianluo.shared.messaging.Work;

/** Keeps photos. Who may add or see them is decided by the opinion they belong to. */
@ApplicationScoped
public class PhotoStore {

    /** Most photos of one opinion. */
    public static final int MOST = 5;

    /** Most bytes of one photo. */
    public static final int MOST_BYTES = 5 * 1024 * 1024;

    private final Clock clock;

    PhotoStore(Clock clock) {
        this.clock = clock;
    }

    public Uni<Photo> add(Work work, UUID opinionId, CleanImage image) {
        return work.persist(new Photo(Ids.next(), opinionId, image, clock.instant()));
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
        return work.session()
                .createMutationQuery("delete Photo p where p.opinionId = :opinion")
                .setParameter("opinion", opinionId)
                .executeUpdate()
                .replaceWithVoid();
    }

    /** A photo of an opinion; null when there is none. */
    public Uni<Photo> find(Mutiny.Session session, UUID opinionId, UUID photoId) {
        return session.find(Photo.class, photoId)
                .map(photo -> photo == null || !photo.opinionId.equals(opinionId) ? null : photo);
    }
}
