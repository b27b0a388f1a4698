package org.lianluo.handling.appraisal.result;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.handling.appraisal.UnitAssessment;
import org.lianluo.handling.appraisal.facts.Facts;
import org.lianluo.handling.appraisal.facts.UnitFacts;
import org.lianluo.handling.appraisal.marking.Marks;
import org.lianluo.handling.appraisal.scheme.Scheme;
import org.lianluo.handling.appraisal.scoring.Mark;
import org.lianluo.handling.appraisal.scoring.Ranking;
import org.lianluo.handling.appraisal.scoring.Ranking.Ranked;
import org.lianluo.handling.appraisal.scoring.Score;
import org.lianluo.handling.appraisal.scoring.ScoreSheet;
import org.lianluo.handling.appraisal.scoring.Scoring;
import org.lianluo.handling.appraisal.scoring.Standing;

/** The units of an assessment: their frozen results, or what they would score by the figures of today. */
@ApplicationScoped
public class Results {

    /**
     * All units as they score today.
     *
     * @param missing how many marks of offices are missing
     */
    public record Today(List<ScoredUnit> units, int missing) {}

    private final Facts facts;
    private final Marks marks;

    Results(Facts facts, Marks marks) {
        this.facts = facts;
        this.marks = marks;
    }

    /** In the order of their codes. */
    public Uni<List<AssessedUnit>> units(Mutiny.Session session, UUID assessment) {
        return session.createSelectionQuery(
                        "select u from AssessedUnit u where u.assessmentId = :assessment order by u.unitCode",
                        AssessedUnit.class)
                .setParameter("assessment", assessment)
                .getResultList();
    }

    /** Null where it is not assessed. */
    public Uni<AssessedUnit> unit(Mutiny.Session session, UUID assessment, String code) {
        return session.createSelectionQuery(
                        "select u from AssessedUnit u where u.assessmentId = :assessment and u.unitCode = :code",
                        AssessedUnit.class)
                .setParameter("assessment", assessment)
                .setParameter("code", code)
                .getSingleResultOrNull();
    }

    /** Some units with their results as they were frozen; without, where they never were. */
    static List<ScoredUnit> frozen(List<AssessedUnit> units) {
        return units.stream()
                .map(unit -> new ScoredUnit(unit, unit.result(), ItemScores.NONE))
                .toList();
    }

    /** The frozen scores of a unit's items. */
    public Uni<ItemScores> items(Mutiny.Session session, AssessedUnit unit) {
        return session.find(ItemSheet.class, unit.getId())
                .map(sheet -> sheet == null ? ItemScores.NONE : sheet.scores());
    }

    /** Forgets the frozen scores of the items of all units. */
    public Uni<Void> forgetItems(Mutiny.Session session, List<AssessedUnit> units) {
        return session.createMutationQuery("delete from ItemSheet i where i.id in (:ids)")
                .setParameter("ids", units.stream().map(AssessedUnit::getId).toList())
                .executeUpdate()
                .replaceWithVoid();
    }

    /** What they would score today, each with where it would stand among these. */
    public Uni<Today> today(Mutiny.Session session, UnitAssessment assessment, List<AssessedUnit> units) {
        Scheme scheme = assessment.file().scheme();
        List<String> codes = units.stream().map(AssessedUnit::unitCode).toList();
        return facts.of(session, assessment.getRegionCode(), assessment.year(), codes, scheme.coAheadDays())
                .chain(known -> marks.of(session, assessment.getId()).map(given -> today(scheme, units, known, given)));
    }

    private static Today today(
            Scheme scheme, List<AssessedUnit> units, Map<String, UnitFacts> facts, Map<String, List<Mark>> marks) {
        Map<String, ScoreSheet> sheets = units.stream()
                .collect(Collectors.toMap(
                        AssessedUnit::unitCode,
                        unit -> Scoring.of(
                                scheme,
                                facts.getOrDefault(unit.unitCode(), UnitFacts.NONE)
                                        .items(),
                                marks.getOrDefault(unit.unitCode(), List.of()))));
        Map<String, Standing> main = ranked(units, sheets, ScoreSheet::main);
        Map<String, Standing> co = scheme.coApart() ? ranked(units, sheets, ScoreSheet::co) : Map.of();
        int missing = units.stream()
                .mapToInt(unit -> Scoring.missing(
                                scheme,
                                facts.getOrDefault(unit.unitCode(), UnitFacts.NONE)
                                        .items(),
                                marks.getOrDefault(unit.unitCode(), List.of()))
                        .size())
                .sum();
        return new Today(
                units.stream()
                        .map(unit -> scored(unit, sheets.get(unit.unitCode()), main, co))
                        .toList(),
                missing);
    }

    private static Map<String, Standing> ranked(
            List<AssessedUnit> units, Map<String, ScoreSheet> sheets, Function<ScoreSheet, Score> which) {
        return Ranking.of(units.stream()
                .map(unit -> new Ranked(
                        unit.unitCode(),
                        unit.groupName(),
                        which.apply(sheets.get(unit.unitCode())).points()))
                .toList());
    }

    private static ScoredUnit scored(
            AssessedUnit unit, ScoreSheet sheet, Map<String, Standing> main, Map<String, Standing> co) {
        UnitResult result = new UnitResult(
                sheet.main(), main.get(unit.unitCode()), sheet.co(), co.get(unit.unitCode()), sheet.figures());
        return new ScoredUnit(unit, result, new ItemScores(sheet.items()));
    }
}
