package org.lianluo.handling.appraisal;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.hibernate.LockMode;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.handling.appraisal.AssessmentFile.Group;
import org.lianluo.handling.appraisal.AssessmentRequests.NewAssessment;
import org.lianluo.handling.appraisal.AssessmentRequests.Plan;
import org.lianluo.handling.appraisal.facts.Facts;
import org.lianluo.handling.appraisal.result.AssessedUnit;
import org.lianluo.handling.appraisal.result.Results;
import org.lianluo.handling.appraisal.result.Standings;
import org.lianluo.handling.appraisal.scheme.SchemeBook;
import org.lianluo.handling.unit.UnitDirectory;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.messaging.Ids;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.web.IfMatch;
import org.lianluo.shared.web.input.Listing;
import org.lianluo.shared.web.input.PageRequest;

/** Preparing assessments and moving them on. One does not exist (404) for whom it is not open. */
@ApplicationScoped
public class Assessments {

    private final PlanCheck plans;
    private final SchemeBook schemes;
    private final UnitDirectory directory;
    private final Facts facts;
    private final Results results;
    private final Clock clock;

    Assessments(
            PlanCheck plans, SchemeBook schemes, UnitDirectory directory, Facts facts, Results results, Clock clock) {
        this.plans = plans;
        this.schemes = schemes;
        this.directory = directory;
        this.facts = facts;
        this.results = results;
        this.clock = clock;
    }

    Uni<List<UnitAssessment>> list(Mutiny.Session session, Caller caller, AssessmentParams filter, PageRequest page) {
        return Listing.of("select a from UnitAssessment a")
                .within(AssessmentScope.of(caller))
                .where("a.regionCode = :region", "region", filter.region)
                .where("a.year = :year", "year", filter.year)
                .where("a.status = :status", "status", filter.status)
                .where("a.id < :after", "after", page.afterId().orElse(null))
                .fetch(session, UnitAssessment.class, "a.id desc", page);
    }

    /** One that the caller may see. */
    public Uni<UnitAssessment> get(Mutiny.Session session, Caller caller, UUID id) {
        return session.find(UnitAssessment.class, id).invoke(found -> mustBeSeen(caller, found));
    }

    /** One of the region whose office the caller belongs to. */
    Uni<UnitAssessment> ofOffice(Mutiny.Session session, Caller caller, UUID id) {
        return session.find(UnitAssessment.class, id).invoke(found -> {
            if (found == null || !AssessmentScope.isOfficeOf(caller, found)) {
                throw new ProblemException(CommonProblem.NOT_FOUND);
            }
        });
    }

    /** The same for a change: nobody else changes it, or gives marks, meanwhile. */
    public Uni<UnitAssessment> forChange(Work work, Caller caller, UUID id) {
        return work.session()
                .find(UnitAssessment.class, id, LockMode.PESSIMISTIC_WRITE)
                .invoke(found -> mustBeSeen(caller, found));
    }

    private static void mustBeSeen(Caller caller, UnitAssessment assessment) {
        if (assessment == null || !AssessmentScope.of(caller).opens(assessment)) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
    }

    /** By the intake office, for its region. */
    Uni<UnitAssessment> prepare(Work work, Caller caller, NewAssessment request) {
        String region = caller.region();
        if (region == null) {
            throw new ProblemException(CommonProblem.FORBIDDEN);
        }
        Plan plan = request.plan();
        UnitAssessment assessment = new UnitAssessment(
                Ids.next(), region, request.year(), plan.title(), plan.schemeId(), plan.asGroups(), byOffice(caller));
        return plans.mustFit(work.session(), region, plan, "/plan")
                .chain(() -> PlanCheck.mustBeFirst(work.session(), region, request.year()))
                .chain(() -> work.persist(assessment));
    }

    Uni<UnitAssessment> change(Work work, Caller caller, UUID id, String ifMatch, Plan plan) {
        return allowed(work, caller, id, ifMatch, AssessmentAction.CHANGE)
                .call(assessment -> plans.mustFit(work.session(), assessment.getRegionCode(), plan, ""))
                .invoke(assessment ->
                        assessment.change(byOffice(caller), plan.title(), plan.schemeId(), plan.asGroups()));
    }

