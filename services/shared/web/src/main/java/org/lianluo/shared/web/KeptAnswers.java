package org.lianluo.shared.web;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
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
public class KeptAnswers {

    static final Duration KEPT = Duration.ofDays(30);

    /** No transaction is under way for longer. */
    private static final Duration LONGEST_WORK = Duration.ofMinutes(5);

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
     * @param door what may open the operation to them
     */
    record Claim(String client, String operation, String key, String fingerprint, Door door) {

        String context() {
            return "kept-answer:" + client + ":" + operation + ":" + key;
        }
    }

    /**
     * @param secret what the caller sent beside a token, such as a tracking code; null for none
     */
    Claim claim(Caller caller, String secret, String path, IdempotencyKey key, String body) {
        String client = caller.isAnonymous() ? "anonymous" : caller.clientId() + ":" + caller.subject();
        Door door = Door.of(caller, secret == null ? null : hash.of("door", secret));
        return new Claim(client, path, key.value(), hash.of("idempotency", body), door);
    }

    /** Keeps the answer for as long as the transaction holds; fails where there is one, waits for a concurrent twin. */
    Uni<Void> keep(Work work, Claim claim, RenderedAnswer answer) {
        JsonObject plain = new JsonObject()
                .put("status", answer.status())
                .put("location", answer.location())
                .put("etag", answer.etag())
                .put("body", answer.body())
                .put("door", claim.door().json());
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
     * The answer that was given before, for who still holds all that opened the operation then.
     *
     * @param failure how the write ended this time; stands where there is none, for everybody else, and where too many
     *     secrets were tried: else the key would help to find the right one
     */
    Uni<RenderedAnswer> earlier(Claim claim, Throwable failure) {
        if (failure instanceof ProblemException refusal && refusal.code() == CommonProblem.TOO_MANY_REQUESTS) {
            return Uni.createFrom().failure(failure);
        }
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
                .chain(rows ->
                        rows.isEmpty() ? Uni.createFrom().failure(failure) : answer(claim, rows.get(0), failure));
    }

    private Uni<RenderedAnswer> answer(Claim claim, Object[] row, Throwable failure) {
        JsonObject answer = new JsonObject(cipher.decrypt((String) row[1], claim.context()));
        boolean open = Door.of(answer.getJsonObject("door")).opensTo(claim.door());
        if (!open && !(failure instanceof AnsweredBefore)) {
            return Uni.createFrom().failure(failure);
        }
        if (!open || !claim.fingerprint().equals(row[0])) {
            throw new ProblemException(CommonProblem.IDEMPOTENCY_KEY_REUSED);
        }
        return Uni.createFrom()
                .item(new RenderedAnswer(
                        answer.getInteger("status"),
                        answer.getString("location"),
                        answer.getString("etag"),
                        answer.getString("body"),
                        true));
    }

    /**
     * Forgets the answers to operations below a path, since they show somebody who is to be forgotten. A repeat is a new
     * request then.
     *
     * @param path such as {@code /api/v1/opinions/{id}}
     * @param except last segment of the operations whose answers show nobody and stay
     */
    public static Uni<Void> forget(Work work, String path, String except) {
        return Sql.update(
                        work.session(),
                        "DELETE FROM kept_answer WHERE operation COLLATE \"C\" BETWEEN $1 AND $2 AND operation NOT LIKE $3",
                        path + "/",
                        path + "/~",
                        "%/" + except)
                .replaceWithVoid();
    }

    /** The same without an exception. */
    public static Uni<Void> forget(Work work, String path) {
        return forget(work, path, "");
    }

    /**
     * Forgets the answers that one operation gave at about a time, such as when it entered who is to be forgotten: they are
     * not kept by the row that they show. A repeat is a new request then.
     *
     * @param path of the operation, such as {@code /api/v1/persons}
     */
    public static Uni<Void> forgetOf(Work work, String path, Instant at) {
        return Sql.update(
                        work.session(),
                        "DELETE FROM kept_answer WHERE operation = $1 AND created_at BETWEEN $2 AND $3",
                        path,
                        at,
                        at.plus(LONGEST_WORK))
                .replaceWithVoid();
    }

    @Scheduled(every = "${lianluo.housekeeping.every}", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> deleteOld() {
        return batches.deleteBefore("kept_answer", "created_at", clock.instant().minus(KEPT));
    }
}
