package org.lianluo.survey.evaluation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.hibernate.LockMode;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.messaging.Ids;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.IfMatch;
import org.lianluo.shared.web.input.Listing;
import org.lianluo.shared.web.input.PageRequest;
import org.lianluo.survey.SurveyProblem;
import org.lianluo.survey.directory.Deputies;
import org.lianluo.survey.evaluation.EvaluationRequests.NewEvaluation;
import org.lianluo.survey.evaluation.EvaluationRequests.NewFinding;
import org.lianluo.survey.evaluation.EvaluationRequests.NewVisit;
import org.lianluo.survey.poll.Survey;
import org.lianluo.survey.poll.SurveyStatus;
import org.lianluo.survey.poll.finding.Surveys;

/** Reading evaluations and moving them on. One does not exist (404) for whom it is not open. */
@ApplicationScoped
class EvaluationService {

    private final Surveys surveys;
    private final Deputies deputies;
    private final Clock clock;

    EvaluationService(Surveys surveys, Deputies deputies, Clock clock) {
        this.surveys = surveys;
        this.deputies = deputies;
        this.clock = clock;
    }

    Uni<List<Evaluation>> list(
            Mutiny.Session session, Caller caller, EvaluationKind kind, EvaluationStatus status, PageRequest page) {
        return Listing.of("select e from Evaluation e")
                .within(EvaluationScope.of(caller))
                .where("e.kind = :kind", "kind", kind)
                .where("e.status = :status", "status", status)
                .where("e.id < :after", "after", page.afterId().orElse(null))
                .fetch(session, Evaluation.class, "e.id desc", page);
    }

    Uni<Evaluation> get(Mutiny.Session session, Caller caller, UUID id) {
        return session.find(Evaluation.class, id).invoke(found -> mustBeSeen(caller, found));
    }

    /** By the supervisors or the intake office, for their region; in a township by the presidium. */
    Uni<Evaluation> plan(Work work, Caller caller, NewEvaluation request) {
        if (caller.region() == null) {
            throw new ProblemException(CommonProblem.FORBIDDEN);
        }
        EvaluationPlan plan = request.plan();
        Evaluation evaluation = new Evaluation(
                Ids.next(),
                caller.region(),
                request.kind(),
                plan.title(),
                plan.numberedSubjects(),
                plan.numberedGroups(),
                byOffice(caller));
        return deputies.mustBeKnown(work.session(), plan.deputies("/plan")).chain(() -> work.persist(evaluation));
    }

    Uni<Evaluation> change(Work work, Caller caller, UUID id, String ifMatch, EvaluationPlan plan) {
        return prepared(
                        work,
                        caller,
                        id,
                        ifMatch,
                        (evaluation, act) ->
                                evaluation.change(act, plan.title(), plan.numberedSubjects(), plan.numberedGroups()))
                .call(() -> deputies.mustBeKnown(work.session(), plan.deputies("")));
    }

    /** A step of those who prepare it. */
    Uni<Evaluation> prepared(Work work, Caller caller, UUID id, String ifMatch, BiConsumer<Evaluation, Act> step) {
        return byPreparers(work, caller, id, ifMatch).invoke(evaluation -> step.accept(evaluation, byOffice(caller)));
    }

    private static Uni<Evaluation> byPreparers(Work work, Caller caller, UUID id, String ifMatch) {
        return forChange(work, caller, id)
                .invoke(evaluation -> refuseUnless(EvaluationScope.prepares(caller, evaluation.getRegionCode())))
                .map(evaluation -> IfMatch.check(ifMatch, evaluation));
    }

    /** The next survey, of the same region, which is no stage of another evaluation. */
    Uni<Evaluation> surveyed(Work work, Caller caller, UUID id, String ifMatch, UUID surveyId) {
        Act act = byOffice(caller);
        return byPreparers(work, caller, id, ifMatch)
                .invoke(evaluation -> EvaluationAction.SURVEY.from(evaluation.status()))
                .call(evaluation -> surveys.findStage(work, evaluation.getRegionCode(), surveyId)
                        .invoke(survey -> mustFit(evaluation, survey))
                        .call(() -> surveys.stages(work.session(), id)
                                .invoke(stages -> evaluation.surveyed(act, surveyId, idsOf(stages, SurveyStatus.VOID))))
                        .invoke(survey -> survey.becomesStageOf(id, act)));
    }

    private static void mustFit(Evaluation evaluation, Survey survey) {
        if (survey == null) {
            throw ProblemException.onField(SurveyProblem.UNKNOWN_SURVEY, "/surveyId");
        }
        if (survey.evaluationId() != null) {
            throw ProblemException.onField(SurveyProblem.SURVEY_TAKEN, "/surveyId");
        }
        if (survey.status() == SurveyStatus.VOID || !evaluation.isRatedBy(survey)) {
            throw ProblemException.onField(SurveyProblem.SURVEY_UNFIT, "/surveyId");
        }
    }