    /** Freezes the scheme; the deputies whose suggestions the units handle may give marks from now on. */
    Uni<UnitAssessment> start(Work work, Caller caller, UUID id, String ifMatch) {
        Act act = byOffice(caller);
        return allowed(work, caller, id, ifMatch, AssessmentAction.START)
                .call(assessment -> schemes.usable(
                                work.session(), assessment.schemeId(), assessment.getRegionCode(), "/schemeId")
                        .chain(scheme -> facts.of(
                                        work.session(),
                                        assessment.getRegionCode(),
                                        assessment.year(),
                                        assessment.unitCodes(),
                                        0)
                                .invoke(known -> assessment.start(
                                        act,
                                        scheme.name(),
                                        scheme.content(),
                                        known.values().stream()
                                                .flatMap(unit -> unit.deputyCodes().stream())
                                                .collect(Collectors.toSet())))))
                .call(assessment -> directory
                        .active(work.session(), assessment.unitCodes())
                        .chain(names -> Work.inTurn(
                                assessment.file().groups(), group -> enter(work, assessment, group, names, act))));
    }

    private static Uni<Void> enter(
            Work work, UnitAssessment assessment, Group group, Map<String, String> names, Act act) {
        return Work.inTurn(
                group.unitCodes(),
                code -> work.persist(new AssessedUnit(
                        Ids.next(),
                        assessment.getId(),
                        assessment.getRegionCode(),
                        code,
                        names.getOrDefault(code, code),
                        group.name(),
                        act)));
    }

    /** Freezes figures and scores. */
    Uni<UnitAssessment> close(Work work, Caller caller, UUID id, String ifMatch) {
        Act act = byOffice(caller);
        return allowed(work, caller, id, ifMatch, AssessmentAction.CLOSE)
                .call(assessment -> results.units(work.session(), id)
                        .chain(units -> results.today(work.session(), assessment, units))
                        .invoke(today -> {
                            assessment.close(act, today.missing());
                            today.units().forEach(one -> one.unit().closed(act, one.result(), one.items()));
                        }));
    }

    Uni<UnitAssessment> reopen(Work work, Caller caller, UUID id, String ifMatch, String reason) {
        Act act = byOffice(caller).noted(reason);
        return allowed(work, caller, id, ifMatch, AssessmentAction.REOPEN)
                .invoke(assessment -> assessment.reopen(act))
                .call(() -> results.units(work.session(), id)
                        .call(units -> results.forgetItems(work.session(), units))
                        .invoke(units -> units.forEach(unit -> unit.reopened(act))));
    }

    Uni<UnitAssessment> award(Work work, Caller caller, UUID id, String ifMatch, AssessmentRequests.Award award) {
        return standing(
                work,
                caller,
                id,
                ifMatch,
                AssessmentAction.AWARD,
                (assessment, standings) -> assessment.award(byOffice(caller), award.list(), standings));
    }

    Uni<UnitAssessment> publish(Work work, Caller caller, UUID id, String ifMatch) {
        return standing(
                work,
                caller,
                id,
                ifMatch,
                AssessmentAction.PUBLISH,
                (assessment, standings) -> assessment.publish(byOffice(caller), standings.size()));
    }

    private Uni<UnitAssessment> standing(
            Work work,
            Caller caller,
            UUID id,
            String ifMatch,
            AssessmentAction action,
            BiConsumer<UnitAssessment, Standings> step) {
        return allowed(work, caller, id, ifMatch, action).call(assessment -> results.units(work.session(), id)
                .invoke(units -> step.accept(assessment, new Standings(units))));
    }

    Uni<UnitAssessment> cancel(Work work, Caller caller, UUID id, String ifMatch, String reason) {
        return allowed(work, caller, id, ifMatch, AssessmentAction.CANCEL)
                .invoke(assessment -> assessment.cancel(byOffice(caller).noted(reason)));
    }

    /** One that the caller may take that step with, in a state that allows it. */
    private Uni<UnitAssessment> allowed(Work work, Caller caller, UUID id, String ifMatch, AssessmentAction action) {
        return forChange(work, caller, id).invoke(assessment -> {
            if (!AssessmentScope.mayDo(caller, assessment, action)) {
                throw new ProblemException(CommonProblem.FORBIDDEN);
            }
            IfMatch.check(ifMatch, assessment);
            action.from(assessment.status());
        });
    }

    private Act byOffice(Caller caller) {
        return AssessmentActs.byOffice(caller, clock.instant());
    }
}
