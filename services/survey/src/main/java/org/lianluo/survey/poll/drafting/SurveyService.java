package org.lianluo.survey.poll.drafting;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lianluo.shared.audit.AuditTrail;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.messaging.Ids;
import org.lianluo.shared.messaging.Sql;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.web.IfMatch;
import org.lianluo.survey.SurveyProblem;
import org.lianluo.survey.directory.Deputies;
import org.lianluo.survey.poll.OfficeActs;
import org.lianluo.survey.poll.RatedItem;
import org.lianluo.survey.poll.Survey;
import org.lianluo.survey.poll.SurveyAction;
import org.lianluo.survey.poll.SurveyStatus;
import org.lianluo.survey.poll.VerdictStatus;
import org.lianluo.survey.poll.finding.Surveys;

/** Offices draft surveys, open them with a roster, and make void what must not count. */
@ApplicationScoped
class SurveyService {

    private final Surveys surveys;
    private final Deputies deputies;
    private final AuditTrail audit;
    private final Clock clock;

    SurveyService(Surveys surveys, Deputies deputies, AuditTrail audit, Clock clock) {
        this.surveys = surveys;
        this.deputies = deputies;
        this.audit = audit;
        this.clock = clock;
    }

    /** A survey and what it asks about. */
    record Drafted(Survey survey, List<RatedItem> items) {

        SurveyView view() {
            return SurveyView.of(survey, items);
        }
    }

    Uni<Drafted> draft(Work work, Caller caller, SurveyDraft request) {
        OfficeActs.mustBeOffice(caller);
        request.mustFit();
        Act act = OfficeActs.by(caller, clock.instant());
        return amended(work, caller, request.amendmentId())
                .call(() -> deputies.mustBeKnown(work.session(), request.deputies()))
                .map(first -> new Survey(Ids.next(), caller.region(), request.plan(), null, act))
                .chain(work::persist)
                .chain(survey -> withItems(work, survey, request.items(), act));
    }

    /** Instead of what was drafted before. */
    Uni<Drafted> redraft(Work work, Caller caller, UUID id, String ifMatch, SurveyDraft request) {
        request.mustFit();
        Act act = OfficeActs.by(caller, clock.instant());
        return surveys.findForChange(work, caller, id)
                .map(survey -> IfMatch.check(ifMatch, survey))
                .invoke(survey -> survey.must(SurveyAction.REDRAFT))
                .call(() -> amended(work, caller, request.amendmentId()))
                .call(() -> deputies.mustBeKnown(work.session(), request.deputies()))
                .invoke(survey -> survey.redraft(act, request.plan()))
                .call(() -> Sql.update(work.session(), "DELETE FROM verdict WHERE survey_id = $1", id))
                .chain(survey -> withItems(work, survey, request.items(), act));
    }

    private Uni<Survey> amended(Work work, Caller caller, UUID amendment) {
        return amendment == null
                ? Uni.createFrom().nullItem()
                : work.session().find(Survey.class, amendment).invoke(found -> {
                    if (found == null || !found.getRegionCode().equals(caller.region())) {
                        throw ProblemException.onField(SurveyProblem.UNKNOWN_SURVEY, "/amendmentId");
                    }
                });
    }

    private static Uni<Drafted> withItems(Work work, Survey survey, List<SurveyDraft.Item> asked, Act act) {
        List<RatedItem> items = new ArrayList<>();
        for (SurveyDraft.Item item : asked) {
            items.add(new RatedItem(
                    Ids.next(),
                    survey,
                    items.size() + 1,
                    item.subjectKind(),
                    item.subjectRef(),
                    item.title(),
                    Objects.requireNonNullElse(item.unitCodes(), List.of()),
                    Objects.requireNonNullElse(item.responsibleDeputyCodes(), List.of()),
                    act));
        }
        return added(work, survey, items);
    }

    private static Uni<Drafted> added(Work work, Survey survey, List<RatedItem> items) {
        survey.rates(items);
        return work.session().persistAll(items.toArray()).replaceWith(new Drafted(survey, items));
    }

