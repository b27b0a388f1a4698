package org.lianluo.shared.audit;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.messaging.Transactions;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.FieldProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.web.Answer;
import org.lianluo.shared.web.Writes;
import org.lianluo.shared.web.input.Listing;
import org.lianluo.shared.web.input.Page;
import org.lianluo.shared.web.input.PageRequest;

/**
 * What an auditor and a security administrator may look at; each look is a row of the trail itself (GB/T 22239-2019,
 * 8.1.5.2: audit administrators work under audit too).
 */
@ApplicationScoped
public class AuditReading {

    private final Transactions transactions;
    private final Writes writes;
    private final AuditTrail trail;
    private final AuditVerification verification;
    private final AtomicBoolean verifying = new AtomicBoolean();

    AuditReading(Transactions transactions, Writes writes, AuditTrail trail, AuditVerification verification) {
        this.transactions = transactions;
        this.writes = writes;
        this.trail = trail;
        this.verification = verification;
    }

    /** A page of the trail, the newest first. */
    public Uni<Response> page(AuditParams filter, PageRequest page) {
        if (filter.from != null && filter.to != null && !filter.from.isBefore(filter.to)) {
            throw new ProblemException(
                    CommonProblem.INVALID_PARAMETER,
                    List.of(FieldProblem.ofParameter("to", "截止时间须晚于起始时间 / Send a time later than from")));
        }
        return writes.plain((work, by) -> rows(work.session(), filter, page)
                .call(() -> trail.record(work, by, "audit.read", "audit-trail", null, filter.described()))
                .map(rows -> Answer.of(Page.of(
                        rows, page, event -> List.of(event.at.toString(), event.id.toString()), AuditRow::of))));
    }

    /** The verdict on the whole trail. It reads every row, so one at a time. */
    public Uni<Response> verdict() {
        return writes.by(by -> Uni.createFrom()
                .deferred(() -> {
                    if (!verifying.compareAndSet(false, true)) {
                        throw new ProblemException(CommonProblem.TOO_MANY_REQUESTS);
                    }
                    return transactions
                            .write(work -> trail.record(work, by, "audit.verify", "audit-trail", null, null))
                            .chain(verification::verify)
                            .onTermination()
                            .invoke(() -> verifying.set(false));
                })
                .map(Answer::of));
    }

    private static Uni<List<AuditEvent>> rows(Mutiny.Session session, AuditParams filter, PageRequest page) {
        Listing listing = Listing.of("select e from AuditEvent e")
                .where("e.action = :action", "action", filter.action)
                .where("e.actor = :actor", "actor", filter.actor)
                .where("e.subjectType = :subjectType", "subjectType", filter.subjectType)
                .where("e.subjectId = :subjectId", "subjectId", filter.subjectId)
                .where("e.at >= :from", "from", filter.from)
                .where("e.at < :to", "to", filter.to);
        page.afterTimeAndId()
                .ifPresent(after -> listing.where(
                        "e.at <= :at and (e.at < :at or e.id < :after)",
                        Map.of("at", after.time(), "after", after.id())));
        return listing.fetch(session, AuditEvent.class, "e.at desc, e.id desc", page);
    }

    /** A page, for API documents. */
    @Schema(name = "AuditRowPage")
    public record AuditRowPage(
            List<AuditRow> items, @Nullable String next) {}
}
