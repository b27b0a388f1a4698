package org.lianluo.survey.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.casework.CaseRoot;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.survey.SurveyProblem;
import org.lianluo.survey.evaluation.EvaluationFile.Finding;
import org.lianluo.survey.evaluation.EvaluationFile.Group;
import org.lianluo.survey.evaluation.EvaluationFile.StageSurvey;
import org.lianluo.survey.evaluation.EvaluationFile.Subject;
import org.lianluo.survey.evaluation.EvaluationFile.Visit;
import org.lianluo.survey.poll.Survey;
import org.lianluo.survey.poll.SurveyKind;

/**
 * A work evaluation or a post-appointment review: PLANNED, INVESTIGATING, REPORTED when something was found of each subject,
 * RATED when its surveys are done, CONCLUDED; or CANCELLED. {@link EvaluationAction} is the whole table. A refused call
 * changes nothing.
 */
@Entity
class Evaluation extends CaseRoot {

    static final int MOST_VISITS = 500;

    @Enumerated(EnumType.STRING)
    private EvaluationKind kind;

    private String title;

    @Enumerated(EnumType.STRING)
    private EvaluationStatus status;

    @Convert(converter = FileConverter.class)
    @Column(name = "content")
    private EvaluationFile file;

    /** The units and deputies of the file, by which lists find it. */
    private String[] unitCodes;

    private String[] deputyCodes;

    /** Null until it is concluded. */
    private String conclusion;

    protected Evaluation() {}

    Evaluation(
            UUID id,
            String regionCode,
            EvaluationKind kind,
            String title,
            List<Subject> subjects,
            List<Group> groups,
            Act act) {
        super(id, regionCode, act.by(), act.at());
        this.kind = kind;
        this.status = EvaluationStatus.PLANNED;
        plan(title, subjects, groups);
        happened(act, EvaluationStep.PLAN, null, status, EvaluationEvents.recorded(this, act.at()));
    }

    /** Another plan in place of the first, before anybody investigates. */
    void change(Act act, String newTitle, List<Subject> subjects, List<Group> groups) {
        EvaluationAction.CHANGE.from(status);
        plan(newTitle, subjects, groups);
        happened(act, EvaluationStep.CHANGE_PLAN, status, status, EvaluationEvents.recorded(this, act.at()));
    }

    private void plan(String newTitle, List<Subject> subjects, List<Group> groups) {
        subjects.forEach(this::mustFit);
        title = newTitle;
        file = EvaluationFile.planned(subjects, groups);
        unitCodes = file.unitCodes().toArray(String[]::new);
        deputyCodes = file.deputyCodes().toArray(String[]::new);
    }

    /** A unit has somebody responsible; a person has an office in an organ. */
    private void mustFit(Subject subject) {
        boolean person = subject.office() != null && subject.organ() != null;
        boolean unit = subject.responsible() != null;
        boolean fits = kind.isOfPersons()
                ? person && !unit && subject.unitCode() == null
                : unit && subject.office() == null && subject.organ() == null;
        if (!fits) {
            throw ProblemException.onField(
                    SurveyProblem.WRONG_EVALUATION_SUBJECT, "/subjects/" + (subject.number() - 1));
        }
    }

    void investigate(Act act) {
        move(act, EvaluationAction.INVESTIGATE, EvaluationStep.INVESTIGATE);
    }

    /** A group was there (监督法 2024 §13: 视察、专题调查研究). */
    void visited(Act act, int group, LocalDate on, String place, String summary) {
        EvaluationAction.VISIT.from(status);
        mustHaveGroup(group);
        if (on.isAfter(ChinaTime.dateOf(act.at()))) {
            throw ProblemException.onField(SurveyProblem.VISIT_NOT_YET, "/on");
        }
        if (file.visits().size() >= MOST_VISITS) {
            throw new ProblemException(SurveyProblem.TOO_MANY_VISITS).with("most", MOST_VISITS);
        }
        Visit visit = new Visit(file.visits().size() + 1, group, on, place, summary);
        file = file.with(visit);
        happened(act, EvaluationStep.RECORD_VISIT, status, status, EvaluationEvents.visited(this, visit, act.at()));
    }

