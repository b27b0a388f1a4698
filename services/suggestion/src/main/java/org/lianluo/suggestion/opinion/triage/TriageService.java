package org.lianluo.suggestion.opinion.triage;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.casework.Recounts;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.web.IfMatch;
import org.lianluo.suggestion.directory.Directory;
import org.lianluo.suggestion.directory.KnownDeputy;
import org.lianluo.suggestion.directory.KnownUnit;
import org.lianluo.suggestion.opinion.ApprovedText;
import org.lianluo.suggestion.opinion.Opinion;
import org.lianluo.suggestion.opinion.OpinionAction;
import org.lianluo.suggestion.opinion.OpinionActs;
import org.lianluo.suggestion.opinion.OpinionProblem;
import org.lianluo.suggestion.opinion.following.MergedOpinions;
import org.lianluo.suggestion.opinion.following.OpinionDueRecount;
import org.lianluo.suggestion.opinion.reading.OpinionAccess;
import org.lianluo.suggestion.opinion.submitter.Endings;

/** The station head's decision on an opinion (分办). */
@ApplicationScoped
class TriageService {

    private final Recounts recounts;
    private final OpinionDueRecount dates;
    private final MergedOpinions merged;
    private final Endings endings;
    private final Clock clock;

    TriageService(Recounts recounts, OpinionDueRecount dates, MergedOpinions merged, Endings endings, Clock clock) {
        this.recounts = recounts;
        this.dates = dates;
        this.merged = merged;
        this.endings = endings;
        this.clock = clock;
    }

    Uni<Opinion> triage(Work work, Caller caller, UUID id, String ifMatch, TriageDecision decision) {
        return lock(work.session(), id, decision.targetOpinionId())
                .chain(() -> work.session().find(Opinion.class, id))
                .map(opinion -> IfMatch.check(ifMatch, OpinionAccess.atOwnStation(caller, opinion)))
                .call(opinion -> recounts.first(work, dates, opinion))
                .call(opinion -> decide(new Case(work, opinion, OpinionActs.by(caller, clock.instant())), decision));
    }

    /** Two opinions that are merged are locked in the order of their keys, so that two merges can't hold each other up. */
    private static Uni<Void> lock(Mutiny.Session session, UUID id, UUID target) {
        if (target == null) {
            return Uni.createFrom().voidItem();
        }
        UUID first = id.compareTo(target) < 0 ? id : target;
        UUID second = first.equals(id) ? target : id;
        return session.find(Opinion.class, first, LockModeType.PESSIMISTIC_WRITE)
                .chain(() -> session.find(Opinion.class, second, LockModeType.PESSIMISTIC_WRITE))
                .replaceWithVoid();
    }

    private record Case(Work work, Opinion opinion, Act act) {}

    private Uni<Void> decide(Case c, TriageDecision decision) {
        return switch (decision.decision()) {
            case ANSWER -> answer(c, decision);
            case FORWARD -> forward(c, decision);
            case CONVERT -> convert(c, decision);
            case REFER_OUT -> referOut(c, decision);
            case REJECT -> reject(c, decision);
            case MERGE -> merge(c, decision);
        };
    }

    private Uni<Void> answer(Case c, TriageDecision decision) {
        c.opinion().answerOnTheSpot(c.act(), decision.answer());
        return merged.answer(c.work(), c.opinion());
    }

    private Uni<Void> forward(Case c, TriageDecision decision) {
        return c.work()
                .session()
                .find(KnownUnit.class, decision.unitCode())
                .invoke(unit -> {
                    if (unit == null || !unit.handlesFor(c.opinion().getRegionCode())) {
                        throw ProblemException.onField(OpinionProblem.UNKNOWN_UNIT, "/unitCode");
                    }
                    ApprovedText text = new ApprovedText(
                            decision.approvedTitle(), decision.approvedText(), decision.approvedLocation());
                    c.opinion().forward(c.act(), unit.code(), text, decision.confirmedReason());
                })
                .replaceWithVoid();
    }

    private Uni<Void> convert(Case c, TriageDecision decision) {
        Mutiny.Session session = c.work().session();
        return session.find(KnownDeputy.class, decision.deputyCode())
                .chain(deputy -> Directory.station(session, c.opinion().intake().stationCode())
                        .invoke(station -> {
                            if (deputy == null || !deputy.isActive() || !deputy.serves(station)) {
                                throw ProblemException.onField(OpinionProblem.UNKNOWN_DEPUTY, "/deputyCode");
                            }
                            c.opinion().handToDeputy(c.act(), deputy.code());
                        }))
                .replaceWithVoid();
    }

    private Uni<Void> referOut(Case c, TriageDecision decision) {
        return endings.of(c.work(), c.opinion(), OpinionAction.TRIAGE)
                .invoke(ending -> c.opinion().referOut(c.act(), decision.channel(), decision.reason(), ending))
                .chain(() -> merged.release(c.work(), c.opinion()));
    }

    private Uni<Void> reject(Case c, TriageDecision decision) {
        return endings.of(c.work(), c.opinion(), OpinionAction.TRIAGE)
                .invoke(ending -> c.opinion().reject(c.act(), decision.reasonCode(), decision.reason(), ending))
                .chain(() -> merged.release(c.work(), c.opinion()));
    }

    private Uni<Void> merge(Case c, TriageDecision decision) {
        return c.work()
                .session()
                .find(Opinion.class, decision.targetOpinionId())
                .chain(target -> {
                    if (target == null) {
                        throw ProblemException.onField(OpinionProblem.UNKNOWN_TARGET, "/targetOpinionId");
                    }
                    c.opinion().mergeInto(c.act(), target);
                    return merged.answerIfKnown(c.work(), target, c.opinion());
                });
    }
}
