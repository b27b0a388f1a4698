package org.lianluo.survey.questionnaire.closing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.events.EventJson;
import org.lianluo.shared.messaging.Sql;

/** The sheets of a named questionnaire (实名问卷), with who answered; an anonymous one has none to show. */
@ApplicationScoped
public class NamedSheets {

    private static final UUID FIRST = new UUID(0, 0);

    /** The sheet of a deputy. */
    public record NamedSheet(UUID id, String deputyCode, List<Mark> marks) {}

    /** @param optionIds for a matrix as {@code row:option}; null for what has none */
    public record Mark(String questionId, List<String> optionIds, Integer value, String text) {}

    /** Some of them, in the order of their random ids. */
    public Uni<List<NamedSheet>> list(Mutiny.Session session, UUID questionnaire, UUID after, int most) {
        return Sql.rows(
                        session,
                        "SELECT id, deputy_code, marks, texts FROM questionnaire_answer WHERE questionnaire_id = $1"
                                + " AND deputy_code IS NOT NULL AND id > $2 ORDER BY id LIMIT $3",
                        questionnaire,
                        after == null ? FIRST : after,
                        most)
                .map(rows -> rows.stream()
                        .map(row ->
                                new NamedSheet((UUID) row[0], (String) row[1], marks((String) row[2], (String) row[3])))
                        .toList());
    }

    private static List<Mark> marks(String marks, String texts) {
        JsonNode written = read(texts == null ? "{}" : texts);
        return read(marks).properties().stream()
                .map(mark -> mark(mark.getKey(), mark.getValue(), written))
                .toList();
    }

    private static Mark mark(String question, JsonNode mark, JsonNode written) {
        List<String> options = new ArrayList<>();
        mark.properties()
                .forEach(cell ->
                        options.add(cell.getKey() + ":" + cell.getValue().asText()));
        if (mark.isArray()) {
            mark.forEach(option -> options.add(option.asText()));
        }
        return new Mark(
                question,
                mark.isContainerNode() ? options : null,
                mark.isInt() ? mark.asInt() : null,
                mark.isBoolean() ? written.path(question).asText() : null);
    }

    private static JsonNode read(String json) {
        try {
            return EventJson.MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("answers can't be read", e);
        }
    }
}
