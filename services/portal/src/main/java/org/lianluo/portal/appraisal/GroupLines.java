package org.lianluo.portal.appraisal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.model.AssessedGroup;
import org.lianluo.client.model.AssessedGroupView;
import org.lianluo.portal.form.Lines;
import org.lianluo.portal.form.Read;

/** Groups of units as they are typed, one a line: name | codes. */
final class GroupLines {

    private GroupLines() {}

    static List<AssessedGroup> groups(String field, String text) throws ApiException {
        List<AssessedGroup> groups = new ArrayList<>();
        for (List<String> parts : Lines.parts(text)) {
            Read.complete(field, parts.size() == 2);
            groups.add(new AssessedGroup().withName(parts.get(0)).withUnitCodes(Lines.codes(parts.get(1))));
        }
        return groups;
    }

    static String ofGroups(List<AssessedGroupView> groups) {
        return groups.stream()
                .map(group -> group.getName() + " | " + String.join(" ", group.getUnitCodes()))
                .collect(Collectors.joining("\n"));
    }
}
