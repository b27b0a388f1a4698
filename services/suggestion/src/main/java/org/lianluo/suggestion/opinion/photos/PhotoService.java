package org.lianluo.suggestion.opinion.photos;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.messaging.Transactions;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.suggestion.opinion.Opinion;
import org.lianluo.suggestion.opinion.OpinionAction;
import org.lianluo.suggestion.opinion.reading.OpinionAccess;
import org.lianluo.suggestion.opinion.reading.OpinionQueries;
import org.lianluo.suggestion.opinion.receipt.AdderAccess;
import org.lianluo.suggestion.opinion.voice.Voice;
import org.lianluo.suggestion.photo.Photo;
import org.lianluo.suggestion.photo.PhotoProblem;
import org.lianluo.suggestion.photo.PhotoStore;
import org.lianluo.suggestion.photo.ReadyPhoto;

/** Photos of an opinion: added by whoever submitted it, while it is to be triaged; seen by whoever may read it. */
@ApplicationScoped
class PhotoService {

    private final PhotoStore photos;
    private final OpinionQueries opinions;
    private final AdderAccess access;
    private final Transactions transactions;
    private final Clock clock;

    PhotoService(
            PhotoStore photos, OpinionQueries opinions, AdderAccess access, Transactions transactions, Clock clock) {
        this.photos = photos;
        this.opinions = opinions;
        this.access = access;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Cleans and writes a photo, if the opinion can take one. */
    Uni<ReadyPhoto> prepare(UUID opinionId, byte[] bytes) {
        return transactions
                .read(session -> session.find(Opinion.class, opinionId)
                        .onItem()
                        .ifNull()
                        .failWith(() -> new ProblemException(CommonProblem.NOT_FOUND))
                        .invoke(opinion -> opinion.status().require(OpinionAction.ADD_PHOTO))
                        .chain(() -> requireRoom(session, opinionId)))
                .chain(() -> photos.prepare(bytes));
    }

    /** Checks all of it again: much may have happened while the photo was decoded. */
    Uni<Photo> add(Work work, Caller caller, UUID opinionId, String trackingCode, ReadyPhoto photo) {
        return work.session()
                .find(Opinion.class, opinionId)
                .invoke(opinion -> {
                    access.require(caller, opinion, trackingCode);
                    opinion.photoAdded(caller.reference(), clock.instant());
                })
                .chain(() -> requireRoom(work.session(), opinionId))
                .chain(() -> photos.add(work, opinionId, photo));
    }

    private Uni<Void> requireRoom(Mutiny.Session session, UUID opinionId) {
        return photos.count(session, opinionId)
                .invoke(count -> {
                    if (count >= PhotoStore.MOST) {
                        throw new ProblemException(PhotoProblem.TOO_MANY_PHOTOS).with("most", PhotoStore.MOST);
                    }
                })
                .replaceWithVoid();
    }

    /** The photos of an opinion; what may be the same twice only its station's staff is told. */
    Uni<PhotoResource.PhotoIds> ids(Mutiny.Session session, Caller caller, UUID opinionId) {
        return opinions.get(session, caller, opinionId).chain(opinion -> photos.ids(session, opinionId)
                .chain(ids -> OpinionAccess.isStaff(caller, opinion)
                        ? photos.possibleDuplicates(session, opinionId, Voice.SOON)
                                .map(same -> new PhotoResource.PhotoIds(ids, same))
                        : Uni.createFrom().item(new PhotoResource.PhotoIds(ids, null))));
    }

    Uni<Photo> get(Mutiny.Session session, Caller caller, UUID opinionId, UUID photoId) {
        return opinions.get(session, caller, opinionId)
                .chain(() -> photos.find(session, opinionId, photoId))
                .onItem()
                .ifNull()
                .failWith(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }
}