    /** What a group found of a subject, in place of what it found before. */
    void found(Act act, int subject, int group, String text) {
        EvaluationAction.FIND.from(status);
        mustHaveGroup(group);
        file = file.with(new Finding(subject(subject).number(), group, text));
        noted(act, EvaluationStep.RECORD_FINDING, status, status);
    }

    /** Whether a survey rates what is evaluated: persons, or work, and each unit that has a code here. */
    boolean isRatedBy(Survey survey) {
        SurveyKind rating = kind.isOfPersons() ? SurveyKind.POST_APPOINTMENT : SurveyKind.WORK_EVALUATION;
        return survey.plan().kind() == rating && survey.unitCodes().containsAll(file.unitCodes());
    }

    /**
     * The next of its surveys.
     *
     * @param ended those of its surveys that were made void: they make room
     */
    void surveyed(Act act, UUID surveyId, Set<UUID> ended) {
        EvaluationAction.SURVEY.from(status);
        EvaluationFile standing = file.withoutSurveys(ended);
        if (standing.surveys().stream().anyMatch(one -> one.surveyId().equals(surveyId))) {
            throw ProblemException.onField(SurveyProblem.SURVEY_TAKEN, "/surveyId");
        }
        if (standing.surveys().size() >= EvaluationKind.MOST_SURVEYS) {
            throw new ProblemException(SurveyProblem.TOO_MANY_SURVEYS).with("most", EvaluationKind.MOST_SURVEYS);
        }
        file = standing.with(new StageSurvey(standing.surveys().size() + 1, surveyId));
        noted(act, EvaluationStep.ADD_SURVEY, status, status);
    }

    void report(Act act) {
        EvaluationAction.REPORT.from(status);
        List<Integer> missing = file.withoutFinding();
        if (!missing.isEmpty()) {
            throw new ProblemException(SurveyProblem.FINDINGS_MISSING).with("subjects", missing);
        }
        move(act, EvaluationAction.REPORT, EvaluationStep.REPORT);
    }

    /** @param announced how many of its surveys were announced */
    void rated(Act act, int announced) {
        EvaluationAction.RATE.from(status);
        if (announced < kind.surveys()) {
            throw new ProblemException(SurveyProblem.SURVEYS_MISSING)
                    .with("needed", kind.surveys())
                    .with("announced", announced);
        }
        move(act, EvaluationAction.RATE, EvaluationStep.RATED);
    }

    void conclude(Act act, String text) {
        EvaluationAction.CONCLUDE.from(status);
        conclusion = text;
        move(act, EvaluationAction.CONCLUDE, EvaluationStep.CONCLUDE);
    }

    /** @param act with the reason */
    void cancel(Act act) {
        move(act, EvaluationAction.CANCEL, EvaluationStep.CANCEL);
    }

    private void move(Act act, EvaluationAction action, EvaluationStep step) {
        EvaluationStatus before = status;
        status = action.from(before);
        happened(act, step, before, status, EvaluationEvents.moved(this, before, act.at()));
    }

    /** The subject of that number. */
    Subject subject(int number) {
        return file.subjects().stream()
                .filter(subject -> subject.number() == number)
                .findFirst()
                .orElseThrow(() -> ProblemException.onField(SurveyProblem.NO_SUCH_PART, "/subject"));
    }

    /** Whether one of these deputies belongs to the group of that number. */
    boolean isInGroup(int number, Set<String> deputies) {
        return file.groups().stream()
                .anyMatch(group ->
                        group.number() == number && group.members().stream().anyMatch(deputies::contains));
    }

    /** That of these deputies who belongs to one of its groups. */
    String memberAmong(Set<String> deputies) {
        return file.deputyCodes().stream()
                .filter(deputies::contains)
                .findFirst()
                .orElseThrow();
    }

    private void mustHaveGroup(int number) {
        if (file.groups().stream().noneMatch(group -> group.number() == number)) {
            throw ProblemException.onField(SurveyProblem.NO_SUCH_PART, "/group");
        }
    }

    EvaluationKind kind() {
        return kind;
    }

    String title() {
        return title;
    }

    EvaluationStatus status() {
        return status;
    }

    EvaluationFile file() {
        return file;
    }

    /** Null until it is concluded. */
    String conclusion() {
        return conclusion;
    }

    @Override
    public String aggregateType() {
        return "evaluation";
    }
}
