package org.lianluo.handling.supervision;

import java.util.List;
import org.lianluo.handling.HandlingProblem;
import org.lianluo.shared.problem.ProblemException;

/** How many have to move something, and to be dissatisfied with its answer. */
public final class Movers {

    private static final int PROVINCE_OR_CITY = 5;
    private static final int COUNTY = 3;

    private Movers() {}

    /**
     * Members of a standing committee who move a question motion: five in a province or city, three in a county (监督法 2024 §51).
     * Ten deputies move one at a congress of any of these (地方组织法 2022 §24), which is more.
     */
    public static int least(SupervisionKind kind, String regionCode) {
        if (kind != SupervisionKind.QUESTION_MOTION) {
            return 0;
        }
        return regionCode.length() == 6 && regionCode.endsWith("00") ? PROVINCE_OR_CITY : COUNTY;
    }

    static void mustSuffice(CaseDraft draft) {
        int least = least(draft.kind(), draft.regionCode());
        if (draft.movers().size() < least) {
            throw ProblemException.onField(HandlingProblem.TOO_FEW_MOVERS, "/movers")
                    .with("least", least);
        }
    }

    /** A second answer to a question motion needs more than half of its movers (监督法 2024 §53). */
    static void mustBeMost(Integer dissatisfied, List<String> movers) {
        int least = movers.size() / 2 + 1;
        if (dissatisfied == null || dissatisfied < least || dissatisfied > movers.size()) {
            throw ProblemException.onField(HandlingProblem.TOO_FEW_DISSATISFIED, "/dissatisfied")
                    .with("least", least)
                    .with("movers", movers.size());
        }
    }
}
