package org.lianluo.handling.appraisal.facts;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.events.survey.FeedbackReturnedV1;
import org.lianluo.shared.messaging.Sql;
import org.lianluo.shared.messaging.Work;

/** Keeps what deputies say of replies, as the service {@code survey} tells it: the last of each deputy in a round. */
@ApplicationScoped
class FeedbackKept {

    Uni<Integer> keep(Work work, FeedbackReturnedV1 event) {
        return Sql.update(
                work.session(),
                """
                INSERT INTO assessment_feedback (assignment_id, deputy_code, attitude, result, returned_at)
                VALUES ($1, $2, $3, $4, $5)
                ON CONFLICT (assignment_id, deputy_code) DO UPDATE
                SET attitude = excluded.attitude, result = excluded.result, returned_at = excluded.returned_at
                WHERE assessment_feedback.returned_at <= excluded.returned_at""",
                event.assignmentId(),
                event.deputyCode(),
                event.attitude(),
                event.result(),
                event.returnedAt());
    }

    /** What was said of some assignments. */
    Uni<Map<UUID, List<Feedback>>> of(Mutiny.Session session, Collection<UUID> assignments) {
        return Sql.rows(
                        session,
                        "SELECT assignment_id, attitude, result FROM assessment_feedback WHERE assignment_id = ANY ($1)",
                        (Object) assignments.toArray(UUID[]::new))
                .map(rows -> rows.stream()
                        .collect(Collectors.groupingBy(
                                row -> (UUID) row[0],
                                Collectors.mapping(
                                        row -> new Feedback((String) row[1], (String) row[2]), Collectors.toList()))));
    }
}
