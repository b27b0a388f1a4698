package org.lianluo.handling.assignment.caseload;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.handling.assignment.Assignment;
import org.lianluo.handling.assignment.AssignmentRole;
import org.lianluo.handling.assignment.AssignmentStatus;
import org.lianluo.handling.assignment.SubjectType;
import org.lianluo.shared.web.input.Listing;
import org.lianluo.shared.web.input.PageRequest;
import org.lianluo.shared.web.input.Scope;

/** Lists of the cases that units have in hand. */
@ApplicationScoped
class Caseload {

    private final AtomicLong heldBack = new AtomicLong();

    Caseload(MeterRegistry registry) {
        Gauge.builder("lianluo.changes.held.back", heldBack, AtomicLong::get)
                .description("Transactions that those who follow the changes can't see yet, when somebody asked last")
                .register(registry);
    }

    /** What a list is narrowed to; null for any. */
    record Filter(
            Scope<Assignment> scope,
            String region,
            String unit,
            AssignmentStatus status,
            SubjectType subjectType,
            UUID subjectId,
            AssignmentRole role,
            LocalDate dueBefore,
            boolean urged) {

        private Listing listing() {
            Listing narrowed = Listing.of("select a from Assignment a")
                    .within(scope)
                    .where("a.unitCode = :unit", "unit", unit)
                    .where("a.regionCode = :region", "region", region)
                    .where("a.subjectType = :subjectType", "subjectType", subjectType)
                    .where("a.subjectId = :subject", "subject", subjectId)
                    .where("a.role = :role", "role", role)
                    .where("a.status = :status", "status", status)
                    .where("a.openDue < :dueBefore", "dueBefore", dueBefore);
            return urged ? narrowed.where("treat(a as OpinionAssignment).urged.urgedCount > 0") : narrowed;
        }
    }

    /** The newest first. */
    Uni<List<Assignment>> newest(Mutiny.Session session, Filter filter, PageRequest page) {
        return filter.listing()
                .where("a.id < :after", "after", page.afterId().orElse(null))
                .fetch(session, Assignment.class, "a.id desc", page);
    }

    /** How far the changes can be read now. */
    Uni<Horizon> horizon(Mutiny.Session session) {
        return Horizon.now(session).invoke(now -> heldBack.set(now.heldBack()));
    }

    /**
     * What follows a place in the changes. In the order of time all rows that there are, also of those that are not settled:
     * they come once more later. In the order of transactions only what is settled, so that nothing comes before it later.
     */
    Uni<List<Assignment>> changes(
            Mutiny.Session session, Filter filter, Bookmark from, Horizon horizon, PageRequest page) {
        if (from.isInOrderOfTime()) {
            return filter.listing()
                    .where(
                            "a.updatedAt >= :since and (a.updatedAt > :since or a.id > :after)",
                            Map.of("since", from.time(), "after", from.id()))
                    .fetch(session, Assignment.class, "a.updatedAt, a.id", page);
        }
        return filter.listing()
                .where(
                        "a.changedXid >= :from and (a.changedXid > :from or a.id > :after)",
                        Map.of("from", from.xid(), "after", from.id()))
                .where("a.changedXid < :settled", "settled", horizon.settled())
                .fetch(session, Assignment.class, "a.changedXid, a.id", page);
    }

    /** Where somebody stands: at their bookmark, or at the beginning if that is of another line of transactions. */
    static Bookmark place(PageRequest page, Horizon horizon, Instant since) {
        return Bookmark.of(page)
                .filter(bookmark -> bookmark.line().equals(horizon.line()))
                .orElseGet(() -> Bookmark.begin(horizon, since));
    }
}
