package org.lianluo.shared.web;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.lianluo.shared.messaging.Batches;
import org.lianluo.shared.messaging.Sql;
import org.lianluo.shared.messaging.Transactions;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.security.KeyedHash;
import org.lianluo.shared.security.PersonalDataCipher;

/** The answers given under an {@code Idempotency-Key}, kept 30 days, sealed since they may hold personal data. */
@ApplicationScoped
class KeptAnswers {

    static final Duration KEPT = Duration.ofDays(30);

    private final Transactions transactions;
    private final Batches batches;
    private final PersonalDataCipher cipher;
    private final KeyedHash hash;
    private final Clock clock;

    KeptAnswers(Transactions transactions, Batches batches, PersonalDataCipher cipher, KeyedHash hash, Clock clock) {
        this.transactions = transactions;
        this.batches = batches;
        this.cipher = cipher;
        this.hash = hash;
        this.clock = clock;
    }

    /**
     * What identifies a write.
     *
     * @param client who sends it: token subject and client, or {@code anonymous}
     * @param operation path of the request
     * @param fingerprint keyed hash of the body
     */
    record Claim(String client, String operation, String key, String fingerprint) {

        String context() {
            return "kept-answer:" + client + ":" + operation + ":" + key;
        }
    }

    Claim claim(Caller caller, String path, IdempotencyKey key, String body) {
        String client = caller.isAnonymous() ? "anonymous" : caller.clientId() + ":" + caller.subject();
        return new Claim(client, path, key.value(), hash.of("idempotency", body));
    }

    /** Keeps the answer for as long as the transaction holds; fails where there is one, waits for a concurrent twin. */
    Uni<Void> keep(Work work, Claim claim, RenderedAnswer answer) {
        JsonObject plain = new JsonObject()
                .put("status", answer.status())
                .put("location", answer.location())
                .put("etag", answer.etag())
                .put("body", answer.body());
        return Sql.update(
                        work.session(),
                        """
                        INSERT INTO kept_answer (client, operation, key, fingerprint, created_at, answer)
                        VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING""",
                        claim.client(),
                        claim.operation(),
                        claim.key(),
                        claim.fingerprint(),
                        clock.instant(),
                        cipher.encrypt(plain.encode(), claim.context()))
                .invoke(inserted -> {
                    if (inserted == 0) {
                        throw new AnsweredBefore();
                    }
                })
                .replaceWithVoid();
    }

    /** Rolls a repeat back. */
    private static final class AnsweredBefore extends RuntimeException {
        private static final long serialVersionUID = 1;

        AnsweredBefore() {
            super("answered before", null, false, false);
        }
    }

    /**
     * The answer that was given before.
     *
     * @param failure how the write ended this time; stands where there is none
     */
    Uni<RenderedAnswer> earlier(Claim claim, Throwable failure) {
        return transactions
                .read(session -> Sql.rows(
                        session,
                        "SELECT fingerprint, answer FROM kept_answer"
                                + " WHERE client = $1 AND operation = $2 AND key = $3",
                        claim.client(),
                        claim.operation(),
                        claim.key()))
                .onFailure()
                .transform(ignored -> failure)
                .chain(rows -> rows.isEmpty()
                        ? Uni.createFrom().failure(failure)
                        : Uni.createFrom().item(answer(claim, rows.get(0))));
    }

    private RenderedAnswer answer(Claim claim, Object[] row) {
        if (!claim.fingerprint().equals(row[0])) {
            throw new ProblemException(CommonProblem.IDEMPOTENCY_KEY_REUSED);
        }
        JsonObject answer = new JsonObject(cipher.decrypt((String) row[1], claim.context()));
        return new RenderedAnswer(
                answer.getInteger("status"),
                answer.getString("location"),
                answer.getString("etag"),
                answer.getString("body"));
    }

    @Scheduled(every = "${lianluo.housekeeping.every}", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> deleteOld() {
        return batches.deleteBefore("kept_answer", "created_at", clock.instant().minus(KEPT));
    }
}
