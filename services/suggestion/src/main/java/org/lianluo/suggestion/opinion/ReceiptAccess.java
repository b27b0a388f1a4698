package org.lianluo.suggestion.opinion;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.TrackingCodes;

/** Opens an opinion to whoever holds its receipt number and tracking code. */
@ApplicationScoped
class ReceiptAccess {

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
    Uni<Opinion> openLocked(Work work, String receiptNumber, String trackingCode) {
        return open(work, receiptNumber, trackingCode, LockModeType.PESSIMISTIC_WRITE);
    }

    private Uni<Opinion> open(Work work, String receiptNumber, String trackingCode, LockModeType lock) {
        return attempts.exhausted(work, receiptNumber).chain(exhausted -> {
            if (exhausted) {
                throw new ProblemException(CommonProblem.TOO_MANY_REQUESTS)
                        .with("retryAfterSeconds", TrackingAttempts.WINDOW.toSeconds());
            }
            return byNumber(work, receiptNumber, lock).invoke(opinion -> {
                String hash = opinion == null ? NO_HASH : opinion.receipt.trackingCodeHash;
                if (!codes.matches(trackingCode == null ? "" : trackingCode, hash)) {
                    throw new ProblemException(OpinionProblem.RECEIPT_NOT_FOUND);
                }
            });
        });
    }

    private static Uni<Opinion> byNumber(Work work, String receiptNumber, LockModeType lock) {
        return work.session()
                .createSelectionQuery("select o from Opinion o where o.receipt.receiptNumber = :number", Opinion.class)
                .setParameter("number", receiptNumber)
                .setLockMode(lock)
                .getSingleResultOrNull();
    }

    /** Counts a refused receipt, in a transaction of its own. */
    Uni<Void> refused(String receiptNumber) {
        return attempts.failed(receiptNumber);
    }
}
