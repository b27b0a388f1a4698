package org.lianluo.survey.poll.results;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hibernate.LockMode;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.audit.AuditTrail;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.casework.PolicyBook;
import org.lianluo.shared.casework.PolicyKey;
import org.lianluo.shared.casework.choice.YesNo;
import org.lianluo.shared.messaging.Sql;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.IfMatch;
import org.lianluo.shared.web.input.Listing;
import org.lianluo.shared.web.input.PageRequest;
import org.lianluo.shared.web.input.Scope;
import org.lianluo.survey.SurveyProblem;
import org.lianluo.survey.poll.OfficeActs;
import org.lianluo.survey.poll.RatedItem;
import org.lianluo.survey.poll.Survey;
import org.lianluo.survey.poll.SurveyStatus;
import org.lianluo.survey.poll.VerdictStatus;
import org.lianluo.survey.poll.finding.SurveyScope;
import org.lianluo.survey.poll.finding.Surveys;

/** Reading what surveys found, and what becomes of it. */
@ApplicationScoped
class ResultService {

    private final Surveys surveys;
    private final PolicyBook policies;
    private final AuditTrail audit;
    private final Clock clock;

    ResultService(Surveys surveys, PolicyBook policies, AuditTrail audit, Clock clock) {
        this.surveys = surveys;
        this.policies = policies;
        this.audit = audit;
        this.clock = clock;
    }

    /** Offices see it once it is counted, others once it is announced. */
    Uni<SurveyResult> result(Mutiny.Session session, Caller caller, UUID id) {
        return surveys.get(session, caller, id).chain(survey -> {
            boolean office = isOffice(caller, survey);
            boolean known =
                    survey.status() == SurveyStatus.ANNOUNCED || office && survey.status() == SurveyStatus.TALLIED;
            if (!known) {
                throw new ProblemException(SurveyProblem.NOT_YET).with("currentStatus", survey.status());
            }
            return result(session, survey, office ? SurveyResult.Reader.OFFICE : SurveyResult.Reader.OTHERS);
        });
    }

    private static boolean isOffice(Caller caller, Survey survey) {
        return SurveyScope.isOffice(caller) && survey.getRegionCode().equals(caller.region());
    }

    private Uni<SurveyResult> result(Mutiny.Session session, Survey survey, SurveyResult.Reader reader) {
        return policies.choice(
                        session,
                        survey.getRegionCode(),
                        PolicyKey.VOTE_SHOW_NOT_PRESSED,
                        YesNo.class,
                        ChinaTime.today(clock))
                .chain(shown -> surveys.items(session, survey.getId())
                        .map(items -> SurveyResult.of(survey, items, reader, shown == YesNo.YES)));
    }

    /** The newest first. */
    Uni<List<Survey>> published(Mutiny.Session session, String region, PageRequest page) {
        return Listing.of("select s from Survey s")
                .where("s.published = true")
                .where("s.regionCode = :region", "region", region)
                .where("s.id < :after", "after", page.afterId().orElse(null))
                .fetch(session, Survey.class, "s.id desc", page);
    }

    Uni<SurveyResult> publishedOne(Mutiny.Session session, UUID id) {
        return session.find(Survey.class, id)
                .invoke(survey -> refuseUnless(survey != null && Boolean.TRUE.equals(survey.published())))
                .chain(survey -> result(session, survey, SurveyResult.Reader.OTHERS));
    }

    /** Text that raters wrote: offices see all of it after the close, others what was released once it is announced. */
    Uni<List<Remark>> remarks(Mutiny.Session session, Caller caller, UUID id) {
        return surveys.get(session, caller, id).chain(survey -> {
            boolean office = isOffice(caller, survey)
                    && (survey.status() == SurveyStatus.CLOSED
                            || survey.status() == SurveyStatus.TALLIED
                            || survey.status() == SurveyStatus.ANNOUNCED);
            if (!office && survey.status() != SurveyStatus.ANNOUNCED) {
                throw new ProblemException(SurveyProblem.NOT_YET).with("currentStatus", survey.status());
            }
            return Sql.rows(
                            session,
                            "SELECT id, content, released FROM survey_remark WHERE survey_id = $1 AND (released OR $2)"
                                    + " ORDER BY id LIMIT 5000",
                            id,
                            office)
                    .map(rows -> rows.stream()
                            .map(row -> new Remark((UUID) row[0], (String) row[1], (Boolean) row[2]))
                            .toList());
        });
    }

