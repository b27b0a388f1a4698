package org.lianluo.suggestion.motion;

import java.util.List;
import org.lianluo.shared.codes.RegionCode;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.suggestion.opinion.OpinionProblem;
import org.lianluo.suggestion.proposal.SubmissionRules;
import org.lianluo.suggestion.proposal.SuggestionProblem;

/** What must be true before a motion is submitted. */
final class MotionRules {

    private static final int SIGNERS = 10;
    private static final int SIGNERS_IN_A_TOWNSHIP = 5;

    private MotionRules() {}

    /**
     * How many deputies have to sign: ten or more jointly (十人以上联名) at county level and above, five in a township
     * (地方组织法 2022 §22). Who leads is one of them, and the number itself is enough (民法典 §1259).
     */
    static int signersNeeded(String regionCode) {
        return RegionCode.isTownship(regionCode) ? SIGNERS_IN_A_TOWNSHIP : SIGNERS;
    }

    /** Refuses with the first rule that is broken. */
    static void check(Motion motion) {
        List<String> missing = motion.paper().missing();
        if (!missing.isEmpty()) {
            throw new ProblemException(
                    SuggestionProblem.INCOMPLETE,
                    missing.stream().map(SubmissionRules::needed).toList());
        }
        SubmissionRules.personalData(motion.paper().texts()).stream()
                .findFirst()
                .ifPresent(pointer -> {
                    throw ProblemException.onField(OpinionProblem.PERSONAL_DATA_IN_TEXT, pointer);
                });
        List<String> unconfirmed =
                motion.signatures().unconfirmed(motion.paper().version());
        if (!unconfirmed.isEmpty()) {
            throw new ProblemException(SuggestionProblem.CO_SPONSORS_UNCONFIRMED).with("deputyCodes", unconfirmed);
        }
        int needed = signersNeeded(motion.getRegionCode());
        if (motion.signatures().count() < needed) {
            throw new ProblemException(MotionProblem.TOO_FEW_SIGNERS)
                    .with("needed", needed)
                    .with("signed", motion.signatures().count());
        }
    }
}
