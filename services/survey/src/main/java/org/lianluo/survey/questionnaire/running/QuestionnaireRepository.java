package org.lianluo.survey.questionnaire.running;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.LockMode;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.web.input.Listing;
import org.lianluo.shared.web.input.PageRequest;
import org.lianluo.survey.questionnaire.Questionnaire;

/** Finds questionnaires. */
@ApplicationScoped
public class QuestionnaireRepository {

    /** Null for none. */
    Uni<Questionnaire> find(Mutiny.Session session, UUID id) {
        return session.find(Questionnaire.class, id);
    }

    /** Waits for whoever else changes it, and for sheets that are being taken. Null for none. */
    Uni<Questionnaire> findForChange(Work work, UUID id) {
        return work.session().find(Questionnaire.class, id, LockMode.PESSIMISTIC_WRITE);
    }

    /** The newest first. */
    Uni<List<Questionnaire>> list(Mutiny.Session session, Caller caller, QuestionnaireParams filter, PageRequest page) {
        return Listing.of("select q from Questionnaire q")
                .within(QuestionnaireScope.of(caller))
                .where("q.status = :status", "status", filter.status)
                .where("q.plan.audience = :audience", "audience", filter.audience)
                .where(
                        "q.status = OPEN and exists (select 1 from QuestionnairePart p where p.key.questionnaireId = q.id"
                                + " and p.key.deputyCode in (:asked))"
                                + " and not exists (select 1 from QuestionnairePart p where p.key.questionnaireId = q.id"
                                + " and p.key.deputyCode in (:asked) and p.tookPartOn is not null)",
                        "asked",
                        Boolean.TRUE.equals(filter.toDo) ? askedAs(caller) : null)
                .where("q.id < :after", "after", page.afterId().orElse(null))
                .fetch(session, Questionnaire.class, "q.id desc", page);
    }

    /** Who is no deputy has nothing to answer. */
    private static List<String> askedAs(Caller caller) {
        return caller.deputyCodes().isEmpty()
                ? List.of("")
                : caller.deputyCodes().stream().sorted().toList();
    }

    /** Those that everybody may answer or whose results everybody may read; the newest first. */
    Uni<List<Questionnaire>> listPublic(Mutiny.Session session, PublicQuestionnaireParams filter, PageRequest page) {
        return Listing.of("select q from Questionnaire q")
                .where("(q.status = OPEN and q.plan.audience = PUBLIC or q.status = PUBLISHED)")
                .where("q.status = :status", "status", filter.status)
                .where("q.regionCode = :region", "region", filter.region)
                .where("q.id < :after", "after", page.afterId().orElse(null))
                .fetch(session, Questionnaire.class, "q.id desc", page);
    }
}
