package org.lianluo.handling.appraisal.result;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.handling.appraisal.AssessmentScope;
import org.lianluo.handling.appraisal.AssessmentStatus;
import org.lianluo.handling.appraisal.Assessments;
import org.lianluo.handling.appraisal.UnitAssessment;
import org.lianluo.handling.appraisal.facts.Facts;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;

/**
 * What callers read of the units of an assessment: offices and everybody after its publication all of them, a unit itself,
 * deputies, without a score, those for which they may give marks.
 */
@ApplicationScoped
class UnitScores {

    /** The best first, and of equals who has more to do; who has no rank comes last. */
    private static final Comparator<ScoredUnit> ORDER = Comparator.comparing(
                    UnitScores::rank, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(UnitScores::workload, Comparator.reverseOrder())
            .thenComparing(one -> one.unit().unitCode());

    private final Assessments assessments;
    private final Results results;
    private final Facts facts;

    UnitScores(Assessments assessments, Results results, Facts facts) {
        this.assessments = assessments;
        this.results = results;
        this.facts = facts;
    }

    private static Integer rank(ScoredUnit one) {
        return one.result() == null ? null : one.result().standing().overall();
    }

    private static int workload(ScoredUnit one) {
        return one.result() == null ? 0 : one.result().main().items();
    }

    Uni<List<ScoredUnit>> list(Mutiny.Session session, Caller caller, UUID id) {
        return assessments.get(session, caller, id).chain(assessment -> results.units(session, id)
                .chain(all -> seen(session, caller, assessment, all))
                .map(seen -> seen.stream().sorted(ORDER).toList()));
    }

    /** With the scores of its items, for those who see them; 404 where the caller may not see the unit. */
    Uni<ScoredUnit> one(Mutiny.Session session, Caller caller, UUID id, String code) {
        return assessments.get(session, caller, id).chain(assessment -> results.units(session, id)
                .chain(all -> seen(session, caller, assessment, all))
                .map(seen -> seen.stream()
                        .filter(one -> one.unit().unitCode().equals(code))
                        .findFirst()
                        .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND)))
                .chain(one -> withItems(session, caller, assessment, one)));
    }

    private Uni<ScoredUnit> withItems(
            Mutiny.Session session, Caller caller, UnitAssessment assessment, ScoredUnit one) {
        if (!AssessmentScope.seesItems(caller, assessment, one.unit().unitCode())) {
            return Uni.createFrom().item(new ScoredUnit(one.unit(), one.result(), ItemScores.NONE));
        }
        return assessment.status() == AssessmentStatus.SCORING
                ? Uni.createFrom().item(one)
                : results.items(session, one.unit()).map(items -> new ScoredUnit(one.unit(), one.result(), items));
    }

    private Uni<List<ScoredUnit>> seen(
            Mutiny.Session session, Caller caller, UnitAssessment assessment, List<AssessedUnit> all) {
        if (AssessmentScope.seesAll(caller, assessment)) {
            return scored(session, assessment, all);
        }
        List<AssessedUnit> own = all.stream()
                .filter(unit -> AssessmentScope.isOwn(caller, unit.unitCode()))
                .toList();
        return toMark(session, caller, assessment, all).chain(marked -> scored(session, assessment, own)
                .map(scored -> Stream.concat(scored.stream().map(one -> alone(assessment, one)), marked.stream())
                        .toList()));
    }

    /** Where it stands is told to a unit when marks are no longer given. */
    private static ScoredUnit alone(UnitAssessment assessment, ScoredUnit one) {
        return assessment.status() == AssessmentStatus.SCORING
                ? new ScoredUnit(one.unit(), one.result().withoutStanding(), one.items())
                : one;
    }

    private Uni<List<ScoredUnit>> scored(Mutiny.Session session, UnitAssessment assessment, List<AssessedUnit> units) {
        return assessment.status() == AssessmentStatus.SCORING && !units.isEmpty()
                ? results.today(session, assessment, units).map(Results.Today::units)
                : Uni.createFrom().item(Results.frozen(units));
    }

    private Uni<List<ScoredUnit>> toMark(
            Mutiny.Session session, Caller caller, UnitAssessment assessment, List<AssessedUnit> all) {
        Set<String> mandates = caller.deputyCodes();
        if (assessment.status() != AssessmentStatus.SCORING || mandates.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return facts.of(session, assessment.getRegionCode(), assessment.year(), assessment.unitCodes(), 0)
                .map(known -> known.entrySet().stream()
                        .filter(unit -> unit.getValue().deputyCodes().stream().anyMatch(mandates::contains))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet()))
                .map(codes -> all.stream()
                        .filter(unit -> codes.contains(unit.unitCode()))
                        .filter(unit -> !AssessmentScope.isOwn(caller, unit.unitCode()))
                        .map(unit -> new ScoredUnit(unit, null, ItemScores.NONE))
                        .toList());
    }
}
