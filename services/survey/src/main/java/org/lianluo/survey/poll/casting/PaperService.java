package org.lianluo.survey.poll.casting;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.LockMode;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.messaging.Sql;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.numbers.PersonalNumbers;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.web.input.PageRequest;
import org.lianluo.survey.SurveyProblem;
import org.lianluo.survey.directory.Deputies;
import org.lianluo.survey.poll.Survey;
import org.lianluo.survey.poll.SurveyAction;
import org.lianluo.survey.poll.finding.RosterEntry;
import org.lianluo.survey.poll.finding.Surveys;

/** Takes papers, and hands them out. */
@ApplicationScoped
class PaperService {

    /** Stands on a paper where the rater is not asked. */
    static final String NOT_ASKED = "-";

    private final Surveys surveys;
    private final Deputies deputies;
    private final Clock clock;

    PaperService(Surveys surveys, Deputies deputies, Clock clock) {
        this.surveys = surveys;
        this.deputies = deputies;
        this.clock = clock;
    }

    /** In the order of codes. */
    Uni<List<RosterLine>> roster(Mutiny.Session session, Caller caller, UUID id, PageRequest page) {
        return surveys.roster(session, caller, id, page).chain(entries -> deputies.names(
                        session, entries.stream().map(RosterEntry::code).toList())
                .map(names -> entries.stream()
                        .map(entry -> RosterLine.of(entry, names))
                        .toList()));
    }

    /**
     * The first paper of a rater counts; a repeat, from whichever device, is told so. It says whether the first came in, and
     * not what it says: nobody could know.
     */
    Uni<PaperViews.Receipt> cast(Work work, Caller caller, UUID id, String mandate, PaperRequest paper) {
        return surveys.rater(work.session(), caller, id, mandate)
                .onItem()
                .ifNull()
                .failWith(() -> new ProblemException(CommonProblem.NOT_FOUND))
                .chain(rater -> rater.tookPart()
                        ? Uni.createFrom().item(new PaperViews.Receipt(true, rater.tookPartOn()))
                        : cast(work, id, rater, paper));
    }

    private Uni<PaperViews.Receipt> cast(Work work, UUID id, RosterEntry rater, PaperRequest paper) {
        if (paper.remark() != null && PersonalNumbers.certainIn(paper.remark())) {
            throw ProblemException.onField(SurveyProblem.PERSONAL_NUMBER_IN_TEXT, "/remark");
        }
        LocalDate today = ChinaTime.today(clock);
        return open(work, id).invoke(survey -> mustFit(survey, rater)).chain(survey -> positions(work, id)
                .map(positions -> marks(survey, rater, positions, paper))
                .chain(marks -> taken(work, id, rater.code(), today)
                        .chain(first -> first
                                ? written(work, survey, rater, marks, paper.remark())
                                        .replaceWith(new PaperViews.Receipt(false, today))
                                : lost(work, id, rater.code()))));
    }

    /** Keeps it from being closed meanwhile; others send papers at the same time. */
    private static Uni<Survey> open(Work work, UUID id) {
        return work.session()
                .find(Survey.class, id, LockMode.PESSIMISTIC_READ)
                .invoke(survey -> survey.must(SurveyAction.CAST));
    }

    private static void mustFit(Survey survey, RosterEntry rater) {
        if (!survey.plan().method().onPhone()) {
            throw new ProblemException(SurveyProblem.NO_PHONE);
        }
        if (rater.departed()) {
            throw new ProblemException(SurveyProblem.DEPARTED);
        }
        if (rater.onPaper()) {
            throw new ProblemException(SurveyProblem.ON_PAPER);
        }
    }

    private static Uni<Map<UUID, Integer>> positions(Work work, UUID id) {
        return Sql.rows(work.session(), "SELECT id, position FROM verdict WHERE survey_id = $1", id)
                .map(rows -> {
                    Map<UUID, Integer> positions = new HashMap<>();
                    rows.forEach(row -> positions.put((UUID) row[0], (Integer) row[1]));
                    return positions;
                });
    }