    /** What was put right in a survey is rated again, by the same rule. */
    Uni<Drafted> again(Work work, Caller caller, UUID id) {
        Act act = OfficeActs.by(caller, clock.instant());
        return surveys.findForChange(work, caller, id).chain(first -> surveys.items(work.session(), id)
                .map(items -> items.stream()
                        .filter(item -> item.status() == VerdictStatus.RECTIFIED)
                        .toList())
                .invoke(items -> {
                    if (items.isEmpty()) {
                        throw new ProblemException(SurveyProblem.NOTHING_TO_REPEAT);
                    }
                })
                .chain(items -> work.persist(new Survey(Ids.next(), first.getRegionCode(), first.plan(), first, act))
                        .chain(survey -> {
                            List<RatedItem> repeated = new ArrayList<>();
                            items.forEach(item -> {
                                item.surveyAgain(act, survey.getId());
                                repeated.add(new RatedItem(
                                        Ids.next(),
                                        survey,
                                        repeated.size() + 1,
                                        item.subjectKind(),
                                        item.subjectRef(),
                                        item.title(),
                                        item.unitCodes(),
                                        item.responsibleCodes(),
                                        act));
                            });
                            return added(work, survey, repeated);
                        })));
    }

    /** The roster is frozen with it; whoever answers for an item does not rate it. */
    Uni<Drafted> open(Work work, Caller caller, UUID id, String ifMatch, SurveyOpening opening) {
        opening.mustFit();
        return surveys.findForChange(work, caller, id)
                .map(survey -> IfMatch.check(ifMatch, survey))
                .invoke(survey -> survey.must(SurveyAction.OPEN))
                .call(survey -> amendmentDecided(work, survey))
                .call(() -> deputies.mustBeKnown(work.session(), opening.places()))
                .chain(survey -> surveys.items(work.session(), id)
                        .call(items -> {
                            survey.open(
                                    OfficeActs.by(caller, clock.instant()),
                                    opening.presentOrAll(),
                                    opening.codes(),
                                    items.size());
                            return freeze(work, id, opening, items);
                        })
                        .map(items -> new Drafted(survey, items)))
                .call(() -> audit.record(work, caller, "survey.open", "survey", id, null));
    }

    private static Uni<Void> amendmentDecided(Work work, Survey survey) {
        return survey.plan().amends() == null
                ? Uni.createFrom().voidItem()
                : work.session()
                        .find(Survey.class, survey.plan().amends())
                        .invoke(first -> {
                            if (first.status() != SurveyStatus.ANNOUNCED && first.status() != SurveyStatus.VOID) {
                                throw new ProblemException(SurveyProblem.AMENDMENT_FIRST)
                                        .with("amendmentId", first.getId());
                            }
                        })
                        .replaceWithVoid();
    }

    private static Uni<Void> freeze(Work work, UUID id, SurveyOpening opening, List<RatedItem> items) {
        return work.flush()
                .chain(() -> Sql.update(
                        work.session(),
                        """
                        INSERT INTO roster_entry (survey_id, code, team, excluded)
                        SELECT $1, code, nullif(team, ''), string_to_array(own, ',')::int[]
                        FROM unnest($2::text[], $3::text[], $4::text[]) AS rater (code, team, own) ORDER BY code""",
                        id,
                        opening.codes().toArray(String[]::new),
                        opening.raters().stream()
                                .map(rater -> Objects.requireNonNullElse(rater.team(), ""))
                                .toArray(String[]::new),
                        opening.codes().stream().map(code -> own(code, items)).toArray(String[]::new)))
                .replaceWithVoid();
    }

    /** The positions for which a rater answers themselves. */
    private static String own(String code, List<RatedItem> items) {
        return items.stream()
                .filter(item -> item.responsibleCodes().contains(code))
                .map(item -> String.valueOf(item.position()))
                .collect(Collectors.joining(","));
    }

    Uni<Drafted> makeVoid(Work work, Caller caller, UUID id, String ifMatch, String reason) {
        return surveys.findForChange(work, caller, id)
                .map(survey -> IfMatch.check(ifMatch, survey))
                .invoke(survey -> survey.makeVoid(OfficeActs.by(caller, clock.instant()), reason))
                .call(() -> audit.record(work, caller, "survey.void", "survey", id, reason))
                .chain(survey -> surveys.items(work.session(), id).map(items -> new Drafted(survey, items)));
    }

    /** Somebody left after the roster was frozen: they take no part, and the base stays. */
    Uni<Drafted> depart(Work work, Caller caller, UUID id, String deputyCode) {
        return surveys.findForChange(work, caller, id)
                .invoke(survey -> survey.must(SurveyAction.CAST))
                .call(() -> Sql.update(
                                work.session(),
                                "UPDATE roster_entry SET departed = true WHERE survey_id = $1 AND code = $2",
                                id,
                                deputyCode)
                        .invoke(changed -> {
                            if (changed == 0) {
                                throw ProblemException.onField(SurveyProblem.NOT_ON_ROSTER, "/deputyCode");
                            }
                        }))
                .call(() -> audit.record(work, caller, "survey.departure", "survey", id, deputyCode))
                .chain(survey -> surveys.items(work.session(), id).map(items -> new Drafted(survey, items)));
    }
}
