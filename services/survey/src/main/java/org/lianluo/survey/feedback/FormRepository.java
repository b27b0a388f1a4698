package org.lianluo.survey.feedback;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.LockMode;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.web.Listing;
import org.lianluo.shared.web.PageRequest;

@ApplicationScoped
class FormRepository {

    /** Null when there is none. */
    Uni<FeedbackForm> find(Mutiny.Session session, UUID id) {
        return session.find(FeedbackForm.class, id);
    }

    /** For a change: waits for whoever else changes it, so that its state decides and not a race. Null for none. */
    Uni<FeedbackForm> findForChange(Mutiny.Session session, UUID id) {
        return session.find(FeedbackForm.class, id, LockMode.PESSIMISTIC_WRITE);
    }

    /** The deputies who were asked about a reply already. */
    Uni<List<String>> deputiesAsked(Mutiny.Session session, UUID replyId) {
        return session.createSelectionQuery(
                        "select f.deputyCode from FeedbackForm f where f.reply.replyId = :reply", String.class)
                .setParameter("reply", replyId)
                .getResultList();
    }

    /** The newest first. */
    Uni<List<FeedbackForm>> list(Mutiny.Session session, FormScope scope, FeedbackFormParams filter, PageRequest page) {
        return scope.narrow(Listing.of("select f from FeedbackForm f"))
                .where("f.reply.suggestionId = :suggestion", "suggestion", filter.suggestionId)
                .where("f.reply.replyId = :replyId", "replyId", filter.replyId)
                .where("f.reply.unitCode = :unit", "unit", filter.unitCode)
                .where("f.reply.round = :round", "round", filter.round)
                .where("f.status = :status", "status", filter.status)
                .where("f.status = :open", "open", Boolean.TRUE.equals(filter.open) ? FormStatus.OPEN : null)
                .where("f.id < :after", "after", page.afterId().orElse(null))
                .fetch(session, FeedbackForm.class, "f.id desc", page);
    }

    /** Open forms whose date is provisional or runs through a year, for a change. */
    Uni<List<FeedbackForm>> countedIn(Mutiny.Session session, int year) {
        return session.createSelectionQuery("""
                        select f from FeedbackForm f
                        where f.status = OPEN and (f.dueDate.provisional = true
                            or (f.dueDate.due >= :firstDay and f.dueDate.countedFrom < :nextYear))
                        order by f.id""", FeedbackForm.class)
                .setParameter("firstDay", LocalDate.of(year, 1, 1))
                .setParameter("nextYear", LocalDate.of(year + 1, 1, 1))
                .setLockMode(LockMode.PESSIMISTIC_WRITE)
                .getResultList();
    }
}