    /** The marks at the positions of their items; null for blank. */
    private static String[] marks(Survey survey, RosterEntry rater, Map<UUID, Integer> positions, PaperRequest paper) {
        String[] marks = new String[positions.size()];
        rater.excluded().forEach(position -> marks[position - 1] = NOT_ASKED);
        List<PaperRequest.Mark> made = paper.marks();
        for (int place = 0; place < made.size(); place++) {
            String pointer = "/marks/" + place;
            Integer position = positions.get(made.get(place).itemId());
            if (position == null) {
                throw ProblemException.onField(SurveyProblem.UNKNOWN_ITEM, pointer + "/itemId");
            }
            if (!survey.plan().rule().marks().contains(made.get(place).mark())) {
                throw ProblemException.onField(SurveyProblem.UNKNOWN_MARK, pointer + "/mark");
            }
            if (NOT_ASKED.equals(marks[position - 1])) {
                throw ProblemException.onField(SurveyProblem.OWN_MATTER, pointer + "/itemId");
            }
            if (marks[position - 1] != null) {
                throw ProblemException.onField(SurveyProblem.MARKED_TWICE, pointer + "/itemId");
            }
            marks[position - 1] = made.get(place).mark();
        }
        return marks;
    }

    /** False for who loses to another device of theirs. */
    private static Uni<Boolean> taken(Work work, UUID id, String code, LocalDate today) {
        return Sql.update(
                        work.session(),
                        "UPDATE roster_entry SET took_part = true, took_part_on = $3 WHERE survey_id = $1 AND code = $2"
                                + " AND NOT took_part AND NOT on_paper AND NOT departed",
                        id,
                        code,
                        today)
                .map(changed -> changed == 1);
    }

    private static Uni<PaperViews.Receipt> lost(Work work, UUID id, String code) {
        return Sql.rows(
                        work.session(),
                        "SELECT took_part, took_part_on, departed FROM roster_entry WHERE survey_id = $1 AND code = $2",
                        id,
                        code)
                .map(rows -> {
                    if (Boolean.TRUE.equals(rows.get(0)[0])) {
                        return new PaperViews.Receipt(true, (LocalDate) rows.get(0)[1]);
                    }
                    throw new ProblemException(
                            Boolean.TRUE.equals(rows.get(0)[2]) ? SurveyProblem.DEPARTED : SurveyProblem.ON_PAPER);
                });
    }

    /** Ids are random, so that they say nothing of an order. */
    private static Uni<Void> written(Work work, Survey survey, RosterEntry rater, String[] marks, String remark) {
        return Sql.update(
                        work.session(),
                        "INSERT INTO survey_paper (id, survey_id, team, code, marks)"
                                + " VALUES (gen_random_uuid(), $1, $2, $3, $4)",
                        survey.getId(),
                        survey.plan().rule().groups().contains(rater.team()) ? rater.team() : null,
                        survey.plan().isAnonymous() ? null : rater.code(),
                        marks)
                .chain(() -> remark == null
                        ? Uni.createFrom().item(0)
                        : Sql.update(
                                work.session(),
                                "INSERT INTO survey_remark (id, survey_id, content) VALUES (gen_random_uuid(), $1, $2)",
                                survey.getId(),
                                remark))
                .replaceWithVoid();
    }

    /** Nobody gets a paper who sent one by phone; whoever has one already keeps it. */
    Uni<Surveys.Participation> issue(Work work, Caller caller, UUID id, List<String> codes) {
        String[] asked = codes.stream().distinct().sorted().toArray(String[]::new);
        return surveys.get(work.session(), caller, id)
                .chain(() -> open(work, id))
                .invoke(survey -> {
                    if (!survey.plan().method().inHall()) {
                        throw new ProblemException(SurveyProblem.NO_HALL);
                    }
                })
                .chain(() -> Sql.rows(
                        work.session(),
                        "SELECT code, took_part, departed FROM roster_entry WHERE survey_id = $1 AND code = ANY ($2)"
                                + " ORDER BY code FOR UPDATE",
                        id,
                        asked))
                .invoke(rows -> mustBeFree(codes, rows))
                .chain(() -> Sql.update(
                        work.session(),
                        "UPDATE roster_entry SET on_paper = true WHERE survey_id = $1 AND code = ANY ($2)",
                        id,
                        asked))
                .chain(() -> surveys.participation(work.session(), id));
    }

    private static void mustBeFree(List<String> codes, List<Object[]> rows) {
        for (int place = 0; place < codes.size(); place++) {
            String code = codes.get(place);
            Object[] row = rows.stream()
                    .filter(found -> found[0].equals(code))
                    .findFirst()
                    .orElse(null);
            String pointer = "/deputyCodes/" + place;
            if (row == null) {
                throw ProblemException.onField(SurveyProblem.NOT_ON_ROSTER, pointer);
            }
            if (Boolean.TRUE.equals(row[1])) {
                throw ProblemException.onField(SurveyProblem.TOOK_PART, pointer);
            }
            if (Boolean.TRUE.equals(row[2])) {
                throw ProblemException.onField(SurveyProblem.DEPARTED, pointer);
            }
        }
    }
}
