package org.lianluo.suggestion.opinion.following;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.function.Function;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.casework.PolicyBook;
import org.lianluo.shared.casework.PolicyKey;
import org.lianluo.shared.messaging.Work;
import org.lianluo.suggestion.opinion.Opinion;
import org.lianluo.suggestion.opinion.OpinionActs;
import org.lianluo.suggestion.opinion.OpinionMove;
import org.lianluo.suggestion.opinion.OpinionStatus;
import org.lianluo.suggestion.opinion.StationAnswer;

/** Opinions that were merged (并案) into another: each asker is answered, with a relay and a rating of its own. */
@ApplicationScoped
public class MergedOpinions {

    private final PolicyBook policies;
    private final Clock clock;

    MergedOpinions(PolicyBook policies, Clock clock) {
        this.policies = policies;
        this.clock = clock;
    }

    /** Gives the answer of an opinion to all that were merged into it, and to those merged into them. */
    public Uni<Void> answer(Work work, Opinion target) {
        return each(work, target, opinion -> answerOne(work, target, opinion));
    }

    /** Gives the answer at once where the target has been answered already. */
    public Uni<Void> answerIfKnown(Work work, Opinion target, Opinion opinion) {
        boolean known = target.status() == OpinionStatus.ANSWERED
                || target.status() == OpinionStatus.FED_BACK
                || target.status() == OpinionStatus.CLOSED;
        return known ? answerOne(work, target, opinion) : Uni.createFrom().voidItem();
    }

    /** The target will never be answered: the station decides anew on each that was merged into it. */
    public Uni<Void> release(Work work, Opinion target) {
        return each(work, target, opinion -> policies.due(
                        work.session(),
                        opinion.getRegionCode(),
                        PolicyKey.OPINION_TRIAGE,
                        ChinaTime.dateOf(clock.instant()))
                .invoke(due ->
                        opinion.release(OpinionActs.bySystem(clock.instant()), OpinionMove.MERGE_TARGET_FELL, due))
                .replaceWithVoid());
    }

    private Uni<Void> answerOne(Work work, Opinion target, Opinion opinion) {
        Act act = OpinionActs.bySystem(clock.instant())
                .noted(target.intake().receipt().number());
        opinion.answered(act, target.course().answer().text(), StationAnswer.BY_MERGE_TARGET);
        return answer(work, opinion);
    }

    private static Uni<Void> each(Work work, Opinion target, Function<Opinion, Uni<Void>> action) {
        return work.session()
                .createSelectionQuery(
                        "select o from Opinion o where o.course.mergedInto = :target and o.status = :merged order by o.id",
                        Opinion.class)
                .setParameter("target", target.getId())
                .setParameter("merged", OpinionStatus.MERGED)
                .getResultList()
                .chain(opinions -> Work.inTurn(opinions, action));
    }
}
