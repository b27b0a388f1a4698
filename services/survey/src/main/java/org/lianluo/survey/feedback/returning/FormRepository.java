package org.lianluo.survey.feedback.returning;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.LockMode;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.casework.Recounts;
import org.lianluo.shared.messaging.Sql;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.web.input.Listing;
import org.lianluo.shared.web.input.PageRequest;
import org.lianluo.shared.web.input.Scope;
import org.lianluo.survey.feedback.FeedbackForm;
import org.lianluo.survey.feedback.FormStatus;

/** Finds forms, for those who read, return, open and chase them. */
@ApplicationScoped
public class FormRepository {

    private static final int BATCH = 100;

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
                .call(found -> upToDate(work, found));
    }

    private Uni<?> upToDate(Work work, FeedbackForm found) {
        return found == null ? Uni.createFrom().voidItem() : recounts.first(work, dates, found);
    }

    /**
     * Some whose running date is over, in the order of their ids.
     *
     * @param after the last that was looked at
     */
    public Uni<List<UUID>> overdue(Mutiny.Session session, LocalDate today, UUID after) {
        return Sql.values(session, UUID.class, """
                SELECT id FROM feedback_form
                WHERE status = 'OPEN' AND (reminded_at IS NULL AND due < $1 OR last_due < $1) AND id > $2
                ORDER BY id LIMIT $3""", today, after, BATCH);
    }

    /** As for a change; null for one that somebody has in hand. */
    public Uni<FeedbackForm> claim(Work work, UUID id) {
        return work.session()
                .createSelectionQuery("select f from FeedbackForm f where f.id = :id", FeedbackForm.class)
                .setParameter("id", id)
                .setLockMode(LockMode.UPGRADE_SKIPLOCKED)
                .getSingleResultOrNull()
                .call(found -> upToDate(work, found));
    }

    /**
     * The unit has a further round: the replies before it are behind it. By hand, as it is no change of what the deputy was
     * asked; the version stays.
     */
    public Uni<Void> handledAgain(Work work, UUID suggestionId, String unitCode, int round) {
        return Sql.update(
                        work.session(),
                        "UPDATE feedback_form SET handled_again = true"
                                + " WHERE suggestion_id = $1 AND unit_code = $2 AND round < $3 AND kind = 'REPLY'",
                        suggestionId,
                        unitCode,
                        round)
                .replaceWithVoid();
    }

    /** The unit kept its promises and replied once more: the replies before it are behind it. By hand, as above. */
    public Uni<Void> followedUp(Work work, UUID suggestionId, String unitCode, UUID replyId) {
        return Sql.update(
                        work.session(),
                        "UPDATE feedback_form SET handled_again = true"
                                + " WHERE suggestion_id = $1 AND unit_code = $2 AND reply_id <> $3 AND kind = 'REPLY'",
                        suggestionId,
                        unitCode,
                        replyId)
                .replaceWithVoid();
    }

    /** The deputies who were asked about a commitment in a year already. */
    public Uni<List<String>> deputiesAsked(Mutiny.Session session, UUID commitmentId, int year) {
        return session.createSelectionQuery(
                        "select f.deputyCode from FeedbackForm f"
                                + " where f.commitment.id = :commitment and f.commitment.year = :year",
                        String.class)
                .setParameter("commitment", commitmentId)
                .setParameter("year", year)
                .getResultList();
    }

    /** The deputies who were asked about a reply to a suggestion already. */
    public Uni<List<String>> deputiesAsked(Mutiny.Session session, UUID replyId, UUID suggestionId) {
        return session.createSelectionQuery(
                        "select f.deputyCode from FeedbackForm f where f.reply.replyId = :reply"
                                + " and f.reply.suggestionId = :suggestion and f.kind = REPLY",
                        String.class)
                .setParameter("reply", replyId)
                .setParameter("suggestion", suggestionId)
                .getResultList();
    }

    /** The newest first. */
    Uni<List<FeedbackForm>> list(
            Mutiny.Session session, Scope<FeedbackForm> scope, FeedbackFormParams filter, PageRequest page) {
        return Listing.of("select f from FeedbackForm f")
                .within(scope)
                .where("f.reply.suggestionId = :suggestion", "suggestion", filter.suggestionId)
                .where("f.reply.replyId = :replyId", "replyId", filter.replyId)
                .where("f.kind = :kind", "kind", filter.kind)
                .where("f.commitment.id = :commitment", "commitment", filter.commitmentId)
                .where("f.reply.unitCode = :unit", "unit", filter.unitCode)
                .where("f.reply.round = :round", "round", filter.round)
                .where("f.status = :status", "status", filter.status)
                .where("f.status = :open", "open", Boolean.TRUE.equals(filter.open) ? FormStatus.OPEN : null)
                .where(
                        "f.status = :remarked and f.remarkedAt is not null and f.handledAgain = false",
                        "remarked",
                        Boolean.TRUE.equals(filter.remarked) ? FormStatus.NO_FEEDBACK : null)
                .where("f.id < :after", "after", page.afterId().orElse(null))
                .fetch(session, FeedbackForm.class, "f.id desc", page);
    }
}
