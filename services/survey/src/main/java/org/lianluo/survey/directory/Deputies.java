package org.lianluo.survey.directory;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.messaging.Sql;
import org.lianluo.shared.problem.FieldProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.survey.SurveyProblem;

/** Names of deputies, and whether there are such. */
@ApplicationScoped
public class Deputies {

    /** How many unknown codes a refusal names. */
    private static final int NAMED = 20;

    private static final String UNKNOWN = "SELECT DISTINCT asked.code FROM unnest($1::text[]) AS asked (code)"
            + " WHERE NOT EXISTS (SELECT FROM known_deputy d WHERE d.code = asked.code) ORDER BY asked.code LIMIT "
            + NAMED;

    /**
     * Refuses codes that no deputy has, and names them. Whoever left office is still known.
     *
     * @param codes by the JSON pointer to where they stand
     */
    public Uni<Void> mustBeKnown(Mutiny.Session session, Map<String, List<String>> codes) {
        String[] all =
                codes.values().stream().flatMap(Collection::stream).distinct().toArray(String[]::new);
        if (all.length == 0) {
            return Uni.createFrom().voidItem();
        }
        return Sql.values(session, String.class, UNKNOWN, (Object) all)
                .invoke(unknown -> {
                    if (!unknown.isEmpty()) {
                        throw refusal(codes, unknown);
                    }
                })
                .replaceWithVoid();
    }

    private static ProblemException refusal(Map<String, List<String>> codes, List<String> unknown) {
        String message = SurveyProblem.UNKNOWN_DEPUTIES.titleZh() + " / " + SurveyProblem.UNKNOWN_DEPUTIES.titleEn();
        List<FieldProblem> fields = codes.entrySet().stream()
                .filter(place -> place.getValue().stream().anyMatch(unknown::contains))
                .map(place -> new FieldProblem(place.getKey(), message))
                .toList();
        return new ProblemException(SurveyProblem.UNKNOWN_DEPUTIES, fields).with("unknownCodes", unknown);
    }

    /** Names by code; none of whom is not known. */
    public Uni<Map<String, String>> names(Mutiny.Session session, List<String> codes) {
        if (codes.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return session.createSelectionQuery("select d from KnownDeputy d where d.code in (:codes)", KnownDeputy.class)
                .setParameter("codes", codes)
                .getResultList()
                .map(found -> found.stream().collect(Collectors.toMap(KnownDeputy::code, KnownDeputy::name)));
    }
}
