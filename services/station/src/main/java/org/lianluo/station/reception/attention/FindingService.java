package org.lianluo.station.reception.attention;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.web.IfMatch;
import org.lianluo.shared.web.input.PageRequest;

/** What people do with findings. */
@ApplicationScoped
class FindingService {

    private final AttentionFindings findings;
    private final Clock clock;

    FindingService(AttentionFindings findings, Clock clock) {
        this.findings = findings;
        this.clock = clock;
    }

    Uni<AttentionFinding> get(Mutiny.Session session, Caller caller, UUID id) {
        return findings.find(session, FindingScope.of(caller), id);
    }

    Uni<List<AttentionFinding>> list(Mutiny.Session session, Caller caller, FindingParams filter, PageRequest page) {
        return findings.list(
                session,
                Boolean.TRUE.equals(filter.toDo) ? FindingScope.toDo(caller) : FindingScope.of(caller),
                filter,
                page);
    }

    Uni<AttentionFinding> explain(Work work, Caller caller, UUID id, String ifMatch, String why) {
        return findings.findForChange(work.session(), FindingScope.of(caller), id)
                .invoke(finding -> {
                    if (!FindingScope.explains(caller, finding)) {
                        throw new ProblemException(CommonProblem.FORBIDDEN);
                    }
                    IfMatch.check(ifMatch, finding);
                    finding.explain(why, caller.reference(), clock.instant());
                });
    }
}
