package org.lianluo.suggestion.opinion.following;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.casework.PolicyBook;
import org.lianluo.shared.casework.PolicyKey;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.suggestion.opinion.Opinion;
import org.lianluo.suggestion.opinion.OpinionAction;
import org.lianluo.suggestion.opinion.OpinionActs;
import org.lianluo.suggestion.opinion.OpinionMove;
import org.lianluo.suggestion.opinion.OpinionProblem;
import org.lianluo.suggestion.opinion.OpinionStatus;
import org.lianluo.suggestion.opinion.StationAnswer;

/**
 * Opinions that went into a deputies' suggestion (已转为代表建议): each into one at most, only by the deputy who adopted it,
 * answered when the suggestion is, and back at the station when it never will be.
 */
@ApplicationScoped
public class ConvertedOpinions {

    private final PolicyBook policies;
    private final MergedOpinions merged;
    private final Clock clock;

    ConvertedOpinions(PolicyBook policies, MergedOpinions merged, Clock clock) {
        this.policies = policies;
        this.merged = merged;
        this.clock = clock;
    }

    /** HQL: the ids of the suggestions that come from opinions of the stations in a parameter. */
    public static String suggestionsOf(String stationsParameter) {
        return "select o.course.suggestionId from Opinion o where o.intake.stationCode in (:" + stationsParameter + ")";
    }

    /**
     * A linked opinion, as far as a suggestion needs it.
     *
     * @param words all that was written of it, to compare a text with; not to be shown
     */
    public record Linked(UUID id, String receiptNumber, String stationCode, String words) {

        static Linked of(Opinion o) {
            String approved = o.course().approved() == null
                    ? ""
                    : o.course().approved().title() + o.course().approved().text();
            return new Linked(
                    o.getId(),
                    o.intake().receipt().number(),
                    o.intake().stationCode(),
                    o.intake().voice().title().typed()
                            + o.intake().voice().content().typed()
                            + approved);
        }
    }

    /** The opinions that follow a suggestion, in the order in which they were received. */
    public Uni<List<Linked>> of(Mutiny.Session session, UUID suggestionId) {
        return following(session, suggestionId)
                .map(opinions -> opinions.stream().map(Linked::of).toList());
    }

    /**
     * Makes exactly these opinions follow a suggestion in draft.
     *
     * @param lead the lead deputy, who must have adopted each
     */
    public Uni<Void> link(Work work, UUID suggestionId, String lead, Collection<UUID> opinionIds, String by) {
        Set<UUID> wanted = new TreeSet<>(opinionIds);
        return following(work.session(), suggestionId)
                .invoke(known -> known.stream()
                        .filter(opinion -> !wanted.contains(opinion.getId()))
                        .forEach(opinion -> opinion.follow(null, by, clock.instant())))
                .chain(() -> Work.inTurn(wanted, id -> work.session()
                        .find(Opinion.class, id, LockModeType.PESSIMISTIC_WRITE)
                        .invoke(opinion -> {
                            if (!mayFollow(opinion, suggestionId, lead)) {
                                throw new ProblemException(OpinionProblem.OPINION_NOT_LINKABLE).with("opinionId", id);
                            }
                            if (opinion.course().suggestionId() == null) {
                                opinion.follow(suggestionId, by, clock.instant());
                            }
                        })
                        .replaceWithVoid()));
    }

    private static boolean mayFollow(Opinion opinion, UUID suggestionId, String lead) {
        return opinion != null
                && opinion.status() == OpinionStatus.CONVERTED
                && lead.equals(opinion.course().deputyCode())
                && opinion.course().isFreeFor(suggestionId);
    }

    /** All units replied to the suggestion: each opinion has its answer, which its asker may rate once it was given back. */
    public Uni<Void> answer(Work work, UUID suggestionId, String text) {
        return following(work.session(), suggestionId)
                .chain(opinions -> Work.inTurn(opinions, opinion -> {
                    if (!opinion.status().allows(OpinionAction.ANSWER)) {
                        return Uni.createFrom().voidItem();
                    }
                    Act act = OpinionActs.bySystem(clock.instant()).noted(suggestionId.toString());
                    opinion.answered(act, text, StationAnswer.BY_SUGGESTION);
                    return merged.answer(work, opinion);
                }));
    }

    /** The suggestion will never be answered: the station decides anew on each, with a new clock. */
    public Uni<Void> release(Work work, UUID suggestionId) {
        return following(work.session(), suggestionId)
                .chain(opinions -> Work.inTurn(opinions, opinion -> {
                    if (!opinion.status().allows(OpinionAction.RELEASE)) {
                        return Uni.createFrom().voidItem();
                    }
                    return policies.due(
                                    work.session(),
                                    opinion.getRegionCode(),
                                    PolicyKey.OPINION_TRIAGE,
                                    ChinaTime.today(clock))
                            .invoke(due ->
                                    opinion.release(OpinionActs.bySystem(clock.instant()), OpinionMove.RELEASE, due))
                            .replaceWithVoid();
                }));
    }

    private static Uni<List<Opinion>> following(Mutiny.Session session, UUID suggestionId) {
        return session.createSelectionQuery(
                        "select o from Opinion o where o.course.suggestionId = :suggestion order by o.id",
                        Opinion.class)
                .setParameter("suggestion", suggestionId)
                .getResultList();
    }
}