    /** What a rater wrote. */
    record Remark(UUID id, String content, boolean released) {}

    Uni<List<Remark>> release(Work work, Caller caller, UUID id, UUID remark) {
        return surveys.get(work.session(), caller, id)
                .invoke(survey -> refuseUnless(isOffice(caller, survey)))
                .invoke(survey -> {
                    if (survey.endedAt() == null || survey.status() == SurveyStatus.VOID) {
                        throw new ProblemException(SurveyProblem.NOT_YET).with("currentStatus", survey.status());
                    }
                })
                .chain(() -> Sql.update(
                        work.session(),
                        "UPDATE survey_remark SET released = true WHERE survey_id = $1 AND id = $2",
                        id,
                        remark))
                .invoke(changed -> refuseUnless(changed == 1))
                .call(() -> audit.record(work, caller, "survey.release-remark", "survey", id, null))
                .chain(() -> remarks(work.session(), caller, id));
    }

    /** Verdicts, the newest first. */
    Uni<List<RatedItem>> verdicts(Mutiny.Session session, Caller caller, VerdictParams filter, PageRequest page) {
        return Listing.of("select v from RatedItem v")
                .within(scope(caller))
                .where("v.status <> AWAITED")
                .where("v.status = :status", "status", filter.status)
                .where("v.status = :toDo", "toDo", Boolean.TRUE.equals(filter.toDo) ? VerdictStatus.RECTIFYING : null)
                .where("v.surveyId = :survey", "survey", filter.surveyId)
                .where("v.id < :after", "after", page.afterId().orElse(null))
                .fetch(session, RatedItem.class, "v.id desc", page);
    }

    private static Scope<RatedItem> scope(Caller caller) {
        Scope<RatedItem> scope = Scope.<RatedItem>builder()
                .branch(
                        SurveyScope.isOffice(caller),
                        item -> item.getRegionCode().equals(caller.region()),
                        "v.regionCode = :ownRegion",
                        "ownRegion",
                        caller.region())
                .branch(
                        SurveyScope.actsForUnit(caller),
                        item -> item.unitCodes().contains(caller.unitCode()),
                        "array_overlaps(v.unitCodes, :ownUnit)",
                        "ownUnit",
                        new String[] {caller.unitCode()})
                .build();
        if (scope.isEmpty()) {
            throw new ProblemException(CommonProblem.FORBIDDEN);
        }
        return scope;
    }

    Uni<RatedItem> verdict(Mutiny.Session session, Caller caller, UUID id) {
        Scope<RatedItem> scope = scope(caller);
        return session.find(RatedItem.class, id)
                .invoke(item ->
                        refuseUnless(item != null && item.status() != VerdictStatus.AWAITED && scope.opens(item)));
    }

    /** By the head of a unit that was rated. */
    Uni<RatedItem> answer(Work work, Caller caller, UUID id, String ifMatch, String text) {
        return forChange(work, caller, id, ifMatch)
                .invoke(item -> refuseUnless(item.unitCodes().contains(caller.unitCode())))
                .invoke(item -> item.answer(
                        new Act(Role.HANDLER_LEADER.name(), caller.unitCode(), caller.reference(), clock.instant()),
                        text));
    }

    /** By an office, where no issue list tells it. */
    Uni<RatedItem> rectify(Work work, Caller caller, UUID id, String ifMatch, VerdictRectification done) {
        return forChange(work, caller, id, ifMatch)
                .invoke(item -> {
                    if (done.on().isAfter(ChinaTime.today(clock))) {
                        throw ProblemException.onField(SurveyProblem.IN_THE_FUTURE, "/on");
                    }
                })
                .invoke(item -> item.rectify(OfficeActs.by(caller, clock.instant()), done.how(), done.on()))
                .call(() -> audit.record(work, caller, "verdict.rectify", "verdict", id, null));
    }

    private static Uni<RatedItem> forChange(Work work, Caller caller, UUID id, String ifMatch) {
        Scope<RatedItem> scope = scope(caller);
        return work.session()
                .find(RatedItem.class, id, LockMode.PESSIMISTIC_WRITE)
                .invoke(item ->
                        refuseUnless(item != null && item.status() != VerdictStatus.AWAITED && scope.opens(item)))
                .map(item -> IfMatch.check(ifMatch, item));
    }

    private static void refuseUnless(boolean open) {
        if (!open) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
    }
}
