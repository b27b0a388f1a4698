package org.lianluo.handling.appraisal.result;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.lianluo.handling.appraisal.AssessmentFile.AwardList;
import org.lianluo.handling.appraisal.scheme.AppraisalProblem;
import org.lianluo.shared.problem.ProblemException;

/** Where the units of a closed assessment stand, for who chooses award lists. */
public final class Standings {

    private final Map<String, BigDecimal> points = new HashMap<>();
    private final Map<String, String> groups = new HashMap<>();

    public Standings(List<AssessedUnit> units) {
        units.stream().filter(unit -> unit.result().main().points() != null).forEach(unit -> {
            points.put(unit.unitCode(), unit.result().main().points());
            groups.put(unit.unitCode(), unit.groupName());
        });
    }

    /** How many units have a score. */
    public int size() {
        return points.size();
    }

    /**
     * The list with those who are tied with the last who was chosen. Refuses more units than places, a unit without a rank
     * or of another group, and without a reason one that others with a higher score are passed over for.
     */
    public AwardList check(AwardList list) {
        List<String> chosen = list.unitCodes();
        if (chosen.size() > list.places()) {
            throw ProblemException.onField(AppraisalProblem.TOO_MANY_AWARDED, "/unitCodes");
        }
        for (int place = 0; place < chosen.size(); place++) {
            if (!isEligible(list, chosen.get(place)) || chosen.indexOf(chosen.get(place)) < place) {
                throw ProblemException.onField(AppraisalProblem.UNIT_NOT_RANKED, "/unitCodes/" + place);
            }
        }
        BigDecimal last =
                chosen.stream().map(points::get).min(BigDecimal::compareTo).orElse(null);
        List<String> others = points.keySet().stream()
                .filter(unit -> last != null && isEligible(list, unit) && !chosen.contains(unit))
                .sorted()
                .toList();
        List<String> higher = others.stream()
                .filter(unit -> points.get(unit).compareTo(last) > 0)
                .toList();
        if (!higher.isEmpty() && list.reason() == null) {
            throw ProblemException.onField(AppraisalProblem.REASON_FOR_PASSING_OVER, "/reason")
                    .with("units", higher);
        }
        List<String> tied = others.stream()
                .filter(unit -> points.get(unit).compareTo(last) == 0)
                .toList();
        return new AwardList(list.name(), list.places(), list.group(), chosen, tied, list.reason());
    }

    private boolean isEligible(AwardList list, String unit) {
        return points.containsKey(unit) && (list.group() == null || Objects.equals(list.group(), groups.get(unit)));
    }
}
