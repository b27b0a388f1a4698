package org.lianluo.survey.poll.counting;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.audit.AuditTrail;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.casework.PolicyBook;
import org.lianluo.shared.casework.PolicyKey;
import org.lianluo.shared.casework.choice.LeastRate;
import org.lianluo.shared.messaging.Sql;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.web.IfMatch;
import org.lianluo.survey.SurveyProblem;
import org.lianluo.survey.poll.ItemTally;
import org.lianluo.survey.poll.OfficeActs;
import org.lianluo.survey.poll.RatedItem;
import org.lianluo.survey.poll.Survey;
import org.lianluo.survey.poll.SurveyAction;
import org.lianluo.survey.poll.SurveyMethod;
import org.lianluo.survey.poll.finding.Surveys;
import org.lianluo.survey.poll.finding.Surveys.Participation;
import org.lianluo.survey.verdict.MarkTally;
import org.lianluo.survey.verdict.Turnout;

/** An office closes a survey, has it counted and announces it. */
@ApplicationScoped
class CountingService {

    private static final String MORE_RETURNED = "收回票数多于发出票数，本次测评无效。";

    private final Surveys surveys;
    private final PolicyBook policies;
    private final AuditTrail audit;
    private final Clock clock;

    CountingService(Surveys surveys, PolicyBook policies, AuditTrail audit, Clock clock) {
        this.surveys = surveys;
        this.policies = policies;
        this.audit = audit;
        this.clock = clock;
    }

    /** Waits for papers that are coming in; then none does, and who took part is separated from what was marked. */
    Uni<Survey> close(Work work, Caller caller, UUID id, String ifMatch) {
        return surveys.findForChange(work, caller, id)
                .map(survey -> IfMatch.check(ifMatch, survey))
                .call(survey -> surveys.participation(work.session(), id)
                        .invoke(now -> survey.close(OfficeActs.by(caller, clock.instant()), now.byPhone())))
                .call(() -> Papers.separate(work, id))
                .call(() -> audit.record(work, caller, "survey.close", "survey", id, null));
    }

    /** More papers back than were issued, and nothing counts. */
    Uni<Survey> tally(Work work, Caller caller, UUID id, String ifMatch) {
        Act act = OfficeActs.by(caller, clock.instant());
        return surveys.findForChange(work, caller, id)
                .map(survey -> IfMatch.check(ifMatch, survey))
                .invoke(survey -> survey.must(SurveyAction.TALLY))
                .call(survey -> hall(work, survey).chain(hall -> {
                    if (hall != null && hall.returned() > hall.issued()) {
                        survey.makeVoid(act, MORE_RETURNED);
                        return Uni.createFrom().voidItem();
                    }
                    survey.tally(act);
                    return count(work, survey, hall, act);
                }))
                .call(() -> audit.record(work, caller, "survey.tally", "survey", id, null));
    }

    /** Null where nobody counts in a hall. */
    private static Uni<HallCount> hall(Work work, Survey survey) {
        return !survey.plan().method().inHall()
                ? Uni.createFrom().nullItem()
                : Tellers.of(work.session(), survey.getId())
                        .map(Tellers::settled)
                        .map(settled -> settled.orElseThrow(() -> new ProblemException(SurveyProblem.NOT_COUNTED)));
    }

    private Uni<Void> count(Work work, Survey survey, HallCount hall, Act act) {
        UUID id = survey.getId();
        return surveys.participation(work.session(), id)
                .chain(now -> Sql.together(
                                Papers.counts(work.session(), id), Papers.teams(work.session(), id), Slips::new)
                        .chain(slips -> surveys.items(work.session(), id)
                                .invoke(items -> items.forEach(
                                        item -> item.counted(act, tallyOf(item, survey, now, slips, hall))))))
                .replaceWithVoid();
    }

    /**
     * @param counts by item, group and mark
     * @param teams how many of each group there are, and how many of them took part
     */
    private record Slips(Map<UUID, Map<String, Map<String, Integer>>> counts, Map<String, int[]> teams) {}

    private static ItemTally tallyOf(RatedItem item, Survey survey, Participation now, Slips slips, HallCount hall) {
        Map<String, Map<String, Integer>> byTeam = slips.counts.getOrDefault(item.getId(), Map.of());
        Map<String, Integer> all = new HashMap<>();
        byTeam.values().forEach(marks -> marks.forEach((mark, count) -> all.merge(mark, count, Integer::sum)));
        if (hall != null) {
            HallCount.ItemCount counted = hall.items().get(item.getId());
            counted.counts().forEach((mark, count) -> all.merge(mark, count, Integer::sum));
            all.merge(null, counted.voided(), Integer::sum);
        }
        Map<String, MarkTally> teams = new HashMap<>();
        for (String team : survey.plan().rule().groups()) {
            int[] size = slips.teams.getOrDefault(team, new int[] {0, 0});
            teams.put(
                    team, tally(new Turnout(size[0], size[0], size[0], size[1]), byTeam.getOrDefault(team, Map.of())));
        }
        return new ItemTally(tally(turnout(survey, now, hall), all), teams);
    }

    private static MarkTally tally(Turnout turnout, Map<String, Integer> marks) {
        Map<String, Integer> counts = new HashMap<>(marks);
        int voided = Optional.ofNullable(counts.remove(null)).orElse(0);
        return new MarkTally(turnout, counts, voided);
    }

    /** By phone a paper was issued to everybody who was there. */
    private static Turnout turnout(Survey survey, Participation now, HallCount hall) {
        if (survey.plan().method() == SurveyMethod.PHONE) {
            return survey.turnout(Math.max(survey.present(), now.byPhone()), now.byPhone());
        }
        return survey.turnout(now.byPhone() + hall.issued(), now.byPhone() + hall.returned());
    }

    /** @param withheld why it is not published; null where it is */
    Uni<Survey> announce(Work work, Caller caller, UUID id, String ifMatch, String withheld) {
        Act act = OfficeActs.by(caller, clock.instant());
        return surveys.findForChange(work, caller, id)
                .map(survey -> IfMatch.check(ifMatch, survey))
                .invoke(survey -> survey.announce(act, withheld))
                .call(survey -> policies.choice(
                                work.session(),
                                survey.getRegionCode(),
                                PolicyKey.SURVEY_LEAST_RATE,
                                LeastRate.class,
                                ChinaTime.dateOf(act.at()))
                        .chain(least -> surveys.items(work.session(), id)
                                .invoke(items -> items.forEach(item -> item.announce(act, survey, least.percent())))))
                .call(() -> audit.record(work, caller, "survey.announce", "survey", id, withheld));
    }

    /** The counts that the caller may see. */
    Uni<List<TellerCount>> counts(Mutiny.Session session, Caller caller, UUID id) {
        return surveys.get(session, caller, id).chain(() -> Tellers.of(session, id));
    }
}
