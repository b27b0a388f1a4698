package org.lianluo.survey.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** All that an evaluation consists of, in the order in which it came; subjects and groups are numbered from 1. */
record EvaluationFile(
        List<Subject> subjects,
        List<Group> groups,
        List<Visit> visits,
        List<Finding> findings,
        List<StageSurvey> surveys) {

    EvaluationFile {
        subjects = List.copyOf(subjects);
        groups = List.copyOf(groups);
        visits = List.copyOf(visits);
        findings = List.copyOf(findings);
        surveys = List.copyOf(surveys);
    }

    /**
     * Who is evaluated.
     *
     * @param name of the unit, or of the person
     * @param unitCode of the unit; null where it has none here, such as a court, and for a person
     * @param responsible who answers for the unit; null for a person
     * @param office the person's office; null for a unit
     * @param organ where the person has it; null for a unit
     */
    record Subject(int number, String name, String unitCode, String responsible, String office, String organ) {}

    /**
     * Deputies who visit and investigate together.
     *
     * @param head deputy code of who leads it, who is one of its members
     */
    record Group(int number, String name, String head, List<String> members) {

        Group {
            members =
                    Stream.concat(Stream.of(head), members.stream()).distinct().toList();
        }
    }

    /** A visit or an investigation of a group. */
    record Visit(int number, int group, LocalDate on, String place, String summary) {}

    /** What a group found of a subject; of a person, the report of the investigation. */
    record Finding(int subject, int group, String text) {}

    /** A survey of the evaluation, in the survey feature, by its place in the row. */
    record StageSurvey(int stage, UUID surveyId) {}

    static EvaluationFile planned(List<Subject> subjects, List<Group> groups) {
        return new EvaluationFile(subjects, groups, List.of(), List.of(), List.of());
    }

    EvaluationFile with(Visit visit) {
        return new EvaluationFile(subjects, groups, plus(visits, visit), findings, surveys);
    }

    /** In place of what the group found of the subject before. */
    EvaluationFile with(Finding finding) {
        List<Finding> others = findings.stream()
                .filter(one -> one.subject() != finding.subject() || one.group() != finding.group())
                .toList();
        return new EvaluationFile(subjects, groups, visits, plus(others, finding), surveys);
    }

    EvaluationFile with(StageSurvey survey) {
        return new EvaluationFile(subjects, groups, visits, findings, plus(surveys, survey));
    }

    /** The others move up. */
    EvaluationFile withoutSurveys(Set<UUID> some) {
        List<StageSurvey> others = new ArrayList<>();
        for (StageSurvey one : surveys) {
            if (!some.contains(one.surveyId())) {
                others.add(new StageSurvey(others.size() + 1, one.surveyId()));
            }
        }
        return new EvaluationFile(subjects, groups, visits, findings, others);
    }

    List<String> unitCodes() {
        return subjects.stream()
                .map(Subject::unitCode)
                .filter(code -> code != null)
                .distinct()
                .toList();
    }

    List<String> deputyCodes() {
        return groups.stream()
                .flatMap(group -> group.members().stream())
                .distinct()
                .toList();
    }

    /** The numbers of subjects of whom nothing was found. */
    List<Integer> withoutFinding() {
        return subjects.stream()
                .map(Subject::number)
                .filter(number -> findings.stream().noneMatch(finding -> finding.subject() == number))
                .toList();
    }

    private static <T> List<T> plus(List<T> some, T one) {
        List<T> all = new ArrayList<>(some);
        all.add(one);
        return all;
    }
}
