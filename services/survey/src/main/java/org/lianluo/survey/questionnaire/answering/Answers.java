package org.lianluo.survey.questionnaire.answering;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.messaging.Sql;
import org.lianluo.shared.messaging.Work;

/**
 * The sheets and who took part. The questionnaire is locked for share while a sheet is taken and for change while it is
 * closed, so that a sheet is taken before the close and counted, or refused.
 */
@ApplicationScoped
public class Answers {

    /** What became of a sheet. */
    public enum Outcome {
        TAKEN,
        /** It was taken before; nothing was counted again. */
        ALREADY,
        NOT_OPEN
    }

    private static final String OPEN = """
            WITH open AS (
                SELECT id FROM questionnaire WHERE id = $1 AND status = 'OPEN' AND last_day >= $2 FOR SHARE),
            """;

    private static final String KEPT = """
            kept AS (
                INSERT INTO questionnaire_answer (id, questionnaire_id, deputy_code, marks, texts)
                SELECT gen_random_uuid(), questionnaire_id, $4, $5, $6 FROM took)
            SELECT (SELECT count(*) FROM open), (SELECT count(*) FROM took)""";

    private static final String OF_DEPUTY = OPEN + """
            took AS (
                UPDATE questionnaire_part SET took_part_on = $2
                WHERE questionnaire_id = (SELECT id FROM open) AND deputy_code = $3 AND took_part_on IS NULL
                RETURNING questionnaire_id),
            """ + KEPT;

    private static final String OF_PUBLIC = OPEN + """
            took AS (
                INSERT INTO questionnaire_submission (questionnaire_id, submission_hash)
                SELECT id, $3 FROM open ON CONFLICT DO NOTHING
                RETURNING questionnaire_id),
            """ + KEPT;

    /**
     * Takes the sheet of a deputy on the roster.
     *
     * @param today day in China
     * @param named whether the sheet carries their code
     */
    Uni<Outcome> take(Work work, UUID questionnaire, LocalDate today, String deputy, boolean named, Sheet sheet) {
        return take(work, OF_DEPUTY, questionnaire, today, deputy, named ? deputy : null, sheet);
    }

    /**
     * Takes a sheet of the public.
     *
     * @param hash of what the client made up for this sheet
     */
    Uni<Outcome> take(Work work, UUID questionnaire, LocalDate today, String hash, Sheet sheet) {
        return take(work, OF_PUBLIC, questionnaire, today, hash, null, sheet);
    }

    private static Uni<Outcome> take(
            Work work, String sql, UUID id, LocalDate today, String by, String name, Sheet sheet) {
        return Sql.rows(work.session(), sql, id, today, by, name, sheet.marksAsText(), sheet.textsAsText())
                .map(rows -> {
                    boolean open = (Long) rows.get(0)[0] > 0;
                    boolean taken = (Long) rows.get(0)[1] > 0;
                    return taken ? Outcome.TAKEN : open ? Outcome.ALREADY : Outcome.NOT_OPEN;
                });
    }

    /** Whether a sheet of the public was taken before. */
    Uni<Boolean> isTaken(Mutiny.Session session, UUID questionnaire, String hash) {
        return Sql.value(
                        session,
                        Long.class,
                        "SELECT count(*) FROM questionnaire_submission"
                                + " WHERE questionnaire_id = $1 AND submission_hash = $2",
                        questionnaire,
                        hash)
                .map(count -> count > 0);
    }

    /** Those of some questionnaires in which a person took part, by any of their mandates. */
    public Uni<Set<UUID>> answered(Mutiny.Session session, List<UUID> questionnaires, Collection<String> mandates) {
        return questionnaires.isEmpty() || mandates.isEmpty()
                ? Uni.createFrom().item(Set.of())
                : Sql.values(
                                session,
                                UUID.class,
                                "SELECT questionnaire_id FROM questionnaire_part WHERE questionnaire_id = ANY ($1)"
                                        + " AND deputy_code = ANY ($2) AND took_part_on IS NOT NULL",
                                questionnaires.toArray(UUID[]::new),
                                mandates.toArray(String[]::new))
                        .map(ids -> ids.stream().collect(Collectors.toSet()));
    }

    /** How many answered until now. */
    public Uni<Integer> count(Mutiny.Session session, UUID questionnaire) {
        return Sql.value(
                        session,
                        Long.class,
                        "SELECT count(*) FROM questionnaire_answer WHERE questionnaire_id = $1",
                        questionnaire)
                .map(Math::toIntExact);
    }

    /** Fixes who is asked. */
    public Uni<Void> freezeRoster(Work work, UUID questionnaire, List<String> deputies) {
        return Sql.update(
                        work.session(),
                        "INSERT INTO questionnaire_part (questionnaire_id, deputy_code) SELECT $1, unnest($2::text[])",
                        questionnaire,
                        deputies.toArray(String[]::new))
                .replaceWithVoid();
    }
}
