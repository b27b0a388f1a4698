package org.lianluo.handling.supervision.docket;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.handling.HandlingProblem;
import org.lianluo.handling.supervision.CaseSubject;
import org.lianluo.shared.messaging.Sql;
import org.lianluo.shared.problem.ProblemException;

/** What supervision may be about, in this service's own tables: whether it is there, and which deputies are told. */
@ApplicationScoped
public class Subjects {

    /**
     * The deputies who signed the subject; refuses one that there is not, or of another region.
     *
     * @param pointer of its id in what was sent
     */
    public Uni<List<String>> deputiesOf(Mutiny.Session session, String region, CaseSubject subject, String pointer) {
        String query =
                switch (subject.kind()) {
                    case TOPIC -> null;
                    case SUGGESTION ->
                        "SELECT co_sponsor_codes || lead_deputy_code::varchar FROM known_suggestion WHERE id = $1 AND region_code = $2";
                    case ASSIGNMENT -> "SELECT deputy_codes FROM assignment WHERE id = $1 AND region_code = $2";
                    case OPINION ->
                        "SELECT deputy_codes FROM assignment WHERE subject_id = $1 AND region_code = $2 AND subject_type = 'OPINION' LIMIT 1";
                    case COMMITMENT -> "SELECT deputy_codes FROM commitment WHERE id = $1 AND region_code = $2";
                    case ISSUE_ITEM ->
                        "SELECT '{}'::varchar[] FROM issue_item WHERE id = $1 AND region_code = $2 AND listed_since IS NOT NULL";
                    case SUPERVISION_CASE ->
                        "SELECT deputy_codes FROM supervision_case WHERE id = $1 AND region_code = $2";
                };
        return query == null
                ? Uni.createFrom().item(List.of())
                : Sql.rows(session, query, subject.id(), region).map(rows -> {
                    if (rows.isEmpty()) {
                        throw ProblemException.onField(HandlingProblem.UNKNOWN_SUBJECT, pointer);
                    }
                    String[] codes = (String[]) rows.get(0)[0];
                    return codes == null ? List.of() : List.of(codes);
                });
    }
}
