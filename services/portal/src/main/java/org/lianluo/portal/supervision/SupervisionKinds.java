package org.lianluo.portal.supervision;

import java.util.ArrayList;
import java.util.List;

/** Who begins which kind of supervision. */
final class SupervisionKinds {

    private static final List<String> OF_OFFICES = List.of(
            "KEY_SUGGESTION",
            "BIMONTHLY_TRACK",
            "HALF_YEAR_INSPECTION",
            "YEAR_END_ASSESSMENT",
            "LOOK_BACK",
            "CROSS_YEAR",
            "SPECIAL_INQUIRY",
            "QUESTION_MOTION",
            "INSPECTION_REPORT");

    private SupervisionKinds() {}

    /** The government office only reminds; deputies ask for a meeting (代表法 2025 §29). */
    static List<String> openedBy(boolean office, boolean governmentOffice, boolean deputy) {
        List<String> kinds = new ArrayList<>();
        if (office || governmentOffice) {
            kinds.add("REMINDER");
        }
        if (office) {
            kinds.addAll(OF_OFFICES);
        }
        if (deputy) {
            kinds.add("DEPUTY_MEETING");
        }
        return kinds;
    }
}
