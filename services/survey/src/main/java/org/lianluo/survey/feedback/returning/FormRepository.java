package org.lianluo.survey.feedback.returning;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.LockMode;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.casework.Recounts;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.web.input.Listing;
import org.lianluo.shared.web.input.PageRequest;
import org.lianluo.shared.web.input.Scope;
import org.lianluo.survey.feedback.FeedbackForm;
import org.lianluo.survey.feedback.FormStatus;

/** Finds forms, for those who read, return and open them. */
@ApplicationScoped
public class FormRepository {

    private final Recounts recounts;
    private final FormDueRecount dates;

    FormRepository(Recounts recounts, FormDueRecount dates) {
        this.recounts = recounts;
        this.dates = dates;
    }

    /** Null when there is none. */
    Uni<FeedbackForm> find(Mutiny.Session session, UUID id) {
        return session.find(FeedbackForm.class, id);
    }

    /**
     * For a change: waits for whoever else changes it, so that its state decides and not a race; its date is that of the
     * calendar as it is now. Null for none.
     */
    Uni<FeedbackForm> findForChange(Work work, UUID id) {
        return work.session()
                .find(FeedbackForm.class, id, LockMode.PESSIMISTIC_WRITE)
                .call(found -> found == null ? Uni.createFrom().voidItem() : recounts.first(work, dates, found));
    }

    /** The deputies who were asked about a reply already. */
    public Uni<List<String>> deputiesAsked(Mutiny.Session session, UUID replyId) {
        return session.createSelectionQuery(
                        "select f.deputyCode from FeedbackForm f where f.reply.replyId = :reply", String.class)
                .setParameter("reply", replyId)
                .getResultList();
    }

    /** The newest first. */
    Uni<List<FeedbackForm>> list(
            Mutiny.Session session, Scope<FeedbackForm> scope, FeedbackFormParams filter, PageRequest page) {
        return Listing.of("select f from FeedbackForm f")
                .within(scope)
                .where("f.reply.suggestionId = :suggestion", "suggestion", filter.suggestionId)
                .where("f.reply.replyId = :replyId", "replyId", filter.replyId)
                .where("f.reply.unitCode = :unit", "unit", filter.unitCode)
                .where("f.reply.round = :round", "round", filter.round)
                .where("f.status = :status", "status", filter.status)
                .where("f.status = :open", "open", Boolean.TRUE.equals(filter.open) ? FormStatus.OPEN : null)
                .where("f.id < :after", "after", page.afterId().orElse(null))
                .fetch(session, FeedbackForm.class, "f.id desc", page);
    }
}
