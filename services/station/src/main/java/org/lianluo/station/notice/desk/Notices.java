package org.lianluo.station.notice.desk;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.LockMode;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.web.input.Listing;
import org.lianluo.shared.web.input.PageRequest;
import org.lianluo.shared.web.input.Scope;
import org.lianluo.station.notice.Notice;

/** The notices. */
@ApplicationScoped
class Notices {

    /** Null when there is none. */
    Uni<Notice> find(Mutiny.Session session, UUID id) {
        return session.find(Notice.class, id);
    }

    /** For a change: waits for whoever else changes it. Null when there is none. */
    Uni<Notice> findForChange(Mutiny.Session session, UUID id) {
        return session.find(Notice.class, id, LockMode.PESSIMISTIC_WRITE);
    }

    /** The newest come first. */
    Uni<List<Notice>> list(
            Mutiny.Session session, Scope<Notice> scope, NoticeParams filter, LocalDate today, PageRequest page) {
        Listing listing = Listing.of("select n from Notice n")
                .within(scope)
                .where("n.regionCode = :region", "region", filter.region)
                .where("n.streetCode = :street", "street", filter.street)
                .where("n.category = :category", "category", filter.category)
                .where("n.audience = :audience", "audience", filter.audience)
                .where("n.status = :status", "status", filter.status)
                .where("n.title ilike :title escape '!'", "title", filter.titlePattern())
                .where("n.id < :after", "after", page.afterId().orElse(null))
                .where(
                        Boolean.TRUE.equals(filter.expired)
                                ? "n.shownUntil < :today"
                                : "(n.shownUntil is null or n.shownUntil >= :today)",
                        "today",
                        today);
        if (filter.station != null) {
            listing.where("""
                    (array_contains(n.stationCodes, :station) or n.regionCode = :regionOfStation
                    and n.streetCode is null and array_length(n.stationCodes) = 0)""", Map.of("station", filter.station, "regionOfStation", filter.regionOfStation()));
        }
        return listing.fetch(session, Notice.class, "n.id desc", page);
    }
}
