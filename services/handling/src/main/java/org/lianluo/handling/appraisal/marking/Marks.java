package org.lianluo.handling.appraisal.marking;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.handling.appraisal.scoring.Mark;

/** The marks that there are. */
@ApplicationScoped
public class Marks {

    /** Those of all units of an assessment, by the unit's code. */
    public Uni<Map<String, List<Mark>>> of(Mutiny.Session session, UUID assessment) {
        return session.createSelectionQuery(
                        "select m from AssessmentMark m where m.assessmentId = :assessment order by m.id",
                        AssessmentMark.class)
                .setParameter("assessment", assessment)
                .getResultList()
                .map(all -> all.stream()
                        .collect(Collectors.groupingBy(
                                AssessmentMark::unitCode,
                                Collectors.mapping(AssessmentMark::mark, Collectors.toList()))));
    }

    Uni<List<AssessmentMark>> of(Mutiny.Session session, UUID assessment, String unit) {
        return session.createSelectionQuery(
                        "select m from AssessmentMark m where m.assessmentId = :assessment and m.unitCode = :unit"
                                + " order by m.id",
                        AssessmentMark.class)
                .setParameter("assessment", assessment)
                .setParameter("unit", unit)
                .getResultList();
    }
}
