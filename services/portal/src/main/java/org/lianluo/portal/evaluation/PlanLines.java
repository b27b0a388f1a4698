package org.lianluo.portal.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.model.EvaluatedSubject;
import org.lianluo.client.model.EvaluationGroup;
import org.lianluo.client.model.EvaluationGroupView;
import org.lianluo.client.model.EvaluationSubjectView;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Read;

/**
 * Subjects and groups as they are typed or pasted from a table: one a line, its parts divided by a bar or a tab.
 *
 * <p>A unit: name | who is responsible | code, which may be left out. A person: name | office | organ. A group: name | code
 * of its head | codes of its members, divided by blanks or commas.
 */
final class PlanLines {

    private static final String PARTS = "[|｜\\t]";
    private static final String CODES = "[\\s,，、;；]+";
    private static final String BAR = " | ";

    private PlanLines() {}

    static List<EvaluatedSubject> subjects(String field, String text, boolean persons) throws ApiException {
        List<EvaluatedSubject> subjects = new ArrayList<>();
        for (List<String> parts : lines(text)) {
            Read.complete(field, parts.size() == 3 || (!persons && parts.size() == 2));
            EvaluatedSubject subject = new EvaluatedSubject().withName(parts.get(0));
            subjects.add(
                    persons
                            ? subject.withOffice(parts.get(1)).withOrgan(parts.get(2))
                            : subject.withResponsible(parts.get(1))
                                    .withUnitCode(parts.size() == 3 ? parts.get(2) : null));
        }
        return subjects;
    }

    static List<EvaluationGroup> groups(String field, String text) throws ApiException {
        List<EvaluationGroup> groups = new ArrayList<>();
        for (List<String> parts : lines(text)) {
            Read.complete(field, parts.size() == 2 || parts.size() == 3);
            groups.add(new EvaluationGroup()
                    .withName(parts.get(0))
                    .withHead(parts.get(1))
                    .withMembers(
                            parts.size() == 3
                                    ? Arrays.stream(parts.get(2).split(CODES)).toList()
                                    : List.of()));
        }
        return groups;
    }

    static String ofSubjects(List<EvaluationSubjectView> subjects) {
        return subjects.stream()
                .map(one -> Stream.of(
                                one.getName(), one.getResponsible(), one.getOffice(), one.getOrgan(), one.getUnitCode())
                        .filter(part -> part != null)
                        .collect(Collectors.joining(BAR)))
                .collect(Collectors.joining("\n"));
    }

    static String ofGroups(List<EvaluationGroupView> groups) {
        return groups.stream()
                .map(one -> one.getName() + BAR + one.getHead() + BAR + String.join(" ", one.getMembers()))
                .collect(Collectors.joining("\n"));
    }

    /** The parts of each line; a part that is left out at the end is none. */
    private static List<List<String>> lines(String text) {
        return text == null
                ? List.of()
                : text.lines()
                        .filter(line -> !line.isBlank())
                        .map(line -> Arrays.stream(line.split(PARTS))
                                .map(Given::orNull)
                                .filter(part -> part != null)
                                .toList())
                        .toList();
    }
}
