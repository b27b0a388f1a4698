package org.lianluo.station.reception.day;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.calendar.TimeLimit;
import org.lianluo.shared.casework.PolicyBook;
import org.lianluo.shared.casework.PolicyKey;
import org.lianluo.station.reception.ReceptionKind;
import org.lianluo.station.reception.roster.ReceptionNotice;

/** What the policies of a region say about reception days. */
@ApplicationScoped
class ReceptionRules {

    private final PolicyBook policies;
    private final Clock clock;

    ReceptionRules(PolicyBook policies, Clock clock) {
        this.policies = policies;
        this.clock = clock;
    }

    /** The last day on which a day can be announced. */
    Uni<LocalDate> announceBy(Mutiny.Session session, String region, ReceptionKind kind, LocalDate heldOn) {
        if (kind == ReceptionKind.BY_APPOINTMENT) {
            return Uni.createFrom().item(heldOn);
        }
        PolicyKey policy =
                kind == ReceptionKind.DIRECTORS_DAY ? PolicyKey.RECEPTION_DIRECTORS_NOTICE : PolicyKey.RECEPTION_NOTICE;
        return policies.rule(session, region, policy, ChinaTime.today(clock))
                .map(rule -> ReceptionNotice.lastDay(
                        heldOn, TimeLimit.parse(rule.source().value()), rule.calendar()));
    }
}
