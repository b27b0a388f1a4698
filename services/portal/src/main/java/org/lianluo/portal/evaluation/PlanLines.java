package org.lianluo.portal.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.model.EvaluatedSubject;
import org.lianluo.client.model.EvaluationGroup;
import org.lianluo.client.model.EvaluationGroupView;
import org.lianluo.client.model.EvaluationSubjectView;
import org.lianluo.portal.form.Lines;
import org.lianluo.portal.form.Read;

/**
 * Subjects and groups as they are typed or pasted from a table: one a line, its parts divided by a bar or a tab.
 *
 * <p>A unit: name | who is responsible | code, which may be left out. A person: name | office | organ. A group: name | code
 * of its head | codes of its members, divided by blanks or commas.
 */
final class PlanLines {

    private static final String BAR = " | ";

    private PlanLines() {}

    static List<EvaluatedSubject> subjects(String field, String text, boolean persons) throws ApiException {
        List<EvaluatedSubject> subjects = new ArrayList<>();
        for (List<String> parts : Lines.parts(text)) {
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
        for (List<String> parts : Lines.parts(text)) {
            Read.complete(field, parts.size() == 2 || parts.size() == 3);
            groups.add(new EvaluationGroup()
                    .withName(parts.get(0))
                    .withHead(parts.get(1))
                    .withMembers(parts.size() == 3 ? Lines.codes(parts.get(2)) : List.of()));
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
}
