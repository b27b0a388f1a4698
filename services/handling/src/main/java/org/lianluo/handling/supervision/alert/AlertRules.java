package org.lianluo.handling.supervision.alert;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.casework.Choices;
import org.lianluo.shared.casework.PolicyBook;
import org.lianluo.shared.casework.PolicyKey;
import org.lianluo.shared.casework.choice.AlertStep;
import org.lianluo.shared.codes.RegionCode;

/** The ladder of a region, by its policies of a day. */
@ApplicationScoped
class AlertRules {

    private final PolicyBook policies;

    AlertRules(PolicyBook policies) {
        this.policies = policies;
    }

    Uni<AlertLadder> of(Mutiny.Session session, String region, LocalDate on) {
        return policies.choices(
                        session,
                        region,
                        on,
                        PolicyKey.ALERT_FIRST,
                        PolicyKey.ALERT_SECOND,
                        PolicyKey.ALERT_YELLOW,
                        PolicyKey.ALERT_RED,
                        PolicyKey.ALERT_GOVERNMENT_OFFICE,
                        PolicyKey.ALERT_DIRECTOR_MEETING)
                .map(rules -> ladder(rules, RegionCode.isTownship(region)));
    }

    private static AlertLadder ladder(Choices rules, boolean township) {
        return new AlertLadder(
                rules.limit(PolicyKey.ALERT_FIRST).amount(),
                rules.limit(PolicyKey.ALERT_SECOND).amount(),
                rules.of(PolicyKey.ALERT_YELLOW, AlertStep.class),
                rules.of(PolicyKey.ALERT_RED, AlertStep.class),
                rules.limit(PolicyKey.ALERT_GOVERNMENT_OFFICE).amount(),
                rules.limit(PolicyKey.ALERT_DIRECTOR_MEETING).amount(),
                township);
    }
}
