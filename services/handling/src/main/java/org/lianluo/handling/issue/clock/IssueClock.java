package org.lianluo.handling.issue.clock;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.handling.issue.IssueList;
import org.lianluo.handling.issue.ListKind;
import org.lianluo.handling.issue.OpinionLetter;
import org.lianluo.shared.casework.DueDate;
import org.lianluo.shared.casework.PolicyBook;
import org.lianluo.shared.casework.PolicyKey;
import org.lianluo.shared.casework.choice.HandOverFrom;

/** Counts until when a list is handed over, and until when its units plan and report. */
@ApplicationScoped
public class IssueClock {

    private final PolicyBook policies;

    IssueClock(PolicyBook policies) {
        this.policies = policies;
    }

    /** Until when a letter is handed over: from the director meeting, or from the deliberation where the place says so. */
    public Uni<DueDate> handOver(Mutiny.Session session, String regionCode, OpinionLetter letter) {
        LocalDate agreed = letter.directorMeetingOn();
        return policies.choice(session, regionCode, PolicyKey.ISSUE_HAND_OVER_FROM, HandOverFrom.class, agreed)
                .map(from -> from == HandOverFrom.DELIBERATION ? letter.deliberated() : agreed)
                .chain(start -> policies.due(session, regionCode, PolicyKey.ISSUE_HAND_OVER, start));
    }

    /** Until when a unit gives its plan; never after the result. */
    public Uni<DueDate> plan(Mutiny.Session session, IssueList list, LocalDate handedOverOn, DueDate result) {
        return policies.due(session, list.getRegionCode(), PolicyKey.ISSUE_PLAN, handedOverOn)
                .map(plan -> plan.cappedBy(result));
    }

    /**
     * Until when a unit reports: as the letter says, else as the place does; what an audit found within six months of the
     * deliberation in any case (监督法 2024 §27).
     */
    public Uni<DueDate> result(Mutiny.Session session, IssueList list, LocalDate handedOverOn) {
        boolean audit = list.kind() == ListKind.BUDGET_AUDIT;
        Uni<DueDate> limit = policies.rule(
                        session,
                        list.getRegionCode(),
                        audit ? PolicyKey.ISSUE_RESULT_AUDIT : PolicyKey.ISSUE_RESULT,
                        handedOverOn)
                .map(rule -> list.letter().timeLimit() == null
                        ? rule
                        : rule.keeping(list.letter().timeLimit()))
                .map(rule -> rule.due(null));
        return audit
                ? limit.chain(due -> policies.due(
                                session,
                                list.getRegionCode(),
                                PolicyKey.ISSUE_AUDIT_MAX,
                                list.letter().deliberated())
                        .map(due::cappedBy))
                : limit;
    }
}
