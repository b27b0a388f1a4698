package org.lianluo.survey.poll.counting;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.audit.AuditTrail;
import org.lianluo.shared.messaging.Ids;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.survey.SurveyProblem;
import org.lianluo.survey.poll.Survey;
import org.lianluo.survey.poll.SurveyAction;
import org.lianluo.survey.poll.finding.Surveys;

/** Two tellers count apart from each other; where they differ, a third, the head teller (总监票人), decides, with a record. */
@ApplicationScoped
class Tellers {

    private static final int TWO = 2;

    private final Surveys surveys;
    private final AuditTrail audit;
    private final Clock clock;

    Tellers(Surveys surveys, AuditTrail audit, Clock clock) {
        this.surveys = surveys;
        this.audit = audit;
        this.clock = clock;
    }

    static Uni<List<TellerCount>> of(Mutiny.Session session, UUID surveyId) {
        return session.createSelectionQuery(
                        "select t from TellerCount t where t.surveyId = :survey order by t.id", TellerCount.class)
                .setParameter("survey", surveyId)
                .getResultList();
    }

    /** What counts: what both counted, or what the head teller decided; empty until then. */
    static Optional<HallCount> settled(List<TellerCount> all) {
        Optional<TellerCount> decided =
                all.stream().filter(TellerCount::isDecision).findFirst();
        if (decided.isPresent()) {
            return decided.map(TellerCount::count);
        }
        return all.size() == TWO && all.get(0).count().equals(all.get(1).count())
                ? Optional.of(all.get(0).count())
                : Optional.empty();
    }

    Uni<List<TellerCount>> enter(Work work, Caller caller, UUID id, TellerCountRequest request) {
        HallCount count = request.count();
        return counting(work, caller, id).chain(survey -> surveys.items(work.session(), id)
                .invoke(items -> count.mustFit(survey, items))
                .chain(() -> of(work.session(), id))
                .invoke(before -> mustBeTurn(before, caller.reference(), request.record() != null))
                .chain(() -> work.persist(
                        new TellerCount(Ids.next(), id, caller.reference(), count, request.record(), clock.instant())))
                .call(() -> audit.record(work, caller, "survey.count", "survey", id, request.record()))
                .chain(() -> work.flush())
                .chain(() -> of(work.session(), id)));
    }

    private Uni<Survey> counting(Work work, Caller caller, UUID id) {
        return surveys.findForChange(work, caller, id)
                .invoke(survey -> survey.must(SurveyAction.COUNT))
                .invoke(survey -> {
                    if (!survey.plan().method().inHall()) {
                        throw new ProblemException(SurveyProblem.NO_HALL);
                    }
                });
    }

    /** Each once; the head teller is a third, and decides only where two differ. */
    private static void mustBeTurn(List<TellerCount> before, String teller, boolean decides) {
        if (before.stream().anyMatch(count -> count.teller().equals(teller))) {
            throw new ProblemException(SurveyProblem.COUNTED_ALREADY);
        }
        if (!decides && before.size() >= TWO) {
            throw new ProblemException(SurveyProblem.COUNTED_BY_TWO);
        }
        if (decides && before.size() < TWO) {
            throw new ProblemException(SurveyProblem.NOT_COUNTED);
        }
        if (decides && settled(before).isPresent()) {
            throw new ProblemException(SurveyProblem.NO_DIFFERENCE);
        }
    }
}
