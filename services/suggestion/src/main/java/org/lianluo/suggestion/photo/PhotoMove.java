package org.lianluo.suggestion.photo;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.LockMode;
import org.lianluo.shared.attachments.StoredFiles;
import org.lianluo.shared.messaging.Batches;
import org.lianluo.shared.messaging.Work;

/** Moves the photos of earlier times from the database to the store, one in each transaction. */
@ApplicationScoped
class PhotoMove {

    private final Batches batches;
    private final StoredFiles files;

    PhotoMove(Batches batches, StoredFiles files) {
        this.batches = batches;
        this.files = files;
    }

    @Scheduled(every = "${lianluo.suggestion.photos-moved-every}", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> move() {
        return batches.untilNoneIsLeft(this::moveOne);
    }

    private Uni<Integer> moveOne(Work work) {
        return work.session()
                .createSelectionQuery("select p from Photo p where p.content is not null order by p.id", Photo.class)
                .setMaxResults(1)
                .setLockMode(LockMode.UPGRADE_SKIPLOCKED)
                .getSingleResultOrNull()
                .chain(photo -> photo == null
                        ? Uni.createFrom().item(0)
                        : files.restore(photo.id, photo.content)
                                .invoke(() -> photo.content = null)
                                .replaceWith(1));
    }
}
