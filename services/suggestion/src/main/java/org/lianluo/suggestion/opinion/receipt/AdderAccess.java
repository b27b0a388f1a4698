package org.lianluo.suggestion.opinion.receipt;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.lianluo.shared.messaging.Transactions;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.suggestion.opinion.Opinion;
import org.lianluo.suggestion.opinion.reading.OpinionAccess;

/** Who may add photos and other files to an opinion: whoever submitted it, its station's staff, its code's holder. */
@ApplicationScoped
public class AdderAccess {

    private final ReceiptAccess receipts;
    private final Transactions transactions;

    AdderAccess(ReceiptAccess receipts, Transactions transactions) {
        this.receipts = receipts;
        this.transactions = transactions;
    }

    /** Refuses who may not, before anything of the file is read; wrong codes count. */
    public Uni<Void> admit(Caller caller, UUID opinionId, String trackingCode) {
        return transactions
                .read(session -> session.find(Opinion.class, opinionId))
                .chain(opinion -> {
                    if (opinion != null && isOwn(caller, opinion)) {
                        return Uni.createFrom().voidItem();
                    }
                    if (trackingCode == null) {
                        throw new ProblemException(CommonProblem.NOT_FOUND);
                    }
                    return receipts.require(transactions, opinionId, opinion, trackingCode);
                });
    }

    /** The same in the transaction that adds it, with 404 for all who may not. */
    public void require(Caller caller, Opinion opinion, String trackingCode) {
        if (opinion == null || !(isOwn(caller, opinion) || receipts.opens(opinion, trackingCode))) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
    }

    /** Whether the caller submitted it or is of the staff of its station. */
    public static boolean isOwn(Caller caller, Opinion opinion) {
        boolean submitter = !caller.isAnonymous() && caller.reference().equals(opinion.getCreatedBy());
        return submitter || OpinionAccess.isStaff(caller, opinion);
    }
}
