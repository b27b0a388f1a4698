package org.lianluo.survey.poll.finding;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.LockMode;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.messaging.Sql;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.web.input.Listing;
import org.lianluo.shared.web.input.PageRequest;
import org.lianluo.survey.poll.RatedItem;
import org.lianluo.survey.poll.Survey;

/** Finds surveys, their items and who is on their roster. A survey does not exist (404) for whom it is not open. */
@ApplicationScoped
public class Surveys {

    /** The newest first. */
    public Uni<List<Survey>> list(Mutiny.Session session, Caller caller, SurveyParams filter, PageRequest page) {
        return Listing.of("select s from Survey s")
                .within(SurveyScope.of(caller))
                .where("s.status = :status", "status", filter.status)
                .where("s.plan.kind = :kind", "kind", filter.kind)
                .where("s.evaluationId = :evaluation", "evaluation", filter.evaluationId)
                .where(
                        "s.status = OPEN and s.plan.method in (PHONE, MIXED) and s.id in (select o.surveyId from RosterEntry o"
                                + " where o.code in (:toDo) and o.tookPart = false and o.onPaper = false"
                                + " and o.departed = false)",
                        "toDo",
                        Boolean.TRUE.equals(filter.toDo) ? caller.deputyCodes() : null)
                .where("s.id < :after", "after", page.afterId().orElse(null))
                .fetch(session, Survey.class, "s.id desc", page);
    }

    public Uni<Survey> get(Mutiny.Session session, Caller caller, UUID id) {
        return Listing.of("select s from Survey s")
                .any(SurveyScope.of(caller))
                .where("s.id = :id", "id", id)
                .first(session, Survey.class, "s.id", 1)
                .map(found ->
                        found.stream().findFirst().orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND)));
    }

    /** For a change by an office of its region; waits for whoever else changes it. */
    public Uni<Survey> findForChange(Work work, Caller caller, UUID id) {
        return work.session().find(Survey.class, id, LockMode.PESSIMISTIC_WRITE).invoke(survey -> {
            if (survey == null || !survey.getRegionCode().equals(caller.region())) {
                throw new ProblemException(CommonProblem.NOT_FOUND);
            }
        });
    }

    /** For an evaluation that takes it as a stage; waits for whoever else changes it. Null for none of that region. */
    public Uni<Survey> findStage(Work work, String region, UUID id) {
        return work.session()
                .find(Survey.class, id, LockMode.PESSIMISTIC_WRITE)
                .map(survey -> survey != null && survey.getRegionCode().equals(region) ? survey : null);
    }

    /** The stages of an evaluation. */
    public Uni<List<Survey>> stages(Mutiny.Session session, UUID evaluation) {
        return session.createSelectionQuery("select s from Survey s where s.evaluationId = :evaluation", Survey.class)
                .setParameter("evaluation", evaluation)
                .getResultList();
    }

    /** The items in the order of the paper. */
    public Uni<List<RatedItem>> items(Mutiny.Session session, UUID surveyId) {
        return session.createSelectionQuery(
                        "select i from RatedItem i where i.surveyId = :survey order by i.position", RatedItem.class)
                .setParameter("survey", surveyId)
                .getResultList();
    }

    /**
     * A mandate of the caller that is on the roster; null for none.
     *
     * @param mandate which one; null for the first, since most have one
     */
    public Uni<RosterEntry> rater(Mutiny.Session session, Caller caller, UUID surveyId, String mandate) {
        List<String> own = caller.deputyCodes().stream()
                .filter(code -> mandate == null || code.equals(mandate))
                .toList();
        if (own.isEmpty()) {
            return Uni.createFrom().nullItem();
        }
        return session.createSelectionQuery(
                        "select r from RosterEntry r where r.surveyId = :survey and r.code in (:mandates) order by r.code",
                        RosterEntry.class)
                .setParameter("survey", surveyId)
                .setParameter("mandates", own)
                .setMaxResults(1)
                .getSingleResultOrNull();
    }

    /** All mandates of the caller that are on the roster, in the order of their codes. */
    public Uni<List<String>> mandates(Mutiny.Session session, Caller caller, UUID surveyId) {
        return session.createSelectionQuery(
                        "select r.code from RosterEntry r where r.surveyId = :survey and r.code in (:mandates) order by r.code",
                        String.class)
                .setParameter("survey", surveyId)
                .setParameter("mandates", caller.deputyCodes())
                .getResultList();
    }

    /** The roster for an office or teller of the region; a rater of it, who sees the survey, is refused. */
    public Uni<List<RosterEntry>> roster(Mutiny.Session session, Caller caller, UUID id, PageRequest page) {
        return get(session, caller, id)
                .invoke(survey -> {
                    if (!SurveyScope.isOfficeOrTeller(caller)
                            || !survey.getRegionCode().equals(caller.region())) {
                        throw new ProblemException(CommonProblem.FORBIDDEN);
                    }
                })
                .chain(() -> Listing.of("select r from RosterEntry r")
                        .where("r.surveyId = :survey", "survey", id)
                        .where("r.code > :after", "after", page.afterText().orElse(null))
                        .fetch(session, RosterEntry.class, "r.code", page));
    }

    /** How many took part by phone, and how many have a paper of the hall. */
    public Uni<Participation> participation(Mutiny.Session session, UUID surveyId) {
        return Sql.rows(
                        session,
                        "SELECT count(*) FILTER (WHERE took_part), count(*) FILTER (WHERE on_paper), count(*)"
                                + " FROM roster_entry WHERE survey_id = $1",
                        surveyId)
                .map(rows -> new Participation(
                        ((Number) rows.get(0)[0]).intValue(),
                        ((Number) rows.get(0)[1]).intValue(),
                        ((Number) rows.get(0)[2]).intValue()));
    }

    /**
     * @param byPhone how many sent a paper
     * @param onPaper how many got one in the hall
     * @param all how many are on the roster
     */
    public record Participation(int byPhone, int onPaper, int all) {}
}
