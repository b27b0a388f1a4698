package org.lianluo.suggestion.opinion.receipt;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import java.util.function.Supplier;
import org.lianluo.shared.messaging.Transactions;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.TrackingCode;
import org.lianluo.shared.security.TrackingCodes;
import org.lianluo.suggestion.opinion.Opinion;
import org.lianluo.suggestion.opinion.OpinionProblem;

/** Opens an opinion to whoever holds its receipt number and tracking code. */
@ApplicationScoped
public class ReceiptAccess {

    /** What a code is compared with where there is no receipt, so that the answer takes as long. */
    private static final String NO_HASH = "0".repeat(64);

    private final TrackingCodes codes;
    private final TrackingAttempts attempts;

    ReceiptAccess(TrackingCodes codes, TrackingAttempts attempts) {
        this.codes = codes;
        this.attempts = attempts;
    }

    /**
     * The opinion of a receipt.
     *
     * <p>A wrong code and an unknown number are refused alike; after ten wrong codes in a quarter of an hour the number is
     * closed for the rest of it.
     */
    Uni<Opinion> open(Work work, String receiptNumber, String trackingCode) {
        return open(work, receiptNumber, trackingCode, LockModeType.NONE);
    }

    /** As above, for what nothing else may happen beside: its row is locked. */
    public Uni<Opinion> openLocked(Work work, String receiptNumber, String trackingCode) {
        return open(work, receiptNumber, trackingCode, LockModeType.PESSIMISTIC_WRITE);
    }

    private Uni<Opinion> open(Work work, String receiptNumber, String trackingCode, LockModeType lock) {
        return notClosed(work, receiptNumber)
                .chain(() -> byNumber(work, receiptNumber, lock))
                .invoke(opinion -> require(opinion, trackingCode));
    }

    private Uni<Void> notClosed(Work work, String receiptNumber) {
        return attempts.exhausted(work, receiptNumber)
                .invoke(exhausted -> {
                    if (exhausted) {
                        throw new ProblemException(CommonProblem.TOO_MANY_REQUESTS)
                                .with("retryAfterSeconds", TrackingAttempts.WINDOW.toSeconds());
                    }
                })
                .replaceWithVoid();
    }

    private void require(Opinion opinion, String trackingCode) {
        if (!opens(opinion, trackingCode)) {
            throw new ProblemException(OpinionProblem.RECEIPT_NOT_FOUND);
        }
    }

    /** One spelling of a code that was typed, for what is kept under it; null for none. */
    public static String secret(String trackingCode) {
        return trackingCode == null
                ? null
                : TrackingCode.parse(trackingCode).map(TrackingCode::text).orElse(trackingCode);
    }

    /** Whether the code is that of the opinion; takes as long where there is none. */
    public boolean opens(Opinion opinion, String trackingCode) {
        String hash = opinion == null ? NO_HASH : opinion.intake().receipt().trackingCodeHash();
        return codes.matches(trackingCode == null ? "" : trackingCode, hash);
    }

    /**
     * Requires the code of an opinion that is not named by its receipt; wrong ones count as those of its receipt do, and
     * those of an opinion that does not exist as if it did.
     *
     * @param opinion null for none
     */
    public Uni<Void> require(Transactions transactions, UUID id, Opinion opinion, String trackingCode) {
        String number =
                opinion == null ? id.toString() : opinion.intake().receipt().number();
        return transactions
                .write(work -> notClosed(work, number).invoke(() -> require(opinion, trackingCode)))
                .onFailure(ReceiptAccess::isWrongCode)
                .call(() -> attempts.failed(number));
    }

    private static boolean isWrongCode(Throwable failure) {
        return failure instanceof ProblemException refusal && refusal.code() == OpinionProblem.RECEIPT_NOT_FOUND;
    }

    private static Uni<Opinion> byNumber(Work work, String receiptNumber, LockModeType lock) {
        return work.session()
                .createSelectionQuery(
                        "select o from Opinion o where o.intake.receipt.receiptNumber = :number", Opinion.class)
                .setParameter("number", receiptNumber)
                .setLockMode(lock)
                .getSingleResultOrNull();
    }

    /** A refused receipt counts as an attempt, in a transaction of its own. */
    public <T> Uni<T> counted(String receiptNumber, Supplier<Uni<T>> call) {
        return Uni.createFrom()
                .deferred(call::get)
                .onFailure(ReceiptAccess::isWrongCode)
                .call(() -> attempts.failed(receiptNumber));
    }
}
