package org.lianluo.handling.appraisal;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.handling.HandlingProblem;
import org.lianluo.handling.appraisal.AssessmentRequests.Plan;
import org.lianluo.handling.appraisal.scheme.AppraisalProblem;
import org.lianluo.handling.appraisal.scheme.SchemeBook;
import org.lianluo.handling.unit.UnitDirectory;
import org.lianluo.shared.problem.ProblemException;

/** Whether a region may assess what is planned. */
@ApplicationScoped
class PlanCheck {

    private static final int MOST_UNITS = 300;

    private final SchemeBook schemes;
    private final UnitDirectory directory;

    PlanCheck(SchemeBook schemes, UnitDirectory directory) {
        this.schemes = schemes;
        this.directory = directory;
    }

    /** Each group and each unit once, units that take cases, a scheme that the region may use. */
    Uni<Void> mustFit(Mutiny.Session session, String region, Plan plan, String pointer) {
        Set<String> names = new HashSet<>();
        Set<String> units = new HashSet<>();
        for (int place = 0; place < plan.groups().size(); place++) {
            String group = pointer + "/groups/" + place;
            if (!names.add(plan.groups().get(place).name())) {
                throw ProblemException.invalid(
                        group + "/name", "组别名称重复，请改用另外的名称", "Another group has this name; give each its own");
            }
            for (String unit : plan.groups().get(place).unitCodes()) {
                if (!units.add(unit)) {
                    throw ProblemException.onField(HandlingProblem.UNIT_TWICE, group + "/unitCodes");
                }
            }
        }
        if (units.size() > MOST_UNITS) {
            throw ProblemException.invalid(
                    pointer + "/groups", "承办单位太多，请分成几个方案", "There are too many units; make several plans of them");
        }
        return schemes.usable(session, plan.schemeId(), region, pointer + "/schemeId")
                .chain(() -> directory.active(session, units))
                .invoke(active -> mustBeActive(plan, active, pointer))
                .replaceWithVoid();
    }

    private static void mustBeActive(Plan plan, Map<String, String> active, String pointer) {
        for (int place = 0; place < plan.groups().size(); place++) {
            if (!active.keySet().containsAll(plan.groups().get(place).unitCodes())) {
                throw ProblemException.onField(
                        HandlingProblem.UNIT_NOT_ACTIVE, pointer + "/groups/" + place + "/unitCodes");
            }
        }
    }

    /** A year is assessed once, unless that was cancelled. */
    static Uni<Void> mustBeFirst(Mutiny.Session session, String region, int year) {
        return session.createSelectionQuery(
                        "select a.id from UnitAssessment a"
                                + " where a.regionCode = :region and a.year = :year and a.status <> CANCELLED",
                        UUID.class)
                .setParameter("region", region)
                .setParameter("year", year)
                .getSingleResultOrNull()
                .invoke(other -> {
                    if (other != null) {
                        throw new ProblemException(AppraisalProblem.ASSESSED_ALREADY).with("assessmentId", other);
                    }
                })
                .replaceWithVoid();
    }
}
