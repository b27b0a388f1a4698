package org.lianluo.suggestion.opinion;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.security.TrackingCodes;
import org.lianluo.suggestion.photo.CleanImage;
import org.lianluo.suggestion.photo.Photo;
import org.lianluo.suggestion.photo.PhotoStore;

/** Photos of an opinion: added by whoever submitted it, while it is to be triaged; seen by whoever may read it. */
@ApplicationScoped
class PhotoService {

    private final PhotoStore photos;
    private final OpinionService opinions;
    private final TrackingCodes codes;
    private final Clock clock;

    PhotoService(PhotoStore photos, OpinionService opinions, TrackingCodes codes, Clock clock) {
        this.photos = photos;
        this.opinions = opinions;
        this.codes = codes;
        this.clock = clock;
    }

    Uni<Photo> add(Work work, Caller caller, UUID opinionId, String trackingCode, CleanImage image) {
        return work.session()
                .find(Opinion.class, opinionId)
                .invoke(opinion -> {
                    if (opinion == null || !mayAdd(caller, opinion, trackingCode)) {
                        throw new ProblemException(CommonProblem.NOT_FOUND);
                    }
                    opinion.photoAdded(caller.reference(), clock.instant());
                })
                .chain(() -> photos.count(work.session(), opinionId))
                .invoke(count -> {
                    if (count >= PhotoStore.MOST) {
                        throw new ProblemException(OpinionProblem.TOO_MANY_PHOTOS).with("most", PhotoStore.MOST);
                    }
                })
                .chain(() -> photos.add(work, opinionId, image));
    }

    /** The submitter himself, station staff, or whoever holds the tracking code. */
    private boolean mayAdd(Caller caller, Opinion opinion, String trackingCode) {
        boolean submitter = !caller.isAnonymous() && caller.reference().equals(opinion.getCreatedBy());
        boolean staff = caller.hasAny(Role.STATION_CLERK, Role.STATION_HEAD)
                && caller.stationCodes().contains(opinion.stationCode);
        return submitter
                || staff
                || (trackingCode != null && codes.matches(trackingCode, opinion.receipt.trackingCodeHash));
    }

    Uni<List<UUID>> ids(Mutiny.Session session, Caller caller, UUID opinionId) {
        return opinions.get(session, caller, opinionId).chain(() -> photos.ids(session, opinionId));
    }

    Uni<Photo> get(Mutiny.Session session, Caller caller, UUID opinionId, UUID photoId) {
        return opinions.get(session, caller, opinionId)
                .chain(() -> photos.find(session, opinionId, photoId))
                .onItem()
                .ifNull()
                .failWith(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }
}
