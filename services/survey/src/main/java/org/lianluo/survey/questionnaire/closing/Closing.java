package org.lianluo.survey.questionnaire.closing;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.messaging.Sql;
import org.lianluo.shared.messaging.Work;
import org.lianluo.survey.questionnaire.Questionnaire;
import org.lianluo.survey.questionnaire.result.QuestionnaireResult;
import org.lianluo.survey.questionnaire.result.Tally;

/**
 * Ends a questionnaire in one transaction: counts the sheets, keeps the result, cuts the texts off, and writes sheets and
 * roster anew. The sheets are written in the order of what they say and the roster in that of its codes, under new random
 * ids and by this one transaction, so that neither place in the table nor transaction joins them.
 */
@ApplicationScoped
public class Closing {

    private static final String CUT_TEXTS = """
            INSERT INTO questionnaire_text (id, questionnaire_id, question_id, text, released)
            SELECT gen_random_uuid(), a.questionnaire_id, t.key, t.value, false
            FROM questionnaire_answer a, jsonb_each_text(a.texts::jsonb) t
            WHERE a.questionnaire_id = $1 ORDER BY random()""";

    private static final String SHEETS_ANEW = """
            WITH gone AS (
                DELETE FROM questionnaire_answer WHERE questionnaire_id = $1
                RETURNING questionnaire_id, deputy_code, marks, texts)
            INSERT INTO questionnaire_answer (id, questionnaire_id, deputy_code, marks, texts)
            SELECT gen_random_uuid(), questionnaire_id, deputy_code, marks,
                CASE WHEN deputy_code IS NOT NULL THEN texts END
            FROM gone ORDER BY marks, deputy_code""";

    private static final String ROSTER_ANEW = """
            WITH gone AS (
                DELETE FROM questionnaire_part WHERE questionnaire_id = $1
                RETURNING questionnaire_id, deputy_code, took_part_on)
            INSERT INTO questionnaire_part (questionnaire_id, deputy_code, took_part_on)
            SELECT questionnaire_id, deputy_code, took_part_on FROM gone ORDER BY deputy_code""";

    private static final String SUBMISSIONS_ANEW = """
            WITH gone AS (
                DELETE FROM questionnaire_submission WHERE questionnaire_id = $1
                RETURNING questionnaire_id, submission_hash)
            INSERT INTO questionnaire_submission (questionnaire_id, submission_hash)
            SELECT questionnaire_id, submission_hash FROM gone ORDER BY submission_hash""";

    /** @param questionnaire locked for a change, so that no sheet comes in between */
    public Uni<Questionnaire> close(Work work, Act act, Questionnaire questionnaire) {
        UUID id = questionnaire.getId();
        return Sql.values(
                        work.session(),
                        String.class,
                        "SELECT marks FROM questionnaire_answer WHERE questionnaire_id = $1",
                        id)
                .map(sheets -> {
                    Tally tally = new Tally(questionnaire.plan());
                    sheets.forEach(tally::add);
                    return tally.result();
                })
                .invoke(result -> questionnaire.close(act, result.answers()))
                .call(result -> Sql.update(
                        work.session(),
                        "INSERT INTO questionnaire_result (questionnaire_id, counted) VALUES ($1, $2)",
                        id,
                        result.asText()))
                .call(() -> Work.inTurn(
                        List.of(CUT_TEXTS, SHEETS_ANEW, ROSTER_ANEW, SUBMISSIONS_ANEW),
                        sql -> Sql.update(work.session(), sql, id)))
                .replaceWith(questionnaire);
    }

    /** Deletes what was answered to a questionnaire that counts for nothing (个人信息保护法 §47); the roster is written anew. */
    public Uni<Void> forget(Work work, UUID id) {
        return Work.inTurn(
                List.of(
                        "DELETE FROM questionnaire_answer WHERE questionnaire_id = $1",
                        "DELETE FROM questionnaire_text WHERE questionnaire_id = $1",
                        "DELETE FROM questionnaire_result WHERE questionnaire_id = $1",
                        "DELETE FROM questionnaire_submission WHERE questionnaire_id = $1",
                        ROSTER_ANEW),
                sql -> Sql.update(work.session(), sql, id));
    }

    /** What was counted at the close. */
    public Uni<QuestionnaireResult> result(Mutiny.Session session, UUID id) {
        return Sql.value(
                        session,
                        String.class,
                        "SELECT counted FROM questionnaire_result WHERE questionnaire_id = $1",
                        id)
                .map(QuestionnaireResult::of);
    }
}
