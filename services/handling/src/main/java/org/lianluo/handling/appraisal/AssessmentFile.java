package org.lianluo.handling.appraisal;

import java.util.ArrayList;
import java.util.List;
import org.lianluo.handling.appraisal.scheme.Scheme;

/**
 * What an assessment consists of beside its units' scores.
 *
 * @param schemeName name of the scheme when it was frozen; null before the start
 * @param scheme null before the start
 */
public record AssessmentFile(List<Group> groups, String schemeName, Scheme scheme, List<AwardList> awards) {

    public AssessmentFile {
        groups = List.copyOf(groups);
        awards = List.copyOf(awards);
    }

    /** Units that are compared with each other (考核分组). */
    public record Group(String name, List<String> unitCodes) {

        public Group {
            unitCodes = List.copyOf(unitCodes);
        }
    }

    /**
     * Units that are honoured (优秀承办单位).
     *
     * @param places how many there can be
     * @param group only of this group; null for all
     * @param tied those with the same score as the last who was chosen, and not chosen
     * @param reason why a unit with a higher score was passed over; null where none was
     */
    public record AwardList(
            String name, int places, String group, List<String> unitCodes, List<String> tied, String reason) {

        public AwardList {
            unitCodes = List.copyOf(unitCodes);
            tied = List.copyOf(tied);
        }
    }

    static AssessmentFile of(List<Group> groups) {
        return new AssessmentFile(groups, null, null, List.of());
    }

    AssessmentFile by(String name, Scheme frozen) {
        return new AssessmentFile(groups, name, frozen, awards);
    }

    /** In place of the list of that name; one without a unit gives it up. */
    AssessmentFile with(AwardList list) {
        List<AwardList> all = new ArrayList<>(awards);
        all.removeIf(other -> other.name().equals(list.name()));
        if (!list.unitCodes().isEmpty()) {
            all.add(list);
        }
        return new AssessmentFile(groups, schemeName, scheme, all);
    }

    AssessmentFile withoutAwards() {
        return new AssessmentFile(groups, schemeName, scheme, List.of());
    }

    List<String> unitCodes() {
        return groups.stream().flatMap(group -> group.unitCodes().stream()).toList();
    }
}
