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
import org.lianluo.shared.security.Role;
import org.lianluo.suggestion.opinion.Opinion;
import org.lianluo.suggestion.opinion.OpinionAction;
import org.lianluo.suggestion.opinion.reading.OpinionAccess;
import org.lianluo.suggestion.opinion.reading.OpinionQueries;
import org.lianluo.suggestion.opinion.receipt.ReceiptAccess;
import org.lianluo.suggestion.opinion.voice.Voice;
import org.lianluo.suggestion.photo.CleanImage;
import org.lianluo.suggestion.photo.Photo;
import org.lianluo.suggestion.photo.PhotoDecoder;
import org.lianluo.suggestion.photo.PhotoProblem;
import org.lianluo.suggestion.photo.PhotoStore;

/** Photos of an opinion: added by whoever submitted it, while it is to be triaged; seen by whoever may read it. */
@ApplicationScoped
class PhotoService {

    private final PhotoStore photos;
    private final PhotoDecoder decoder;
    private final OpinionQueries opinions;
    private final ReceiptAccess access;
    private final Transactions transactions;
    private final Clock clock;

    PhotoService(
            PhotoStore photos,
            PhotoDecoder decoder,
            OpinionQueries opinions,
            ReceiptAccess access,
            Transactions transactions,
            Clock clock) {
        this.photos = photos;
        this.decoder = decoder;
        this.opinions = opinions;
        this.access = access;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Refuses who may not add a photo to this opinion, before anything of the photo is read. */
    Uni<Void> admit(Caller caller, UUID opinionId, String trackingCode) {
        return transactions
                .read(session -> session.find(Opinion.class, opinionId))
                .chain(opinion -> {
                    if (opinion != null && isOwn(caller, opinion)) {
                        return Uni.createFrom().voidItem();
                    }
                    if (trackingCode == null) {
                        throw new ProblemException(CommonProblem.NOT_FOUND);
                    }
                    return access.require(transactions, opinionId, opinion, trackingCode);
                });
    }

    /** Decodes a photo, if the opinion can take one. */
    Uni<CleanImage> decode(UUID opinionId, byte[] bytes) {
        return transactions
                .read(session -> session.find(Opinion.class, opinionId)
                        .onItem()
                        .ifNull()
                        .failWith(() -> new ProblemException(CommonProblem.NOT_FOUND))
                        .invoke(opinion -> opinion.status().require(OpinionAction.ADD_PHOTO))
                        .chain(() -> requireRoom(session, opinionId)))
                .chain(() -> decoder.decode(bytes));
    }

    /** Checks all of it again: much may have happened while the photo was decoded. */
    Uni<Photo> add(Work work, Caller caller, UUID opinionId, String trackingCode, CleanImage image) {
        return work.session()
                .find(Opinion.class, opinionId)
                .invoke(opinion -> {
                    if (opinion == null || !(isOwn(caller, opinion) || access.opens(opinion, trackingCode))) {
                        throw new ProblemException(CommonProblem.NOT_FOUND);
                    }
                    opinion.photoAdded(caller.reference(), clock.instant());
                })
                .chain(() -> requireRoom(work.session(), opinionId))
                .chain(() -> photos.add(work, opinionId, image));
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

    /** Whether the caller submitted it or is of the staff of its station. */
    private static boolean isOwn(Caller caller, Opinion opinion) {
        boolean submitter = !caller.isAnonymous() && caller.reference().equals(opinion.getCreatedBy());
        boolean staff = caller.hasAny(Role.STATION_CLERK, Role.STATION_HEAD)
                && caller.stationCodes().contains(opinion.intake().stationCode());
        return submitter || staff;
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