    /** When enough of its surveys were announced; one that was drafted anew since, about something else, doesn't count. */
    Uni<Evaluation> rated(Work work, Caller caller, UUID id, String ifMatch) {
        return byPreparers(work, caller, id, ifMatch).call(evaluation -> surveys.stages(work.session(), id)
                .invoke(stages -> evaluation.rated(
                        byOffice(caller),
                        idsOf(stages.stream().filter(evaluation::isRatedBy).toList(), SurveyStatus.ANNOUNCED)
                                .size())));
    }

    private static Set<UUID> idsOf(List<Survey> stages, SurveyStatus status) {
        return stages.stream()
                .filter(survey -> survey.status() == status)
                .map(Survey::getId)
                .collect(Collectors.toSet());
    }

    /** By a member of the group, or by those who prepare the evaluation, for it. */
    Uni<Evaluation> visited(Work work, Caller caller, UUID id, String ifMatch, NewVisit visit) {
        return forChange(work, caller, id)
                .invoke(evaluation -> refuseUnless(mayWriteFor(caller, evaluation, visit.group())))
                .map(evaluation -> IfMatch.check(ifMatch, evaluation))
                .invoke(evaluation -> evaluation.visited(
                        byWriter(caller, evaluation), visit.group(), visit.on(), visit.place(), visit.summary()));
    }

    /** As a visit; nobody writes what was found of the unit where they work. */
    Uni<Evaluation> found(Work work, Caller caller, UUID id, String ifMatch, NewFinding finding) {
        return forChange(work, caller, id)
                .invoke(evaluation -> refuseUnless(mayWriteFor(caller, evaluation, finding.group())))
                .invoke(evaluation -> refuseUnless(!EvaluationScope.isResponsibleFor(
                        caller, evaluation.subject(finding.subject()).unitCode())))
                .map(evaluation -> IfMatch.check(ifMatch, evaluation))
                .invoke(evaluation -> evaluation.found(
                        byWriter(caller, evaluation), finding.subject(), finding.group(), finding.text()));
    }

    Uni<Evaluation> conclude(Work work, Caller caller, UUID id, String ifMatch, String conclusion) {
        return forChange(work, caller, id)
                .invoke(evaluation -> refuseUnless(mayDo(caller, evaluation, EvaluationAction.CONCLUDE)))
                .map(evaluation -> IfMatch.check(ifMatch, evaluation))
                .invoke(evaluation -> evaluation.conclude(
                        act(Role.DIRECTOR_MEETING, caller.reference(), caller).noted(conclusion), conclusion));
    }

    /** Whether the caller is one of those who do this, whatever the state. */
    static boolean mayDo(Caller caller, Evaluation evaluation, EvaluationAction action) {
        return switch (action) {
            case CONCLUDE ->
                caller.has(Role.DIRECTOR_MEETING) && evaluation.getRegionCode().equals(caller.region());
            case VISIT, FIND ->
                evaluation.file().groups().stream().anyMatch(group -> mayWriteFor(caller, evaluation, group.number()));
            default -> EvaluationScope.prepares(caller, evaluation.getRegionCode());
        };
    }

    private static boolean mayWriteFor(Caller caller, Evaluation evaluation, int group) {
        return EvaluationScope.prepares(caller, evaluation.getRegionCode())
                || caller.has(Role.DEPUTY) && evaluation.isInGroup(group, caller.deputyCodes());
    }

    private static Uni<Evaluation> forChange(Work work, Caller caller, UUID id) {
        return work.session()
                .find(Evaluation.class, id, LockMode.PESSIMISTIC_WRITE)
                .invoke(found -> mustBeSeen(caller, found));
    }

    private static void mustBeSeen(Caller caller, Evaluation evaluation) {
        if (evaluation == null || !EvaluationScope.of(caller).opens(evaluation)) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
    }

    private static void refuseUnless(boolean allowed) {
        if (!allowed) {
            throw new ProblemException(CommonProblem.FORBIDDEN);
        }
    }

    private Act byOffice(Caller caller) {
        Role role = caller.has(Role.COMMITTEE_SUPERVISOR) ? Role.COMMITTEE_SUPERVISOR : caller.intakeRole();
        return act(role, caller.reference(), caller);
    }

    private Act byWriter(Caller caller, Evaluation evaluation) {
        return EvaluationScope.prepares(caller, evaluation.getRegionCode())
                ? byOffice(caller)
                : act(Role.DEPUTY, evaluation.memberAmong(caller.deputyCodes()), caller);
    }

    private Act act(Role role, String actor, Caller caller) {
        return new Act(role.name(), actor, caller.reference(), clock.instant());
    }
}
