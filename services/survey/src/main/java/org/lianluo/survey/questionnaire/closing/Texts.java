package org.lianluo.survey.questionnaire.closing;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.messaging.Sql;
import org.lianluo.shared.messaging.Work;

/** The texts that were written, cut off from the sheets. Everybody may read those that the office released. */
@ApplicationScoped
public class Texts {

    /** The smallest id: where a list begins. */
    private static final UUID FIRST = new UUID(0, 0);

    /** One text; its random id says nothing of who wrote it or when. */
    public record Text(UUID id, String questionId, String words, boolean released) {}

    /**
     * Some of them, in the order of their random ids.
     *
     * @param question null for all questions
     * @param releasedOnly whether to leave out what the office keeps back
     * @param after null for the beginning
     */
    public Uni<List<Text>> list(
            Mutiny.Session session, UUID questionnaire, String question, boolean releasedOnly, UUID after, int most) {
        return Sql.rows(
                        session,
                        "SELECT id, question_id, text, released FROM questionnaire_text WHERE questionnaire_id = $1"
                                + " AND id > $2 AND ($3::text IS NULL OR question_id = $3)"
                                + (releasedOnly ? " AND released" : "")
                                + " ORDER BY id LIMIT $4",
                        questionnaire,
                        after == null ? FIRST : after,
                        question,
                        most)
                .map(rows -> rows.stream()
                        .map(row -> new Text((UUID) row[0], (String) row[1], (String) row[2], (Boolean) row[3]))
                        .toList());
    }

    /** Releases some texts or keeps them back; how many of them there are. */
    public Uni<Integer> mark(Work work, UUID questionnaire, List<UUID> texts, boolean released) {
        return texts.isEmpty()
                ? Uni.createFrom().item(0)
                : Sql.update(
                        work.session(),
                        "UPDATE questionnaire_text SET released = $3 WHERE questionnaire_id = $1 AND id = ANY ($2)",
                        questionnaire,
                        texts.toArray(UUID[]::new),
                        released);
    }
}
